import { bigint, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "../people/tables.ts";

/** An own way in, where no identity provider vouches: password and one-time code (RFC 6238). */
export const accounts = pgTable("accounts", {
	personId: uuid("person_id")
		.primaryKey()
		.references(() => people.id),
	/** The address that one signs in with, in small letters. */
	login: text().notNull().unique(),
	/** Argon2id with its salt and costs. */
	passwordHash: text("password_hash").notNull(),
	/** Shared with the person's authenticator: it must be readable to check a code. */
	codeSecret: text("code_secret").notNull(),
	/** The time step of the last code that was taken: a code is taken once. */
	codeStep: bigint("code_step", { mode: "number" }).notNull(),
	changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
});

/** A link sent to a person, good once: to open an account, or to choose a new password. */
export const accountLinks = pgTable(
	"account_links",
	{
		tokenHash: text("token_hash").primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		purpose: text().$type<"invite" | "reset">().notNull(),
		login: text().notNull(),
		/** For an invitation: what the authenticator is given. */
		codeSecret: text("code_secret"),
		until: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [index("account_links_person").on(table.personId)],
);

/** Ways in for whoever has lost the authenticator, each good once. Full entropy, so a plain hash. */
export const recoveryCodes = pgTable(
	"recovery_codes",
	{
		codeHash: text("code_hash").primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
	},
	(table) => [index("recovery_codes_person").on(table.personId)],
);
