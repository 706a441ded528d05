// The audit trail: who did what, when, from where, what before and after. Written in the transaction of the act.
import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Actor, Via } from "./access.ts";
import type { Tx } from "./database.ts";
import { newId } from "./id.ts";

export const auditLines = pgTable(
	"audit_lines",
	{
		id: uuid().primaryKey(),
		at: timestamp({ withTimezone: true }).notNull(),
		actorKind: text("actor_kind").notNull(),
		actorId: uuid("actor_id"),
		/** The roles held at that moment, as "role" or "role@institution-id". */
		actingAs: text("acting_as").array().notNull(),
		via: text().notNull(),
		requestId: text("request_id").notNull(),
		operation: text().notNull(),
		subjectKind: text("subject_kind").notNull(),
		subjectId: text("subject_id").notNull(),
		before: jsonb(),
		after: jsonb(),
	},
	(table) => [
		index("audit_lines_subject").on(table.subjectKind, table.subjectId),
		index("audit_lines_at").on(table.at),
	],
);

/** The seals: lines in order, each hash over the line and the hash before it. See audit-seal.ts. */
export const auditSeals = pgTable("audit_seals", {
	place: bigint({ mode: "number" }).primaryKey(),
	lineId: uuid("line_id").notNull().unique(),
	hash: text().notNull(),
});

export type AuditEntry = {
	/** What kind of thing was changed, and which: ("deliverable", "vpmp-2023/1.3-2"). */
	subject: readonly [kind: string, id: string];
	before?: unknown;
	after?: unknown;
};

export type Deed = { actor: Actor; via: Via; requestId: string; operation: string; at: Date };

export async function writeAuditLine(tx: Tx, deed: Deed, entry: AuditEntry): Promise<void> {
	await tx.insert(auditLines).values({
		id: newId(),
		at: deed.at,
		actorKind: deed.actor.kind,
		actorId: deed.actor.id,
		actingAs: deed.actor.grants.map((grant) =>
			grant.institutionId ? `${grant.role}@${grant.institutionId}` : grant.role,
		),
		via: deed.via,
		requestId: deed.requestId,
		operation: deed.operation,
		subjectKind: entry.subject[0],
		subjectId: entry.subject[1],
		before: entry.before ?? null,
		after: entry.after ?? null,
	});
}
