// The verdict as one or two sentences, with the right unit, plural and decimal comma.

import { sayPeriodIn } from "#kernel/period.ts";
import { formatNumber, type Lang, plural, type Text, textIn } from "#kernel/words.ts";
import type { Verdict, VerdictStatus } from "./rules.ts";
import { changeBy, changeNeeded, formatValue } from "./units.ts";

/** What the sentence needs to know of the indicator. */
export type Said = { title: Text; unit: string; replacedBy?: { title: Text } | null };

type Say = (verdict: Verdict, of: Said) => string;

export function sayVerdict(verdict: Verdict, of: Said, lang: Lang): string {
	return sentences[lang][verdict.status](verdict, of);
}

function latest(lang: Lang, { latest: point }: Verdict, unit: string): string {
	if (!point) return "";
	const when = sayPeriodIn(point.period, lang);
	const value = formatValue(lang, point.value, unit);
	return lang === "lv" ? `Jaunākais mērījums ir ${value} (${when})` : `The latest measurement is ${value} (${when})`;
}

const targetOf = (lang: Lang, { target }: Verdict, unit: string) => formatValue(lang, target?.value ?? 0, unit);
const rising = (verdict: Verdict) => (verdict.pace ?? 0) > 0;

function paceLv(verdict: Verdict, unit: string): string {
	return `${rising(verdict) ? "aug" : "samazinās"} vidēji par ${changeBy("lv", verdict.pace ?? 0, unit)} gadā`;
}

function paceEn(verdict: Verdict, unit: string): string {
	return `${rising(verdict) ? "grows" : "falls"} by ${changeBy("en", verdict.pace ?? 0, unit)} a year on average`;
}

const forecastOf = (lang: Lang, verdict: Verdict, unit: string) => formatValue(lang, verdict.forecast ?? 0, unit);
const year = (verdict: Verdict) => verdict.target?.year ?? 0;

const lv: Record<VerdictStatus, Say> = {
	achieved: (v, { unit }) =>
		`${latest("lv", v, unit)}, un ${year(v)}. gada mērķis (${targetOf("lv", v, unit)}) ir sasniegts.`,
	on_track: (v, { unit }) =>
		`Rādītājs ${paceLv(v, unit)}; ja temps saglabāsies, ${year(v)}. gadā tas būs ${forecastOf("lv", v, unit)} un mērķis (${targetOf("lv", v, unit)}) tiks sasniegts.`,
	needs_acceleration: (v, { unit }) =>
		`Rādītājs ${paceLv(v, unit)}; lai ${year(v)}. gadā sasniegtu ${targetOf("lv", v, unit)}, vajag ${changeNeeded("lv", v.requiredPace ?? 0, unit)} gadā. Ar līdzšinējo tempu būs ${forecastOf("lv", v, unit)}.`,
	off_track: (v, { unit }) =>
		`Rādītājs ${paceLv(v, unit)}, un ${year(v)}. gadā tas būtu tikai ${forecastOf("lv", v, unit)}; mērķim (${targetOf("lv", v, unit)}) vajag ${changeNeeded("lv", v.requiredPace ?? 0, unit)} gadā.`,
	regressing: (v, { unit }) =>
		v.pace === 0
			? `Rādītājs nemainās. ${latest("lv", v, unit)}, bet ${year(v)}. gada mērķis ir ${targetOf("lv", v, unit)}.`
			: `Rādītājs ${paceLv(v, unit)} un attālinās no mērķa. ${latest("lv", v, unit)}, bet ${year(v)}. gada mērķis ir ${targetOf("lv", v, unit)}.`,
	missed: (v, { unit }) =>
		`${latest("lv", v, unit)}; ${year(v)}. gada mērķis (${targetOf("lv", v, unit)}) termiņā nav sasniegts.`,
	insufficient_data: (v, { unit }) =>
		`${latest("lv", v, unit)}, ${year(v)}. gada mērķis ir ${targetOf("lv", v, unit)}. Virzību vēl nevar noteikt: vajag vēl vismaz vienu mērījumu.`,
	no_data: (v, { unit }) => `Mērījumu vēl nav; ${year(v)}. gada mērķis ir ${targetOf("lv", v, unit)}.`,
	qualitative: () => "Mērķis ir aprakstīts vārdiem, tāpēc virzību vērtē aprakstoši.",
	retired: () => "Rādītāju vairs nevērtē.",
	replaced: (_, { replacedBy }) =>
		replacedBy ? `Rādītāju vairs nevērtē; tā vietā ir “${replacedBy.title.lv}”.` : "Rādītāju aizstāj cits rādītājs.",
};

