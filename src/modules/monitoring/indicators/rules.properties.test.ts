// The verdict written a second time, as plainly as the specification reads, and what must hold for any series.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "#kernel/period.ts";
import { type Judged, judge, verdictStatuses } from "./rules.ts";

// Whole numbers keep the second writing exact where it compares. Months 2, 5, 8 and 11 share their middle with a quarter.
const year = fc.integer({ min: 2015, max: 2027 });
const period: fc.Arbitrary<Period> = fc.oneof(
	fc.record({ year }),
	fc.record({ year, half: fc.constantFrom(1 as const, 2 as const) }),
	fc.record({ year, quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) }),
	fc.record({ year, month: fc.constantFrom(2, 5, 8, 11) }),
);
const value = fc.integer({ min: -100, max: 100 });
const points = fc.uniqueArray(fc.record({ period, value }), {
	maxLength: 7,
	selector: (point) => JSON.stringify(point.period),
});
const targets = fc.uniqueArray(
	fc.record({ year: fc.integer({ min: 2018, max: 2030 }), value: fc.option(value, { freq: 6 }) }),
	{ maxLength: 3, selector: (target) => target.year },
);
const anyIndicator: fc.Arbitrary<Judged> = fc.record({
	direction: fc.constantFrom("grow", "fall", "stay"),
	state: fc.oneof(
		{ weight: 8, arbitrary: fc.constant("active" as const) },
		fc.constantFrom("retired" as const, "replaced" as const),
	),
	points,
	targets,
	asOf: fc.integer({ min: 2016, max: 2031 }).map((year) => `${year}-12-31`),
});
/** Rules 5 to 7 need a target ahead and a trend: a line with a little scatter, drawn as often as anything else. */
const withTrend: fc.Arbitrary<Judged> = fc
	.record({
		slope: fc.integer({ min: -2, max: 9 }),
		scatter: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 6 }),
	})
	.chain(({ slope, scatter }) =>
		fc.record({
			direction: fc.constantFrom("grow", "fall", "stay"),
			state: fc.constant("active"),
			points: fc.constant(
				scatter.map((off, index) => ({ period: { year: 2018 + index }, value: slope * index + off })),
			),
			targets: fc.record({ year: fc.integer({ min: 2025, max: 2028 }), value }).map((target) => [target]),
			asOf: fc.constant("2024-12-31"),
		}),
	);
const indicator = fc.oneof(anyIndicator, withTrend);

function timeOf({ year, half, quarter, month }: Period): number {
	if (half) return half === 1 ? year - 0.25 : year + 0.25;
	const third = month ? (month + 1) / 3 : quarter;
	return third ? year - 0.625 + third / 4 : year;
}

function plainVerdict({ direction, state, points: all, targets: aims, asOf }: Judged): string {
	const year = Number(asOf.slice(0, 4));
	const numeric = aims.filter((aim) => aim.value !== null);
	if (numeric.length === 0) return "qualitative";
	if (state === "retired" || state === "replaced") return state;
	const ahead = numeric.filter((aim) => aim.year >= year).map((aim) => aim.year);
	const chosen = ahead.length > 0 ? Math.min(...ahead) : Math.max(...numeric.map((aim) => aim.year));
	const target = numeric.find((aim) => aim.year === chosen)?.value ?? 0;
	// The as-of day is the last of its year: the scale's year + half, less half a day.
	const known = all.filter((point) => timeOf(point.period) < year + 0.4999);
	if (known.length === 0) return "no_data";
	// Falling is growing seen in a mirror.
	const sign = direction === "grow" ? 1 : -1;
	const seen = known.map((point) => [timeOf(point.period), sign * point.value] as const).sort(([a], [b]) => a - b);
	const aim = sign * target;
	const [firstTime, first] = seen.at(0) ?? [0, 0];
	const [lastTime, last] = seen.at(-1) ?? [0, 0];
	if (last >= aim) return "achieved";
	if (year > chosen) return "missed";
	if (firstTime === lastTime) return "insufficient_data";
	const slopes: number[] = [];
	for (const [t, v] of seen) for (const [s, u] of seen) if (t > s) slopes.push((v - u) / (t - s));
	const pace = medianByRank(slopes);
	if (pace <= 1e-9) return "regressing";
	const forecast = last + pace * (chosen - lastTime);
	if (forecast >= aim - 1e-9) return "on_track";
	if (first === aim) return "off_track";
	return (forecast - first) / (aim - first) >= 0.8 - 1e-9 ? "needs_acceleration" : "off_track";
}

