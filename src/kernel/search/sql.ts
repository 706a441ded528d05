import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.ts";

/** A list of texts as one parameter; both databases read it alike. */
export const textArray = (values: readonly string[]) =>
	sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

export async function rowsOf<Row>(db: Db, query: SQL): Promise<Row[]> {
	return ((await db.execute(query)) as unknown as { rows: Row[] }).rows;
}
