// Where the axes begin and end, and where they are marked. Plain arithmetic, no drawing.

export type Scale = { min: number; max: number; ticks: number[] };

const tidy = (n: number) => Number(n.toPrecision(12));

/** What the axis need not pass, and which part of it stays free below the lowest value for labels. */
type Limits = { min?: number; max?: number; below?: number };

/** A flat series must not look like a leap: the axis covers at least this part of the largest value. */
const leastSpan = 0.25;

/**
 * An axis of round steps around the values. Begins at nought when the values come near it; `limits` (0 to 100 for
 * shares) are passed only by values that pass them.
 */
export function valueScale(values: readonly number[], mostSteps: number, limits: Limits = {}): Scale {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const span = Math.max(high - low, leastSpan * Math.max(Math.abs(low), Math.abs(high))) || 1;
	const half = (span - (high - low)) / 2;
	const spare = half + 0.15 * span;
	const lowest = low - half - (limits.below ?? 0.15) * span;
	const floor = low >= 0 && lowest < 0.4 * high ? 0 : lowest;
	const from = Math.min(low, Math.max(floor, limits.min ?? floor));
	const to = Math.max(high, Math.min(high + spare, limits.max ?? Number.POSITIVE_INFINITY));
	const step = roundStep((to - from) / mostSteps);
	const min = tidy(Math.floor(tidy(from / step)) * step);
	const count = Math.ceil(tidy((to - min) / step));
	return {
		min,
		max: tidy(min + count * step),
		ticks: Array.from({ length: count + 1 }, (_, n) => tidy(min + n * step)),
	};
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below the wish. */
function roundStep(wish: number): number {
	const power = 10 ** Math.floor(Math.log10(wish));
	const factor = [1, 2, 2.5, 5].find((one) => one * power >= wish * 0.999) ?? 10;
	return tidy(factor * power);
}

/** Whole years are marked; time counts as `periodTime` does (a plain year y is y). */
export function timeScale(times: readonly number[], mostTicks: number): Scale {
	const first = Math.floor(Math.min(...times));
	const last = Math.ceil(Math.max(...times));
	const every = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one < mostTicks) ?? 100;
	const ticks = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
		(year) => (last - year) % every === 0,
	);
	return { min: first - 0.5, max: last + 0.25, ticks };
}
