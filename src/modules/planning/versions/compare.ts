// Two versions of a plan, element by element: what was added, dropped, moved, reworded, and whose deadlines or
// responsibilities moved. Pure. Elements are the same when their ids are; a plan from elsewhere goes by codes.
import { parsePeriod, sayPeriod } from "#kernel/period.ts";
import { compareContexts } from "../context/compare.ts";
import { compareFunding } from "../funding/compare.ts";
import { sayYears } from "../plans/years.ts";
import { sayAssignment, sayTaskProgress } from "../work-plans/content-words.ts";
import type { ContentElement, ContentParty, PlanContent } from "./content.ts";

type ChangeKind =
	| "recoded"
	| "reworded"
	| "described"
	| "deadlines"
	| "parties"
	| "marks"
	| "weight"
	| "serves"
	| "assignment"
	| "progress";

export type Difference =
	| { kind: "added" | "dropped"; code: string; title: string }
	| { kind: "moved"; code: string; title: string; before: string; after: string }
	| {
			kind: ChangeKind | "funding" | "context";
			code: string;
			title: string;
			before: string;
			after: string;
	  };

export type HeadDifference = {
	field: "title" | "period" | "owner" | "mission" | "vision" | "mandate" | "values" | "superior";
	before: string;
	after: string;
};

export type Comparison = { head: HeadDifference[]; elements: Difference[] };

type Placed = { element: ContentElement; parent: string; order: number };

export function comparePlans(before: PlanContent, after: PlanContent): Comparison {
	const old = placed(before.elements);
	const young = placed(after.elements);
	const findPair = pairsAmong(old);
	const pairs = new Map(young.map((one) => [one, findPair(one)]));
	const kept = new Set([...pairs.values()]);
	const elements: Difference[] = [];
	for (const [now, then] of pairs) {
		if (then) elements.push(...differencesOf(then, now));
		else elements.push({ kind: "added", code: now.element.code, title: now.element.title.lv });
	}
	for (const gone of old) {
		if (!kept.has(gone)) elements.push({ kind: "dropped", code: gone.element.code, title: gone.element.title.lv });
	}
	for (const row of compareFunding(before.funding, after.funding)) elements.push({ kind: "funding", ...row });
	for (const row of compareContexts(before.context, after.context)) elements.push({ kind: "context", ...row });
	return { head: compareHeads(before, after), elements };
}

function placed(elements: readonly ContentElement[], parent = "", found: Placed[] = []): Placed[] {
	for (const [order, element] of elements.entries()) {
		found.push({ element, parent, order });
		placed(element.children ?? [], element.code, found);
	}
	return found;
}

function pairsAmong(old: readonly Placed[]): (young: Placed) => Placed | undefined {
	const byId = new Map(old.flatMap((one) => (one.element.id ? [[one.element.id, one] as const] : [])));
	const byCode = new Map([...old].reverse().map((one) => [one.element.code, one]));
	return ({ element }) => {
		const same = element.id ? byId.get(element.id) : undefined;
		if (same) return same;
		const named = byCode.get(element.code);
		return named && (!named.element.id || !element.id) ? named : undefined;
	};
}

function differencesOf(then: Placed, now: Placed): Difference[] {
	const a = then.element;
	const b = now.element;
	const head = { code: b.code, title: b.title.lv };
	const found: Difference[] = [];
	const compare = (kind: Exclude<Difference["kind"], "added" | "dropped">, before: string, after: string) => {
		if (before !== after) found.push({ kind, ...head, before, after });
	};
	compare("recoded", a.code, b.code);
	compare("moved", then.parent, now.parent);
	compare("reworded", bothOf(a.title), bothOf(b.title));
	compare("described", bothOf(a.description), bothOf(b.description));
	compare("deadlines", deadlinesOf(a), deadlinesOf(b));
	compare("parties", partiesOf(a), partiesOf(b));
	compare("marks", marksOf(a), marksOf(b));
	compare("weight", String(a.weight ?? ""), String(b.weight ?? ""));
	compare("serves", servesOf(a), servesOf(b));
	compare("assignment", sayAssignment(a.assignment), sayAssignment(b.assignment));
	compare("progress", sayTaskProgress(a.progress), sayTaskProgress(b.progress));
	return found;
}

const bothOf = (text: { lv: string; en?: string | undefined } | null | undefined) =>
	[text?.lv, text?.en].filter(Boolean).join(" / ");

const deadlinesOf = (element: ContentElement) =>
	(element.deadlines ?? [])
		.map((row) => [sayDeadline(row.period), bothOf(row.indicator), bothOf(row.note)].filter(Boolean).join(" – "))
		.join("; ");

/** As Latvian writes it: what a version says is Latvian in every language of the page. */
function sayDeadline(code: string): string {
	const period = parsePeriod(code);
	return period ? sayPeriod(period, "lv") : code;
}

const partyOf = (party: ContentParty) =>
	[party.institution ?? party.group ?? bothOf(party.name), bothOf(party.note)].filter(Boolean).join(" – ");

function partiesOf(element: ContentElement): string {
	const roles = ["responsible", "co_responsible", "cooperating"] as const;
	return roles
		.map((role) =>
			(element.parties ?? [])
				.filter((party) => party.role === role)
				.map(partyOf)
				.join(", "),
		)
		.join(" | ")
		.replace(/( \| )+$/, "");
}

const marksOf = (element: ContentElement) =>
	[element.kind, element.key ? "*" : "", element.horizontal ? "=" : ""].join("");

const servesOf = (element: ContentElement) =>
	(element.contributes_to ?? [])
		.map((one) => `${one.plan}/${one.element}`)
		.sort()
		.join(", ");

function compareHeads(a: PlanContent, b: PlanContent): HeadDifference[] {
	const texts = (values: PlanContent["values"]) => (values ?? []).map(bothOf).join("; ");
	const rows: [HeadDifference["field"], string, string][] = [
		["title", bothOf(a.title), bothOf(b.title)],
		["period", sayYears(a.period.from, a.period.to), sayYears(b.period.from, b.period.to)],
		["owner", a.owner, b.owner],
		["mission", bothOf(a.mission), bothOf(b.mission)],
		["vision", bothOf(a.vision), bothOf(b.vision)],
		["mandate", bothOf(a.mandate), bothOf(b.mandate)],
		["values", texts(a.values), texts(b.values)],
		["superior", (a.superior ?? []).join(", "), (b.superior ?? []).join(", ")],
	];
	return rows
		.filter(([, before, after]) => before !== after)
		.map(([field, before, after]) => ({ field, before, after }));
}
