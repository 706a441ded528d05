import type { Db } from "#kernel/database.ts";
import { hasAccounts } from "../accounts/queries.ts";
import { identities } from "./tables.ts";

/** Whether anybody has signed in as themselves here: then the installation is no demonstration (any more). */
export async function someoneSignsInAsThemselves(db: Db): Promise<boolean> {
	const [one] = await db.select({ id: identities.id }).from(identities).limit(1);
	return one !== undefined || hasAccounts(db);
}
