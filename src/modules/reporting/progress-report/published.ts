// Reports on a plan that were frozen: what they say stays as it was said.
import { and, asc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { findFile } from "#kernel/files.ts";
import { plans } from "#modules/planning/index.ts";
import { rounds } from "../rounds/tables.ts";

export type PublishedReport = {
	round: string;
	asOf: Day;
	protocol: string;
	date: Day;
	/** Hashes of its files by format and language: "docx-lv". */
	documents: Record<string, string>;
};

/** Oldest first. */
export async function listPublishedReports(db: Db, plan: string): Promise<PublishedReport[]> {
	const rows = await db
		.select({ id: rounds.id, asOf: rounds.cutOff, reference: rounds.reference, documents: rounds.documents })
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(and(eq(plans.code, plan), eq(rounds.state, "published")))
		.orderBy(asc(rounds.cutOff), asc(rounds.publishedAt));
	return rows.flatMap(({ id, asOf, reference, documents }) =>
		reference && documents ? [{ round: id, asOf, ...reference, documents }] : [],
	);
}

export type Counts = { deliverables: number; by_status: Record<string, number>; delayed: number };
type FrozenReport = { counts: Counts; directions: { code: string; counts: Counts }[] };

/** What the frozen report says, from its file for machines. */
export async function readFrozen(db: Db, { documents }: PublishedReport): Promise<FrozenReport | undefined> {
	const file = documents["json-lv"] ? await findFile(db, documents["json-lv"]) : undefined;
	return file && (JSON.parse(new TextDecoder().decode(file.bytes)) as FrozenReport);
}
