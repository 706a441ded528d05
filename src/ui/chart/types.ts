// What a chart of a time series is given, in plain values.
import type { Lang } from "#kernel/words.ts";

/** `time` in years as `periodTime` counts it; `label` says the period where the year alone does not. */
export type ChartPoint = { time: number; value: number; label?: string };
/** `joined`: comparable with the series before it; a thin line leads over. */
export type ChartSeries = { label: string; current: boolean; joined?: boolean; points: ChartPoint[] };

export type SeriesChart = {
	/** Unique on the page; the title and the description are known by it. */
	id: string;
	lang: Lang;
	/** The finding. */
	title: string;
	/** What the picture shows, for those who do not see it. */
	description: string;
	/** Above the value axis: "%", "punkti no 10". */
	unit: string;
	/** A value with its unit: "39 %". */
	format: (value: number) => string;
	series: ChartSeries[];
	targets: ChartPoint[];
	baseline?: ChartPoint;
	/** Joined by dashes to the last point of the current series. */
	forecast?: ChartPoint;
	/** What values cannot pass: 0 and 100 for shares. */
	limits?: { min?: number; max?: number };
};

/** "wide" is drawn for 720 px and for paper, "narrow" for a telephone, with letters of the same size. */
export type ChartWidth = "wide" | "narrow";

export type Canvas = {
	width: number;
	height: number;
	font: number;
	yearTicks: number;
	steps: number;
	labelled: number;
};
