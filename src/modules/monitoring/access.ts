// Who may do what with which indicator.
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, type Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { plans, scopeOf, seenBy } from "#modules/planning/index.ts";
import { indicatorPlaces, indicators } from "./indicators/tables.ts";

/**
 * The condition on `indicators` under which a reader sees one: it stands in a plan that they see, or in none; or an
 * institution measures it that they speak for.
 */
export function indicatorSeenBy(sight: Sight): SQL | undefined {
	if (sight === "all") return undefined;
	const places = sql`select 1 from ${indicatorPlaces} join ${plans} on ${plans.id} = ${indicatorPlaces.planId}`;
	const own = eq(indicatorPlaces.indicatorId, indicators.id);
	const open = [sql`exists (${places} where ${and(own, seenBy(sight))})`, sql`not exists (${places} where ${own})`];
	return sight === "public" ? or(...open) : or(...open, inArray(indicators.measuredById, [...sight.institutions]));
}

/** The coordinator records any measurement; a contact or a head those that their institution (or one below it) measures. */
export async function mayMeasure(db: Db, actor: Actor, indicator: { measuredById: string }): Promise<boolean> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	return (await scopeOf(db, actor)).has(indicator.measuredById);
}

/** Who works with the data: sees values of small groups, which are not for publication. */
export function seesSmallGroups(actor: Actor): boolean {
	return (
		actor.kind === "system" || hasRole(actor, "plan-coordinator", "ministry-contact", "institution-head", "auditor")
	);
}
