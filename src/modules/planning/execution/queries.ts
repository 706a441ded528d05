import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
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
	const rows = await db
		.selectDistinctOn([executionUpdates.elementId])
		.from(executionUpdates)
		.where(and(inArray(executionUpdates.elementId, elementIds), lte(executionUpdates.asOf, asOf)))
		.orderBy(
			asc(executionUpdates.elementId),
			desc(executionUpdates.asOf),
			desc(executionUpdates.recordedAt),
			desc(executionUpdates.id),
		);
	return new Map(rows.map((row) => [row.elementId, { ...row, status: row.status as Status }]));
}

export type UpdateWithEvidence = LatestUpdate & {
	/** The entry of the same day that this one took the place of. */
	correctsId: string | null;
	evidence: { title: string; url: string | null; fileHash: string | null }[];
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
