import type { Lang } from "#kernel/words.ts";
import { formatNumber } from "#kernel/words.ts";
import { ChartFigure } from "#ui/chart/figure.tsx";
import { drawSeriesChart } from "#ui/chart/series-chart.ts";
import type { SeriesChart } from "#ui/chart/types.ts";
import { sinkWords } from "./words.ts";

export function SampleCharts({ lang }: { lang: Lang }) {
	return (
		<div class="stack stack--wide">
			{[withBreak(lang), withOnePoint(lang), withManyPoints(lang)].map((chart) => (
				<ChartFigure
					chart={{ ...chart, svg: drawSeriesChart(chart, "wide"), narrowSvg: drawSeriesChart(chart, "narrow") }}
				/>
			))}
		</div>
	);
}

const percent = (lang: Lang) => (value: number) => `${formatNumber(lang, value)}${lang === "lv" ? "\u00a0" : ""}%`;

function withBreak(lang: Lang): SeriesChart {
	const words = sinkWords[lang];
	return {
		id: "sample-break",
		lang,
		title: words.chartBreak,
		description: words.chartBreakSaid,
		unit: "%",
		format: percent(lang),
		series: [
			{
				label: words.formerSurvey,
				current: false,
				points: [
					{ time: 2019, value: 27 },
					{ time: 2020, value: 31.5 },
				],
			},
			{
				label: words.survey,
				current: true,
				points: [
					{ time: 2022, value: 36 },
					{ time: 2024, value: 41.5 },
				],
			},
		],
		targets: [{ time: 2027, value: 50 }],
		baseline: { time: 2022, value: 36 },
		forecast: { time: 2027, value: 49.75 },
		limits: { min: 0, max: 100 },
	};
}

function withOnePoint(lang: Lang): SeriesChart {
	const words = sinkWords[lang];
	return {
		id: "sample-one",
		lang,
		title: words.chartOne,
		description: words.chartOneSaid,
		unit: "0–10",
		format: (value) => formatNumber(lang, value),
		series: [{ label: words.survey, current: true, points: [{ time: 2024, value: 7.5 }] }],
		targets: [{ time: 2027, value: 8 }],
		limits: { min: 0, max: 10 },
	};
}

function withManyPoints(lang: Lang): SeriesChart {
	const words = sinkWords[lang];
	const values = [940, 930, 905, 910, 870, 820, 790, 800, 730, 690, 650, 610];
	return {
		id: "sample-many",
		lang,
		title: words.chartMany,
		description: words.chartManySaid,
		unit: "MWh",
		format: (value) => `${formatNumber(lang, value)}\u00a0MWh`,
		series: [
			{ label: words.survey, current: true, points: values.map((value, n) => ({ time: 2022.875 + n / 4, value })) },
		],
		targets: [
			{ time: 2024, value: 850 },
			{ time: 2027, value: 600 },
		],
		limits: { min: 0 },
	};
}
