// Deadlines by half-year: when a plan's deliverables are due, and how each of them stands. Pure.
import type { Day } from "#kernel/clock.ts";
import { type Period, periodCode, periodEnd } from "#kernel/period.ts";
import { deadlineState, type Tally, tally } from "../execution/rules.ts";
import type { PlanElement } from "./plan-elements.ts";

/** The half-year in which the period ends: "2025-H2". */
export function halfYearOf(period: Period): string {
	return halfYearOfDay(periodEnd(period));
}

export function halfYearOfDay(day: Day): string {
	return periodCode({ year: Number(day.slice(0, 4)), half: day.slice(5, 7) <= "06" ? 1 : 2 });
}

export function isDueIn(element: Pick<PlanElement, "deadlines">, halfYear: string): boolean {
	return element.deadlines.some((deadline) => halfYearOf(deadline.period) === halfYear);
}

export type HalfYear = { code: string; tally: Tally };

/** In the order of time. A deliverable with deadlines in two half-years stands in both, late or not by each. */
export function byHalfYear(deliverables: readonly PlanElement[], asOf: Day): HalfYear[] {
	const due = deliverables.flatMap(({ state: { status }, deadlines }) => {
		const inHalf = new Map(deadlines.map(({ period }) => [halfYearOf(period), period]));
		return [...inHalf].map(([code, period]) => ({ code, state: { status, ...deadlineState(status, period, asOf) } }));
	});
	const byCode = Map.groupBy(due, (one) => one.code);
	return withoutGaps([...byCode.keys()]).map((code) => ({
		code,
		tally: tally((byCode.get(code) ?? []).map((one) => one.state)),
	}));
}

/** From the first to the last; half-years in which nothing is due are part of the time too. */
function withoutGaps(codes: readonly string[]): string[] {
	const numbers = codes.map((code) => Number(code.slice(0, 4)) * 2 + (code.endsWith("2") ? 1 : 0));
	if (numbers.length === 0) return [];
	const first = Math.min(...numbers);
	return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) =>
		periodCode({ year: Math.floor((first + index) / 2), half: (first + index) % 2 === 0 ? 1 : 2 }),
	);
}
