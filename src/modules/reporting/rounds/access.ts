// Who sees and does what in a round. A contributor sees its own items; the coordinator, auditors and administrators all.
import { type Actor, hasRole } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { institutionsWithin } from "#modules/directory/index.ts";
import { scopeOf } from "#modules/planning/index.ts";

export type ItemPlace = { institutionId: string | null; contributorIds: string[] };

export const seesWholeRound = (actor: Actor) =>
	actor.kind === "system" || hasRole(actor, "plan-coordinator", "auditor", "system-admin");

/** The institutions whose items the actor works on, as contact or head. */
export function workScope(db: Db, actor: Actor): Promise<Set<string>> {
	return scopeOf(db, actor);
}

/** Those for which the actor submits. */
export async function approvalScope(db: Db, actor: Actor): Promise<Set<string>> {
	const scope = new Set<string>();
	for (const grant of actor.grants) {
		if (grant.role !== "institution-head" || grant.institutionId === null) continue;
		for (const id of await institutionsWithin(db, grant.institutionId)) scope.add(id);
	}
	return scope;
}

/** The coordinator writes for those who cannot; the responsible and the co-responsible for themselves. */
export function mayWrite(actor: Actor, scope: ReadonlySet<string>, item: ItemPlace): boolean {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	return [item.institutionId, ...item.contributorIds].some((id) => id !== null && scope.has(id));
}

export function maySubmit(actor: Actor, scope: ReadonlySet<string>, institutionId: string | null): boolean {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator"))
		return institutionId === null || actor.kind === "system";
	return institutionId !== null && scope.has(institutionId);
}
