import { index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The outbox: mail as it will be sent, written in the transaction of what it tells. A job of the mail's id sends it. */
export const mails = pgTable(
	"mails",
	{
		id: uuid().primaryKey(),
		/** The same at every try, so that a mail that arrives twice is recognised as one. */
		messageId: text("message_id").notNull().unique(),
		address: text().notNull(),
		subject: text().notNull(),
		plain: text().notNull(),
		html: text().notNull(),
		lang: text().notNull(),
		headers: jsonb().$type<Record<string, string>>().notNull(),
		queuedAt: timestamp("queued_at", { withTimezone: true }).notNull(),
		sentAt: timestamp("sent_at", { withTimezone: true }),
	},
	(table) => [index("mails_sent").on(table.sentAt)],
);
