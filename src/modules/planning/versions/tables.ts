import { date, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { type LegalAct, plans } from "../plans/tables.ts";
import type { PlanContent } from "./content.ts";

/** Each approved version of a plan (redakcija), whole. It is written once and never changed. */
export const planVersions = pgTable(
	"plan_versions",
	{
		id: uuid().primaryKey(),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		number: integer().notNull(),
		validFrom: date("valid_from").notNull(),
		/** The act that approved or amended it; null where the source names none. */
		act: jsonb().$type<LegalAct>(),
		reason: text(),
		content: jsonb().$type<PlanContent>().notNull(),
		authorId: uuid("author_id"),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("plan_versions_number").on(table.planId, table.number)],
);

/** What is sealed of a version. */
export const versionSnapshots = {
	table: "plan_versions",
	columns: ["plan_id", "number", "valid_from", "act", "reason", "content", "author_id", "recorded_at"],
};
