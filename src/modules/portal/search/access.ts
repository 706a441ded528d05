// Who finds what: outsiders only what is published, officials also what is being prepared.
import { type Actor, type Role, roles } from "#kernel/access.ts";
import type { Audience } from "#kernel/search/document.ts";

/** Roles from outside the administration. */
const outside: readonly Role[] = ["merchant"];
const officials = roles.filter((role) => !outside.includes(role));

export function audiencesOf(actor: Actor): Audience[] {
	const isOfficial = actor.grants.some((grant) => officials.includes(grant.role));
	return isOfficial || actor.kind === "system" ? ["public", "officials"] : ["public"];
}
