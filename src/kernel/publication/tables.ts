import { bigint, boolean, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "../text-column.ts";

/** The one log of what became public, in the order in which it did. Written by publish.ts, at the end of an act. */
export const publications = pgTable(
	"publications",
	{
		/** Counts without gaps, and in the order of the commits: whoever has read up to one misses nothing later. */
		sequence: bigint({ mode: "number" }).primaryKey(),
		id: uuid().notNull().unique(),
		at: timestamp({ withTimezone: true }).notNull(),
		kind: text().notNull(),
		change: text().notNull(),
		code: text().notNull(),
		/** Of its page, without the language's prefix. */
		path: text().notNull(),
		title: textColumn("title").notNull(),
		/** A sentence more, where the word of the change does not say it all. */
		said: textColumn("said"),
		/** Codes of the plans and institutions that it concerns. */
		plans: text().array().notNull(),
		institutions: text().array().notNull(),
		/** No longer shown: what it tells of was withdrawn from the public. */
		retracted: boolean().notNull().default(false),
	},
	(table) => [
		index("publications_at").on(table.at),
		index("publications_path").on(table.path),
		index("publications_plans").using("gin", table.plans),
		index("publications_institutions").using("gin", table.institutions),
	],
);
