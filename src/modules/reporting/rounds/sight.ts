// Which items of rounds a person sees, as a condition of the query.
import { arrayOverlaps, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { seesWholeRound, workScope } from "./access.ts";
import { roundItems } from "./tables.ts";

export type Sight = { whole: boolean; scope: ReadonlySet<string> };

export async function sightOf(db: Db, actor: Actor): Promise<Sight> {
	return seesWholeRound(actor)
		? { whole: true, scope: new Set() }
		: { whole: false, scope: await workScope(db, actor) };
}

/** Undefined = all. */
export function seenBy({ whole, scope }: Sight): SQL | undefined {
	if (whole) return undefined;
	const ids = [...scope];
	if (ids.length === 0) return sql`false`;
	return or(inArray(roundItems.institutionId, ids), arrayOverlaps(roundItems.contributorIds, ids));
}
