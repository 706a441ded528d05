import { defineWords, formatNumber, type Lang } from "#kernel/words.ts";
import { isOpen, type Sum } from "./rules.ts";

export const fundingWords = defineWords({
	title: { lv: "Finansējums", en: "Funding" },
	lead: {
		lv: "Summas eiro pa gadiem un avotiem. Kopsummas ir aprēķinātas; kur dokumentā drukāts citādi, norādītas abas vērtības.",
		en: "Amounts in euro by year and source. Totals are computed; where the document prints otherwise, both are shown.",
	},
	none: { lv: "Par finansējumu plānā nekas nav teikts.", en: "The plan says nothing about funding." },
	noneYet: {
		lv: "Finansējuma vēl nav. Sāciet ar pirmo prioritāti.",
		en: "There is no funding yet. Begin with the first priority.",
	},
	planned: { lv: "Plānotais finansējums", en: "Planned funding" },
	additional: { lv: "Nepieciešamais papildu finansējums", en: "Additional funding needed" },
	bySource: { lv: "Finansējums pa gadiem un avotiem", en: "Funding by year and source" },
	wholeTable: { lv: "Viss finansējums pa virzieniem", en: "All funding by direction" },
	plannedHelp: { lv: "Jau paredzēts budžetā.", en: "Already in the budget." },
	additionalHelp: { lv: "Vēl jāpiešķir.", en: "Still to be granted." },
	state: { lv: "Valsts pamatfunkciju īstenošana", en: "State basic functions" },
	eu: { lv: "ES līdzfinansētie projekti un pasākumi", en: "EU co-financed projects and measures" },
	stateShort: { lv: "valsts", en: "state" },
	euShort: { lv: "ES", en: "EU" },
	total: { lv: "Kopā, kā drukāts dokumentā", en: "Total as the document prints it" },
	totalComputed: { lv: "Kopā", en: "Total" },
	allTogether: { lv: "Viss plāns kopā", en: "The whole plan" },
	row: { lv: "Prioritāte un avots", en: "Priority and source" },
	years: { lv: "Visi gadi", en: "All years" },
	trainees: { lv: "Plānotais apmācāmo skaits", en: "People to be trained" },
	byYear: { lv: "Papildu finansējums pa gadiem", en: "Additional funding by year" },
	printedSum: { lv: "Kopsumma, kas drukāta dokumentā", en: "Sum that the document prints" },
	printedSumHelp: {
		lv: "Papildu finansējums visos gados kopā. Atstājiet tukšu, ja dokumentā tā nav.",
		en: "Additional funding of all years. Leave empty where the document has none.",
	},
	printed: { lv: "drukāts", en: "printed" },
	computed: { lv: "aprēķināts", en: "computed" },
	differs: { lv: "atšķiras", en: "differs" },
	open: { lv: "nav viennozīmīgi", en: "ambiguous" },
	agrees: { lv: "sakrīt", en: "agrees" },
	checks: { lv: "Kur dokuments neatbilst aprēķinam", en: "Where the document and the computation differ" },
	checksGood: {
		lv: "Visas drukātās kopsummas sakrīt ar to daļu summām.",
		en: "All printed totals agree with the sums of their parts.",
	},
	differencesNone: {
		lv: "Pārējās drukātās kopsummas sakrīt ar to daļu summām.",
		en: "The other printed totals agree with the sums of their parts.",
	},
	notes: { lv: "Piezīmes par avotu", en: "Notes on the source" },
	edit: { lv: "Mainīt", en: "Change" },
	add: { lv: "Pievienot finansējumu", en: "Add funding" },
	addTitle: { lv: "Jauns finansējums", en: "New funding" },
	editTitle: { lv: "Mainīt finansējumu", en: "Change funding" },
	code: { lv: "Kods", en: "Code" },
	codeHelp: {
		lv: "Prioritātes kods plānā vai savs, ja naudai nav savas prioritātes.",
		en: "The priority's code in the plan, or one of its own.",
	},
	titleLv: { lv: "Nosaukums latviski", en: "Title in Latvian" },
	titleEn: { lv: "Nosaukums angliski", en: "Title in English" },
	year: { lv: "Gads", en: "Year" },
	amountsHelp: {
		lv: "Veselos eiro, piemēram, 250 000. Tukša šūna nozīmē, ka nekas nav teikts; nulle – ka naudas nav.",
		en: "Whole euro, for example 250 000. An empty cell says nothing; zero says that there is no money.",
	},
	save: { lv: "Saglabāt finansējumu", en: "Save the funding" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	remove: { lv: "Dzēst šo finansējumu", en: "Delete this funding" },
	saved: { lv: "Finansējums ir saglabāts.", en: "The funding is saved." },
	removed: { lv: "Finansējums ir dzēsts.", en: "The funding is deleted." },
	working: {
		lv: "Jūs redzat topošos grozījumus. Pārējie redz spēkā esošo redakciju.",
		en: "You see the amendment in preparation. Others see the version in force.",
	},
	inDocument: { lv: "dokumentā", en: "in the document" },
	noteLv: { lv: "Piezīme latviski", en: "Note in Latvian" },
	noteEn: { lv: "Piezīme angliski", en: "Note in English" },
});

/** "250 000"; "1 775 000–2 000 000" where a cell of it can be read in several ways. */
export function sayEuros(lang: Lang, sum: Sum): string {
	const least = formatEuros(lang, sum.least);
	return isOpen(sum) ? `${least}–${formatEuros(lang, sum.most)}` : least;
}

/** Whole euro, thousands apart from four digits up, so that columns of figures read alike. */
export function formatEuros(lang: Lang, euros: number): string {
	if (lang === "en") return formatNumber("en", euros, 0);
	return String(Math.abs(euros))
		.replace(/\B(?=(\d{3})+$)/g, "\u00a0")
		.replace(/^/, euros < 0 ? "−" : "");
}

/** "atšķiras par 50 000" */
export function sayDifference(lang: Lang, printed: Sum, computed: Sum): string {
	const by = formatEuros(lang, Math.abs(printed.least - computed.least));
	return lang === "lv" ? `atšķiras par ${by}` : `differs by ${by}`;
}

/** What the document prints: „250 00” in Latvian, “250 00” in English. */
export const quoted = (lang: Lang, text: string) => (lang === "lv" ? `„${text}”` : `“${text}”`);

/** "2025. gadā drukāts „250 00”: 25 000 vai 250 000" */
export function sayOpenCell(lang: Lang, year: number, text: string, readings: readonly number[]): string {
	const said = readings.map((one) => formatEuros(lang, one)).join(lang === "lv" ? " vai " : " or ");
	return lang === "lv"
		? `${year}. gadā drukāts ${quoted(lang, text)}: ${said}`
		: `${year} is printed ${quoted(lang, text)}: ${said}`;
}

/** "2025. gads" */
export function sayYear(lang: Lang, year: number | undefined): string {
	if (year === undefined) return fundingWords[lang].years;
	return lang === "lv" ? `${year}. gads` : String(year);
}
