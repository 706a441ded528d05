import { sayPeriod } from "#kernel/period.ts";
import { defineWords, type Lang } from "#kernel/words.ts";
import type { HistoryEntry, Who } from "./history.ts";
import { formatValue } from "./units.ts";

const words = defineWords({
	created: { lv: "Rādītājs izveidots", en: "Indicator created" },
	recorded: { lv: "Ierakstīts mērījums", en: "Measurement recorded" },
	corrected: { lv: "Labots mērījums", en: "Measurement corrected" },
	target: { lv: "Noteikts mērķis", en: "Target set" },
	other: { lv: "Izmaiņas", en: "Change" },
	reported: { lv: "no progresa ziņojuma", en: "from a progress report" },
	system: { lv: "VIEDA (automātiski)", en: "VIEDA (automatically)" },
});

/** "Labots mērījums: 2025. gads, 44,5 % → 46 %" */
export function sayWhat(what: HistoryEntry["what"], unit: string, lang: Lang): string {
	const own = words[lang];
	if (what.kind === "created") return own.created;
	if (what.kind === "other") return `${own.other}: ${what.operation}`;
	const change = "before" in what && what.before !== null ? `${formatValue(lang, what.before, unit)} → ` : "";
	const value = change + formatValue(lang, what.value, unit);
	if (what.kind === "target") return `${own.target}: ${sayPeriod({ year: what.year }, lang)}, ${value}`;
	const said = `${own[what.kind]}: ${sayPeriod(what.period, lang)}, ${value}`;
	return what.reported ? `${said} (${own.reported})` : said;
}

/** A name for officials; for the public the institution, or a dash. */
export function sayWho({ name, institutions, system }: Who, lang: Lang): string {
	if (system) return words[lang].system;
	const codes = institutions.join(", ");
	if (!name) return codes || "–";
	return codes ? `${name}, ${codes}` : name;
}
