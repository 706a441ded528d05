// A time series as a picture: measured points, the way to the target, and where it will end at this pace.
// Drawn by ECharts on the server; the answer is an SVG that stands by itself in a page or a document.
import { LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { keyRows } from "./key.ts";
import { plainSvg } from "./plain-svg.ts";
import { chartOption } from "./series-option.ts";
import type { Canvas, ChartWidth, SeriesChart } from "./types.ts";

use([LineChart, GridComponent, GraphicComponent, SVGRenderer]);

const canvases: Record<ChartWidth, Canvas> = {
	wide: { width: 720, height: 330, font: 14, yearTicks: 11, steps: 5, labelled: 8 },
	narrow: { width: 340, height: 290, font: 13, yearTicks: 5, steps: 4, labelled: 4 },
};

/** An SVG without inline styles; empty text when there is not one point or target to draw. */
export function drawSeriesChart(chart: SeriesChart, width: ChartWidth = "wide"): string {
	const shown = [...chart.series.flatMap((one) => one.points), ...chart.targets];
	if (shown.length === 0) return "";
	const key = keyRows(chart, canvases[width]);
	const canvas = { ...canvases[width], height: Math.round(canvases[width].height + key.bottom) };
	const drawing = init(null, null, { renderer: "svg", ssr: true, width: canvas.width, height: canvas.height });
	try {
		drawing.setOption(chartOption(chart, canvas, key));
		return plainSvg(drawing.renderToSVGString(), { ...chart, id: `${chart.id}-${width}` });
	} finally {
		drawing.dispose();
	}
}
