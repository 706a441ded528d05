// The pictures of the report: a chart for each indicator that was measured.
import { indicatorChart } from "#modules/monitoring/index.ts";
import type { Charts } from "./indicator-blocks.ts";

export const charts: Charts = (view, lang) =>
	view.series.some((series) => series.points.length > 0) ? indicatorChart(view, lang) : undefined;
