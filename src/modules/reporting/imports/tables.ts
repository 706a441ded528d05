import { date, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files.ts";

/** A document that was brought in: what was understood waits here until it is accepted or put aside. */
export const imports = pgTable(
	"imports",
	{
		id: uuid().primaryKey(),
		filename: text().notNull(),
		fileHash: text("file_hash")
			.notNull()
			.references(() => files.hash),
		/** The plan's code that was asked for; when nothing was, the report's own heading finds the plan. */
		askedPlan: text("asked_plan"),
		asOf: date("as_of").notNull(),
		/** waiting, accepted, discarded */
		state: text().notNull(),
		understood: jsonb().notNull(),
		/** What the person said of unknown parties and of deliverables that the words did not settle. */
		choices: jsonb(),
		/** The plan and what accepting it changed. */
		result: jsonb(),
		broughtById: uuid("brought_by_id"),
		broughtAt: timestamp("brought_at", { withTimezone: true }).notNull(),
		decidedById: uuid("decided_by_id"),
		decidedAt: timestamp("decided_at", { withTimezone: true }),
	},
	(table) => [index("imports_brought").on(table.broughtAt)],
);
