// Why a measurement is not taken, and who may bring it. Said by the operation and by the page of its form.
import { Conflict, Refused } from "#kernel/errors.ts";
import { type Text, textIn } from "#kernel/words.ts";

export function notActive(): Conflict {
	return new Conflict("indicator_not_active", {
		lv: "Šo rādītāju vairs nevērtē: jaunus mērījumus tam nepievieno.",
		en: "This indicator is no longer assessed: no new measurements are added.",
	});
}

export function notTheMeasurer({ measuredBy }: { measuredBy: { code: string; name: Text } }): Refused {
	const { code, name } = measuredBy;
	return new Refused("not_the_measurer", {
		lv: `Šā rādītāja mērījumus ievada ${name.lv} (${code}) vai plāna koordinators.`,
		en: `Measurements of this indicator are entered by ${textIn(name, "en").text} (${code}) or the plan's coordinator.`,
	});
}

export function isComputed(): Conflict {
	return new Conflict("indicator_is_computed", {
		lv: "Šā rādītāja vērtības rēķina no citiem: labojiet to rādītāju vērtības, no kuriem to rēķina.",
		en: "The values of this indicator are computed: correct those of the indicators that it is computed from.",
	});
}

export function isMadeOfGroups(): Conflict {
	return new Conflict("indicator_is_made_of_groups", {
		lv: "Šā rādītāja vērtību rēķina no dalījuma grupām: ievadiet grupu vērtības.",
		en: "The value of this indicator is computed from its groups: enter the values of the groups.",
	});
}
