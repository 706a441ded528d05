// A series chart as options of the drawing library: axes, lines, marks and their labels.
import type { LineSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import { formatNumber } from "#kernel/words.ts";
import type { Key } from "./key.ts";
import { colours, seriesLook } from "./look.ts";
import { type Label, type PlacedMark, placeMarks } from "./marks.ts";
import { timeScale, valueScale } from "./scale.ts";
import type { Canvas, ChartSeries, SeriesChart } from "./types.ts";
import { chartWords } from "./words.ts";

export function chartOption(chart: SeriesChart, canvas: Canvas, key: Key): EChartsCoreOption {
	const { font } = canvas;
	const known = [
		...chart.series.flatMap((one) => one.points),
		...chart.targets,
		chart.baseline ?? [],
		chart.forecast ?? [],
	].flat();
	const time = timeScale(
		known.map((point) => point.time),
		canvas.yearTicks,
	);
	const value = valueScale(
		known.map((point) => point.value),
		canvas.steps,
		{ ...chart.limits, below: chart.baseline ? 0.3 : 0.15 },
	);
	const tick = (n: number) => formatNumber(chart.lang, n);
	const left = Math.max(...value.ticks.map((n) => tick(n).length)) * font * 0.58 + 14;
	const grid = {
		left,
		right: rightEdge(chart, font),
		top: key.bottom + font * 2.8,
		bottom: font * 2.4,
		containLabel: false,
	};
	const yearsPerPx = (time.max - time.min) / (canvas.width - grid.left - grid.right);
	const valuePerPx = (value.max - value.min) / (canvas.height - grid.top - grid.bottom);
	const marks = placeMarks(chart, { yearsPerPx, valuePerPx, lowest: value.min, font, labelled: canvas.labelled });
	return {
		animation: false,
		textStyle: { fontFamily: "Inter", fontSize: font, color: colours.ink },
		grid,
		graphic: [...key.elements, unitName(chart.unit, grid.top - font * 2.1, font)],
		xAxis: {
			type: "value",
			min: time.min,
			max: time.max,
			splitLine: { show: false },
			axisLine: { onZero: false, lineStyle: { color: colours.soft } },
			axisTick: { customValues: time.ticks, lineStyle: { color: colours.soft } },
			axisLabel: { customValues: time.ticks, formatter: String, fontSize: font, color: colours.soft, margin: 10 },
		},
		yAxis: {
			type: "value",
			min: value.min,
			max: value.max,
			splitLine: { lineStyle: { color: colours.line } },
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { customValues: value.ticks, formatter: tick, fontSize: font, color: colours.soft },
			interval: (value.ticks[1] ?? value.max) - value.min,
		},
		series: [...breakLines(chart, value, font), ...lines(chart, marks, time.min, font)],
	};
}

/** Labels of the target and the forecast stand in the middle above the last mark and need half their width beside it. */
function rightEdge({ lang, format, targets, forecast }: SeriesChart, font: number): number {
	const words = chartWords[lang];
	const labels = [
		...targets.map((one) => `${words.target} ${format(one.value)}`),
		forecast ? `${words.forecast} ${format(forecast.value)}` : "",
	];
	return Math.max(font * 2.4, Math.max(...labels.map((one) => one.length)) * font * 0.29);
}

function unitName(unit: string, top: number, font: number) {
	return {
		type: "text",
		silent: true,
		left: 0,
		top,
		style: { text: unit, fill: colours.soft, fontSize: font, fontFamily: "Inter" },
	};
}

function lines(
	chart: SeriesChart,
	marks: ReturnType<typeof placeMarks>,
	start: number,
	font: number,
): LineSeriesOption[] {
	const last = chart.series.find((one) => one.current)?.points.at(-1);
	const drawn = marks.series.map((points, index) => ({ points, look: seriesLook(chart, index) }));
	const former = drawn.filter((_, index) => !chart.series[index]?.current);
	const current = drawn.filter((_, index) => chart.series[index]?.current);
	return [
		...bridges(chart),
		...marks.targets.map((target, index) => targetLine(target, marks.targets[index - 1]?.time ?? start, font)),
		...former.map(({ points, look }) => ({
			...base,
			...look,
			data: points.map((one) => datum(one, font, colours.soft)),
		})),
		...(last && marks.forecast ? [forecastLine(last, marks.forecast, font)] : []),
		...(marks.baseline ? [lone(marks.baseline, "emptyTriangle", font)] : []),
		...current.map(({ points, look }) => ({
			...base,
			...look,
			data: points.map((one) => datum(one, font, colours.accent, 600)),
		})),
	];
}

/** From the last point of a series to the first of the next, where the two are comparable. */
function bridges({ series }: SeriesChart): LineSeriesOption[] {
	return series.flatMap((one, index) => {
		const [from, to] = [series[index - 1]?.points.at(-1), one.points[0]];
		if (!one.joined || !from || !to) return [];
		const lineStyle = { color: colours.soft, width: 1 };
		return [{ ...base, symbol: "none", lineStyle, data: [from, to].map(({ time, value }) => [time, value]) }];
	});
}

const base = {
	type: "line",
	silent: true,
	clip: false,
	showAllSymbol: true,
	labelLayout: { hideOverlap: false },
} as const;

function targetLine(target: PlacedMark, from: number, font: number): LineSeriesOption {
	return {
		...base,
		symbol: "diamond",
		symbolSize: 14,
		itemStyle: { color: colours.ink },
		lineStyle: { color: colours.ink, width: 1.5, type: [9, 5] },
		data: [{ value: [from, target.value], symbol: "none" }, datum(target, font, colours.ink, 600)],
	};
}

function forecastLine(last: { time: number; value: number }, forecast: PlacedMark, font: number): LineSeriesOption {
	return {
		...base,
		symbol: "emptyCircle",
		symbolSize: 10,
		itemStyle: { color: colours.accent, borderWidth: 2.5 },
		lineStyle: { color: colours.accent, width: 2, type: [3, 4] },
		data: [{ value: [last.time, last.value], symbol: "none" }, datum(forecast, font, colours.accent)],
	};
}

function lone(mark: PlacedMark, symbol: string, font: number): LineSeriesOption {
	return {
		...base,
		symbol,
		symbolSize: 11,
		itemStyle: { color: colours.soft, borderWidth: 2 },
		data: [datum(mark, font, colours.soft)],
	};
}

function datum(mark: PlacedMark, font: number, color: string, weight = 400) {
	return {
		value: [mark.time, mark.value],
		label: mark.label ? label(mark.label, font, color, weight) : { show: false },
	};
}

function label(said: Label, font: number, color: string, weight: number) {
	return {
		show: true,
		position: said.side,
		distance: 7,
		formatter: () => (said.aside ? `{v|${unbraced(said.value)}}\n{a|${unbraced(said.aside)}}` : said.value),
		fontFamily: "Inter",
		fontSize: font,
		fontWeight: weight,
		color,
		textBorderColor: colours.paper,
		textBorderWidth: 4,
		rich: {
			v: { fontSize: font, fontWeight: weight, color, align: "center" as const },
			a: {
				fontSize: font - 1,
				fontWeight: 400,
				color: colours.soft,
				align: "center" as const,
				lineHeight: font * 1.35,
			},
		},
	};
}

/** Braces would be read as a style of the library. */
const unbraced = (text: string) => text.replaceAll(/[{}|]/g, " ");

/** A dotted line where a source or a method gives way to another. Points of two series are never joined. */
function breakLines(chart: SeriesChart, value: { min: number; max: number }, font: number): LineSeriesOption[] {
	const drawn = chart.series.filter((one) => one.points.length > 0);
	return drawn.flatMap((series, index) => {
		const before = drawn[index - 1];
		const time = before && breakTime(before, series);
		if (!before || time === undefined) return [];
		const said = before.label === series.label ? "newMethod" : "newSource";
		const word = { value: chartWords[chart.lang][said], side: "top" as const };
		return {
			...base,
			symbol: "none",
			lineStyle: { color: colours.soft, width: 1.5, type: [1, 4] },
			data: [
				{ value: [time, value.min] },
				{ value: [time, value.max], symbol: "rect", symbolSize: 0.1, label: label(word, font - 1, colours.soft, 400) },
			],
		};
	});
}

/** Between the last value of the one and the next of the other; the new series may have begun while the old still ran. */
function breakTime(before: ChartSeries, after: ChartSeries): number | undefined {
	const last = Math.max(...before.points.map((one) => one.time));
	const next = Math.min(...after.points.map((one) => one.time).filter((time) => time > last));
	return Number.isFinite(next) ? (last + next) / 2 : undefined;
}
