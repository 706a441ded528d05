// The pictures of the report: a chart for each indicator that was measured.
import { type IndicatorView, indicatorChart } from "#modules/monitoring/index.ts";
import type { Charts } from "./indicator-blocks.ts";
import type { Report } from "./model.ts";

export const charts: Charts = (view, lang) => (isMeasured(view) ? indicatorChart(view, lang) : undefined);

const isMeasured = (view: IndicatorView) => view.series.some((series) => series.points.length > 0);

/** Nobody turns the pages of more. */
const mostCharts = 60;

/** Whether only the main indicators have charts; the others have their sentence, and their values in the annex. */
export const drawsMainOnly = ({ indicators }: Pick<Report, "indicators">) =>
	indicators.filter(isMeasured).length > mostCharts;

/** Of many indicators the main ones alone are drawn. */
export function chartsFor(report: Pick<Report, "indicators" | "mainIndicators">, draw: Charts): Charts {
	if (!drawsMainOnly(report)) return draw;
	const drawn = new Set(report.mainIndicators.slice(0, mostCharts));
	return (view, lang) => (drawn.has(view) ? draw(view, lang) : undefined);
}
