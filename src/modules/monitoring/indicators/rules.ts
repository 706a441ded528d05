// The verdict (virzība): whether an indicator gets to its target in time, by rules that anyone can check.
import type { Day } from "#kernel/clock.ts";
import { dayTime, type Period, periodTime } from "#kernel/period.ts";

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
	return { ...figures, status: statusOf(indicator, figures, points) };
}

type Figures = Omit<Verdict, "status">;

function statusOf({ direction, state, asOf }: Judged, figures: Figures, points: readonly Point[]): VerdictStatus {
	const { target, latest, first, pace, forecast, attained } = figures;
	if (!target) return "qualitative";
	if (state !== "active") return state;
	if (!latest || !first) return "no_data";
	if (meets(latest.value, target.value, direction)) return "achieved";
	if (Number(asOf.slice(0, 4)) > target.year) return "missed";
	if (distinctTimes(points) < 2 || pace === null || forecast === null) return "insufficient_data";
	if (direction === "grow" ? pace <= 0 : pace >= 0) return "regressing";
	if (meets(forecast, target.value, direction)) return "on_track";
	return attained !== null && (attained > nearEnough || isSame(attained, nearEnough)) ? "needs_acceleration" : "off_track";
}

/** The nearest target whose year is not before the as-of year, else the last. Targets in words do not count. */
function targetFor(targets: Judged["targets"], asOf: Day): Target | null {
	const numeric = targets.filter((one): one is Target => one.value !== null).sort((a, b) => a.year - b.year);
	const year = Number(asOf.slice(0, 4));
	return numeric.find((one) => one.year >= year) ?? numeric.at(-1) ?? null;
}

/** Points not after the day: a period counts once its middle is reached, as it does on the scale of the rules. */
function pointsUntil(points: readonly Point[], asOf: Day): Point[] {
	const until = dayTime(asOf);
	return points.filter((point) => periodTime(point.period) <= until).sort((a, b) => periodTime(a.period) - periodTime(b.period));
}

function figuresOf(points: readonly Point[], target: Target | null): Figures {
	const first = points[0] ?? null;
	const latest = points.at(-1) ?? null;
	const pace = paceOf(points);
	const years = target && latest ? target.year - periodTime(latest.period) : null;
	const forecast = latest && pace !== null && years !== null ? tidy(latest.value + pace * years) : null;
	return {
		first,
		latest,
		target,
		pace,
		forecast,
		requiredPace: target && latest && years !== null && years > 0 ? tidy((target.value - latest.value) / years) : null,
		attained: attainedBy(forecast, first, target),
	};
}

function attainedBy(forecast: number | null, first: Point | null, target: Target | null): number | null {
	if (forecast === null || !first || !target || isSame(first.value, target.value)) return null;
	return tidy((forecast - first.value) / (target.value - first.value));
}

/** Theil–Sen: the median of the slopes between all pairs of different times. */
export function paceOf(points: readonly Point[]): number | null {
	const slopes = points.flatMap((a, index) =>
		points.slice(index + 1).flatMap((b) => {
			const years = periodTime(b.period) - periodTime(a.period);
			return years === 0 ? [] : [(b.value - a.value) / years];
		}),
	);
	if (slopes.length === 0) return null;
	slopes.sort((a, b) => a - b);
	const middle = slopes.length / 2;
	const [low, high] = [slopes[Math.ceil(middle) - 1] ?? 0, slopes[Math.floor(middle)] ?? 0];
	return tidy((low + high) / 2);
}

function distinctTimes(points: readonly Point[]): number {
	return new Set(points.map((point) => periodTime(point.period))).size;
}

function meets(value: number, target: number, direction: Judged["direction"]): boolean {
	if (isSame(value, target)) return true;
	return direction === "grow" ? value > target : value < target;
}

/** Equal but for the noise of floating point. */
function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** 2.0500000000000007 → 2.05: ten significant digits are more than any measurement has. */
function tidy(value: number): number {
	return Number(value.toPrecision(10));
}

/** The pace that another target or year would need; nothing is saved. Null when the year is not ahead of the latest point. */
export function whatItTakes(points: readonly Point[], target: Target, asOf: Day): number | null {
	return figuresOf(pointsUntil(points, asOf), target).requiredPace;
}
