// What a report says that the plan does not say yet. Pure: the report and the plan as of the same day in,
// a list of changes out. Accepting an import applies exactly this list; a second import finds it empty.
import { type Period, periodCode } from "#kernel/period.ts";
import type { Status } from "#modules/planning/index.ts";
import type { Change, Parties } from "./changes.ts";

/** A deliverable as the report tells it. */
export type Told = {
	measure: string;
	n: number;
	title: string;
	status: Status | null;
	narrative: string;
	achieved?: string | null;
	reason?: string | null;
	decision?: string | null;
	deadlines: { period: Period; indicator: string | null; note: string | null }[];
	parties: ToldParty[];
};
/** `code` is the institution's or the group's, or the name as printed where the register knows neither. */
export type ToldParty = {
	role: "responsible" | "co_responsible";
	kind: "institution" | "group" | "name";
	code: string;
	name: string;
	note: string | null;
};

/** A deliverable as the plan has it. */
export type Known = {
	code: string;
	measure: string;
	title: string;
	status: Status;
	narrative: string | null;
	deadlines: { period: Period; indicator: string | null }[];
	parties: ToldParty[];
};

export type Pair = { told: Told; known: Known };
export type Matched = { pairs: Pair[]; added: Told[]; unmentioned: Known[] };

/**
 * Finds for each told deliverable the one of the plan that it is about: within its measure first, by wording,
 * deadlines and parties, then by place. A table that moved is still the same; a reworded one is found by the rest.
 */
export function matchDeliverables(
	told: readonly Told[],
	known: readonly Known[],
	chosen: Chosen = () => undefined,
): Matched {
	const asked = pairsAsked(told, known, chosen);
	const open = told.filter((one) => chosen(one) === undefined);
	const free = known.filter((one) => !asked.some((pair) => pair.known === one));
	const near = assign(open, free, (a, b) => (a.measure === b.measure ? likeness(a, b) + placeBonus(a, b) : 0), 0.3);
	const restTold = open.filter((one) => !near.some((pair) => pair.told === one));
	const restKnown = free.filter((one) => !near.some((pair) => pair.known === one));
	const all = [...asked, ...near, ...assign(restTold, restKnown, likeness, 0.75)];
	return {
		pairs: all,
		added: told.filter((one) => !all.some((pair) => pair.told === one)),
		unmentioned: known.filter((one) => !all.some((pair) => pair.known === one)),
	};
}

/** What somebody said a told deliverable is: the code of the plan's, or that it is "new". */
export type Chosen = (told: Told) => string | undefined;

/** Each deliverable of the plan once. */
function pairsAsked(told: readonly Told[], known: readonly Known[], chosen: Chosen): Pair[] {
	const pairs: Pair[] = [];
	for (const one of told) {
		const found = known.find(({ code }) => code === chosen(one));
		if (found && !pairs.some((pair) => pair.known === found)) pairs.push({ told: one, known: found });
	}
	return pairs;
}

/** Best pairs first; each side is used once; nothing under the threshold. */
function assign(
	told: readonly Told[],
	known: readonly Known[],
	score: (a: Told, b: Known) => number,
	least: number,
): Pair[] {
	const scored = told.flatMap((a) => known.map((b) => ({ told: a, known: b, score: score(a, b) })));
	scored.sort((a, b) => b.score - a.score);
	const pairs: Pair[] = [];
	for (const { score: value, ...pair } of scored) {
		if (value < least) break;
		if (pairs.some((taken) => taken.told === pair.told || taken.known === pair.known)) continue;
		pairs.push(pair);
	}
	return pairs;
}

/** From 0 to 1: half of it wording (title and result indicators), the rest deadlines and parties. */
export function likeness(told: Told, known: Known): number {
	const title = similarity(told.title, known.title);
	const indicators = similarity(indicatorText(told), indicatorText(known));
	const due = sameDeadlines(told, known) ? 1 : 0;
	const who = sameParties(told.parties, known.parties) ? 1 : 0;
	return 0.25 * title + 0.35 * indicators + 0.25 * due + 0.15 * who;
}

