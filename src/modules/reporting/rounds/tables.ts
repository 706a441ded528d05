import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid,
} from "drizzle-orm/pg-core";
import { institutions } from "#modules/directory/index.ts";
import { plans } from "#modules/planning/index.ts";
import type { Contribution } from "./form.ts";

/** A reporting round (ziņošanas kārta): who has to say what of a plan by when, and the report that comes of it. */
export const rounds = pgTable(
	"rounds",
	{
		id: uuid().primaryKey(),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		/** The day that the statements are for. */
		cutOff: date("cut_off").notNull(),
		due: date().notNull(),
		instructions: text(),
		/** The plan's first level on the cut-off day, in its order. */
		directions: jsonb().$type<{ code: string; title: { lv: string; en?: string } }[]>().notNull().default([]),
		/** open → compiling → compiled → published; or cancelled */
		state: text().notNull(),
		openedById: uuid("opened_by"),
		openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
		/** While the report is being made: since when. */
		compilingSince: timestamp("compiling_since", { withTimezone: true }),
		compiledAt: timestamp("compiled_at", { withTimezone: true }),
		/** Files of the compiled report by "format-language", each by the hash of its content. */
		documents: jsonb().$type<Record<string, string>>(),
		/** Under which the Cabinet took note of it. */
		reference: jsonb().$type<{ protocol: string; date: string }>(),
		publishedAt: timestamp("published_at", { withTimezone: true }),
	},
	(table) => [index("rounds_plan").on(table.planId)],
);

export const roundItems = pgTable(
	"round_items",
	{
		id: uuid().primaryKey(),
		roundId: uuid("round_id")
			.notNull()
			.references(() => rounds.id),
		/** Whose list it stands in; null where no institution of the register is responsible: the coordinator's. */
		institutionId: uuid("institution_id").references(() => institutions.id),
		/** Co-responsible institutions may contribute, not submit. */
		contributorIds: uuid("contributor_ids").array().notNull(),
		kind: text().notNull(),
		/** Of the deliverable or the indicator. */
		code: text().notNull(),
		title: jsonb().$type<{ lv: string; en?: string }>().notNull(),
		/** In which of the plan's directions it stands; null = in none. */
		direction: text(),
		/** Of a deliverable for which a group is responsible: each member has a part; the coordinator sums them up. */
		groupCode: text("group_code"),
		part: boolean().notNull().default(false),
		position: integer().notNull(),
		/** waiting → drafted → submitted → accepted; returned → drafted; excepted with a reason */
		state: text().notNull(),
		contribution: jsonb().$type<Contribution>(),
		/** Why it was returned or excepted. */
		comment: text(),
		revision: integer().notNull().default(0),
		changedById: uuid("changed_by"),
		changedAt: timestamp("changed_at", { withTimezone: true }),
	},
	(table) => [
		unique("round_items_subject").on(table.roundId, table.kind, table.code, table.institutionId).nullsNotDistinct(),
		index("round_items_institution").on(table.institutionId),
		index("round_items_list").on(table.roundId, table.position),
	],
);

/** What proves an item's statement, until the item is accepted: a kept file, or a link with the day it was seen. */
export const roundItemEvidence = pgTable(
	"round_item_evidence",
	{
		id: uuid().primaryKey(),
		itemId: uuid("item_id")
			.notNull()
			.references(() => roundItems.id),
		title: text().notNull(),
		url: text(),
		fileHash: text("file_hash"),
		seenOn: date("seen_on").notNull(),
		addedById: uuid("added_by"),
		addedAt: timestamp("added_at", { withTimezone: true }).notNull(),
	},
	(table) => [index("round_item_evidence_item").on(table.itemId)],
);

/** Who was reminded of what on which day, so that it is seen how far it has come and nobody is reminded twice. */
export const roundReminders = pgTable(
	"round_reminders",
	{
		roundId: uuid("round_id")
			.notNull()
			.references(() => rounds.id),
		institutionId: uuid("institution_id")
			.notNull()
			.references(() => institutions.id),
		day: date().notNull(),
		/** "contacts" or "head" */
		whom: text().notNull(),
		/** How many people were told; none = there is nobody in that role. */
		people: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.roundId, table.institutionId, table.day] })],
);

/** What was published wrongly stands as it was; an erratum says what is right beside it. */
export const errata = pgTable("errata", {
	id: uuid().primaryKey(),
	roundId: uuid("round_id")
		.notNull()
		.references(() => rounds.id),
	place: text().notNull(),
	wasSaid: text("was_said").notNull(),
	isRight: text("is_right").notNull(),
	reason: text().notNull(),
	authorId: uuid("author_id"),
	recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
});

/** What is sealed once a round is published, which is for good: its files by their hashes, and what corrects them. */
export const roundSnapshots = [
	{
		table: "rounds",
		columns: ["plan_id", "cut_off", "documents", "reference", "published_at"],
		when: "state = 'published'",
	},
	{ table: "errata", columns: ["round_id", "place", "was_said", "is_right", "reason", "recorded_at"] },
];
