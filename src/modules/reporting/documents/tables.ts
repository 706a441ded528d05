import { customType, date, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** A document that somebody asked for. The same contents asked for again are the same order. */
export const documentOrders = pgTable(
	"document_orders",
	{
		id: uuid().primaryKey(),
		kind: text().notNull(),
		/** The code of the plan or of the institution. */
		subject: text().notNull(),
		asOf: date("as_of").notNull(),
		lang: text().notNull(),
		/** Hash of what the document says, before it is drawn. */
		fingerprint: text().notNull(),
		/** asked → making → ready. Whether it was given up, its job tells. */
		state: text().notNull(),
		percent: integer().notNull().default(0),
		/** How often it was asked for anew after it had failed. */
		round: integer().notNull().default(0),
		/** Hash of the file's content. */
		copy: text().references(() => documentCopies.hash),
		askedAt: timestamp("asked_at", { withTimezone: true }).notNull(),
		endedAt: timestamp("ended_at", { withTimezone: true }),
	},
	(table) => [unique("document_orders_once").on(table.kind, table.subject, table.asOf, table.lang, table.fingerprint)],
);

/** Files made to order, by the hash of their content. They can be made again, so they are not kept for good. */
export const documentCopies = pgTable("document_copies", {
	hash: text().primaryKey(),
	content: bytea().notNull(),
	size: integer().notNull(),
	madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
});
