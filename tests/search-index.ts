// Whether the search index says what it would say if it were made anew now.
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { remakeIndex } from "#kernel/search/keeping.ts";
import { rowsOf } from "#kernel/search/sql.ts";
import { searchDocuments, searchWords } from "#kernel/search/tables.ts";
import { searchSources } from "../src/search.ts";

class TakeBack extends Error {}

/** @throws what differs. The index itself stays as it is. */
export async function expectIndexIsKept(db: Db, today: Day): Promise<void> {
	await db
		.transaction(async (tx) => {
			const kept = await indexRows(tx);
			// Whoever fills a world with thousands measures something else.
			if (kept.length > 5_000) throw new TakeBack();
			await remakeIndex(tx, searchSources, today);
			expect(kept).toEqual(await indexRows(tx));
			throw new TakeBack();
		})
		.catch((error) => {
			if (!(error instanceof TakeBack)) throw error;
		});
}

/** Every row of the index as text, sorted. */
export async function indexRows(db: Db): Promise<string[]> {
	const documents = await rowsOf<{ row: string }>(db, sql`select d::text as row from ${searchDocuments} d`);
	const words = await rowsOf<{ row: string }>(db, sql`select w::text as row from ${searchWords} w`);
	return [...documents, ...words].map(({ row }) => row).sort();
}
