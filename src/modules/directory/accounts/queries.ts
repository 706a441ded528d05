import { and, eq, gt } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { secretHash } from "../people/secrets.ts";
import { people } from "../people/tables.ts";
import { accountLinks, accounts } from "./tables.ts";

export async function hasAccounts(db: Db): Promise<boolean> {
	const [one] = await db.select({ id: accounts.personId }).from(accounts).limit(1);
	return one !== undefined;
}

/** The account of an active person. */
export async function findAccount(db: Db, login: string) {
	const [row] = await db
		.select({ personId: accounts.personId, passwordHash: accounts.passwordHash })
		.from(accounts)
		.innerJoin(people, eq(people.id, accounts.personId))
		.where(and(eq(accounts.login, login.trim().toLowerCase()), eq(people.active, true)));
	return row;
}

export type AccountLink = {
	personId: string;
	name: string;
	purpose: "invite" | "reset";
	login: string;
	codeSecret: string | null;
};

/** A link that is still good, of a person who is here. */
export async function findLink(db: Db, token: string, now: Date): Promise<AccountLink | undefined> {
	const [row] = await db
		.select({ link: accountLinks, name: people.name })
		.from(accountLinks)
		.innerJoin(people, eq(people.id, accountLinks.personId))
		.where(and(eq(accountLinks.tokenHash, secretHash(token)), gt(accountLinks.until, now), eq(people.active, true)));
	if (!row) return undefined;
	const { personId, purpose, login, codeSecret } = row.link;
	return { personId, name: row.name, purpose, login, codeSecret };
}
