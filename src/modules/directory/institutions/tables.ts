import { sql } from "drizzle-orm";
import {
	type AnyPgColumn,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	unique,
	uuid,
} from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";

/** A fact of the register as a correction keeps it; institutions and units by their codes. */
export type CorrectedFact = {
	name?: { lv: string; en?: string } | undefined;
	from?: string | null;
	to?: string | null;
	parent?: string | null;
	successor?: string | null;
	unit?: string;
	act?: string | null;
};

export const institutions = pgTable(
	"institutions",
	{
		id: uuid().primaryKey(),
		code: text().notNull().unique(),
		kind: text().notNull(),
		validFrom: date("valid_from"),
		foundingAct: text("founding_act"),
		/** The first day on which it is no more. */
		validTo: date("valid_to"),
		closingAct: text("closing_act"),
		successorId: uuid("successor_id").references((): AnyPgColumn => institutions.id),
		note: textColumn("note"),
		/** Counts the acts on it, so that a form opened before another's act is noticed. */
		revision: integer().notNull().default(0),
	},
	(table) => [
		check("institutions_ends_after_start", sql`${table.validTo} > ${table.validFrom}`),
		check("institutions_not_own_successor", sql`${table.successorId} <> ${table.id}`),
		check("institutions_successor_from_a_day", sql`${table.successorId} is null or ${table.validTo} is not null`),
		index("institutions_successor").on(table.successorId),
	],
);

/** What it is called from a day on; null = from its beginning. The name holds until the next one's day. */
export const institutionNames = pgTable(
	"institution_names",
	{
		id: uuid().primaryKey(),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		validFrom: date("valid_from"),
		name: textColumn("name").notNull(),
		act: text(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("institution_names_day").on(table.institutionId, table.validFrom).nullsNotDistinct()],
);

/** Under whom it is from a day on; null = from its beginning. A parent of null: under nobody. */
export const institutionParents = pgTable(
	"institution_parents",
	{
		id: uuid().primaryKey(),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		validFrom: date("valid_from"),
		parentId: uuid("parent_id").references(() => institutions.id),
		act: text(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [
		unique("institution_parents_day").on(table.institutionId, table.validFrom).nullsNotDistinct(),
		index("institution_parents_parent").on(table.parentId),
	],
);

/** Departments and the like. A code is one within its institution and is not given twice. */
export const institutionUnits = pgTable(
	"institution_units",
	{
		id: uuid().primaryKey(),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		code: text().notNull(),
		name: textColumn("name").notNull(),
		parentId: uuid("parent_id").references((): AnyPgColumn => institutionUnits.id),
		validFrom: date("valid_from"),
		validTo: date("valid_to"),
		note: textColumn("note"),
	},
	(table) => [
		unique("institution_units_code").on(table.institutionId, table.code),
		check("institution_units_ends_after_start", sql`${table.validTo} > ${table.validFrom}`),
	],
);

/** What a unit is called and what it is part of from a day on; before the first such day, as its own row says. */
export const institutionUnitChanges = pgTable(
	"institution_unit_changes",
	{
		id: uuid().primaryKey(),
		unitId: uuid("unit_id")
			.notNull()
			.references(() => institutionUnits.id),
		validFrom: date("valid_from").notNull(),
		name: textColumn("name").notNull(),
		parentId: uuid("parent_id").references(() => institutionUnits.id),
		act: text(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [unique("institution_unit_changes_day").on(table.unitId, table.validFrom)],
);

/** What was recorded wrongly: what stood there and since when, what stands there now, and why. Nothing here is changed. */
export const institutionCorrections = pgTable(
	"institution_corrections",
	{
		id: uuid().primaryKey(),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		/** name, place, founding, end, unit, unitChange */
		what: text().notNull(),
		before: jsonb().$type<CorrectedFact>().notNull(),
		after: jsonb().$type<CorrectedFact>().notNull(),
		reason: text().notNull(),
		/** When the wrong one had been recorded, where that is known. */
		recordedBefore: timestamp("recorded_before", { withTimezone: true }),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
	},
	(table) => [index("institution_corrections_institution").on(table.institutionId)],
);

/** A named group that is a party as a whole: "all ministries". */
export const institutionGroups = pgTable("institution_groups", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	name: textColumn("name").notNull(),
	/** Every institution of these kinds that is there on the day belongs to it. */
	kinds: text().array().notNull().default([]),
});
