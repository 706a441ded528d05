import { integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { elements } from "../plans/tables.ts";
import type { LevelAnswers, ScaleLevel } from "./rules.ts";

/** One year's grading of an element by the plan's scale: the unit's own, or an independent assessor's. */
export const maturityAssessments = pgTable(
	"maturity_assessments",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		year: integer().notNull(),
		/** self, independent */
		kind: text().notNull(),
		/** draft, submitted, accepted */
		state: text().notNull(),
		/** Counts the changes, so that two writers notice each other. */
		revision: integer().notNull(),
		/** The scale as it was when the assessment was begun: what was answered keeps its question. */
		scale: jsonb().$type<ScaleLevel[]>().notNull(),
		answers: jsonb().$type<LevelAnswers[]>().notNull(),
		summary: text(),
		/** Everybody who wrote in it: none of them writes the other kind, or accepts this one. */
		writerIds: uuid("writer_ids").array().notNull(),
		/** Why it was returned to be mended. */
		returnedBecause: text("returned_because"),
		submittedAt: timestamp("submitted_at", { withTimezone: true }),
		acceptedAt: timestamp("accepted_at", { withTimezone: true }),
		acceptedBy: uuid("accepted_by"),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("maturity_assessments_once").on(table.elementId, table.year, table.kind)],
);

/** The level that an element is to have reached in a year. */
export const maturityTargets = pgTable(
	"maturity_targets",
	{
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		year: integer().notNull(),
		level: integer().notNull(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.elementId, table.year] })],
);
