// Who is calling, and in which roles. What a role may do with a row is each module's access.ts.

export const roles = [
	"plan-coordinator",
	"ministry-contact",
	"institution-head",
	"auditor",
	"system-admin",
	"legal-drafter",
	"merchant",
	"supervisor",
	"employee",
] as const;
export type Role = (typeof roles)[number];

/** A role within a scope: the institution and all below it, or the whole administration when null. */
export type Grant = { role: Role; institutionId: string | null };

export type Actor = {
	kind: "person" | "machine" | "system" | "anyone";
	/** The person, or the machine token, whose id stands in the audit trail. */
	id: string | null;
	name: string;
	grants: readonly Grant[];
	/** Of a machine: the parts of the system in which its token may act, as operations' names begin; all when absent. */
	scopes?: readonly string[];
};

/** How the act came in. */
export type Via = "page" | "api" | "cli" | "job" | "start";

export const anyone: Actor = { kind: "anyone", id: null, name: "", grants: [] };

/** Automatic steps are signed by the system. */
export const system: Actor = { kind: "system", id: null, name: "VIEDA", grants: [] };

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
	return actor.grants.some((grant) => wanted.includes(grant.role));
}

/**
 * Whose things a reader sees that are not public: everybody's, nobody's ("public"), or those that concern one of some
 * institutions. Reads that are not told it show what is public.
 */
export type Sight = "all" | "public" | { institutions: ReadonlySet<string> };

/** Names of those who wrote something are shown to officials, not to the public. */
export function seesNames(actor: Actor): boolean {
	return actor.kind === "system" || actor.grants.length > 0;
}
