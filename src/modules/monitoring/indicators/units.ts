// Values said with their unit, in the forms that the language needs.
import { formatNumber, type Lang, plural } from "#kernel/words.ts";

type Forms = { zero?: string; one: string; other: string };

/** Nominative forms after a number; a fraction takes the genitive in Latvian ("7,5 punkti" is settled usage, kept). */
const counted: Record<string, Record<Lang, Forms>> = {
	points10: {
		lv: { zero: "punktu", one: "punkts", other: "punkti" },
		en: { one: "point", other: "points" },
	},
	people: { lv: { zero: "cilvēku", one: "cilvēks", other: "cilvēki" }, en: { one: "person", other: "people" } },
	institutions: {
		lv: { zero: "iestāžu", one: "iestāde", other: "iestādes" },
		en: { one: "institution", other: "institutions" },
	},
	projects: { lv: { zero: "projektu", one: "projekts", other: "projekti" }, en: { one: "project", other: "projects" } },
	years: { lv: { zero: "gadu", one: "gads", other: "gadi" }, en: { one: "year", other: "years" } },
};

/** Accusative forms after "par" or "vajag": change by an amount. */
const accusative: Record<string, Forms> = {
	"%": { zero: "procentpunktu", one: "procentpunktu", other: "procentpunktus" },
	points10: { zero: "punktu", one: "punktu", other: "punktus" },
	people: { zero: "cilvēku", one: "cilvēku", other: "cilvēkus" },
	institutions: { zero: "iestāžu", one: "iestādi", other: "iestādes" },
	projects: { zero: "projektu", one: "projektu", other: "projektus" },
	years: { zero: "gadu", one: "gadu", other: "gadus" },
};

/** Latvian plural dative-instrumental after "par": "par 2,5 procentpunktiem", "par 21 procentpunktu". */
const afterPar: Record<string, Forms> = {
	"%": { one: "procentpunktu", other: "procentpunktiem" },
	points10: { one: "punktu", other: "punktiem" },
	people: { one: "cilvēku", other: "cilvēkiem" },
	institutions: { one: "iestādi", other: "iestādēm" },
	projects: { one: "projektu", other: "projektiem" },
	years: { one: "gadu", other: "gadiem" },
};

const symbols: Record<string, string> = { m2: "m²", EUR: "EUR", MWh: "MWh" };

/** Units whose numbers stand alone; what they are called where the unit itself is named. */
const bare: Record<string, Record<Lang, string>> = {
	count: { lv: "skaits", en: "number" },
	grade: { lv: "vērtējums", en: "grade" },
	yes_no: { lv: "ir vai nav", en: "yes or no" },
	text: { lv: "apraksts vārdiem", en: "description in words" },
};

/** The units that an indicator can have; older data may have others. */
export const units = ["%", ...Object.keys(counted), ...Object.keys(symbols), ...Object.keys(bare)];

/** "39 %", "7,5 punkti", "21 cilvēks", "9,8 m²"; in English "39%". An unknown unit is shown as it is. */
export function formatValue(lang: Lang, value: number, unit: string): string {
	const number = formatNumber(lang, value);
	if (unit === "%") return lang === "lv" ? `${number}\u00a0%` : `${number}%`;
	const forms = counted[unit]?.[lang];
	if (forms) return `${number}\u00a0${plural(lang, Math.abs(value), forms)}`;
	return bare[unit] ? number : `${number}\u00a0${symbols[unit] ?? unit}`;
}

/** The unit alone, as an axis or a column names it. */
export function unitName(lang: Lang, unit: string): string {
	if (unit === "points10") return lang === "lv" ? "punkti no 10" : "points of 10";
	const forms = counted[unit]?.[lang];
	return forms?.other ?? bare[unit]?.[lang] ?? symbols[unit] ?? unit;
}

const shareChange: Record<Lang, Forms> = {
	lv: { zero: "procentpunktu", one: "procentpunkts", other: "procentpunkti" },
	en: { one: "percentage point", other: "percentage points" },
};

/** A change by itself, with its sign: "+2,5 procentpunkti", "−1 projekts". */
export function sayChange(lang: Lang, amount: number, unit: string): string {
	return `${signed(lang, amount)}\u00a0${changeUnit(lang, amount, unit)}`.trimEnd();
}

export function signed(lang: Lang, amount: number): string {
	return (amount > 0 ? "+" : "") + formatNumber(lang, amount);
}

/** The unit of a change: "procentpunkti", "projekts". */
export function changeUnit(lang: Lang, amount: number, unit: string): string {
	const forms = unit === "%" ? shareChange[lang] : counted[unit]?.[lang];
	if (forms) return plural(lang, Math.abs(amount), forms);
	return bare[unit] ? "" : (symbols[unit] ?? unit);
}

/** An amount of change as an object: "vajag 2,75 procentpunktus". */
export function changeNeeded(lang: Lang, amount: number, unit: string): string {
	return change(lang, amount, unit, accusative);
}

/** An amount of change after "par" (lv) or "by" (en): "par 2,5 procentpunktiem". */
export function changeBy(lang: Lang, amount: number, unit: string): string {
	return change(lang, amount, unit, afterPar);
}

function change(lang: Lang, amount: number, unit: string, latvian: Record<string, Forms>): string {
	const size = Math.abs(amount);
	const forms = lang === "lv" ? latvian[unit] : unit === "%" ? shareChange.en : counted[unit]?.en;
	return forms ? `${formatNumber(lang, size)}\u00a0${plural(lang, size, forms)}` : formatValue(lang, size, unit);
}
