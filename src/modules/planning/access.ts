// Who may do what with which row of the planning register.
import { and, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, type Role, type Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { Refused } from "#kernel/errors.ts";
import { institutionsWithin } from "#modules/directory/index.ts";
import { elements, parties, plans } from "./plans/tables.ts";

/** A party in charge, as far as access is concerned: an institution of the register, or none (a group, a name). */
export type InCharge = { responsible: readonly { institutionId: string | null }[] };

/**
 * The coordinator updates any deliverable; a contact and a head those for which their institution, or one below it,
 * is responsible. A group ("all ministries") makes nobody responsible alone: the coordinator speaks for it.
 */
export async function mayUpdate(db: Db, actor: Actor, deliverable: InCharge): Promise<boolean> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	const scope = await scopeOf(db, actor);
	return deliverable.responsible.some((party) => party.institutionId !== null && scope.has(party.institutionId));
}

/**
 * Plans that are hidden from outsiders are seen by coordinators and auditors, and by contacts and heads where their
 * institution, or one below it, owns the plan or is a party to an element of it.
 */
export async function sightOf(db: Db, actor: Actor): Promise<Sight> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator", "auditor")) return "all";
	const institutions = await scopeOf(db, actor);
	return institutions.size > 0 ? { institutions } : "public";
}

/** The condition on `plans` under which such a reader sees a plan at all. */
export function seenBy(sight: Sight): SQL | undefined {
	if (sight === "all") return undefined;
	const isPublic = isNotNull(plans.publicSince);
	if (sight === "public") return isPublic;
	const ids = [...sight.institutions];
	const party = sql`exists (select 1 from ${parties} join ${elements} on ${elements.id} = ${parties.elementId}
		where ${elements.planId} = ${plans.id} and not ${elements.dropped} and ${inArray(parties.institutionId, ids)})`;
	return or(isPublic, inArray(plans.ownerId, ids), party);
}

/** Of what such a reader sees, the plans in which something is prepared that outsiders do not see. */
export async function preparedPlans(db: Db, sight: Sight): Promise<string[]> {
	const isPrepared = or(isNull(plans.publicSince), isNotNull(plans.amendingSince));
	const rows = await db
		.select({ code: plans.code })
		.from(plans)
		.where(and(isPrepared, seenBy(sight)));
	return rows.map((row) => row.code);
}

/** The institutions that the actor speaks for as a contact or a head. */
export async function scopeOf(
	db: Db,
	actor: Actor,
	speaking: readonly Role[] = ["ministry-contact", "institution-head"],
): Promise<Set<string>> {
	const scope = new Set<string>();
	for (const grant of actor.grants) {
		if (grant.institutionId === null || !speaking.includes(grant.role)) continue;
		for (const id of await institutionsWithin(db, grant.institutionId)) scope.add(id);
	}
	return scope;
}

/** The refusal says who can. */
export function notInCharge(codes: readonly string[]): Refused {
	const who = codes.join(", ");
	return new Refused("not_in_charge", {
		lv: `Šo darbības rezultātu atjauno tā atbildīgā institūcija (${who}) vai plāna koordinators.`,
		en: `This deliverable is updated by its responsible institution (${who}) or the plan's coordinator.`,
	});
}

/** A coordinator changes the context of any plan; a head that of the plans of their institution, or of one below it. */
export async function mayShapeContext(db: Db, actor: Actor, ownerId: string): Promise<boolean> {
	if (actor.kind === "system" || hasRole(actor, "plan-coordinator")) return true;
	return hasRole(actor, "institution-head") && (await scopeOf(db, actor, ["institution-head"])).has(ownerId);
}

export function notOwner(): Refused {
	return new Refused("not_owner", {
		lv: "Šo plāna daļu maina plāna koordinators vai tās iestādes vadītājs, kurai plāns pieder.",
		en: "This part is changed by the plan's coordinator or by the head of the institution whose plan it is.",
	});
}
