import { sql } from "drizzle-orm";
import {
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
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

/** What an assessment says: its answers and its summary. */
export type AssessmentContent = { answers: LevelAnswers[]; summary: string | null };

/** A correction of an accepted assessment. What was accepted stands in it, whatever is decided. */
export const maturityErrata = pgTable(
	"maturity_errata",
	{
		id: uuid().primaryKey(),
		assessmentId: uuid("assessment_id")
			.notNull()
			.references(() => maturityAssessments.id),
		/** proposed, accepted, declined */
		state: text().notNull(),
		reason: text().notNull(),
		before: jsonb().$type<AssessmentContent>().notNull(),
		after: jsonb().$type<AssessmentContent>().notNull(),
		proposedBy: uuid("proposed_by"),
		proposedAt: timestamp("proposed_at", { withTimezone: true }).notNull(),
		decidedBy: uuid("decided_by"),
		decidedAt: timestamp("decided_at", { withTimezone: true }),
		declinedBecause: text("declined_because"),
	},
	(table) => [
		index("maturity_errata_assessment").on(table.assessmentId),
		/** One waits at a time: what it corrects does not change under it. */
		uniqueIndex("maturity_errata_waiting").on(table.assessmentId).where(sql`${table.state} = 'proposed'`),
	],
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
