// Several things graded by one scale, as a radar: one closed line for each way of looking at them. A thing without a
// grade breaks the line there, it does not fall to nought. Drawn by ECharts on the server, like the series chart.
import { LineChart, type LineSeriesOption } from "echarts/charts";
import { GraphicComponent, PolarComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Lang } from "#kernel/words.ts";
import { wrapped } from "./key.ts";
import { colours } from "./look.ts";
import { plainSvg } from "./plain-svg.ts";
import type { ChartWidth } from "./types.ts";

use([LineChart, PolarComponent, GraphicComponent, SVGRenderer]);

/** "main" is what is judged, "other" what it is compared with, "target" where it is to get. */
export type RadarLine = { label: string; look: "main" | "other" | "target"; values: (number | null)[] };

export type RadarChart = {
	/** Unique on the page; the title and the description are known by it. */
	id: string;
	lang: Lang;
	title: string;
	description: string;
	/** Around the circle, from the top: the code, and what it stands for where there is room. */
	axes: { code: string; name: string }[];
	/** The highest grade; the lowest is 0. */
	most: number;
	lines: RadarLine[];
};

type RadarCanvas = { width: number; height: number; font: number; radius: number; letters: number };
const canvases: Record<ChartWidth, RadarCanvas> = {
	wide: { width: 720, height: 580, font: 14, radius: 165, letters: 24 },
	narrow: { width: 340, height: 350, font: 13, radius: 110, letters: 0 },
};

const looks = {
	main: { symbol: "circle", symbolSize: 10, color: colours.accent, line: { width: 3 } },
	other: { symbol: "rect", symbolSize: 8, color: colours.soft, line: { width: 2, type: [6, 4] } },
	target: { symbol: "diamond", symbolSize: 11, color: colours.ink, line: { width: 1.5, type: [2, 4] } },
};

export function drawRadarChart(chart: RadarChart, width: ChartWidth = "wide"): string {
	const { width: across, height, ...canvas } = canvases[width];
	const drawing = init(null, null, { renderer: "svg", ssr: true, width: across, height });
	try {
		drawing.setOption(radarOption(chart, { width: across, height, ...canvas }));
		return plainSvg(drawing.renderToSVGString(), { ...chart, id: `${chart.id}-${width}` });
	} finally {
		drawing.dispose();
	}
}

function radarOption(chart: RadarChart, canvas: RadarCanvas): EChartsCoreOption {
	const { font, radius, letters } = canvas;
	const keyHeight = chart.lines.length * font * 1.5;
	return {
		animation: false,
		textStyle: { fontFamily: "Inter", fontSize: font, color: colours.ink },
		graphic: chart.lines.flatMap((line, row) => keyRow(line, row, font)),
		polar: { radius, center: ["50%", keyHeight + (canvas.height - keyHeight) / 2] },
		angleAxis: {
			type: "value",
			min: 0,
			max: chart.axes.length,
			interval: 1,
			startAngle: 90,
			axisLine: { lineStyle: { color: colours.soft } },
			axisTick: { show: false },
			axisLabel: {
				// The full circle is where it began: it has no name of its own.
				formatter: (place: number) => axisName(chart.axes[place], letters),
				fontSize: font,
				lineHeight: font * 1.25,
				color: colours.ink,
				margin: 12,
			},
			splitLine: { show: true, lineStyle: { color: colours.line } },
		},
		radiusAxis: {
			type: "value",
			min: 0,
			max: chart.most,
			interval: 1,
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { fontSize: font - 1, color: colours.soft, margin: 4, showMinLabel: false },
			splitLine: { lineStyle: { color: colours.line } },
		},
		// The first of the key lies on top.
		series: chart.lines.map(lineSeries).reverse(),
	};
}

function axisName(axis: { code: string; name: string } | undefined, letters: number): string {
	if (!axis) return "";
	return letters === 0 ? axis.code : [axis.code, ...wrapped(axis.name, letters)].join("\n");
}

/** The line goes round: after the last comes the first again. */
function lineSeries({ look, values }: RadarLine): LineSeriesOption {
	const { symbol, symbolSize, color, line } = looks[look];
	const round = [...values, values[0] ?? null];
	return {
		type: "line",
		coordinateSystem: "polar",
		silent: true,
		symbol,
		symbolSize,
		showAllSymbol: true,
		connectNulls: false,
		clip: false,
		itemStyle: { color },
		lineStyle: { color, ...line },
		data: round.map((value, index) => [value ?? "-", index]),
	};
}

function keyRow({ label, look }: RadarLine, row: number, font: number) {
	const { symbol, color, line } = looks[look];
	const middle = row * font * 1.5 + font * 0.7;
	const dash = "type" in line ? { lineDash: line.type } : {};
	const marks = {
		circle: { type: "circle", shape: { cx: 14, cy: middle, r: 5 } },
		rect: { type: "rect", shape: { x: 10, y: middle - 4, width: 8, height: 8 } },
		diamond: {
			type: "polygon",
			shape: {
				points: [
					[14, middle - 6],
					[20, middle],
					[14, middle + 6],
					[8, middle],
				],
			},
		},
	};
	return [
		{
			type: "line",
			silent: true,
			shape: { x1: 0, y1: middle, x2: 28, y2: middle },
			style: { stroke: color, lineWidth: line.width, ...dash },
		},
		{ ...marks[symbol as keyof typeof marks], silent: true, style: { fill: color } },
		{
			type: "text",
			silent: true,
			left: 36,
			top: middle - font * 0.6,
			style: { text: label, fill: color, fontSize: font, fontFamily: "Inter" },
		},
	];
}
