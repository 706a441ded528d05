import { and, asc, desc, eq, getTableColumns, inArray, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { findFile } from "#kernel/files.ts";
import { readPacked } from "#kernel/packed.ts";
import type { Text } from "#kernel/words.ts";
import { elements, plans } from "../plans/tables.ts";
import type { Status } from "./rules.ts";
import { evidence, executionUpdates } from "./tables.ts";

export type LatestUpdate = {
	id: string;
	asOf: Day;
	status: Status;
	narrative: Text | null;
	achieved: string | null;
	reason: string | null;
	decision: string | null;
	authorId: string | null;
	origin: string;
	recordedAt: Date;
};

/** Per element the update that holds on the day: the newest as-of not after it, and of that the last recorded. */
export async function latestUpdates(db: Db, elementIds: string[], asOf: Day): Promise<Map<string, LatestUpdate>> {
	if (elementIds.length === 0) return new Map();
	const { elementId, asOf: day, recordedAt, id } = executionUpdates;
	const said = and(among(elementId, elementIds), lte(day, asOf));
	const rows = await readPacked(
		db,
		getTableColumns(executionUpdates),
		sql`from ${executionUpdates} where ${said} order by ${elementId}, ${day} desc, ${recordedAt} desc, ${id} desc`,
		elementId,
	);
	return new Map(rows.map((row) => [row.elementId, { ...row, status: row.status as Status }]));
}

export type UpdateWithEvidence = LatestUpdate & {
	/** The entry of the same day that this one took the place of. */
	correctsId: string | null;
	evidence: { id: string; title: string; url: string | null; fileHash: string | null }[];
};

/** Everything that was ever said of the element, newest first. */
export async function updateHistory(db: Db, elementId: string): Promise<UpdateWithEvidence[]> {
	const rows = await db
		.select()
		.from(executionUpdates)
		.where(eq(executionUpdates.elementId, elementId))
		.orderBy(desc(executionUpdates.asOf), desc(executionUpdates.recordedAt), desc(executionUpdates.id));
	const proofs = await evidenceOf(
		db,
		rows.map((row) => row.id),
	);
	return rows.map((row) => ({
		...row,
		status: row.status as Status,
		evidence: proofs.filter((proof) => proof.updateId === row.id),
	}));
}

export async function evidenceOf(db: Db, updateIds: string[]) {
	if (updateIds.length === 0) return [];
	return db.select().from(evidence).where(inArray(evidence.updateId, updateIds)).orderBy(asc(evidence.id));
}

/** A file of evidence by its place: the plan, the element and the evidence's id must belong together. */
export async function findEvidenceFile(db: Db, place: { plan: string; element: string; id: string }) {
	if (!z.uuid().safeParse(place.id).success) return undefined;
	const [row] = await db
		.select({ title: evidence.title, hash: evidence.fileHash })
		.from(evidence)
		.innerJoin(executionUpdates, eq(executionUpdates.id, evidence.updateId))
		.innerJoin(elements, eq(elements.id, executionUpdates.elementId))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(eq(evidence.id, place.id), eq(elements.code, place.element), eq(plans.code, place.plan)));
	const file = row?.hash ? await findFile(db, row.hash) : undefined;
	return row && file ? { title: row.title, ...file } : undefined;
}
