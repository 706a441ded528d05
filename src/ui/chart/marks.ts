// Everything in a series chart that has a value and a label, and on which side of its mark the label stands.
import type { Lang } from "#kernel/words.ts";
import type { ChartPoint, SeriesChart } from "./types.ts";
import { chartWords } from "./words.ts";

export type Label = { value: string; aside?: string; side: "top" | "bottom" };
export type PlacedMark = { time: number; value: number; label?: Label };
export type Marks = { series: PlacedMark[][]; targets: PlacedMark[]; forecast?: PlacedMark; baseline?: PlacedMark };

/** What a label takes: `years` wide and `height` high, in the chart's own measures; `labelled` points of a series all have one. */
export type Room = { years: number; height: number; labelled: number };

type Point = { time: number; value: number };
type Bare = Point & { text: string; aside?: string; quiet: boolean; line: readonly Point[] };

export function placeMarks(chart: SeriesChart, room: Room): Marks {
	const onPoint = baselinePoint(chart);
	const series = chart.series.map(({ points }) =>
		points.map((point, index) => measured(chart, points, index, point === onPoint, room.labelled)),
	);
	const targets = chart.targets.map((point, index) => named(chart, "target", point, targetLine(chart, index)));
	const forecast = chart.forecast && named(chart, "forecast", chart.forecast, forecastLine(chart, chart.forecast));
	const baseline = chart.baseline && !onPoint ? named(chart, "baseline", chart.baseline, []) : undefined;
	// Of two marks at the same height the earlier in this list has its label above.
	const byRank = [
		...series.filter((_, index) => chart.series[index]?.current),
		...series.filter((_, index) => !chart.series[index]?.current),
	];
	const all = [...byRank.flat(), ...targets, ...(forecast ? [forecast] : []), ...(baseline ? [baseline] : [])];
	const placed = (mark: Bare) => place(mark, all, room);
	return {
		series: series.map((marks) => marks.map(placed)),
		targets: targets.map(placed),
		forecast: forecast && placed(forecast),
		baseline: baseline && placed(baseline),
	};
}

function measured(
	chart: SeriesChart,
	points: ChartPoint[],
	index: number,
	isBaseline: boolean,
	labelled: number,
): Bare {
	const { time, value, label } = points[index] as ChartPoint;
	const said = points.length <= labelled / 2 ? label : undefined;
	const aside = isBaseline ? lower(chartWords[chart.lang].baseline, chart.lang) : said;
	const quiet = points.length > labelled && index > 0 && index < points.length - 1;
	return { time, value, text: chart.format(value), aside, quiet, line: points };
}

function named(chart: SeriesChart, what: "target" | "forecast" | "baseline", point: Point, line: Point[]): Bare {
	return { ...point, text: `${chartWords[chart.lang][what]} ${chart.format(point.value)}`, quiet: false, line };
}

/** Level, from where the target before it ends. */
function targetLine({ targets }: SeriesChart, index: number): Point[] {
	const target = targets[index] as Point;
	return [{ time: targets[index - 1]?.time ?? Number.NEGATIVE_INFINITY, value: target.value }, target];
}

function forecastLine({ series }: SeriesChart, forecast: Point): Point[] {
	const last = series.find((one) => one.current)?.points.at(-1);
	return last ? [last, forecast] : [forecast];
}

/** The measured point that is the baseline, of the current series if it has it. */
function baselinePoint({ series, baseline }: SeriesChart) {
	if (!baseline) return undefined;
	const inOrder = [...series].sort((a, b) => Number(b.current) - Number(a.current));
	const is = (point: Point) => point.value === baseline.value && Math.abs(point.time - baseline.time) < 0.5;
	return inOrder.flatMap((one) => one.points).find(is);
}

const lower = (word: string, lang: Lang) => word.charAt(0).toLocaleLowerCase(lang) + word.slice(1);

/** Above, unless something stands close above; then on the side with more room. */
function place(mark: Bare, all: Bare[], room: Room): PlacedMark {
	const { time, value, text, aside, quiet } = mark;
	if (quiet) return { time, value };
	const gaps = [...gapsToMarks(mark, all, room), ...gapsToLines(mark, all, room.height * (aside ? 1.7 : 1))];
	const above = Math.min(...gaps.filter((gap) => gap > 0));
	const below = Math.min(...gaps.filter((gap) => gap < 0).map((gap) => -gap));
	return {
		time,
		value,
		label: { value: text, aside, side: above === Number.POSITIVE_INFINITY || above > below ? "top" : "bottom" },
	};
}

/** Marks beside it in time: of its own line at any height, of others where the labels could touch. */
function gapsToMarks(mark: Bare, all: Bare[], room: Room): number[] {
	return all
		.filter((other) => other !== mark && !other.quiet && Math.abs(other.time - mark.time) < room.years)
		.filter((other) => other.line === mark.line || Math.abs(other.value - mark.value) < 2.2 * room.height)
		.map(
			(other) =>
				other.value - mark.value || (all.indexOf(other) < all.indexOf(mark) ? Number.EPSILON : -Number.EPSILON),
		);
}

function gapsToLines(mark: Bare, all: Bare[], reach: number): number[] {
	const lines = [...new Set(all.map((one) => one.line))].filter((line) => line !== mark.line);
	return lines
		.flatMap((line) => valueAt(line, mark.time) ?? [])
		.map((value) => value - mark.value)
		.filter((gap) => gap !== 0 && Math.abs(gap) < reach);
}

/** Where the line runs at that time; undefined outside it. */
function valueAt(line: readonly Point[], time: number): number | undefined {
	for (const [index, to] of line.entries()) {
		const from = line[index - 1];
		if (!from || time <= from.time || time >= to.time) continue;
		return from.value === to.value
			? to.value
			: from.value + ((to.value - from.value) * (time - from.time)) / (to.time - from.time);
	}
	return undefined;
}
