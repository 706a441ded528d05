import { sql } from "drizzle-orm";
import {
	type AnyPgColumn,
	check,
	date,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	unique,
	uuid,
} from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";

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

/** A named group that is a party as a whole: "all ministries". */
export const institutionGroups = pgTable("institution_groups", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	name: textColumn("name").notNull(),
});
