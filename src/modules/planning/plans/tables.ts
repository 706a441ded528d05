import { sql } from "drizzle-orm";
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import { textColumn, textsColumn } from "#kernel/text-column.ts";
import { institutionGroups, institutions } from "#modules/directory/index.ts";

/** The act that approved a plan or moved a deadline: "rīkojums", "240", 2023-05-08. */
export type LegalAct = {
	kind: string;
	number: string;
	date: string;
	title?: { lv: string; en?: string };
	url?: string;
};

export const plans = pgTable("plans", {
	id: uuid().primaryKey(),
	code: text().notNull().unique(),
	kind: text().notNull(),
	title: textColumn("title").notNull(),
	periodFrom: integer("period_from").notNull(),
	periodTo: integer("period_to").notNull(),
	ownerId: uuid("owner_id")
		.notNull()
		.references(() => institutions.id),
	act: jsonb().$type<LegalAct>(),
	state: text().notNull(),
	/** Since when outsiders see it: approved, or announced while it is a draft. Null: hidden from them. */
	publicSince: timestamp("public_since", { withTimezone: true }),
	mission: textColumn("mission"),
	vision: textColumn("vision"),
	/** What the law charges the institution with (kompetence). */
	mandate: textColumn("mandate"),
	/** The institution's values (vērtības), in their order. */
	values: textsColumn("institution_values"),
	source: textColumn("source"),
	notes: textsColumn("notes"),
	/** While an amendment is being prepared: since when and why. */
	amendingSince: timestamp("amending_since", { withTimezone: true }),
	amendingReason: text("amending_reason"),
});

export const planSuperiors = pgTable(
	"plan_superiors",
	{
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		superiorId: uuid("superior_id")
			.notNull()
			.references(() => plans.id),
	},
	(table) => [unique().on(table.planId, table.superiorId)],
);

export const elements = pgTable(
	"elements",
	{
		id: uuid().primaryKey(),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		parentId: uuid("parent_id").references((): AnyPgColumn => elements.id),
		kind: text().notNull(),
		/** As the document prints it, or made from its place ("1.1-1"); never changes its meaning. */
		code: text().notNull(),
		position: integer().notNull(),
		title: textColumn("title").notNull(),
		description: textColumn("description"),
		horizontal: boolean().notNull().default(false),
		key: boolean().notNull().default(false),
		notes: textsColumn("notes"),
		/** What it counts among its neighbours when progress is summed up; null where the plan does not say: 1. */
		weight: integer(),
		/** Counts the changes of the element, so that two editors notice each other. */
		revision: integer().notNull().default(0),
		/** No longer part of the plan; kept for the versions and the reports that name it. */
		dropped: boolean().notNull().default(false),
	},
	(table) => [
		uniqueIndex("elements_code").on(table.planId, table.code).where(sql`not ${table.dropped}`),
		index("elements_parent").on(table.parentId),
		check("elements_weight", sql`${table.weight} between 1 and 100`),
	],
);

/**
 * What must be there and by when. A change closes the row (valid_to) and adds one with its reason and act,
 * so that the plan can be shown as it stood on any day. Null valid_from = from the plan's beginning.
 */
export const deadlines = pgTable(
	"deadlines",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		position: integer().notNull(),
		/** The result indicator (rezultatīvais rādītājs) that the deadline belongs to. */
		indicator: textColumn("indicator"),
		/** A period code: "2025-H2". */
		period: text().notNull(),
		/** The period's last day. */
		ends: date().notNull(),
		note: textColumn("note"),
		validFrom: date("valid_from"),
		validTo: date("valid_to"),
		reason: text(),
		act: text(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
		closedAt: timestamp("closed_at", { withTimezone: true }),
	},
	(table) => [index("deadlines_element").on(table.elementId), index("deadlines_ends").on(table.ends)],
);

export const parties = pgTable(
	"parties",
	{
		id: uuid().primaryKey(),
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		/** responsible, co_responsible, cooperating */
		role: text().notNull(),
		position: integer().notNull(),
		institutionId: uuid("institution_id").references(() => institutions.id),
		groupId: uuid("group_id").references(() => institutionGroups.id),
		/** A party that is neither an institution nor a group of the register. */
		name: textColumn("name"),
		note: textColumn("note"),
		validFrom: date("valid_from"),
		validTo: date("valid_to"),
		reason: text(),
		act: text(),
		recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
		closedAt: timestamp("closed_at", { withTimezone: true }),
	},
	(table) => [index("parties_element").on(table.elementId), index("parties_institution").on(table.institutionId)],
);

/** What an element contributes to in another plan. */
export const contributions = pgTable(
	"contributions",
	{
		elementId: uuid("element_id")
			.notNull()
			.references(() => elements.id),
		targetId: uuid("target_id")
			.notNull()
			.references(() => elements.id),
	},
	(table) => [unique().on(table.elementId, table.targetId)],
);