const en: Record<VerdictStatus, Say> = {
	achieved: (v, { unit }) =>
		`${latest("en", v, unit)}, and the target for ${year(v)} (${targetOf("en", v, unit)}) is met.`,
	on_track: (v, { unit }) =>
		`The indicator ${paceEn(v, unit)}; if the pace holds, it will be ${forecastOf("en", v, unit)} in ${year(v)} and meet the target (${targetOf("en", v, unit)}).`,
	needs_acceleration: (v, { unit }) =>
		`The indicator ${paceEn(v, unit)}; to reach ${targetOf("en", v, unit)} in ${year(v)} it needs ${changeNeeded("en", v.requiredPace ?? 0, unit)} a year. At the pace so far it will be ${forecastOf("en", v, unit)}.`,
	off_track: (v, { unit }) =>
		`The indicator ${paceEn(v, unit)} and would be only ${forecastOf("en", v, unit)} in ${year(v)}; the target (${targetOf("en", v, unit)}) needs ${changeNeeded("en", v.requiredPace ?? 0, unit)} a year.`,
	regressing: (v, { unit }) =>
		v.pace === 0
			? `The indicator stands still. ${latest("en", v, unit)}, while the target for ${year(v)} is ${targetOf("en", v, unit)}.`
			: `The indicator ${paceEn(v, unit)} and moves away from the target. ${latest("en", v, unit)}, while the target for ${year(v)} is ${targetOf("en", v, unit)}.`,
	missed: (v, { unit }) =>
		`${latest("en", v, unit)}; the target for ${year(v)} (${targetOf("en", v, unit)}) was not met in time.`,
	insufficient_data: (v, { unit }) =>
		`${latest("en", v, unit)}, the target for ${year(v)} is ${targetOf("en", v, unit)}. There is no trend yet: at least one more measurement is needed.`,
	no_data: (v, { unit }) => `There are no measurements yet; the target for ${year(v)} is ${targetOf("en", v, unit)}.`,
	qualitative: () => "The target is described in words, so progress is assessed in words.",
	retired: () => "The indicator is no longer assessed.",
	replaced: (_, { replacedBy }) =>
		replacedBy
			? `The indicator is no longer assessed; “${textIn(replacedBy.title, "en").text}” takes its place.`
			: "Another indicator takes its place.",
};

const sentences = { lv, en };

/** The finding for a chart's title: "Uzticēšanās valsts pārvaldei: aug, bet pārāk lēni". */
export function headline(verdict: Verdict, of: Said, lang: Lang): string {
	const finding = headlines[verdict.status][lang](verdict);
	return `${textIn(of.title, lang).text}: ${finding}`;
}

const up = (verdict: Verdict, risingWord: string, fallingWord: string) => (rising(verdict) ? risingWord : fallingWord);

const headlines: Record<VerdictStatus, Record<Lang, (verdict: Verdict) => string>> = {
	achieved: { lv: () => "mērķis sasniegts", en: () => "target met" },
	on_track: {
		lv: (v) => `${up(v, "aug", "samazinās")}, mērķis ir sasniedzams`,
		en: (v) => `${up(v, "grows", "falls")}, the target is within reach`,
	},
	needs_acceleration: {
		lv: (v) => `${up(v, "aug", "samazinās")}, bet pārāk lēni`,
		en: (v) => `${up(v, "grows", "falls")}, but too slowly`,
	},
	off_track: {
		lv: (v) => `${up(v, "aug", "samazinās")}, bet stipri atpaliek`,
		en: (v) => `${up(v, "grows", "falls")}, but far too slowly`,
	},
	regressing: { lv: () => "neatbilst mērķa virzienam", en: () => "does not move towards the target" },
	missed: { lv: () => "mērķis termiņā nav sasniegts", en: () => "target missed" },
	insufficient_data: {
		lv: () => "viens mērījums, virzību vēl nevar noteikt",
		en: () => "one measurement, no trend yet",
	},
	no_data: { lv: () => "mērījumu vēl nav", en: () => "no measurements yet" },
	qualitative: { lv: () => "vērtē aprakstoši", en: () => "assessed in words" },
	retired: { lv: () => "vairs netiek vērtēts", en: () => "no longer assessed" },
	replaced: { lv: () => "aizstāts ar citu rādītāju", en: () => "replaced by another indicator" },
};

/** "3 mērījumi" */
export function sayPoints(lang: Lang, n: number): string {
	const forms =
		lang === "lv"
			? { zero: "mērījumu", one: "mērījums", other: "mērījumi" }
			: { one: "measurement", other: "measurements" };
	return `${formatNumber(lang, n)} ${plural(lang, n, forms)}`;
}
