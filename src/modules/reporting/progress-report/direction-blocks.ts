// A direction's chapter: what is expected, its indicators, how far the execution is, and the table of each measure.
import { type Lang, textIn } from "#kernel/words.ts";
import type { PlanElement } from "#modules/planning/index.ts";
import { deliverableRow } from "./deliverable-rows.ts";
import { type Block, heading, paragraphs, type Run, run, stored, type Table } from "./document.ts";
import { type Figures, indicatorBlocks } from "./indicator-blocks.ts";
import type { Deliverable, Direction, Measure } from "./model.ts";
import { reportWords, sayDelays, sayExecution, sayExpected, sayMeasureNumber, sayRootNumber } from "./words.ts";

export function directionChapter(direction: Direction, lang: Lang, figures: Figures): Block[] {
	const { element, measures, deliverables } = direction;
	return [
		heading(1, anchor(element), stored(lang, element.title), sayRootNumber(lang, element)),
		heading(2, `${anchor(element)}-kopuma`, run(lang, reportWords[lang].asWhole)),
		...expectedBlocks(direction, lang),
		...supplementary(direction, lang, figures),
		...summary(direction, lang),
		...(deliverables.length > 0 ? [measureTable(textIn(element.title, lang).text, deliverables, lang)] : []),
		...measures
			.filter((measure) => measure.deliverables.length > 0)
			.flatMap((measure) => measureBlocks(measure, element, lang)),
	];
}

const anchor = ({ code }: PlanElement) => `dala-${code}`;

function expectedBlocks({ element, expected }: Direction, lang: Lang): Block[] {
	if (!element.description && expected.length === 0) return [];
	const described = element.description ? paragraphs(lang, element.description) : [];
	return [
		heading(3, `${anchor(element)}-sasniedzamais`, run(lang, sayExpected(lang, element))),
		...described.map((runs): Block => ({ kind: "paragraph", runs })),
		...(expected.length > 0 ? [{ kind: "list" as const, items: expected.map((text) => [stored(lang, text)]) }] : []),
	];
}

function supplementary({ indicators }: Direction, lang: Lang, figures: Figures): Block[] {
	return indicators.flatMap((view): Block[] => [
		heading(3, `raditajs-${view.code}`, stored(lang, view.title), `${reportWords[lang].supplementary}: `),
		...indicatorBlocks(view, lang, figures),
	]);
}

function summary({ element, tally, measures, deliverables }: Direction, lang: Lang): Block[] {
	const words = reportWords[lang];
	const all = [...deliverables, ...measures.flatMap((measure) => measure.deliverables)];
	const delayed = all.filter((one) => one.element.state.delayed).map((one) => one.element.code);
	const text = tally.total === 0 ? words.nothingSet : `${sayExecution(lang, tally)} ${sayDelays(lang, delayed)}`;
	return [
		heading(3, `${anchor(element)}-izpilde`, run(lang, words.progress)),
		{ kind: "paragraph", runs: [run(lang, text)] },
	];
}

function measureBlocks({ element, expected, deliverables }: Measure, direction: PlanElement, lang: Lang): Block[] {
	const result: Run[] = expected.flatMap((text, index) => [
		...(index > 0 ? [run(lang, "; ")] : []),
		stored(lang, text),
	]);
	// A plan that begins with measures has the measure's own chapter already.
	const title: Block[] =
		element.id === direction.id
			? []
			: [heading(2, anchor(element), stored(lang, element.title), sayMeasureNumber(lang, element.code))];
	const label = run(lang, `${reportWords[lang].measureResult}: `, { strong: true });
	return [
		...title,
		...(result.length > 0 ? [{ kind: "paragraph" as const, runs: [label, ...result], withNext: true }] : []),
		measureTable(textIn(element.title, lang).text, deliverables, lang),
	];
}

/** The table that the Cabinet knows. */
function measureTable(label: string, deliverables: Deliverable[], lang: Lang): Table {
	const words = reportWords[lang];
	return {
		kind: "table",
		label,
		columns: [
			{ title: words.deliverableColumn, share: 27 },
			{ title: words.indicatorColumn, share: 24 },
			{ title: words.achievedColumn, share: 49 },
		],
		rows: deliverables.map((deliverable) => deliverableRow(deliverable, lang)),
	};
}
