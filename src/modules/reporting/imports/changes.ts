// What accepting a report changes, one by one, and how each is said.
import { parsePeriod, sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { formatValue } from "#modules/monitoring/index.ts";
import type { Status } from "#modules/planning/index.ts";
import { statusLabels } from "#modules/planning/index.ts";

export type Change =
	| { kind: "plan_added"; code: string; title: string }
	| { kind: "direction_added" | "measure_added" | "deliverable_added" | "indicator_added"; code: string; title: string }
	| { kind: "title"; code: string; was: string; now: string }
	| { kind: "status"; code: string; title: string; was: Status; now: Status }
	| { kind: "narrative"; code: string; title: string; was: string | null; now: string }
	| { kind: "indicators_reworded"; code: string; title: string; was: string[]; now: string[] }
	| { kind: "deadlines"; code: string; title: string; was: string[]; now: string[] }
	| { kind: "parties"; code: string; title: string; was: Parties; now: Parties }
	| { kind: "value"; code: string; title: string; period: string; unit: string; was: number | null; now: number }
	| { kind: "target"; code: string; title: string; year: number; unit: string; was: number | null; now: number };

/** Institutions by their codes; groups and those that the register does not know by name. */
export type Parties = { responsible: string[]; co_responsible: string[] };

export type ChangeKind = Change["kind"];

/** Kinds in the order in which a reader wants them: what matters most first. */
export const changeOrder: ChangeKind[] = [
	"plan_added",
	"status",
	"deadlines",
	"parties",
	"direction_added",
	"measure_added",
	"deliverable_added",
	"indicator_added",
	"value",
	"target",
	"title",
	"indicators_reworded",
	"narrative",
];

const periods = (codes: string[], lang: Lang) =>
	codes
		.map((code) => {
			const period = parsePeriod(code);
			return period ? sayPeriod(period, lang) : code;
		})
		.join(", ") || "–";

const parties = ({ responsible, co_responsible }: Parties, co: string) =>
	`${responsible.join(", ") || "–"}${co_responsible.length > 0 ? ` (${co}: ${co_responsible.join(", ")})` : ""}`;

/** One line: what changes, from what, to what. */
export function sayChange(change: Change, lang: Lang): string {
	return lang === "lv" ? sayLatvian(change) : sayEnglish(change);
}

function sayLatvian(change: Change): string {
	switch (change.kind) {
		case "plan_added":
			return `Jauns plāns: ${change.title}`;
		case "direction_added":
			return `Jauns rīcības virziens ${change.code}: ${change.title}`;
		case "measure_added":
			return `Jauns pasākums ${change.code}: ${change.title}`;
		case "deliverable_added":
			return `Jauns darbības rezultāts ${change.code}: ${change.title}`;
		case "indicator_added":
			return `Jauns rādītājs: ${change.title}`;
		case "title":
			return `${change.code}: nosaukums “${change.was}” → “${change.now}”`;
		case "status":
			return `${change.code}: statuss ${statusLabels.lv[change.was]} → ${statusLabels.lv[change.now]}`;
		case "narrative":
			return `${change.code}: jauns sasniegtā rezultāta apraksts`;
		case "indicators_reworded":
			return `${change.code}: precizēts rezultatīvā rādītāja teksts`;
		case "deadlines":
			return `${change.code}: termiņš ${periods(change.was, "lv")} → ${periods(change.now, "lv")}`;
		case "parties":
			return `${change.code}: atbild ${parties(change.was, "līdzatbild")} → ${parties(change.now, "līdzatbild")}`;
		case "value":
			return `${change.title}, ${change.period}: ${figure(change.was, change.unit, "lv")} → ${figure(change.now, change.unit, "lv")}`;
		case "target":
			return `${change.title}, ${change.year}. gada mērķis: ${figure(change.was, change.unit, "lv")} → ${figure(change.now, change.unit, "lv")}`;
	}
}

function sayEnglish(change: Change): string {
	switch (change.kind) {
		case "plan_added":
			return `New plan: ${change.title}`;
		case "direction_added":
			return `New direction ${change.code}: ${change.title}`;
		case "measure_added":
			return `New measure ${change.code}: ${change.title}`;
		case "deliverable_added":
			return `New deliverable ${change.code}: ${change.title}`;
		case "indicator_added":
			return `New indicator: ${change.title}`;
		case "title":
			return `${change.code}: title “${change.was}” → “${change.now}”`;
		case "status":
			return `${change.code}: status ${statusLabels.en[change.was]} → ${statusLabels.en[change.now]}`;
		case "narrative":
			return `${change.code}: new account of the result`;
		case "indicators_reworded":
			return `${change.code}: result indicator reworded`;
		case "deadlines":
			return `${change.code}: deadline ${periods(change.was, "en")} → ${periods(change.now, "en")}`;
		case "parties":
			return `${change.code}: responsible ${parties(change.was, "with")} → ${parties(change.now, "with")}`;
		case "value":
			return `${change.title}, ${change.period}: ${figure(change.was, change.unit, "en")} → ${figure(change.now, change.unit, "en")}`;
		case "target":
			return `${change.title}, target for ${change.year}: ${figure(change.was, change.unit, "en")} → ${figure(change.now, change.unit, "en")}`;
	}
}

const figure = (value: number | null, unit: string, lang: Lang) =>
	value === null ? "–" : formatValue(lang, value, unit);
