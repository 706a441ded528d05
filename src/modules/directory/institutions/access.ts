// Who keeps the register of institutions. Reading it is open to all.
import { type Actor, hasRole } from "#kernel/access.ts";
import { Refused } from "#kernel/errors.ts";

export const keepers = ["plan-coordinator", "system-admin"] as const;

export function mayKeep(actor: Actor): boolean {
	return hasRole(actor, ...keepers);
}

/** The refusal says who can. */
export function requireKeeper(actor: Actor): void {
	if (mayKeep(actor)) return;
	if (actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai to darītu, vispirms pieslēdzieties.", en: "Sign in first to do this." },
			401,
		);
	}
	throw new Refused("not_a_keeper", {
		lv: "Iestāžu reģistru uztur plānu koordinatori un sistēmas administratori.",
		en: "The register of institutions is kept by plan coordinators and system administrators.",
	});
}
