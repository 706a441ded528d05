import { date, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";
import { elements } from "../plans/tables.ts";

/** What was said of a deliverable as of a day. Nothing is overwritten; a correction names the one it corrects. */
export const executionUpdates = pgTable(
	"execution_updates",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		/** The day that the statement holds for. */
		asOf: date("as_of").notNull(),
		status: text().notNull(),
		narrative: textColumn("narrative"),
		achieved: text(),
		/** Why it lost relevance, and the decision that says so. */
		reason: text(),
		decision: text(),
		authorId: uuid("author_id"),
		/** Where it came from when not typed: "report" (an imported document) or "data" (the plan's own data). */
		origin: text().notNull(),
		correctsId: uuid("corrects_id"),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [index("execution_updates_element").on(table.elementId, table.asOf)],
);

/** What proves an update: a link with the day it was seen, or a kept file. */
export const evidence = pgTable(
	"evidence",
	{
		id: uuid().primaryKey(),
		updateId: uuid("update_id")
			.notNull()
			.references(() => executionUpdates.id),
		title: text().notNull(),
		url: text(),
		fileHash: text("file_hash"),
		seenOn: date("seen_on"),
	},
	(table) => [index("evidence_update").on(table.updateId)],
);
