import { bigint, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { textColumn, textsColumn } from "#kernel/text-column.ts";
import { plans } from "../plans/tables.ts";
import type { AsPrinted, Years } from "./rules.ts";

/**
 * Money of a plan from one source for one of its priorities (or for what stands beside them), in EUR by year. The
 * source "total" is what the document prints as the total of the sources; totals themselves are computed.
 */
export const fundingRows = pgTable(
	"funding_rows",
	{
		id: uuid().primaryKey(),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		position: integer().notNull(),
		/** A priority's code, or one of its own. */
		code: text().notNull(),
		title: textColumn("title").notNull(),
		/** state, eu, total */
		source: text().notNull(),
		planned: jsonb().$type<Years>().notNull(),
		additional: jsonb().$type<Years>().notNull(),
		/** What the document prints elsewhere as the sum of the additional money of all years. */
		printedSum: bigint("printed_sum", { mode: "number" }),
		trainees: integer(),
		/** Cells that cannot be read as one number. */
		asPrinted: jsonb("as_printed").$type<AsPrinted[]>(),
		notes: textsColumn("notes"),
	},
	(table) => [unique("funding_rows_source").on(table.planId, table.code, table.source)],
);
