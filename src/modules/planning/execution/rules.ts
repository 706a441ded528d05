// What follows from a deliverable's status and deadlines on a day. Pure; the day is an argument.
import type { Day } from "#kernel/clock.ts";
import { type Period, periodEnd } from "#kernel/period.ts";

export type Status = "not_started" | "in_progress" | "done" | "lost_relevance";

/** A deadline that ends within so many days is "due soon". */
export const soonDays = 90;

export type DeliverableState = {
	/** The last day of the last deadline; null without deadlines. */
	lastDay: Day | null;
	/** Days from the day asked to the last day: 0 on it, negative after it. */
	daysLeft: number | null;
	delayed: boolean;
	dueSoon: boolean;
};

/**
 * Delayed: the deadline's last day is before the day asked, and the deliverable is neither done nor has lost
 * relevance. A deliverable has one status for all its deadlines, so "in progress" after the first of two may be
 * just what was planned: the last one counts, and `deadlineState` shows each by itself.
 */
export function deliverableState(of: { status: Status; deadlines: readonly Period[] }, asOf: Day): DeliverableState {
	const [first, ...rest] = of.deadlines;
	if (!first) return { lastDay: null, daysLeft: null, delayed: false, dueSoon: false };
	const last = rest.reduce((one, other) => (periodEnd(other) > periodEnd(one) ? other : one), first);
	return deadlineState(of.status, last, asOf);
}

/** One deadline by itself, for a deliverable of this status. */
export function deadlineState(status: Status, deadline: Period, asOf: Day) {
	const lastDay = periodEnd(deadline);
	const daysLeft = daysBetween(asOf, lastDay);
	const isOpen = status !== "done" && status !== "lost_relevance";
	return {
		lastDay,
		daysLeft,
		delayed: isOpen && daysLeft < 0,
		dueSoon: isOpen && daysLeft >= 0 && daysLeft <= soonDays,
	};
}

const dayLength = 24 * 60 * 60 * 1000;
/** Days are compared in UTC, where none is 23 or 25 hours long. */
const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** `delayed` counts those in progress and those not started; `delayedInProgress` the former. */
export type Tally = Record<Status, number> & {
	total: number;
	delayed: number;
	delayedInProgress: number;
	dueSoon: number;
};

export function tally(states: readonly (DeliverableState & { status: Status })[]): Tally {
	const counts: Tally = {
		not_started: 0,
		in_progress: 0,
		done: 0,
		lost_relevance: 0,
		total: 0,
		delayed: 0,
		delayedInProgress: 0,
		dueSoon: 0,
	};
	for (const state of states) {
		counts[state.status] += 1;
		counts.total += 1;
		counts.delayed += Number(state.delayed);
		counts.delayedInProgress += Number(state.delayed && state.status === "in_progress");
		counts.dueSoon += Number(state.dueSoon);
	}
	return counts;
}
