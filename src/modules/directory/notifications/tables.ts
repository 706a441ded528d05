import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";
import { people } from "../people/tables.ts";
import type { Way } from "./kinds.ts";

/** What a person was told. */
export const notifications = pgTable(
	"notifications",
	{
		id: uuid().primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		kind: text().notNull(),
		text: textColumn("text").notNull(),
		/** The page that it is about, without the language. */
		path: text().notNull(),
		/** A person is told of one key once. */
		key: text().notNull(),
		way: text().$type<Way>().notNull(),
		madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
		readAt: timestamp("read_at", { withTimezone: true }),
		/** When it left for the outbox, alone or in a digest; empty where it stays in the inbox. */
		mailedAt: timestamp("mailed_at", { withTimezone: true }),
	},
	(table) => [
		unique("notifications_person_key").on(table.personId, table.key),
		index("notifications_unread").on(table.personId).where(sql`${table.readAt} is null`),
		index("notifications_undigested")
			.on(table.personId)
			.where(sql`${table.way} = 'digest' and ${table.mailedAt} is null`),
	],
);

/** How a person wants to be told of a kind; without a row, as the kind says. */
export const noticeChoices = pgTable(
	"notice_choices",
	{
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		kind: text().notNull(),
		way: text().$type<Way>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.personId, table.kind] })],
);
