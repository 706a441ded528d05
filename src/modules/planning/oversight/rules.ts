// What an oversight group should talk about, and whether it meets often enough. Pure; today is an argument.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";

export const topicKinds = ["decision", "late", "missing", "off_track", "own"] as const;

/** The spec: "meets at least twice a year". */
export const leastMeetings = 2;

export type MeetingState = "planned" | "held" | "minuted" | "cancelled";
export const wasHeld = (state: string) => state === "held" || state === "minuted";

/** enough · short: the year is over · running: there is time left, and enough is called · lacking: there is, but it is not */
export type YearState = "enough" | "short" | "running" | "lacking";
export type MeetingYear = { year: number; held: number; called: number; state: YearState };

export type Strategy = { periodFrom: number; periodTo: number; act: { date: Day } | null };

/**
 * Every calendar year of the strategy that has begun, the latest first. A strategy that was approved later than its
 * period begins counts from the year of its act.
 */
export function meetingYears(
	strategy: Strategy,
	meetings: readonly { day: Day; state: string }[],
	today: Day,
): MeetingYear[] {
	const thisYear = yearOf(today);
	const first = Math.max(strategy.periodFrom, strategy.act ? yearOf(strategy.act.date) : strategy.periodFrom);
	const last = Math.min(strategy.periodTo, thisYear);
	const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, n) => last - n);
	return years.map((year) => {
		const ofYear = meetings.filter((one) => yearOf(one.day) === year);
		const held = ofYear.filter((one) => wasHeld(one.state)).length;
		const called = ofYear.filter((one) => one.state === "planned" && one.day >= today).length;
		return { year, held, called, state: stateOf(held, called, year < thisYear) };
	});
}

/** From the day of its act, where that is before its period: a group may begin its work before the first year does. */
export function mayMeetOn({ periodFrom, periodTo, act }: Strategy, day: Day): boolean {
	if (yearOf(day) > periodTo) return false;
	return yearOf(day) >= periodFrom || (act !== null && day >= act.date);
}

function stateOf(held: number, called: number, isOver: boolean): YearState {
	if (held >= leastMeetings) return "enough";
	if (isOver) return "short";
	return held + called >= leastMeetings ? "running" : "lacking";
}

/** The years of which the system warns. */
export const warnings = (years: readonly MeetingYear[]) =>
	years.filter((one) => one.state === "short" || one.state === "lacking");

export const yearOf = (day: Day) => Number(day.slice(0, 4));

export type DecisionState = "done" | "late" | "open";

/** Done on the day or not, whatever the term; late after the term's day. */
export function decisionState(decision: { due: Day; doneOn: Day | null }, today: Day): DecisionState {
	if (decision.doneOn !== null) return "done";
	return decision.due < today ? "late" : "open";
}

/** What the agenda is built from, of each module its own. */
export type Work = {
	code: string;
	title: Text;
	/** Where it is looked up; no two have the same. */
	path: string;
	delayed: boolean;
	/** The last day of the last deadline. */
	lastDay: Day | null;
	/** The day of the newest statement; null when nothing was ever said. */
	saidAsOf: Day | null;
	isOpen: boolean;
};
export type TroubledIndicator = { code: string; title: Text; verdict: string; said: Text };
export type OpenDecision = { meeting: number; number: number; text: string; owner: string; due: Day };

/** A topic by its cause; what it says in words and where it leads is made of it in words.ts. */
export type Topic =
	| { kind: "decision"; key: string; decision: OpenDecision; late: boolean }
	| { kind: "late"; key: string; work: Work }
	| { kind: "missing"; key: string; work: Work }
	| { kind: "missing" | "off_track"; key: string; indicator: TroubledIndicator };

/** Verdicts that mean that there is no figure to judge, and those that mean trouble, the worst first. */
const withoutFigure = ["no_data"];
const trouble = ["missed", "regressing", "off_track", "needs_acceleration"];

/**
 * Open decisions first (the late ones before the others), then what is late, what is missing – nothing was ever said of
 * it, or nothing since the day a year before – and the indicators that do not get to their target, the worst first.
 * A deliverable that is late stands there once, as late.
 */
export function topicsOf(
	facts: { works: readonly Work[]; indicators: readonly TroubledIndicator[]; decisions: readonly OpenDecision[] },
	today: Day,
): Topic[] {
	const staleBefore = `${yearOf(today) - 1}${today.slice(4)}`;
	const decisions = [...facts.decisions].sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
	const late = facts.works.filter((work) => work.delayed);
	const silent = facts.works.filter(
		(work) => work.isOpen && !work.delayed && (work.saidAsOf === null || work.saidAsOf < staleBefore),
	);
	const off = facts.indicators
		.filter((one) => trouble.includes(one.verdict))
		.sort((a, b) => trouble.indexOf(a.verdict) - trouble.indexOf(b.verdict));
	const bare = facts.indicators.filter((one) => withoutFigure.includes(one.verdict));
	return [
		...decisions.map((decision): Topic => {
			const key = `decision:${decision.meeting}-${decision.number}`;
			return { kind: "decision", key, decision, late: decision.due < today };
		}),
		...late.map((work): Topic => ({ kind: "late", key: `late:${work.path}`, work })),
		...silent.map((work): Topic => ({ kind: "missing", key: `missing:${work.path}`, work })),
		...bare.map((indicator): Topic => ({ kind: "missing", key: `missing:${indicator.code}`, indicator })),
		...off.map((indicator): Topic => ({ kind: "off_track", key: `off:${indicator.code}`, indicator })),
	];
}

export type YearFigures = {
	year: number;
	meetings: number;
	/** Of the members asked to the year's meetings, how many came; null where nobody was asked. */
	attendancePercent: number | null;
	decisions: number;
	done: number;
	late: number;
};

type HeldMeeting = {
	day: Day;
	state: string;
	attendance: readonly { present: boolean }[];
	decisions: readonly { due: Day; doneOn: Day | null }[];
};

/** The figures of a year's review; decisions count in the year of their meeting, as they stand today. */
export function yearFigures(meetings: readonly HeldMeeting[], year: number, today: Day): YearFigures {
	const held = meetings.filter((one) => wasHeld(one.state) && yearOf(one.day) === year);
	const asked = held.flatMap((one) => one.attendance);
	const decisions = held.flatMap((one) => one.decisions).map((one) => decisionState(one, today));
	return {
		year,
		meetings: held.length,
		attendancePercent:
			asked.length === 0 ? null : Math.round((asked.filter((one) => one.present).length / asked.length) * 100),
		decisions: decisions.length,
		done: decisions.filter((one) => one === "done").length,
		late: decisions.filter((one) => one === "late").length,
	};
}
