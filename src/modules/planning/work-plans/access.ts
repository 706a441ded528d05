// Who works on a work plan: the plan's coordinator on any, those who speak for its institution on their own.
import { type Actor, hasRole, type Role } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { Refused } from "#kernel/errors.ts";
import { scopeOf } from "../access.ts";

export const planners: readonly Role[] = ["plan-coordinator", "institution-head", "ministry-contact"];

export async function mayWorkFor(db: Db, actor: Actor, ownerId: string): Promise<boolean> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	return (await scopeOf(db, actor)).has(ownerId);
}

/** The refusal says who can. */
export function notTheirs(): Refused {
	return new Refused("not_their_work_plan", {
		lv: "Darba plānu un tā uzdevumus maina tās iestādes vadītājs vai kontaktpersona, kuras plāns tas ir, vai plāna koordinators.",
		en: "A work plan and its tasks are changed by the head or the contact of its institution, or by the plan's coordinator.",
	});
}
