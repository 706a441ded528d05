// An indicator in the report: its chart, the verdict as a sentence, where the data come from.
import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { formatValue, type IndicatorView, sayVerdict, verdictLabels, verdictRules } from "#modules/monitoring/index.ts";
import { type Block, capital, type Figure, type Paragraph, type Run, run, stored } from "../documents/document.ts";
import type { Address } from "./addresses.ts";
import { reportWords, sayReplaces } from "./words.ts";

/** `description` is the alternative text. */
export type Chart = { title: string; description: string; svg: string; narrowSvg: string };
export type Charts = (view: IndicatorView, lang: Lang) => Chart | undefined;
export type Figures = (view: IndicatorView) => Figure | undefined;

/** Figures are numbered through the whole document, in the order in which they are asked for. */
export function numberedFigures(charts: Charts, lang: Lang, address: Address): Figures {
	let number = 0;
	return (view) => {
		const chart = charts(view, lang);
		if (!chart) return undefined;
		number += 1;
		const { title, description, svg, narrowSvg } = chart;
		const caption = [run(lang, title, { note: sourceNote(view, lang, address) })];
		return { kind: "figure", number, id: `attels-${view.code}`, caption, description, svg, narrowSvg };
	};
}

export function indicatorBlocks(view: IndicatorView, lang: Lang, figures: Figures, address: Address): Block[] {
	const figure = figures(view);
	const source = figure ? undefined : sourceNote(view, lang, address);
	const { status } = view.verdict;
	const label = run(lang, `${capital(verdictLabels[lang][status])}.`, { strong: true });
	const rule: Paragraph = [run(lang, `${reportWords[lang].rule}: ${verdictRules[lang][status]}`)];
	const sentence = run(lang, ` ${sayVerdict(view.verdict, view, lang)}`, { note: source ?? rule });
	return [...(figure ? [figure] : []), { kind: "paragraph", runs: [label, sentence] }, ...facts(view, lang)];
}

function facts(view: IndicatorView, lang: Lang): Block[] {
	const words = reportWords[lang];
	const parts = [baseline(view, lang), labelled(words.target, targets(view, lang))];
	const said = parts.filter(Boolean).map((part) => [run(lang, part)]);
	const method = view.method ? [[run(lang, `${words.method}: `), stored(lang, view.method)]] : [];
	const replaced = view.replaces.map(({ title }) => [run(lang, sayReplaces(lang, textIn(title, lang).text))]);
	const runs = [...said, ...method, ...replaced].flatMap((one, index) =>
		index === 0 ? one : [run(lang, " "), ...one],
	);
	return runs.length > 0 ? [{ kind: "paragraph", runs }] : [];
}

const labelled = (label: string, said: string) => (said ? `${label}: ${said}.` : "");

function baseline({ baseline: base, unit }: IndicatorView, lang: Lang): string {
	if (!base) return "";
	if (base.value === null) return base.text ? `${textIn(base.text, lang).text}.` : "";
	const when = base.year ? ` (${sayPeriod({ year: base.year }, lang)})` : "";
	return labelled(reportWords[lang].baseline, formatValue(lang, base.value, unit) + when);
}

function targets({ targets: all, unit }: IndicatorView, lang: Lang): string {
	const said = all.map(({ year, value, said: words }) => {
		const what = value === null ? (words ? textIn(words, lang).text : "") : formatValue(lang, value, unit);
		return `${what} (${sayPeriod({ year }, lang)})`;
	});
	return said.join("; ");
}

/** Where the values come from: the current series, when it was published last, who measures. */
export function sourceNote(view: IndicatorView, lang: Lang, address: Address): Paragraph {
	const words = reportWords[lang];
	const current = view.series.find((series) => series.current);
	const source = current?.source ?? view.source;
	const published = current?.points.findLast((point) => point.published)?.published;
	const tail = [
		published ? `${words.published} ${formatPublished(published, lang)}` : "",
		`${words.measuredBy} ${view.measuredBy.code}`,
	];
	const note: Run[] = current?.note ? [run(lang, " "), stored(lang, current.note)] : [];
	return [
		run(lang, `${words.source}: `),
		...(source ? [stored(lang, source)] : []),
		run(lang, `${source ? "; " : ""}${tail.filter(Boolean).join("; ")}.`),
		...note,
		run(lang, " "),
		run(lang, words.values, { to: address(view), spelled: true }),
		run(lang, "."),
	];
}

const formatPublished = (day: string, lang: Lang) => sayPeriod(dayPeriod(day), lang);
const dayPeriod = (day: string) => ({
	year: Number(day.slice(0, 4)),
	month: Number(day.slice(5, 7)),
	day: Number(day.slice(8)),
});
