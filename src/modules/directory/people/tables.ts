import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { textColumn } from "#kernel/text-column.ts";
import type { Lang } from "#kernel/words.ts";
import { institutions } from "../institutions/tables.ts";
import type { SignInWay } from "./rules.ts";

export const people = pgTable("people", {
	id: uuid().primaryKey(),
	name: text().notNull(),
	/** What the person does, as the sign-in page of the demonstration says it. */
	post: textColumn("post"),
	/** Key of a member of the demonstration cast; only they can sign in by a button. */
	demoKey: text("demo_key").unique(),
	active: boolean().notNull().default(true),
	/** Where notices are mailed to; without it they stay in the inbox. */
	email: text(),
	/** The language of mail. */
	lang: text().$type<Lang>().notNull().default("lv"),
});

export const grants = pgTable(
	"grants",
	{
		id: uuid().primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		role: text().notNull(),
		institutionId: uuid("institution_id").references(() => institutions.id),
		/** The group of the administration's directory by which it is held, if it is; it goes with the group. */
		groupId: uuid("group_id"),
	},
	(table) => [index("grants_person").on(table.personId)],
);

/** A signed-in browser. The cookie holds a secret of which only the hash is kept. What has ended is kept for its person to see. */
export const sessions = pgTable(
	"sessions",
	{
		secretHash: text("secret_hash").primaryKey(),
		/** What the session is called where its secret must not stand: on pages and in the audit trail. */
		id: uuid().notNull().unique().default(sql`gen_random_uuid()`),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
		seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
		how: text().$type<SignInWay>().notNull().default("demonstration"),
		/** Where the browser was, and which it is in a few words ("Firefox, Linux"). */
		address: text(),
		agent: text(),
		endedAt: timestamp("ended_at", { withTimezone: true }),
	},
	(table) => [index("sessions_person").on(table.personId)],
);

/**
 * A machine's way in: one role in one institution or in all. Only the hash of the token is kept. One that a person made is
 * good while its maker is here and holds the role; one that was made on the command line belongs to the installation.
 */
export const machineTokens = pgTable("machine_tokens", {
	id: uuid().primaryKey(),
	name: text().notNull(),
	tokenHash: text("token_hash").notNull().unique(),
	role: text().notNull(),
	institutionId: uuid("institution_id").references(() => institutions.id),
	madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
	usedAt: timestamp("used_at", { withTimezone: true }),
	revokedAt: timestamp("revoked_at", { withTimezone: true }),
	makerId: uuid("maker_id").references(() => people.id),
	/** The parts of the system in which it may act; all where null. */
	scopes: text().array(),
	expiresAt: timestamp("expires_at", { withTimezone: true }),
});
