import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files.ts";

/** Tables of measurements that were brought, each with what was decided. What they say is read from the file anew. */
export const measurementFiles = pgTable("measurement_files", {
	id: uuid().primaryKey(),
	filename: text().notNull(),
	fileHash: text("file_hash")
		.notNull()
		.references(() => files.hash),
	/** "waiting", "accepted" or "discarded" */
	state: text().notNull(),
	/** Of an accepted one: how many values were recorded. */
	recorded: integer(),
	broughtById: uuid("brought_by_id"),
	broughtAt: timestamp("brought_at", { withTimezone: true }).notNull(),
	decidedById: uuid("decided_by_id"),
	decidedAt: timestamp("decided_at", { withTimezone: true }),
});