const indicatorText = (one: { deadlines: { indicator: string | null }[] }) =>
	one.deadlines.map((deadline) => deadline.indicator ?? "").join(" ");

const placeBonus = (told: Told, known: Known) => (known.code === `${told.measure}-${told.n}` ? 0.1 : 0);

/** Share of common words (Dice), by their first five letters, so that inflected forms meet. */
export function similarity(a: string, b: string): number {
	const left = stems(a);
	const right = stems(b);
	if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
	const common = [...left].filter((word) => right.has(word)).length;
	return (2 * common) / (left.size + right.size);
}

function stems(text: string): Set<string> {
	const words = text.toLocaleLowerCase("lv").match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 5)));
}

export function sameDeadlines(told: Pick<Told, "deadlines">, known: Pick<Known, "deadlines">): boolean {
	const codes = (rows: { period: Period }[]) =>
		rows
			.map((row) => periodCode(row.period))
			.sort()
			.join(" ");
	return codes(told.deadlines) === codes(known.deadlines);
}

/** One that the register does not know is kept by its printed name; told again, it is still the same. */
export function sameParties(told: readonly ToldParty[], known: readonly ToldParty[]): boolean {
	const same = (a: ToldParty, b: ToldParty) =>
		a.role === b.role && (a.code === b.code || (b.kind === "name" && a.name === b.code));
	return (
		told.length === known.length &&
		told.every((a) => known.some((b) => same(a, b))) &&
		known.every((b) => told.some((a) => same(a, b)))
	);
}

/** Spaces and dashes are the typesetter's; they are no difference. */
export function sameWording(a: string | null, b: string | null): boolean {
	return plain(a) === plain(b);
}

function plain(text: string | null): string {
	return (text ?? "")
		.replace(/[\s\u00a0\u202f]+/g, " ")
		.replace(/[–—−]/g, "-")
		.trim();
}

/** What differs between a deliverable of the plan and what the report tells of it. */
export function changesOf({ told, known }: Pair): Change[] {
	const { code } = known;
	const changes: Change[] = [];
	const title = told.title;
	if (!sameWording(told.title, known.title)) changes.push({ kind: "title", code, was: known.title, now: told.title });
	if (told.status && told.status !== known.status)
		changes.push({ kind: "status", code, title, was: known.status, now: told.status });
	if (told.narrative && !sameWording(told.narrative, known.narrative)) {
		changes.push({ kind: "narrative", code, title, was: known.narrative, now: told.narrative });
	}
	if (!sameDeadlines(told, known)) {
		changes.push({ kind: "deadlines", code, title, was: periodsOf(known), now: periodsOf(told) });
	} else if (
		told.deadlines.some((row, place) => !sameWording(row.indicator, known.deadlines[place]?.indicator ?? null))
	) {
		changes.push({ kind: "indicators_reworded", code, title, was: indicatorsOf(known), now: indicatorsOf(told) });
	}
	if (!sameParties(told.parties, known.parties)) {
		changes.push({ kind: "parties", code, title, was: partiesOf(known), now: partiesOf(told) });
	}
	return changes;
}

const periodsOf = (one: { deadlines: { period: Period }[] }) => one.deadlines.map((row) => periodCode(row.period));
const partiesOf = ({ parties }: { parties: readonly ToldParty[] }): Parties => {
	const said = (role: ToldParty["role"]) =>
		parties
			.filter((party) => party.role === role)
			.map(({ kind, code, name }) => (kind === "institution" ? code : name));
	return { responsible: said("responsible"), co_responsible: said("co_responsible") };
};
const indicatorsOf = (one: { deadlines: { indicator: string | null }[] }) =>
	one.deadlines.map((row) => row.indicator ?? "");
