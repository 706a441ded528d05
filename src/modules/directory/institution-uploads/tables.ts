import { jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files.ts";

/** Tables of institutions that were brought, each with what was decided. What they say is read from the file anew. */
export const institutionUploads = pgTable("institution_uploads", {
	id: uuid().primaryKey(),
	filename: text().notNull(),
	fileHash: text("file_hash")
		.notNull()
		.references(() => files.hash),
	state: text().notNull(),
	/** Of an accepted one: how many rows were taken, and how many were left out because they were wrong. */
	result: jsonb().$type<{ added: number; known: number; wrong: number }>(),
	broughtById: uuid("brought_by_id"),
	broughtAt: timestamp("brought_at", { withTimezone: true }).notNull(),
	decidedById: uuid("decided_by_id"),
	decidedAt: timestamp("decided_at", { withTimezone: true }),
});
