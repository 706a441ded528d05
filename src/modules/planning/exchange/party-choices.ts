// What a form says of parties that the register does not know, as the import of a plan and of a report take it. Pure.
import { z } from "zod";
import { type FieldErrors, Invalid } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import type { PartyChoice } from "./unknown-parties.ts";

/** What each institution or group is that the register does not know. */
export const partyChoicesField = z
	.array(z.object({ kind: z.enum(["institution", "group"]), code: z.string().max(500), as: textField(80) }))
	.max(1_000)
	.default([]);

/** "parties.0.of" = "institution XYZ", "parties.0.as" = what it is. */
export function partyChoicesOf(typed: Record<string, string>): PartyChoice[] {
	return Object.entries(typed).flatMap(([name, of]) => {
		const match = /^parties\.(\d{1,4})\.of$/.exec(name);
		const [, kind, code] = /^(institution|group) (.*)$/s.exec(of) ?? [];
		if (!match || code === undefined) return [];
		return [{ kind: kind as PartyChoice["kind"], code, as: typed[`parties.${match[1]}.as`] ?? "" }];
	});
}

/** What was chosen, by what it was chosen for: the list may have changed meanwhile. */
export const chosenValues = (choices: readonly PartyChoice[]) =>
	Object.fromEntries(choices.map(({ kind, code, as }) => [`${kind} ${code}`, as]));

/** @throws Invalid at each place of which nothing was chosen */
export function requireChosen(places: readonly number[]): void {
	if (places.length === 0) return;
	const summary = {
		lv: "Par dažiem iesaistītajiem vēl nav izlemts, tāpēc nekas netika pieņemts.",
		en: "Some parties are not decided on yet, so nothing was accepted.",
	};
	throw new Invalid("party_not_chosen", summary, partyFaults(places));
}

export function partyFaults(places: readonly number[]): FieldErrors {
	const said = {
		lv: "Izvēlieties reģistra iestādi vai atstājiet kā nosaukumu.",
		en: "Choose an institution of the register, or keep it as a name.",
	};
	return Object.fromEntries(places.map((n) => [`parties.${n}.as`, said]));
}
