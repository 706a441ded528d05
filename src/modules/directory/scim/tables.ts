import { sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { institutions } from "../institutions/tables.ts";
import { people } from "../people/tables.ts";

/** What the administration's directory says of a person (RFC 7643, 4.1 and 4.3), as far as it is needed here. */
export const scimUsers = pgTable(
	"scim_users",
	{
		personId: uuid("person_id")
			.primaryKey()
			.references(() => people.id),
		userName: text("user_name").notNull(),
		externalId: text("external_id"),
		displayName: text("display_name"),
		givenName: text("given_name"),
		familyName: text("family_name"),
		department: text(),
		manager: text(),
		version: integer().notNull(),
		madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
		changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
	},
	(table) => [uniqueIndex("scim_users_user_name").on(sql`lower(${table.userName})`)],
);

/** A group of the administration's directory; its members hold the role that it stands for here, if it stands for any. */
export const scimGroups = pgTable(
	"scim_groups",
	{
		id: uuid().primaryKey(),
		displayName: text("display_name").notNull(),
		externalId: text("external_id"),
		role: text(),
		institutionId: uuid("institution_id").references(() => institutions.id),
		version: integer().notNull(),
		madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
		changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
	},
	(table) => [uniqueIndex("scim_groups_display_name").on(sql`lower(${table.displayName})`)],
);

export const scimMembers = pgTable(
	"scim_members",
	{
		groupId: uuid("group_id")
			.notNull()
			.references(() => scimGroups.id),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
	},
	(table) => [primaryKey({ columns: [table.groupId, table.personId] })],
);
