// What follows from a deliverable's status and deadlines on a day. Pure; the day is an argument.
import { addDays, type Day } from "#kernel/clock.ts";
import { type Period, periodEnd } from "#kernel/period.ts";

export type Status = "not_started" | "in_progress" | "done" | "lost_relevance";

/** A deadline that ends within so many days is "due soon". */
export const soonDays = 90;

export type DeliverableState = {
	/** The last day of the last deadline; null without deadlines. */
	lastDay: Day | null;
	delayed: boolean;
	dueSoon: boolean;
};

/**
 * Delayed: the deadline's last day is before the day asked, and the deliverable is neither done nor has lost
 * relevance. Of several deadlines the last one counts: until it passes, the deliverable as a whole is not due.
 */
export function deliverableState(of: { status: Status; deadlines: readonly Period[] }, asOf: Day): DeliverableState {
	const lastDay = of.deadlines.map(periodEnd).sort().at(-1) ?? null;
	const isOpen = of.status !== "done" && of.status !== "lost_relevance";
	return {
		lastDay,
		delayed: isOpen && lastDay !== null && lastDay < asOf,
		dueSoon: isOpen && lastDay !== null && lastDay >= asOf && lastDay <= addDays(asOf, soonDays),
	};
}

export type Tally = Record<Status, number> & { total: number; delayed: number; dueSoon: number };

export function tally(states: readonly (DeliverableState & { status: Status })[]): Tally {
	const counts: Tally = { not_started: 0, in_progress: 0, done: 0, lost_relevance: 0, total: 0, delayed: 0, dueSoon: 0 };
	for (const state of states) {
		counts[state.status] += 1;
		counts.total += 1;
		counts.delayed += Number(state.delayed);
		counts.dueSoon += Number(state.dueSoon);
	}
	return counts;
}
