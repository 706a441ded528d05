import { counted, defineWords, formatNumber, type Lang } from "#kernel/words.ts";
import type { Datatype } from "./columns.ts";

export const openDataWords = defineWords({
	title: { lv: "Atvērtie dati", en: "Open data" },
	lead: {
		lv: "Viss, kas te publicēts, arī kā datnes: lejupielādējiet, skaitiet un pārpublicējiet. Pieslēgties nevajag.",
		en: "All that is published here, as files too: download, compute and republish it. No sign-in is needed.",
	},
	sets: { lv: "Datu kopas", en: "Data sets" },
	set: { lv: "Datu kopa", en: "Data set" },
	rows: { lv: "Ieraksti", en: "Rows" },
	changed: { lv: "Mainīts", en: "Changed" },
	download: { lv: "Lejupielādēt", en: "Download" },
	downloads: { lv: "Datnes", en: "Files" },
	columnsOf: { lv: "Kolonnas", en: "Columns" },
	column: { lv: "Kolonna", en: "Column" },
	meaning: { lv: "Nozīme", en: "Meaning" },
	type: { lv: "Veids", en: "Type" },
	always: { lv: "Vienmēr aizpildīta", en: "Never empty" },
	yes: { lv: "jā", en: "yes" },
	no: { lv: "nē", en: "no" },
	values: { lv: "Vērtības", en: "Values" },
	key: { lv: "Atslēga", en: "Key" },
	leadsTo: { lv: "Norāda uz", en: "Leads to" },
	sample: { lv: "Pirmie ieraksti", en: "The first rows" },
	noRows: {
		lv: "Šajā datu kopā vēl nav neviena ieraksta. Datnes jau ir: tajās ir tikai kolonnu nosaukumi.",
		en: "There is no row in this set yet. Its files are there: they have the names of the columns only.",
	},
	covers: { lv: "Aptvertais laiks", en: "Time covered" },
	frequency: { lv: "Atjaunošana", en: "Updated" },
	UPDATE_CONT: { lv: "pastāvīgi", en: "continuously" },
	IRREG: { lv: "pēc vajadzības", en: "as needed" },
	licence: { lv: "Licence", en: "Licence" },
	licenceLead: {
		lv: "Datus drīkst izmantot jebkuram mērķim, arī komerciāli, norādot avotu.",
		en: "The data may be used for any purpose, also for business, if the source is named.",
	},
	byName: { lv: "CC BY 4.0", en: "CC BY 4.0" },
	attribution: { lv: "Avota norāde, piemēram", en: "Name the source, for example" },
	quoted: { lv: (text: string) => `„${text}”`, en: (text: string) => `“${text}”` },
	howTo: { lv: "Kā lietot", en: "How to use them" },
	day: {
		lv: "Stāvoklis citā dienā: pievienojiet adresei ?as_of= un dienu.",
		en: "As of another day: add ?as_of= and the day to the address.",
	},
	fresh: {
		lv: "Vai kas mainījies: sūtiet atpakaļ ETag vai Last-Modified; ja nekas, atbilde ir 304 bez satura.",
		en: "Whether anything changed: send back ETag or Last-Modified; if nothing did, the answer is 304 without content.",
	},
	excel: {
		lv: "Izklājlapā CSV atveriet ar datu importu: UTF-8, atdalītājs – komats. Teksta šūnai, ko programma uzskatītu par formulu, priekšā ir apostrofs; JSON datnē tā nav.",
		en: "In a spreadsheet, open CSV by importing data: UTF-8, parted by commas. A text cell that the program would take for a formula has an apostrophe before it; the JSON file has it without.",
	},
	linking: {
		lv: "Kopas savieno kodi: plāna kods, plāna un elementa kods, rādītāja kods, iestādes kods. Tie nemainās.",
		en: "Codes join the sets: of the plan, of plan and element, of the indicator, of the institution. They never change.",
	},
	example: { lv: "Piemērs", en: "An example" },
	machines: { lv: "Programmām", en: "For machines" },
	catalogue: { lv: "Katalogs (DCAT-AP 3.0.1, JSON-LD)", en: "Catalogue (DCAT-AP 3.0.1, JSON-LD)" },
	api: { lv: "REST API un tā apraksts", en: "The REST API and its description" },
	csvw: { lv: "Kolonnu apraksts (CSVW)", en: "Description of the columns (CSVW)" },
	notHere: {
		lv: "Projektu, nepieņemtu ziņojumu, cilvēku vārdu un mazu grupu vērtību datos nav.",
		en: "Drafts, reports that were not accepted, names of people and values of small groups are not in the data.",
	},
});

export const datatypeWords = defineWords({
	text: { lv: "teksts", en: "text" },
	code: { lv: "kods", en: "code" },
	integer: { lv: "vesels skaitlis", en: "whole number" },
	number: { lv: "skaitlis", en: "number" },
	boolean: { lv: "true vai false", en: "true or false" },
	day: { lv: "diena (GGGG-MM-DD)", en: "day (YYYY-MM-DD)" },
	instant: { lv: "laiks UTC", en: "time in UTC" },
	year: { lv: "gads", en: "year" },
	address: { lv: "adrese", en: "address" },
}) satisfies Record<Lang, Record<Datatype, string>>;

export const sayRows = (lang: Lang, n: number) =>
	lang === "lv"
		? counted("lv", n, { zero: "ierakstu", one: "ieraksts", other: "ieraksti" })
		: counted("en", n, { one: "row", other: "rows" });

/** "12,4 kB": a thousand bytes to the kilobyte, as downloads are counted. */
export function saySize(lang: Lang, bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1_000_000) return `${formatNumber(lang, bytes / 1000, 1)} kB`;
	return `${formatNumber(lang, bytes / 1_000_000, 1)} MB`;
}
