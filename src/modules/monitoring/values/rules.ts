// All that was ever said of an indicator for one period: what stands, and what stood there before. Pure.
import { type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { IndicatorView, Measurement, Series } from "../indicators/queries.ts";
import type { Withdrawn } from "../indicators/series-queries.ts";

/** One thing that was said, from when on, until when; the newest first. */
export type Said = {
	value: number;
	at: Date;
	/** When another value took its place; null = it stands. */
	until: Date | null;
	/** Why it was withdrawn. */
	withdrawn: Text | null;
};

/** A value in its series: the standing one, or none where it was withdrawn. */
export type PeriodValue = {
	series: Series;
	standing: Measurement | undefined;
	/** Where a withdrawn value went, when it was moved. */
	movedTo: Period | null;
	said: Said[];
	before: Measurement | undefined;
	after: Measurement | undefined;
};

/** The series that counts first. */
export function valuesOf(view: Pick<IndicatorView, "series">, period: Period): PeriodValue[] {
	return [...view.series]
		.sort((a, b) => Number(b.current) - Number(a.current))
		.flatMap((series) => valueIn(series, period) ?? []);
}

function valueIn(series: Series, period: Period): PeriodValue | undefined {
	const isHere = (one: { period: Period }) => periodCode(one.period) === periodCode(period);
	const index = series.points.findIndex(isHere);
	const standing = series.points[index];
	const gone = series.withdrawn.filter(isHere);
	if (!standing && gone.length === 0) return undefined;
	return {
		series,
		standing,
		movedTo: gone.at(-1)?.movedTo ?? null,
		said: [...(standing ? chainOf(standing) : []), ...gone.flatMap(withdrawnChain)].sort(
			(a, b) => Number(b.at) - Number(a.at),
		),
		before: standing ? series.points[index - 1] : undefined,
		after: standing ? series.points[index + 1] : undefined,
	};
}

/** The newest first; each stood until the next was said, the newest until it was withdrawn, if it was. */
function chainOf({ value, recordedAt, corrected }: Pick<Measurement, "value" | "recordedAt" | "corrected">): Said[] {
	const all = [{ value, recordedAt, withdrawn: null }, ...corrected];
	return all.map((one, index) => ({
		value: one.value,
		at: one.recordedAt,
		until: all[index - 1]?.recordedAt ?? null,
		withdrawn: one.withdrawn,
	}));
}

function withdrawnChain(gone: Withdrawn): Said[] {
	const [newest, ...rest] = chainOf(gone);
	return newest ? [{ ...newest, until: gone.withdrawnAt, withdrawn: gone.note }, ...rest] : [];
}
