// A drawn chart in a page: the finding as its caption, one drawing for wide and one for narrow places.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";

export type DrawnChart = {
	title: string;
	description: string;
	/** For wide places and for documents. */
	svg: string;
	/** For telephones. */
	narrowSvg: string;
};

export function ChartFigure({ chart, children }: { chart: DrawnChart; children?: Child }) {
	return (
		<figure class="chart">
			<figcaption>{chart.title}</figcaption>
			<div class="chart__wide">{raw(chart.svg)}</div>
			<div class="chart__narrow">{raw(chart.narrowSvg)}</div>
			{children}
		</figure>
	);
}
