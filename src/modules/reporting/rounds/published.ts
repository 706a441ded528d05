// Reports on a plan that were frozen: what they say stays as it was said.
import { and, asc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { findFile } from "#kernel/files.ts";
import { plans } from "#modules/planning/index.ts";
import { errata, rounds } from "./tables.ts";

export type PublishedReport = {
	round: string;
	plan: string;
	asOf: Day;
	publishedAt: Date;
	protocol: string;
	/** The protocol's day. */
	date: Day;
	errata: number;
	/** Hashes of its files by format and language: "docx-lv". */
	documents: Record<string, string>;
};

/** Those that anyone may open, of all plans or of one, the oldest first. */
export async function listPublishedReports(db: Db, plan?: string): Promise<PublishedReport[]> {
	const rows = await db
		.select({ round: rounds, plan: plans.code })
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(and(eq(rounds.state, "published"), plan === undefined ? undefined : eq(plans.code, plan)))
		.orderBy(asc(rounds.cutOff), asc(rounds.publishedAt), asc(rounds.id));
	const corrections = await db.select({ roundId: errata.roundId }).from(errata);
	return rows.flatMap(({ round: { id, cutOff, publishedAt, reference, documents }, plan: code }) => {
		if (!reference || !documents || !publishedAt) return [];
		const count = corrections.filter(({ roundId }) => roundId === id).length;
		return [{ round: id, plan: code, asOf: cutOff, publishedAt, ...reference, errata: count, documents }];
	});
}

export type Counts = { deliverables: number; by_status: Record<string, number>; delayed: number };
type FrozenReport = { counts: Counts; directions: { code: string; counts: Counts }[] };

/** What the frozen report says, from its file for machines. */
export async function readFrozen(db: Db, { documents }: PublishedReport): Promise<FrozenReport | undefined> {
	const file = documents["json-lv"] ? await findFile(db, documents["json-lv"]) : undefined;
	return file && (JSON.parse(new TextDecoder().decode(file.bytes)) as FrozenReport);
}