/** The value that has as many below as above it; of two such the mean. */
function medianByRank(values: number[]): number {
	const half = values.length / 2;
	const low = values.find(
		(x) => values.filter((y) => y < x).length < half && values.filter((y) => y <= x).length >= half,
	);
	const high = values.find(
		(x) => values.filter((y) => y <= x).length > half && values.filter((y) => y < x).length <= half,
	);
	return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

const runs = { numRuns: 2000 };
const distinctTimes = ({ points: all }: Judged) =>
	new Set(all.map((point) => timeOf(point.period))).size === all.length;
const mapValues = (given: Judged, change: (value: number) => number): Judged => ({
	...given,
	points: given.points.map((point) => ({ ...point, value: change(point.value) })),
	targets: given.targets.map((target) => ({ ...target, value: target.value === null ? null : change(target.value) })),
});

describe("for any series", () => {
	it("the verdict is the one of the rules written a second time", () => {
		const seen: Record<string, number> = {};
		fc.assert(
			fc.property(indicator.filter(distinctTimes), (given) => {
				const { status } = judge(given);
				seen[status] = (seen[status] ?? 0) + 1;
				expect(status).toBe(plainVerdict(given));
			}),
			runs,
		);
		expect(Object.keys(seen).sort()).toEqual([...verdictStatuses].sort());
	});

	it("the same amount added to all values and targets changes neither verdict nor pace", () => {
		fc.assert(
			fc.property(indicator, fc.integer({ min: -1000, max: 1000 }), (given, amount) => {
				const [before, after] = [judge(given), judge(mapValues(given, (x) => x + amount))];
				expect([after.status, after.pace, after.requiredPace]).toEqual([
					before.status,
					before.pace,
					before.requiredPace,
				]);
			}),
			runs,
		);
	});

	it("another unit of measure changes no verdict, also with noise in the last digits", () => {
		fc.assert(
			fc.property(indicator, fc.constantFrom(0.001, 0.1, 0.7, 3, 1_000_000), (given, factor) => {
				expect(judge(mapValues(given, (x) => x * factor)).status).toBe(judge(given).status);
			}),
			runs,
		);
	});

	it("falling is growing in a mirror", () => {
		fc.assert(
			fc.property(indicator, (given) => {
				const mirrored = judge({
					...mapValues(given, (x) => -x),
					direction: given.direction === "grow" ? "fall" : "grow",
				});
				const straight = judge(given);
				expect(mirrored.status).toBe(straight.status);
				expect(mirrored.pace ?? 0).toBeCloseTo(-(straight.pace ?? 0), 9);
			}),
			runs,
		);
	});

	it("the order in which points and targets are given does not matter", () => {
		const shuffled = indicator.chain((given) =>
			fc.record({
				given: fc.constant(given),
				points: fc.shuffledSubarray([...given.points], { minLength: given.points.length }),
				targets: fc.shuffledSubarray([...given.targets], { minLength: given.targets.length }),
			}),
		);
		fc.assert(
			fc.property(shuffled, ({ given, ...other }) => {
				expect(judge({ ...given, ...other })).toEqual(judge(given));
			}),
			runs,
		);
	});

	it("points after the day do not count", () => {
		fc.assert(
			fc.property(indicator, value, (given, late) => {
				const after = { period: { year: Number(given.asOf.slice(0, 4)) + 1 }, value: late };
				expect(judge({ ...given, points: [...given.points, after] })).toEqual(judge(given));
			}),
			runs,
		);
	});

	it("a better latest value never makes the forecast worse", () => {
		fc.assert(
			fc.property(indicator.filter(distinctTimes), fc.integer({ min: 1, max: 50 }), (given, more) => {
				const { latest, forecast, target } = judge(given);
				fc.pre(latest !== null && forecast !== null && target !== null && target.year >= timeOf(latest.period));
				const better = given.points.map((point) =>
					point === latest ? { ...point, value: point.value + more } : point,
				);
				expect(judge({ ...given, points: better }).forecast).toBeGreaterThan(forecast ?? 0);
			}),
			runs,
		);
	});
});
