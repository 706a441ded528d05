// Who may do what with which indicator.
import { type Actor, hasRole } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { scopeOf } from "#modules/planning/index.ts";

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
