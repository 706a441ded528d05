import { desc } from "drizzle-orm";
import { auditLines } from "#kernel/audit.ts";
import type { Db } from "#kernel/database.ts";
import { lastPublication } from "#kernel/publication/queries.ts";

/** When outsiders last saw anything otherwise. An installation older than the log of it has its audit trail to say so. */
export async function lastChange(db: Db): Promise<Date> {
	const last = await lastPublication(db);
	if (last) return last.at;
	const [line] = await db.select({ at: auditLines.at }).from(auditLines).orderBy(desc(auditLines.at)).limit(1);
	return line?.at ?? new Date(0);
}
