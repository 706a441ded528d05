import { boolean, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files.ts";
import type { PlanContent } from "../versions/content.ts";

/** A file with a plan that was brought in: what was read waits here until it is accepted or put aside. */
export const planFiles = pgTable(
	"plan_files",
	{
		id: uuid().primaryKey(),
		filename: text().notNull(),
		fileHash: text("file_hash")
			.notNull()
			.references(() => files.hash),
		/** The code of the plan that it is (to be): an existing one, or a new one. */
		plan: text().notNull(),
		/** Whether it makes a new plan or replaces the tree of one. */
		isNew: boolean("is_new").notNull(),
		/** waiting, accepted, discarded */
		state: text().notNull(),
		content: jsonb().$type<PlanContent>().notNull(),
		broughtById: uuid("brought_by_id"),
		broughtAt: timestamp("brought_at", { withTimezone: true }).notNull(),
		decidedById: uuid("decided_by_id"),
		decidedAt: timestamp("decided_at", { withTimezone: true }),
	},
	(table) => [index("plan_files_plan").on(table.plan, table.broughtAt)],
);
