import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { auditLines } from "./audit.ts";
import type { Db } from "./database.ts";

export type AuditFilter = {
	subjectKind?: string;
	subjectId?: string;
	operation?: string /** The id of a line: only what stands before it. */;
	before?: string;
};

/** Audit lines, newest first. */
export async function listAuditLines(db: Db, filter: AuditFilter, most: number) {
	const conditions: (SQL | undefined)[] = [
		filter.subjectKind ? eq(auditLines.subjectKind, filter.subjectKind) : undefined,
		filter.subjectId ? eq(auditLines.subjectId, filter.subjectId) : undefined,
		filter.operation ? eq(auditLines.operation, filter.operation) : undefined,
		filter.before
			? sql`(${auditLines.at}, ${auditLines.id}) < (select at, id from ${auditLines} where id = ${filter.before})`
			: undefined,
	];
	return db
		.select()
		.from(auditLines)
		.where(and(...conditions))
		.orderBy(desc(auditLines.at), desc(auditLines.id))
		.limit(most);
}
export type AuditLine = Awaited<ReturnType<typeof listAuditLines>>[number];
