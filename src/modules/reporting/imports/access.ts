import type { Actor } from "#kernel/access.ts";
import { Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { bringReport } from "./operations.ts";

/** Imports are looked at by those who may bring one. @throws Refused: 401 while nobody is signed in, else 403 */
export function requireImporter(actor: Actor): void {
	if (mayTry(actor, bringReport)) return;
	if (actor.kind === "anyone") {
		const said = { lv: "Lai importētu ziņojumus, vispirms pieslēdzieties.", en: "Sign in first to import reports." };
		throw new Refused("sign_in_first", said, 401);
	}
	throw new Refused("role_not_allowed", {
		lv: "Ziņojumus importē plāna koordinators. Jūsu lomai tas nav atļauts.",
		en: "Reports are imported by the plan's coordinator. Your role is not allowed to.",
	});
}
