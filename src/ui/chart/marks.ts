// Everything in a series chart that has a value and a label, and on which side of its mark the label stands.
import type { Lang } from "#kernel/words.ts";
import type { ChartPoint, SeriesChart } from "./types.ts";
import { chartWords } from "./words.ts";

export type Label = { value: string; aside?: string; side: "top" | "bottom" };
export type PlacedMark = { time: number; value: number; label?: Label };
export type Marks = { series: PlacedMark[][]; targets: PlacedMark[]; forecast?: PlacedMark; baseline?: PlacedMark };

/** The measures of the picture: how much a pixel is, where the lowest value is, and up to how many points all have labels. */
export type Room = { yearsPerPx: number; valuePerPx: number; lowest: number; font: number; labelled: number };

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

/** Above, unless that covers more of the picture than below. */
function place(mark: Bare, all: Bare[], room: Room): PlacedMark {
	const { time, value, text, aside, quiet } = mark;
	if (quiet) return { time, value };
	const side = covered(mark, all, room, 1) > covered(mark, all, room, -1) ? "bottom" : "top";
	return { time, value, label: { value: text, aside, side } };
}

/** What the label would cover above (1) or below (−1) its mark: bits of lines, and marks with labels of their own, which weigh more. */
function covered(mark: Bare, all: Bare[], room: Room, up: 1 | -1): number {
	const { valuePerPx, yearsPerPx, font } = room;
	const height = font * (mark.aside ? 2.8 : 1.5);
	const heightOf = (value: number) => (up * (value - mark.value)) / valuePerPx;
	const samples = Array.from({ length: 9 }, (_, n) => mark.time + ((n - 4) / 8) * widthOf(mark, font) * yearsPerPx);
	const lines = [...new Set(all.map((one) => one.line))];
	const bits = lines
		.flatMap((line) => samples.flatMap((time) => valueAt(line, time) ?? []))
		.filter((value) => heightOf(value) > 5 && heightOf(value) < height + 8).length;
	const marks = all.filter((other) => {
		if (other === mark || other.quiet) return false;
		const apart = Math.abs(other.time - mark.time) / yearsPerPx;
		const tie = other.value === mark.value && all.indexOf(other) < all.indexOf(mark) === (up === 1);
		const beyond = heightOf(other.value);
		return (
			apart < (widthOf(mark, font) + widthOf(other, font)) / 2 && (tie || beyond > 0) && beyond < height + font * 2
		);
	}).length;
	const onAxis = up === -1 && (mark.value - room.lowest) / valuePerPx < height + 5;
	return bits + 10 * marks + (onAxis ? 9 : 0);
}

const widthOf = ({ text, aside }: Bare, font: number) => Math.max(text.length, aside?.length ?? 0) * font * 0.56;

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
