// The verdict (virzība): whether an indicator gets to its target in time, by rules that anyone can check.
import type { Day } from "#kernel/clock.ts";
import { comparePeriods, dayTime, type Period, periodTime } from "#kernel/period.ts";

export const verdictStatuses = [
	"achieved",
	"on_track",
	"needs_acceleration",
	"off_track",
	"regressing",
	"missed",
	"insufficient_data",
	"no_data",
	"qualitative",
	"retired",
	"replaced",
] as const;
export type VerdictStatus = (typeof verdictStatuses)[number];

export type Point = { period: Period; value: number };
export type Target = { year: number; value: number };

export type Verdict = {
	status: VerdictStatus;
	/** Change a year, in the indicator's unit (percentage points for shares). */
	pace: number | null;
	requiredPace: number | null;
	/** The value at the target's time if the pace holds. */
	forecast: number | null;
	/** The part of the way from the first point to the target that the forecast covers. */
	attained: number | null;
	latest: Point | null;
	first: Point | null;
	target: Target | null;
};

export type Judged = {
	/** "stay" is judged as "fall": the value may not exceed its target. */
	direction: "grow" | "fall" | "stay";
	state: "active" | "retired" | "replaced";
	targets: readonly { year: number; value: number | null }[];
	/** Points of the current series, the baseline among them when it belongs to that series. */
	points: readonly Point[];
	asOf: Day;
};

/** A forecast must cover this part of the way to count as "needs acceleration" and not as "off track". */
const nearEnough = 0.8;

export function judge(indicator: Judged): Verdict {
	const target = targetFor(indicator.targets, indicator.asOf);
	const points = pointsUntil(indicator.points, indicator.asOf);
	const figures = figuresOf(points, target);
	return { ...tidied(figures), status: statusOf(indicator, figures) };
}

type Figures = Omit<Verdict, "status">;

/** The rules in their order: the first that holds gives the verdict. */
function statusOf({ direction, state, asOf }: Judged, figures: Figures): VerdictStatus {
	const { target, latest, pace, forecast, attained } = figures;
	if (!target) return "qualitative";
	if (state !== "active") return state;
	if (!latest) return "no_data";
	if (meets(latest.value, target.value, direction)) return "achieved";
	if (yearOf(asOf) > target.year) return "missed";
	if (pace === null || forecast === null) return "insufficient_data";
	if (direction === "grow" ? pace <= 0 : pace >= 0) return "regressing";
	if (meets(forecast, target.value, direction)) return "on_track";
	return attained !== null && meets(attained, nearEnough, "grow") ? "needs_acceleration" : "off_track";
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** The nearest target whose year is not before the as-of year, else the last. Targets in words do not count. */
function targetFor(targets: Judged["targets"], asOf: Day): Target | null {
	const numeric = targets
		.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
		.sort((a, b) => a.year - b.year);
	return numeric.find((one) => one.year >= yearOf(asOf)) ?? numeric.at(-1) ?? null;
}

/**
 * Points not after the day, the oldest first. A point's time is the middle of its period, so it counts from that day
 * on: the value of 2025 from July 2025, the value of its second half from October 2025.
 */
function pointsUntil(points: readonly Point[], asOf: Day): Point[] {
	const until = dayTime(asOf);
	return points.filter((point) => periodTime(point.period) <= until).sort((a, b) => comparePeriods(a.period, b.period));
}

function figuresOf(points: readonly Point[], target: Target | null): Figures {
	const first = points[0] ?? null;
	const latest = points.at(-1) ?? null;
	const pace = slopeOf(points);
	if (!first || !latest || !target)
		return { first, latest, target, pace, requiredPace: null, forecast: null, attained: null };
	const years = target.year - periodTime(latest.period);
	const forecast = pace === null ? null : sum(latest.value, pace * years);
	const way = difference(target.value, first.value);
	return {
		first,
		latest,
		target,
		pace,
		requiredPace: years > 0 ? difference(target.value, latest.value) / years : null,
		forecast,
		attained: forecast === null || way === 0 ? null : difference(forecast, first.value) / way,
	};
}

/** Theil–Sen: the median of the slopes between all pairs of points with different times; null without such a pair. */
function slopeOf(points: readonly Point[]): number | null {
	const slopes = points.flatMap((a, index) => points.slice(index + 1).flatMap((b) => slopeBetween(a, b) ?? []));
	slopes.sort((a, b) => a - b);
	const low = slopes[Math.ceil(slopes.length / 2) - 1];
	const high = slopes[Math.floor(slopes.length / 2)];
	return low === undefined || high === undefined ? null : sum(low, high) / 2;
}

function slopeBetween(a: Point, b: Point): number | null {
	const years = periodTime(b.period) - periodTime(a.period);
	return years === 0 ? null : difference(b.value, a.value) / years;
}

function meets(value: number, target: number, direction: Judged["direction"]): boolean {
	const distance = difference(value, target);
	return direction === "grow" ? distance >= 0 : distance <= 0;
}

/** What floating point adds to a decimal is far below this part of it; what an office measures is far above. */
const noise = 1e-12;

/** a + b, and exactly zero where only noise is left (0.2 less 0.2 must not look like a tiny growth). */
function sum(a: number, b: number): number {
	return Math.abs(a + b) <= noise * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a + b;
}

const difference = (a: number, b: number) => sum(a, -b);

/** 2.0500000000000007 → 2.05: ten significant digits are more than any measurement has. */
const tidy = (value: number | null) => (value === null ? null : Number(value.toPrecision(10)));

function tidied(figures: Figures): Figures {
	const { pace, requiredPace, forecast, attained } = figures;
	return {
		...figures,
		pace: tidy(pace),
		requiredPace: tidy(requiredPace),
		forecast: tidy(forecast),
		attained: tidy(attained),
	};
}

/** The pace that another target or year would need; nothing is saved. Null when the year is not ahead of the latest point. */
export function whatItTakes(points: readonly Point[], target: Target, asOf: Day): number | null {
	return tidy(figuresOf(pointsUntil(points, asOf), target).requiredPace);
}

/** How many indicators have which verdict; every verdict is named, also with nought. */
export function tallyVerdicts(verdicts: readonly { status: VerdictStatus }[]): Record<VerdictStatus, number> {
	const counts = Object.fromEntries(verdictStatuses.map((status) => [status, 0])) as Record<VerdictStatus, number>;
	for (const { status } of verdicts) counts[status] += 1;
	return counts;
}
