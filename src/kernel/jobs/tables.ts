import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

/** Work to be done at or after a time. See queue.ts for how it comes in, runner.ts for how it is done. */
export const jobs = pgTable(
	"jobs",
	{
		id: uuid().primaryKey(),
		kind: text().notNull(),
		/** What the handler's input schema accepts: ids and days, no personal data. */
		payload: jsonb().notNull(),
		/** Of one kind there is one job of a key, for as long as it is kept. */
		key: text(),
		dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
		state: text().notNull().default("waiting"),
		/** How often it was begun; a process that dies while it runs counts too. */
		attempts: integer().notNull().default(0),
		/** Who runs it, and until when that holds unless it is renewed. */
		lease: uuid(),
		leasedUntil: timestamp("leased_until", { withTimezone: true }),
		/** The kind of the last error, never its message. */
		lastError: text("last_error"),
		madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
		endedAt: timestamp("ended_at", { withTimezone: true }),
	},
	(table) => [unique("jobs_kind_key").on(table.kind, table.key), index("jobs_state_due").on(table.state, table.dueAt)],
);
