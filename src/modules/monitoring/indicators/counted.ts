// The part of an indicator that its verdict counts: the current series up to the day.
import { dayTime, periodTime } from "#kernel/period.ts";
import type { IndicatorView, Measurement } from "./queries.ts";

export function isLater(point: Measurement, view: IndicatorView): boolean {
	return periodTime(point.period) > dayTime(view.asOf);
}

export function countedPoints(view: IndicatorView): Measurement[] {
	const current = view.series.find((series) => series.current);
	return (current?.points ?? []).filter((point) => !isLater(point, view));
}

/** The indicator as the day knew it: a picture must not run ahead of its verdict. */
export function asCounted(view: IndicatorView): IndicatorView {
	const points = countedPoints(view);
	return { ...view, series: view.series.map((series) => (series.current ? { ...series, points } : series)) };
}
