import { sql } from "drizzle-orm";
import { boolean, date, index, jsonb, pgTable, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { people } from "../people/tables.ts";
import type { Snapshot } from "./rules.ts";

/** A list as somebody wants to see it again: its path and the known part of its query, under a name of their own. */
export const savedViews = pgTable(
	"saved_views",
	{
		id: uuid().primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		list: text().notNull(),
		path: text().notNull(),
		query: text().notNull(),
		name: text().notNull(),
		/** The list opens with it when its owner asks for no other. */
		first: boolean().notNull().default(false),
		watched: boolean().notNull().default(false),
		/** What it showed when it was last looked through, while it is watched. */
		snapshot: jsonb().$type<Snapshot>(),
		lookedOn: date("looked_on"),
		madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
	},
	(table) => [
		unique("saved_views_name").on(table.personId, table.name),
		uniqueIndex("saved_views_first").on(table.personId, table.path).where(sql`${table.first}`),
		index("saved_views_watched").on(table.id).where(sql`${table.watched}`),
	],
);
