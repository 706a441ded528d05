// Who writes news: the coordinator for any institution, a contact and a head for theirs and those below it.
import { type Actor, hasRole } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { Refused } from "#kernel/errors.ts";
import { scopeOf } from "#modules/planning/index.ts";

export const writers = ["plan-coordinator", "ministry-contact", "institution-head"] as const;

export async function mayWriteFor(db: Db, actor: Actor, institutionId: string): Promise<boolean> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	return (await scopeOf(db, actor)).has(institutionId);
}

/** For whom the actor may write: null = for every institution. */
export async function writesFor(db: Db, actor: Actor): Promise<ReadonlySet<string> | null> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return null;
	return scopeOf(db, actor);
}

export function notYourNews(institution: string): Refused {
	return new Refused("not_your_news", {
		lv: `Iestādes ${institution} jaunumus raksta tās kontaktpersona, vadītājs vai plāna koordinators.`,
		en: `News of ${institution} are written by its contact, its head or the plan's coordinator.`,
	});
}
