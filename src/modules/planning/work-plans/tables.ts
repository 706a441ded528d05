// What a task of an annual work plan has besides what every element of a plan has. Nothing here is overwritten.
import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { institutionUnits, people } from "#modules/directory/index.ts";
import { elements } from "../plans/tables.ts";

/** Whose a task is from a day on (null = from the beginning), how urgent it is, and what it weighs among others. */
export const taskAssignments = pgTable(
	"task_assignments",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		since: date(),
		/** A unit of the register, or one that it does not have by its name. */
		unitId: uuid("unit_id").references(() => institutionUnits.id),
		unitName: text("unit_name"),
		/** A person of the directory, or one that it does not have by name. */
		personId: uuid("person_id").references(() => people.id),
		personName: text("person_name"),
		priority: text().notNull(),
		weight: integer().notNull(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [
		index("task_assignments_element").on(table.elementId),
		check("task_assignments_one_unit", sql`${table.unitId} is null or ${table.unitName} is null`),
		check("task_assignments_one_person", sql`${table.personId} is null or ${table.personName} is null`),
		check("task_assignments_weight", sql`${table.weight} between 1 and 100`),
	],
);

/** How far a task is as of a day. A later entry of the same day takes the place of the one that it names. */
export const taskProgress = pgTable(
	"task_progress",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		asOf: date("as_of").notNull(),
		/** not_started, in_progress, done, dropped */
		status: text().notNull(),
		/** How much is done: in percent, or in steps; null where it was not said. */
		percent: integer(),
		stepsDone: integer("steps_done"),
		stepsTotal: integer("steps_total"),
		note: text(),
		/** Why it was dropped. */
		reason: text(),
		authorId: uuid("author_id"),
		correctsId: uuid("corrects_id"),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [
		index("task_progress_element").on(table.elementId, table.asOf),
		check("task_progress_percent", sql`${table.percent} between 0 and 100`),
		check("task_progress_steps", sql`${table.stepsDone} between 0 and ${table.stepsTotal}`),
		check("task_progress_one_measure", sql`${table.percent} is null or ${table.stepsTotal} is null`),
		check("task_progress_reason", sql`${table.status} <> 'dropped' or ${table.reason} is not null`),
	],
);

/** Which task of an earlier year a task goes on with. */
export const taskOrigins = pgTable(
	"task_origins",
	{
		elementId: uuid("element_id")
			.primaryKey()
			.references(() => elements.id),
		originId: uuid("origin_id")
			.notNull()
			.references(() => elements.id),
	},
	(table) => [
		index("task_origins_origin").on(table.originId),
		check("task_origins_another", sql`${table.originId} <> ${table.elementId}`),
	],
);
