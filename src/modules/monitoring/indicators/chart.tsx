// An indicator as a chart: its points, baseline and targets, and where the current pace leads.
import { type Period, periodTime } from "#kernel/period.ts";
import { defineWords, type Lang, textIn } from "#kernel/words.ts";
import { ChartFigure, type DrawnChart } from "#ui/chart/figure.tsx";
import { drawSeriesChart } from "#ui/chart/series-chart.ts";
import type { ChartPoint, SeriesChart } from "#ui/chart/types.ts";
import type { IndicatorView, Series } from "./queries.ts";
import { headline, sayVerdict } from "./sentence.ts";
import { formatValue, unitName } from "./units.ts";

const words = defineWords({
	shows: { lv: "Līniju diagramma.", en: "A line chart." },
	points: {
		lv: (source: string, said: string) => `${source}: ${said}.`,
		en: (source: string, said: string) => `${source}: ${said}.`,
	},
	target: {
		lv: (year: number, value: string) => `Mērķis ${year}. gadā: ${value}.`,
		en: (year: number, value: string) => `Target for ${year}: ${value}.`,
	},
});

/** Undefined when there is neither a measured value nor a target that is a number. */
export function indicatorChart(view: IndicatorView, lang: Lang): DrawnChart | undefined {
	const chart = seriesChart(view, lang);
	if (chart.targets.length === 0 && chart.series.every((one) => one.points.length === 0)) return undefined;
	const { title, description } = chart;
	return { title, description, svg: drawSeriesChart(chart, "wide"), narrowSvg: drawSeriesChart(chart, "narrow") };
}

export function IndicatorChart({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const chart = indicatorChart(view, lang);
	return chart ? <ChartFigure chart={chart} /> : null;
}

function seriesChart(view: IndicatorView, lang: Lang): SeriesChart {
	const { unit, verdict } = view;
	const format = (value: number) => formatValue(lang, value, unit);
	const targets = view.targets.flatMap(({ year, value }) => (value === null ? [] : [{ time: year, value }]));
	const series = view.series.map((one) => ({
		label: textIn(one.source, lang).text,
		current: one.current,
		joined: one.comparable,
		points: pointsOf(one, lang),
	}));
	return {
		id: `chart-${view.code}`,
		lang,
		title: headline(verdict, view, lang),
		description: describe(view, lang, format),
		unit: unitName(lang, unit),
		format,
		series,
		targets,
		baseline: baselineOf(view),
		forecast: forecastOf(view),
		limits: {
			min: 0,
			...(unit === "%" && !view.mayExceed ? { max: 100 } : {}),
			...(unit === "points10" ? { max: 10 } : {}),
		},
	};
}

function pointsOf(series: Series, lang: Lang): ChartPoint[] {
	return series.points.map(({ period, value }) => ({
		time: periodTime(period),
		value,
		label: periodPart(period, lang),
	}));
}

const shortMonth = {
	lv: new Intl.DateTimeFormat("lv", { month: "short", timeZone: "UTC" }),
	en: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
};

/** The part of the year in short, where a period is not a whole year. */
function periodPart({ year, half, quarter, month }: Period, lang: Lang): string | undefined {
	if (half) return lang === "lv" ? `${year}. g. ${half}. pusg.` : `${year} H${half}`;
	if (quarter) return lang === "lv" ? `${year}. g. ${quarter}. cet.` : `${year} Q${quarter}`;
	if (!month) return undefined;
	const name = shortMonth[lang].format(Date.UTC(year, month - 1, 15));
	return lang === "lv" ? `${year}. g. ${name}` : `${name} ${year}`;
}

function baselineOf({ baseline }: IndicatorView): ChartPoint | undefined {
	return baseline?.value != null && baseline.year !== null ? { time: baseline.year, value: baseline.value } : undefined;
}

/** Only where the verdict speaks of it: the target is still ahead and not yet met. */
const foretold: readonly string[] = ["on_track", "needs_acceleration", "off_track", "regressing"];

function forecastOf({ verdict }: IndicatorView): ChartPoint | undefined {
	const { status, forecast, target, latest } = verdict;
	if (forecast === null || !target || !latest || !foretold.includes(status) || target.year <= periodTime(latest.period))
		return undefined;
	return { time: target.year, value: forecast };
}

/** All figures of the picture in words, then what follows from them. */
function describe(view: IndicatorView, lang: Lang, format: (value: number) => string): string {
	const own = words[lang];
	const series = view.series
		.filter((one) => one.points.length > 0)
		.map((one) =>
			own.points(
				textIn(one.source, lang).text,
				one.points.map((point) => `${sayShort(point.period, lang)} – ${format(point.value)}`).join(", "),
			),
		);
	const targets = view.targets.flatMap(({ year, value }) => (value === null ? [] : own.target(year, format(value))));
	return [own.shows, ...series, ...targets, sayVerdict(view.verdict, view, lang)].join(" ");
}

const sayShort = (period: Period, lang: Lang) => periodPart(period, lang) ?? String(period.year);
