import { type AnyPgColumn, date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";

export const institutions = pgTable("institutions", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	name: textColumn("name").notNull(),
	kind: text().notNull(),
	parentId: uuid("parent_id").references((): AnyPgColumn => institutions.id),
	validFrom: date("valid_from"),
	/** The first day on which it is no more. */
	validTo: date("valid_to"),
	successorId: uuid("successor_id").references((): AnyPgColumn => institutions.id),
});

/** A named group that is a party as a whole: "all ministries". */
export const institutionGroups = pgTable("institution_groups", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	name: textColumn("name").notNull(),
});
