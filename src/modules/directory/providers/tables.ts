import { pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { Lang } from "#kernel/words.ts";
import { people } from "../people/tables.ts";

/** Who a person is to an identity provider: the subject never changes and is never given to another (OpenID Connect Core, 2). */
export const identities = pgTable(
	"identities",
	{
		id: uuid().primaryKey(),
		personId: uuid("person_id")
			.notNull()
			.references(() => people.id),
		issuer: text().notNull(),
		subject: text().notNull(),
		linkedAt: timestamp("linked_at", { withTimezone: true }).notNull(),
		seenAt: timestamp("seen_at", { withTimezone: true }),
	},
	(table) => [
		unique("identities_issuer_subject").on(table.issuer, table.subject),
		unique("identities_person_issuer").on(table.personId, table.issuer),
	],
);

/** A browser that was sent to an identity provider and is expected back. Each is answered once. */
export const signInAttempts = pgTable("sign_in_attempts", {
	stateHash: text("state_hash").primaryKey(),
	/** The secret in the cookie of the browser that was sent: an answer that another browser brings is refused. */
	browserHash: text("browser_hash").notNull(),
	provider: text().notNull(),
	nonce: text().notNull(),
	verifier: text().notNull(),
	lang: text().$type<Lang>().notNull(),
	/** The page to go to afterwards. */
	next: text(),
	startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
});
