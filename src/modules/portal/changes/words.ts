import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const changesWords = defineWords({
	title: { lv: "Izmaiņas", en: "Changes" },
	lead: {
		lv: "Kas un kurā dienā publicēts: plāni un to izpilde, rādītāju vērtības, iestādes, ziņojumi.",
		en: "What was published on which day: plans and how far they are, values of indicators, institutions, reports.",
	},
	from: { lv: "No dienas", en: "From" },
	until: { lv: "Līdz dienai", en: "Until" },
	kind: { lv: "Kas", en: "What" },
	plan: { lv: "Plāns", en: "Plan" },
	institution: { lv: "Iestāde", en: "Institution" },
	all: { lv: "Viss", en: "Everything" },
	allPlans: { lv: "Visi plāni", en: "All plans" },
	allInstitutions: { lv: "Visas iestādes", en: "All institutions" },
	filter: { lv: "Atlasīt", en: "Filter" },
	clear: { lv: "Noņemt atlasi", en: "Clear the filter" },
	none: { lv: "Atlasītajās dienās nekas nav publicēts.", en: "Nothing was published on these days." },
	older: { lv: "Agrākas izmaiņas", en: "Earlier changes" },
	feed: { lv: "Šo pašu kā Atom plūsmu", en: "The same as an Atom feed" },
	compare: { lv: "Salīdzināt divas dienas", en: "Compare two days" },
	compareHelp: {
		lv: "Plāna stāvoklis divās dienās: statusi, termiņi, atbildīgie, rādītāju vērtības un virzība.",
		en: "A plan on two days: statuses, deadlines, responsibilities, values and verdicts of its indicators.",
	},
	compareTitle: { lv: "Kas mainījies starp divām dienām", en: "What changed between two days" },
	show: { lv: "Salīdzināt", en: "Compare" },
	status: { lv: "Statuss", en: "Status" },
	change: { lv: "Izmaiņa", en: "Change" },
	difference: { lv: "Starpība", en: "Difference" },
	elements: { lv: "Plāna elementi", en: "Elements of the plan" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	nothing: { lv: "Starp šīm dienām nekas nav mainījies.", en: "Nothing changed between these days." },
	noneThere: { lv: "nav", en: "none" },
	wrongOrder: {
		lv: "Otrajai dienai jābūt pēc pirmās.",
		en: "The second day must be after the first.",
	},
	impossibleDay: {
		lv: "Tādas dienas kalendārā nav. Rakstiet gads-mēnesis-diena, piemēram, 2025-12-31.",
		en: "There is no such day. Write year-month-day, for example 2025-12-31.",
	},
	unknownKind: {
		lv: "Tāda veida nav. Izvēlieties vienu no saraksta.",
		en: "There is no such kind. Choose one from the list.",
	},
	before: { lv: "agrāk", en: "before" },
	after: { lv: "vēlāk", en: "after" },
	firstOnly: { lv: "Rādītas pirmās 500 izmaiņas.", en: "The first 500 changes are shown." },
});

export const elementChangeWords = defineWords({
	added: { lv: "pievienots", en: "added" },
	dropped: { lv: "izņemts", en: "dropped" },
	status: { lv: "statuss", en: "status" },
	late: { lv: "sācis kavēties", en: "became late" },
	onTime: { lv: "vairs nekavējas", en: "no longer late" },
	deadline: { lv: "termiņš", en: "deadline" },
	parties: { lv: "atbildīgie", en: "responsibility" },
	reworded: { lv: "pārformulēts", en: "reworded" },
	value: { lv: "jaunākā vērtība", en: "latest value" },
	verdict: { lv: "virzība", en: "verdict" },
});

const forms = {
	lv: { zero: "izmaiņu", one: "izmaiņa", other: "izmaiņas" },
	en: { one: "change", other: "changes" },
};

/** "21 izmaiņa", "3 changes" */
export function countChanges(lang: Lang, n: number): string {
	return counted(lang, n, forms[lang]);
}
