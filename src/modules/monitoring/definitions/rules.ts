// Whether the parts of a definition fit each other. Pure.
import type { FieldErrors } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { wrongValue } from "../indicators/ranges.ts";
import { units } from "../indicators/units.ts";
import type { Definition } from "./form.ts";

/** Addresses beside those of indicators. */
const reservedCodes = ["jauns", "no-datnes"];

const said = {
	reserved: {
		lv: "Šāds kods ir aizņemts adresei. Izvēlieties citu.",
		en: "This code is taken by an address. Choose another.",
	},
	unknownUnit: {
		lv: "Tādas mērvienības nav. Izvēlieties no saraksta.",
		en: "There is no such unit. Choose from the list.",
	},
	unitFixed: {
		lv: "Rādītājam jau ir mērījumi: to mērvienību nemaina. Aizstājiet rādītāju ar jaunu.",
		en: "The indicator has measurements: its unit stays. Replace the indicator by a new one.",
	},
	noTarget: {
		lv: "Ierakstiet skaitli vai tekstu, vai atzīmējiet „pieaug pret bāzes vērtību”.",
		en: "Enter a number or words, or mark “grows against the baseline”.",
	},
	twoTargets: {
		lv: "Mērķis ir vai nu skaitlis, vai teksts, vai pieaugums pret bāzes vērtību: atstājiet vienu.",
		en: "A target is a number, or words, or growth against the baseline: leave one.",
	},
	sameYear: { lv: "Šim gadam mērķis jau ir.", en: "This year has a target already." },
	noBaselineYear: { lv: "Ierakstiet bāzes gadu.", en: "Enter the year of the baseline." },
	noBaseline: {
		lv: "Lai mērķis būtu pieaugums pret bāzes vērtību, ierakstiet bāzes vērtību vai no kura gada to mērīs.",
		en: "For growth against the baseline, enter the baseline or from which year it is measured.",
	},
	samePlace: { lv: "Šī vieta jau ir norādīta.", en: "This place is there already." },
} satisfies Record<string, Text>;

export function definitionErrors(definition: Definition, now?: { unit: string; measured: boolean }): FieldErrors {
	const errors: FieldErrors = {};
	if (reservedCodes.includes(definition.code)) errors.code = said.reserved;
	if (definition.unit !== now?.unit && !units.includes(definition.unit)) errors.unit = said.unknownUnit;
	else if (now?.measured && definition.unit !== now.unit) errors.unit = said.unitFixed;
	const { value, year, text } = definition.baseline;
	if (value !== undefined && year === undefined) errors["baseline.year"] = said.noBaselineYear;
	const wrongBaseline = value === undefined ? undefined : wrongValue(value, definition);
	if (wrongBaseline) errors["baseline.value"] = wrongBaseline;
	for (const [index, target] of definition.targets.entries()) {
		const place = `targets.${index}`;
		const kinds = [target.value !== undefined, Boolean(target.text), target.overBaseline].filter(Boolean).length;
		const wrong = target.value === undefined ? undefined : wrongValue(target.value, definition);
		if (kinds !== 1) errors[`${place}.value`] = kinds === 0 ? said.noTarget : said.twoTargets;
		else if (wrong) errors[`${place}.value`] = wrong;
		else if (target.overBaseline && value === undefined && !text) errors["baseline.value"] ??= said.noBaseline;
		const isFirst = definition.targets.findIndex((one) => one.year === target.year) === index;
		if (!isFirst) errors[`${place}.year`] = said.sameYear;
	}
	for (const [index, { plan, element }] of definition.places.entries()) {
		const first = definition.places.findIndex((one) => one.plan === plan && one.element === element);
		if (first !== index) errors[`places.${index}.plan`] = said.samePlace;
	}
	return errors;
}
