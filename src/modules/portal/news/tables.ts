// News (jaunumi): an institution's own words on what it does, tagged to what it concerns.
import { boolean, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";
import { institutions } from "#modules/directory/index.ts";

export const newsItems = pgTable(
	"news_items",
	{
		id: uuid().primaryKey(),
		/** Stands in the address; earlier ones are in news_addresses. */
		slug: text().notNull().unique(),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		/** See workflow.ts. */
		state: text().notNull(),
		title: textColumn("title").notNull(),
		lead: textColumn("lead").notNull(),
		/** Markdown (CommonMark), without HTML. */
		body: textColumn("body").notNull(),
		/** When a scheduled item is to appear, and when it first did. */
		publishAt: timestamp("publish_at", { withTimezone: true }),
		publishedAt: timestamp("published_at", { withTimezone: true }),
		withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
		withdrawnBecause: textColumn("withdrawn_because"),
		demonstration: boolean().notNull(),
		revision: integer().notNull(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
		changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
	},
	(table) => [index("news_items_published").on(table.state, table.publishedAt)],
);

/** Addresses that an item has had: they lead to the present one. */
export const newsAddresses = pgTable("news_addresses", {
	slug: text().primaryKey(),
	itemId: uuid("item_id")
		.notNull()
		.references(() => newsItems.id, { onDelete: "cascade" }),
});

/** What an item is about. */
export const newsTags = pgTable(
	"news_tags",
	{
		itemId: uuid("item_id")
			.notNull()
			.references(() => newsItems.id, { onDelete: "cascade" }),
		/** plan, element, indicator, institution */
		kind: text().notNull(),
		/** A code; of an element "plan/element". */
		code: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.itemId, table.kind, table.code] }),
		index("news_tags_code").on(table.kind, table.code),
	],
);

export const newsImages = pgTable(
	"news_images",
	{
		id: uuid().primaryKey(),
		itemId: uuid("item_id")
			.notNull()
			.references(() => newsItems.id, { onDelete: "cascade" }),
		/** Counts from one within the item: `![](1)` in the text shows it there. */
		number: integer().notNull(),
		fileHash: text("file_hash").notNull(),
		alternative: textColumn("alternative").notNull(),
	},
	(table) => [unique("news_images_number").on(table.itemId, table.number)],
);

/** What a published item said before it was corrected, and what the readers are told of it. */
export const newsCorrections = pgTable(
	"news_corrections",
	{
		id: uuid().primaryKey(),
		itemId: uuid("item_id")
			.notNull()
			.references(() => newsItems.id),
		number: integer().notNull(),
		note: textColumn("note").notNull(),
		titleBefore: textColumn("title_before").notNull(),
		leadBefore: textColumn("lead_before").notNull(),
		bodyBefore: textColumn("body_before").notNull(),
		correctedAt: timestamp("corrected_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("news_corrections_number").on(table.itemId, table.number)],
);
