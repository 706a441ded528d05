// The acts that have a form: which fields it has, which words, which operation takes it.
import type { AnyOperation } from "#kernel/operation.ts";
import type { Lang } from "#kernel/words.ts";
import {
	closeInstitution,
	mergeInstitution,
	moveInstitution,
	registerInstitution,
	renameInstitution,
} from "./changes.ts";
import { correctInstitution } from "./corrections.ts";
import { moveUnit, renameUnit, splitUnit } from "./unit-changes.ts";
import { addUnit, closeUnit } from "./units.ts";
import { actWords, institutionWords } from "./words.ts";

export type FieldName =
	| "code"
	| "unitCode"
	| "name"
	| "kind"
	| "parent"
	| "unitParent"
	| "into"
	| "validFrom"
	| "from"
	| "firstDayWithout"
	| "secondUnit"
	| "optionalInto"
	| "correctedFrom"
	| "correctedFounding"
	| "correctedTo"
	| "reason"
	| "act";

export type ActForm = {
	operation: AnyOperation;
	/** The last part of its address. */
	path: string;
	fields: FieldName[];
	words(lang: Lang): { title: string; lead?: string; submit: string };
};

const inLang = (lang: Lang) => ({ ...actWords[lang], titles: institutionWords[lang] });

export const registerForm: ActForm = {
	operation: registerInstitution,
	path: "jauna",
	fields: ["code", "name", "kind", "parent", "validFrom", "act"],
	words: (lang) => {
		const words = inLang(lang);
		return { title: words.registerTitle, lead: words.registerLead, submit: words.register };
	},
};

/** Forms about one institution. */
export const institutionForms: ActForm[] = [
	{
		operation: renameInstitution,
		path: "nosaukums",
		fields: ["name", "from", "act"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.titles.rename, lead: words.renameLead, submit: words.save };
		},
	},
	{
		operation: moveInstitution,
		path: "paklautiba",
		fields: ["parent", "from", "act"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.titles.move, lead: words.moveLead, submit: words.save };
		},
	},
	{
		operation: mergeInstitution,
		path: "pievienosana",
		fields: ["into", "firstDayWithout", "act"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.titles.merge, lead: words.mergeLead, submit: words.merge };
		},
	},
	{
		operation: closeInstitution,
		path: "slegsana",
		fields: ["firstDayWithout", "act"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.titles.close, lead: words.closeLead, submit: words.close };
		},
	},
	{
		operation: addUnit,
		path: "strukturvienibas/jauna",
		fields: ["unitCode", "name", "unitParent", "validFrom"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.addUnitTitle, submit: words.save };
		},
	},
];

/** About one unit. */
export const unitForms: ActForm[] = [
	{
		operation: renameUnit,
		path: "nosaukums",
		fields: ["name", "from", "act"],
		words: (lang) => ({ title: inLang(lang).renameUnitTitle, submit: inLang(lang).save }),
	},
	{
		operation: moveUnit,
		path: "vieta",
		fields: ["unitParent", "from", "act"],
		words: (lang) => ({ title: inLang(lang).moveUnitTitle, submit: inLang(lang).save }),
	},
	{
		operation: splitUnit,
		path: "sadalisana",
		fields: ["unitCode", "name", "secondUnit", "from", "act"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.splitUnitTitle, lead: words.splitUnitLead, submit: words.save };
		},
	},
	{
		operation: closeUnit,
		path: "slegsana",
		fields: ["firstDayWithout"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.closeUnitTitle, lead: words.closeUnitLead, submit: words.close };
		},
	},
];

export type Corrected = "name" | "place" | "founding" | "end" | "unit" | "unitChange";

/** What a correction of each kind of record asks; the first name and the first place have no day of their own. */
const correctable: Record<Corrected, (isFirst: boolean) => FieldName[]> = {
	name: (isFirst) => ["name", ...(isFirst ? [] : (["correctedFrom"] as const)), "act"],
	place: (isFirst) => ["parent", ...(isFirst ? [] : (["correctedFrom"] as const)), "act"],
	founding: () => ["correctedFounding", "act"],
	end: () => ["firstDayWithout", "optionalInto", "act"],
	unit: () => ["name", "unitParent", "correctedFounding", "correctedTo"],
	unitChange: () => ["name", "unitParent", "correctedFrom", "act"],
};

export function correctionForm(what: Corrected, isFirst: boolean): ActForm {
	return {
		operation: correctInstitution,
		path: "labojumi",
		fields: [...correctable[what](isFirst), "reason"],
		words: (lang) => {
			const words = inLang(lang);
			return { title: words.correctTitle, lead: words.correctLead, submit: words.save };
		},
	};
}

/** What the form's flat fields are to the operation: "name.lv" and "name.en" make a name. */
export function inputOf(fields: Record<string, string>, fixed: Record<string, string>): Record<string, unknown> {
	const { "name.lv": lv, "name.en": en, "secondName.lv": secondLv, "secondName.en": secondEn, ...rest } = fields;
	return {
		...rest,
		...(lv === undefined ? {} : { name: { lv, en } }),
		...(secondLv === undefined ? {} : { secondName: { lv: secondLv, en: secondEn } }),
		...fixed,
	};
}
