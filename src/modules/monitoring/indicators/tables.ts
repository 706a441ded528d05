import { sql } from "drizzle-orm";
import {
	type AnyPgColumn,
	boolean,
	date,
	doublePrecision,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";
import { institutions, institutionUnits } from "#modules/directory/index.ts";
import { elements, plans } from "#modules/planning/index.ts";

export const indicators = pgTable("indicators", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	title: textColumn("title").notNull(),
	/** "%", "points10", "people", … or any other unit as text. */
	unit: text().notNull(),
	direction: text().notNull(),
	state: text().notNull(),
	replacedById: uuid("replaced_by_id").references((): AnyPgColumn => indicators.id),
	baselineValue: doublePrecision("baseline_value"),
	baselineYear: integer("baseline_year"),
	/** Where the baseline is words: "measured from 2025". */
	baselineText: textColumn("baseline_text"),
	source: textColumn("source"),
	method: textColumn("method"),
	frequency: text(),
	measuredById: uuid("measured_by_id")
		.notNull()
		.references(() => institutions.id),
	measuredByUnitId: uuid("measured_by_unit_id").references(() => institutionUnits.id),
	/** Why it was retired or replaced. */
	stateNote: textColumn("state_note"),
	/** A composite is computed by this FEEL expression over the codes of other indicators. */
	formula: text(),
	/** A share may be above 100 % here. */
	mayExceed: boolean("may_exceed").notNull().default(false),
	/** A group of fewer than this many is not shown to outsiders. */
	minGroup: integer("min_group").notNull().default(5),
	revision: integer().notNull().default(1),
});

/** Where an indicator stands: one may serve several plans and elements. */
export const indicatorPlaces = pgTable(
	"indicator_places",
	{
		id: uuid().primaryKey(),
		indicatorId: uuid("indicator_id")
			.notNull()
			.references(() => indicators.id),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		elementId: uuid("element_id").references(() => elements.id),
		position: integer().notNull(),
		key: boolean().notNull().default(false),
	},
	(table) => [
		index("indicator_places_plan").on(table.planId),
		index("indicator_places_indicator").on(table.indicatorId),
	],
);

export const indicatorTargets = pgTable(
	"indicator_targets",
	{
		id: uuid().primaryKey(),
		indicatorId: uuid("indicator_id")
			.notNull()
			.references(() => indicators.id),
		year: integer().notNull(),
		/** Null where the target is words. */
		value: doublePrecision(),
		said: textColumn("said"),
		/** "Grows against the baseline": a target without a number. */
		overBaseline: boolean("over_baseline").notNull().default(false),
	},
	(table) => [unique("indicator_targets_year").on(table.indicatorId, table.year)],
);

/** A data series: one source and method. Values of different series are never joined. */
export const series = pgTable(
	"series",
	{
		id: uuid().primaryKey(),
		indicatorId: uuid("indicator_id")
			.notNull()
			.references(() => indicators.id),
		source: textColumn("source").notNull(),
		fromYear: integer("from_year").notNull(),
		note: textColumn("note"),
		current: boolean().notNull(),
		/** With the series before it: the chart joins them; the verdict counts the current one alone. */
		comparable: boolean().notNull().default(false),
		position: integer().notNull(),
	},
	(table) => [index("series_indicator").on(table.indicatorId)],
);

/** By what an indicator is broken down, and how the groups make the whole. */
export const indicatorDimensions = pgTable(
	"indicator_dimensions",
	{
		id: uuid().primaryKey(),
		indicatorId: uuid("indicator_id")
			.notNull()
			.references(() => indicators.id),
		/** "sex", "age", "region", "institution_kind", "institution" */
		dimension: text().notNull(),
		/** "sum" or "mean" (weighted by n) */
		how: text().notNull(),
		/** Whether the value of the whole is computed from these groups, or given by itself. */
		makesTotal: boolean("makes_total").notNull(),
		position: integer().notNull(),
	},
	(table) => [unique("indicator_dimensions_once").on(table.indicatorId, table.dimension)],
);

export const indicatorGroups = pgTable(
	"indicator_groups",
	{
		id: uuid().primaryKey(),
		dimensionId: uuid("dimension_id")
			.notNull()
			.references(() => indicatorDimensions.id),
		code: text().notNull(),
		name: textColumn("name").notNull(),
		position: integer().notNull(),
	},
	(table) => [unique("indicator_groups_code").on(table.dimensionId, table.code)],
);

export const indicatorGroupTargets = pgTable(
	"indicator_group_targets",
	{
		id: uuid().primaryKey(),
		groupId: uuid("group_id")
			.notNull()
			.references(() => indicatorGroups.id),
		year: integer().notNull(),
		value: doublePrecision().notNull(),
	},
	(table) => [unique("indicator_group_targets_year").on(table.groupId, table.year)],
);

/** A value for a period. A correction is a new row that names the old one; the old one stays. */
export const measurements = pgTable(
	"measurements",
	{
		id: uuid().primaryKey(),
		seriesId: uuid("series_id")
			.notNull()
			.references(() => series.id),
		/** A period code: "2024", "2025-H1". */
		period: text().notNull(),
		value: doublePrecision().notNull(),
		published: date(),
		numerator: doublePrecision(),
		denominator: doublePrecision(),
		n: integer(),
		note: textColumn("note"),
		authorId: uuid("author_id"),
		origin: text().notNull(),
		correctsId: uuid("corrects_id").unique("measurements_corrected_once"),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
		/** A value of one group of a breakdown; null = of the whole. */
		groupId: uuid("group_id").references(() => indicatorGroups.id),
		/** Where it stood before it was moved to this period. */
		movedFromId: uuid("moved_from_id"),
		withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
		withdrawnById: uuid("withdrawn_by_id"),
		withdrawnNote: textColumn("withdrawn_note"),
		acceptedAt: timestamp("accepted_at", { withTimezone: true }),
		acceptedById: uuid("accepted_by_id"),
	},
	(table) => [
		index("measurements_series").on(table.seriesId, table.period),
		uniqueIndex("measurements_first_said_once")
			.on(table.seriesId, table.period)
			.where(sql`corrects_id is null and group_id is null`),
		uniqueIndex("measurements_group_first_said_once")
			.on(table.seriesId, table.groupId, table.period)
			.where(sql`corrects_id is null and group_id is not null`),
	],
);
