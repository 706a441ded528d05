// Words of the interface and texts that the public sees, in both languages.

export const languages = ["lv", "en"] as const;
export type Lang = (typeof languages)[number];

/** A stored text that people see. Latvian is required; a missing English shows the Latvian, marked as such. */
export type Text = { lv: string; en?: string };

type Pair = { lv: unknown; en: unknown };
type InBoth<T extends Pair> = T["lv"] extends T["en"] ? (T["en"] extends T["lv"] ? T : never) : T;

/**
 * Interface words, both languages side by side: `defineWords({ save: { lv: "Saglabāt", en: "Save" } })`, used as
 * `words[lang].save`. A value may be a function of its arguments. A missing language does not compile.
 */
export function defineWords<const T extends Record<string, Pair>>(
	pairs: { [K in keyof T]: InBoth<T[K]> },
): {
	[L in Lang]: { [K in keyof T]: Widened<T[K][L]> };
} {
	const pick = (lang: Lang) => Object.fromEntries(Object.entries<Pair>(pairs).map(([key, pair]) => [key, pair[lang]]));
	return { lv: pick("lv"), en: pick("en") } as never;
}
type Widened<T> = T extends string ? string : T;

/** The text in the wanted language, and the language that it is really in (for the `lang` attribute). */
export function textIn(text: Text, lang: Lang): { text: string; lang: Lang } {
	const wanted = text[lang];
	return wanted ? { text: wanted, lang } : { text: text.lv, lang: "lv" };
}

const locales = { lv: "lv-LV", en: "en-GB" } as const;
const pluralRules = { lv: new Intl.PluralRules("lv"), en: new Intl.PluralRules("en") };

/** `counted("lv", 21, {zero: "pasākumu", one: "pasākums", other: "pasākumi"})` → "21 pasākums". English needs no zero. */
export function counted(lang: Lang, n: number, forms: { zero?: string; one: string; other: string }): string {
	return `${formatNumber(lang, n)} ${plural(lang, n, forms)}`;
}

export function plural(lang: Lang, n: number, forms: { zero?: string; one: string; other: string }): string {
	const rule = pluralRules[lang].select(n);
	if (rule === "zero") return forms.zero ?? forms.other;
	return rule === "one" ? forms.one : forms.other;
}

/** Decimal comma in Latvian, thousands apart by a no-break space; at most `digits` decimals (2 unless told). */
export function formatNumber(lang: Lang, n: number, digits = 2): string {
	const formatted = new Intl.NumberFormat(lang === "lv" ? "lv-LV" : "en-GB", {
		maximumFractionDigits: digits,
		useGrouping: lang === "lv" ? "min2" : true,
	}).format(n);
	return formatted.replace("-", "−");
}

/** "2025. gada 31. decembris" in Latvian, "31 December 2025" in English; `day` is ISO (YYYY-MM-DD). */
export function formatDay(lang: Lang, day: string): string {
	return dayFormat[lang].format(new Date(`${day}T12:00:00Z`));
}
const dayFormat = {
	lv: new Intl.DateTimeFormat(locales.lv, { dateStyle: "long", timeZone: "UTC" }),
	en: new Intl.DateTimeFormat(locales.en, { dateStyle: "long", timeZone: "UTC" }),
};

export type Case = "nominative" | "genitive" | "dative" | "accusative" | "locative";

// Months end in -is (decembris) or -s (marts); l becomes ļ in the genitive (aprīļa).
const endings: Record<Case, [is: string, s: string]> = {
	nominative: ["is", "s"],
	genitive: ["a", "a"],
	dative: ["im", "am"],
	accusative: ["i", "u"],
	locative: ["ī", "ā"],
};

/** A day inside a sentence: "no 2025. gada 8. maija", "līdz … 31. decembrim", "uz … 31. decembri". English has no cases. */
export function formatDayIn(lang: Lang, day: string, wanted: Case): string {
	const said = formatDay(lang, day);
	if (lang === "en" || wanted === "nominative") return said;
	const [is, s] = endings[wanted];
	if (!said.endsWith("is")) return said.replace(/s$/u, s);
	const stem = said.slice(0, -2);
	return (wanted === "genitive" ? stem.replace(/l$/u, "ļ") : stem) + is;
}

/** An instant in Riga's time, to the minute. */
export function formatInstant(lang: Lang, instant: Date): string {
	return instantFormat[lang].format(instant);
}
const instantFormat = {
	lv: new Intl.DateTimeFormat(locales.lv, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Riga" }),
	en: new Intl.DateTimeFormat(locales.en, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Riga" }),
};

const collators = { lv: new Intl.Collator("lv"), en: new Intl.Collator("en") };
/** Sorting as the language sorts: the embedded database cannot (its Latvian collation is wrong). */
export function compareIn(lang: Lang): (a: string, b: string) => number {
	return collators[lang].compare;
}
