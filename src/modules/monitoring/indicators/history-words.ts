import { sayPeriod } from "#kernel/period.ts";
import { defineWords, type Lang, type Text, textIn } from "#kernel/words.ts";
import { dimensionWords } from "../breakdowns/words.ts";
import type { HistoryEntry, Who } from "./history.ts";
import { formatValue } from "./units.ts";

const words = defineWords({
	created: { lv: "Rādītājs izveidots", en: "Indicator created" },
	recorded: { lv: "Ierakstīts mērījums", en: "Measurement recorded" },
	corrected: { lv: "Labots mērījums", en: "Measurement corrected" },
	target: { lv: "Noteikts mērķis", en: "Target set" },
	edited: { lv: "Labota definīcija", en: "Definition edited" },
	active: { lv: "Atsākta vērtēšana", en: "Assessed again" },
	retired: { lv: "Vērtēšana izbeigta", en: "Retired" },
	replaced: { lv: "Rādītājs aizstāts", en: "Replaced" },
	newSeries: { lv: "Sākta jauna datu rinda", en: "New series started" },
	seriesEdited: { lv: "Labota datu rinda", en: "Series edited" },
	moved: { lv: "Pārcelts mērījums", en: "Measurement moved" },
	accepted: { lv: "Pieņemts mērījums", en: "Measurement accepted" },
	withdrawn: { lv: "Atsaukts mērījums", en: "Measurement withdrawn" },
	group: { lv: "Ierakstīta grupas vērtība", en: "Value of a group recorded" },
	breakdown: { lv: "Noteikts dalījums", en: "Breakdown defined" },
	computed: { lv: "Pārrēķināts", en: "Recomputed" },
	other: { lv: "Izmaiņas", en: "Change" },
	reported: { lv: "no progresa ziņojuma", en: "from a progress report" },
	system: { lv: "VIEDA (automātiski)", en: "VIEDA (automatically)" },
});

/** "Labots mērījums: 2025. gads, 44,5 % → 46 %" */
export function sayWhat(what: HistoryEntry["what"], unit: string, lang: Lang): string {
	const own = words[lang];
	if (what.kind === "created") return own.created;
	if (what.kind === "other") return `${own.other}: ${what.operation}`;
	if (what.kind === "edited")
		return withParts(
			own.edited,
			what.parts.flatMap((part) => partNames[lang][part] ?? []),
		);
	if (what.kind === "state") {
		const state = what.state === "retired" || what.state === "replaced" ? own[what.state] : own.active;
		return withParts(state, what.reason ? [textIn(what.reason, lang).text] : []);
	}
	if (what.kind === "series") {
		return `${what.isNew ? own.newSeries : own.seriesEdited}: ${textIn(what.source, lang).text}`;
	}
	if (what.kind === "group") return `${own.group}: ${textIn(what.name, lang).text}, ${sayPeriod(what.period, lang)}`;
	if (what.kind === "breakdown") {
		const names: Record<string, string> = dimensionWords[lang];
		return `${own.breakdown}: ${(names[what.dimension] ?? what.dimension).toLocaleLowerCase(lang)}`;
	}
	if (what.kind === "accepted") return `${own.accepted}: ${nameOf(what, lang)}${sayPeriod(what.period, lang)}`;
	if (what.kind === "moved") {
		const note = what.note ? ` (${textIn(what.note, lang).text})` : "";
		return `${own.moved}: ${nameOf(what, lang)}${sayPeriod(what.period, lang)} → ${sayPeriod(what.to, lang)}${note}`;
	}
	if (what.kind === "withdrawn") {
		const value = what.value === null ? "" : `, ${formatValue(lang, what.value, unit)}`;
		const note = what.note ? ` (${textIn(what.note, lang).text})` : "";
		return `${own.withdrawn}: ${nameOf(what, lang)}${sayPeriod(what.period, lang)}${value}${note}`;
	}
	const change = "before" in what && what.before !== null ? `${formatValue(lang, what.before, unit)} → ` : "";
	const value = change + formatValue(lang, what.value, unit);
	if (what.kind === "target") return `${own.target}: ${sayPeriod({ year: what.year }, lang)}, ${value}`;
	const said = `${own[what.kind]}: ${sayPeriod(what.period, lang)}, ${value}`;
	return "reported" in what && what.reported ? `${said} (${own.reported})` : said;
}

const nameOf = ({ name }: { name: Text | null }, lang: Lang) => (name ? `${textIn(name, lang).text}, ` : "");
const withParts = (said: string, parts: string[]) => (parts.length > 0 ? `${said}: ${parts.join(", ")}` : said);

const partNames: Record<Lang, Record<string, string>> = {
	lv: {
		title: "nosaukums",
		unit: "mērvienība",
		direction: "vēlamais virziens",
		mayExceed: "robežas",
		minGroup: "mazākā grupa",
		source: "datu avots",
		method: "metodika",
		frequency: "biežums",
		formula: "formula",
		baseline: "bāzes vērtība",
		targets: "mērķi",
		places: "vieta plānos",
		measuredBy: "kas mēra",
	},
	en: {
		title: "title",
		unit: "unit",
		direction: "wanted direction",
		mayExceed: "range",
		minGroup: "smallest group",
		source: "data source",
		method: "method",
		frequency: "frequency",
		formula: "formula",
		baseline: "baseline",
		targets: "targets",
		places: "places in plans",
		measuredBy: "who measures",
	},
};

/** A name for officials; for the public the institution, or a dash. */
export function sayWho({ name, institutions, system }: Who, lang: Lang): string {
	if (system) return words[lang].system;
	const codes = institutions.join(", ");
	if (!name) return codes || "–";
	return codes ? `${name}, ${codes}` : name;
}
