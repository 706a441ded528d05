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
export const closeUnitForm: ActForm = {
	operation: closeUnit,
	path: "slegsana",
	fields: ["firstDayWithout"],
	words: (lang) => {
		const words = inLang(lang);
		return { title: words.closeUnitTitle, lead: words.closeUnitLead, submit: words.close };
	},
};

/** What the form's flat fields are to the operation: "name.lv" and "name.en" make a name. */
export function inputOf(fields: Record<string, string>, fixed: Record<string, string>): Record<string, unknown> {
	const { "name.lv": lv, "name.en": en, ...rest } = fields;
	return { ...rest, ...(lv === undefined ? {} : { name: { lv, en } }), ...fixed };
}
