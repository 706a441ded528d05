// Evidence of items, for the pages and for the update that takes it over.
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { findFile } from "#kernel/files.ts";
import { roundItemEvidence } from "./tables.ts";

export type ItemEvidence = typeof roundItemEvidence.$inferSelect;

export async function evidenceOfItems(db: Db, itemIds: string[]): Promise<ItemEvidence[]> {
	if (itemIds.length === 0) return [];
	return db
		.select()
		.from(roundItemEvidence)
		.where(inArray(roundItemEvidence.itemId, itemIds))
		.orderBy(asc(roundItemEvidence.addedAt), asc(roundItemEvidence.id));
}

/** As the update of a deliverable takes them. */
export async function proofsOf(db: Db, itemIds: string[]) {
	const rows = await evidenceOfItems(db, itemIds);
	return rows.map(({ title, url, fileHash: hash, seenOn }) => ({ title, url, hash, seenOn }));
}

/** A file of an item; the item must be one that the person may see. */
export async function findItemFile(db: Db, item: string, id: string) {
	const [row] = await db
		.select()
		.from(roundItemEvidence)
		.where(and(eq(roundItemEvidence.itemId, item), eq(roundItemEvidence.id, id)));
	const file = row?.fileHash ? await findFile(db, row.fileHash) : undefined;
	return row && file ? { title: row.title, ...file } : undefined;
}
