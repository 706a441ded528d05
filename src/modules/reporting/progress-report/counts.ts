// One count of the report, such as "done in direction 3": its deliverables, and what it was before.
import { addDays, type Day } from "#kernel/clock.ts";
import type { Tally } from "#modules/planning/index.ts";
import type { Counts } from "../rounds/published.ts";
import { wholePlan } from "./addresses.ts";
import type { Deliverable, Report } from "./model.ts";

export const countKinds = ["total", "done", "in_progress", "not_started", "lost_relevance", "delayed"] as const;
export type CountKind = (typeof countKinds)[number];

export const isCountKind = (what: string): what is CountKind => (countKinds as readonly string[]).includes(what);

/** The tally that the count is of; undefined when the plan has no such direction. */
export function tallyOf(report: Report, scope: string): Tally | undefined {
	if (scope === wholePlan) return report.tally;
	return report.directions.find(({ element }) => element.code === scope)?.tally;
}

/** The deliverables that are counted, in the plan's order. */
export function countedIn(report: Report, scope: string, what: CountKind): Deliverable[] {
	return report.directions
		.filter(({ element }) => scope === wholePlan || element.code === scope)
		.flatMap(({ measures, deliverables }) => [...deliverables, ...measures.flatMap((measure) => measure.deliverables)])
		.filter(({ element: { state } }) => isCounted(state, what));
}

function isCounted({ status, delayed }: { status: string; delayed: boolean }, what: CountKind): boolean {
	if (what === "total") return true;
	return what === "delayed" ? delayed : status === what;
}

/** The same count as a frozen report has it. */
export function frozenCount(frozen: { counts: Counts; directions: { code: string; counts: Counts }[] }, scope: string) {
	const counts = scope === wholePlan ? frozen.counts : frozen.directions.find(({ code }) => code === scope)?.counts;
	return (what: CountKind): number | undefined => {
		if (what === "total") return counts?.deliverables;
		return what === "delayed" ? counts?.delayed : counts?.by_status[what];
	};
}

const mostDays = 8;

/** The ends of the half-years before the day, within the plan's period, newest first. */
export function earlierDays(asOf: Day, periodFrom: number): Day[] {
	const days: Day[] = [];
	for (let year = Number(asOf.slice(0, 4)); year >= periodFrom && days.length < mostDays; year -= 1) {
		for (const end of [`${year}-12-31`, `${year}-06-30`]) if (end < asOf && days.length < mostDays) days.push(end);
	}
	return days.filter((day) => addDays(day, 1) > `${periodFrom}-01-01`);
}
