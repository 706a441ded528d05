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
import { institutions } from "#modules/directory/index.ts";
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
		position: integer().notNull(),
	},
	(table) => [index("series_indicator").on(table.indicatorId)],
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
	},
	(table) => [
		index("measurements_series").on(table.seriesId, table.period),
		uniqueIndex("measurements_first_said_once").on(table.seriesId, table.period).where(sql`corrects_id is null`),
	],
);
