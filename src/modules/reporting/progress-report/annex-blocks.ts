// The annex: every measurement of every indicator, series by series.
import { sayPeriod } from "#kernel/period.ts";
import { formatDay, formatNumber, type Lang } from "#kernel/words.ts";
import { formatValue, type IndicatorView } from "#modules/monitoring/index.ts";
import { type Block, heading, type Paragraph, type Row, run, stored } from "../documents/document.ts";
import type { Address } from "./addresses.ts";
import { drawsMainOnly } from "./charts.ts";
import type { Report } from "./model.ts";
import { reportWords } from "./words.ts";

type Series = IndicatorView["series"][number];
type Point = Series["points"][number];

export function annex(report: Report, lang: Lang, address: Address): Block[] {
	const { indicators } = report;
	if (indicators.length === 0) return [];
	const words = reportWords[lang];
	return [
		heading(1, "pielikums", run(lang, words.annex)),
		{
			kind: "paragraph",
			runs: [run(lang, drawsMainOnly(report) ? `${words.annexLead} ${words.mainDrawnOnly}` : words.annexLead)],
			withNext: true,
		},
		{
			kind: "table",
			label: words.annex,
			columns: [
				{ title: words.indicator, share: 31 },
				{ title: words.dataPeriod, share: 15 },
				{ title: words.measured, share: 15, numeric: true },
				{ title: words.sourceAndNotes, share: 39 },
			],
			rows: indicators.flatMap((view) => indicatorRows(view, lang, address)),
		},
	];
}

function indicatorRows(view: IndicatorView, lang: Lang, address: Address): Row[] {
	const rows = view.series.flatMap((series) =>
		series.points.map((point) => pointRow(view, series, point, lang, address(view))),
	);
	if (rows.length > 0) return rows;
	const source: Paragraph[] = view.source ? [[stored(lang, view.source)]] : [];
	return [
		{
			cells: [
				[[stored(lang, view.title)]],
				[[run(lang, "–")]],
				[[run(lang, reportWords[lang].noMeasurements)]],
				source,
			],
		},
	];
}

function pointRow(view: IndicatorView, series: Series, point: Point, lang: Lang, to: string): Row {
	return {
		cells: [
			[[stored(lang, view.title)]],
			[[run(lang, sayPeriod(point.period, lang))]],
			[
				[run(lang, formatValue(lang, point.value, view.unit), { strong: true, to, quiet: true })],
				...counted(point, lang),
			],
			[sourceOf(series, point, lang), ...(point.note ? [[stored(lang, point.note)]] : [])],
		],
	};
}

/** "(96 no 97)": in brackets, or it reads as the number of a page. */
function counted({ numerator, denominator, n }: Point, lang: Lang): Paragraph[] {
	const words = reportWords[lang];
	if (numerator !== null && denominator !== null) {
		return [[run(lang, `(${formatNumber(lang, numerator)} ${words.pageOf} ${formatNumber(lang, denominator)})`)]];
	}
	return n === null ? [] : [[run(lang, `n = ${formatNumber(lang, n)}`)]];
}

function sourceOf(series: Series, point: Point, lang: Lang): Paragraph {
	const words = reportWords[lang];
	return [
		stored(lang, series.source),
		...(series.current ? [] : [run(lang, ` (${words.formerSeries})`)]),
		...(point.published ? [run(lang, `; ${words.published} ${formatDay(lang, point.published)}`)] : []),
	];
}
