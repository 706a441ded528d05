import { and, desc, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import { auditLines } from "./audit.ts";
import { addDays, type Day, instantOf } from "./clock.ts";
import type { Db } from "./database.ts";

export type AuditFilter = {
	subjectKind?: string | undefined;
	subjectId?: string | undefined;
	operation?: string | undefined;
	/** A person's or machine's id; or the kind of those who have none. */
	actor?: string | undefined;
	via?: string | undefined;
	/** Days in Riga, both included. */
	from?: Day | undefined;
	until?: Day | undefined;
	/** The id of a line: only what stands before it. */
	before?: string | undefined;
};

const withoutId = ["system", "anyone"];

/** Audit lines, newest first. */
export async function listAuditLines(db: Db, filter: AuditFilter, most: number) {
	const { subjectKind, subjectId, operation, actor, via, from, until, before } = filter;
	const conditions: (SQL | undefined)[] = [
		subjectKind ? eq(auditLines.subjectKind, subjectKind) : undefined,
		subjectId ? eq(auditLines.subjectId, subjectId) : undefined,
		operation ? eq(auditLines.operation, operation) : undefined,
		actor ? byActor(actor) : undefined,
		via ? eq(auditLines.via, via) : undefined,
		from ? gte(auditLines.at, instantOf(from, "00:00")) : undefined,
		until ? lt(auditLines.at, instantOf(addDays(until, 1), "00:00")) : undefined,
		before
			? sql`(${auditLines.at}, ${auditLines.id}) < (select at, id from ${auditLines} where id = ${before})`
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

function byActor(actor: string): SQL | undefined {
	return withoutId.includes(actor)
		? and(eq(auditLines.actorKind, actor), isNull(auditLines.actorId))
		: eq(auditLines.actorId, actor);
}

/** What there is to choose from: operations, and who has ever acted. */
export async function auditChoices(db: Db): Promise<{ operations: string[]; actors: string[] }> {
	const operations = await db.selectDistinct({ name: auditLines.operation }).from(auditLines);
	const actors = await db.selectDistinct({ id: auditLines.actorId, kind: auditLines.actorKind }).from(auditLines);
	return { operations: operations.map((row) => row.name), actors: actors.map((row) => row.id ?? row.kind) };
}
