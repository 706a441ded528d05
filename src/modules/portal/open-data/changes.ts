import { desc } from "drizzle-orm";
import { auditLines } from "#kernel/audit.ts";
import type { Db } from "#kernel/database.ts";

/** When anything was last changed. */
export async function lastChange(db: Db): Promise<Date> {
	const [line] = await db.select({ at: auditLines.at }).from(auditLines).orderBy(desc(auditLines.at)).limit(1);
	return line?.at ?? new Date(0);
}
