import { boolean, date, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { plans } from "../plans/tables.ts";
import type { AgendaItem } from "./form.ts";

/** Who sits in a strategy's oversight group (uzraudzības grupa), since when and until when. */
export const oversightMembers = pgTable("oversight_members", {
	id: uuid().primaryKey(),
	planId: uuid("plan_id")
		.notNull()
		.references(() => plans.id),
	name: text().notNull(),
	/** The post, and in which institution or unit. */
	post: text().notNull(),
	since: date().notNull(),
	/** The first day on which they are no longer a member. */
	until: date(),
	recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
});

export const oversightMeetings = pgTable(
	"oversight_meetings",
	{
		id: uuid().primaryKey(),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		/** Counts from one within the strategy; stands in the address. */
		number: integer().notNull(),
		/** planned, held, minuted, cancelled */
		state: text().notNull(),
		/** The day that it is called for; of a held one the day on which it was. */
		day: date().notNull(),
		place: text(),
		/** As the secretary kept it; null while it is what the data say of themselves. */
		agenda: jsonb().$type<AgendaItem[]>(),
		minutes: text(),
		cancelledBecause: text("cancelled_because"),
		revision: integer().notNull(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("oversight_meetings_number").on(table.planId, table.number)],
);

/** Who of the members came; a member without a row was not asked. */
export const oversightAttendance = pgTable(
	"oversight_attendance",
	{
		meetingId: uuid("meeting_id")
			.notNull()
			.references(() => oversightMeetings.id),
		memberId: uuid("member_id")
			.notNull()
			.references(() => oversightMembers.id),
		present: boolean().notNull(),
	},
	(table) => [primaryKey({ columns: [table.meetingId, table.memberId] })],
);

/** What a meeting decided, as a task: who, by when, and whether it is done. */
export const oversightDecisions = pgTable(
	"oversight_decisions",
	{
		id: uuid().primaryKey(),
		meetingId: uuid("meeting_id")
			.notNull()
			.references(() => oversightMeetings.id),
		number: integer().notNull(),
		text: text().notNull(),
		/** A post or a unit. */
		owner: text().notNull(),
		due: date().notNull(),
		/** The day on which it was done; null while it is not. */
		doneOn: date("done_on"),
		note: text(),
		revision: integer().notNull(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("oversight_decisions_number").on(table.meetingId, table.number)],
);
