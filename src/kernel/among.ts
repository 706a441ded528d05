import { inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

const fewEnough = 50;

/**
 * A column of UUIDs is one of these: with one parameter, for ten thousand parameters cost more than their rows do.
 * Unnested, so that they are joined by hash: `= any(array)` would compare every row with every one.
 */
export function among(column: PgColumn, ids: readonly string[]): SQL {
	if (ids.length <= fewEnough) return inArray(column, [...ids]);
	return sql`${column} in (select unnest(${`{${ids.join(",")}}`}::text::uuid[]))`;
}
