// A direction's chapter: what is expected, its indicators, how far the execution is, and the table of each measure.
import { type Lang, textIn } from "#kernel/words.ts";
import type { PlanElement } from "#modules/planning/index.ts";
import {
	type Block,
	heading,
	type Paragraph,
	paragraphs,
	type Run,
	run,
	stored,
	type Table,
} from "../documents/document.ts";
import type { Address, Addresses } from "./addresses.ts";
import { deliverableRow } from "./deliverable-rows.ts";
import { type Figures, indicatorBlocks } from "./indicator-blocks.ts";
import type { Deliverable, Direction, Measure } from "./model.ts";
import { lateList } from "./remaining-blocks.ts";
import { reportWords, sayDelays, sayExecution, sayExpected, sayMeasureNumber, sayRootNumber } from "./words.ts";

export function directionChapter(direction: Direction, lang: Lang, figures: Figures, addresses: Addresses): Block[] {
	const { element, measures, deliverables } = direction;
	return [
		heading(1, anchor(element), stored(lang, element.title), sayRootNumber(lang, element)),
		heading(2, `${anchor(element)}-kopuma`, run(lang, reportWords[lang].asWhole)),
		...expectedBlocks(direction, lang),
		...supplementary(direction, lang, figures, addresses),
		...summary(direction, lang, addresses),
		...(deliverables.length > 0
			? [measureTable(textIn(element.title, lang).text, deliverables, lang, addresses.element)]
			: []),
		...measures
			.filter((measure) => measure.deliverables.length > 0)
			.flatMap((measure) => measureBlocks(measure, element, lang, addresses.element)),
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

function supplementary({ indicators }: Direction, lang: Lang, figures: Figures, addresses: Addresses): Block[] {
	return indicators.flatMap((view): Block[] => [
		heading(3, `raditajs-${view.code}`, stored(lang, view.title), `${reportWords[lang].supplementary}: `),
		...indicatorBlocks(view, lang, figures, addresses.indicator),
	]);
}

function summary({ element, tally, measures, deliverables }: Direction, lang: Lang, addresses: Addresses): Block[] {
	const words = reportWords[lang];
	const all = [...deliverables, ...measures.flatMap((measure) => measure.deliverables)];
	const title = heading(3, `${anchor(element)}-izpilde`, run(lang, words.progress));
	if (tally.total === 0) return [title, { kind: "paragraph", runs: [run(lang, words.nothingSet)] }];
	const late = all.filter((one) => one.element.state.delayed);
	const note = basisNote(lang, addresses.count(element.code, "total"));
	return [title, ...executionBlocks({ said: sayExecution(lang, tally), late, note }, lang, addresses)];
}

type Execution = { said: string; late: readonly Deliverable[]; note: Paragraph };

/** How far it is, and what is late. */
export function executionBlocks({ said, late, note }: Execution, lang: Lang, { element }: Addresses): Block[] {
	const runs = [run(lang, said, { note }), run(lang, ` ${sayDelays(lang, late.length)}`)];
	return [{ kind: "paragraph", runs, withNext: late.length > 0 }, ...lateList(late, lang, element)];
}

export function basisNote(lang: Lang, to: string): Paragraph {
	return [run(lang, reportWords[lang].basis, { to, spelled: true }), run(lang, ".")];
}

function measureBlocks(
	{ element, expected, deliverables }: Measure,
	direction: PlanElement,
	lang: Lang,
	address: Address,
): Block[] {
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
		measureTable(textIn(element.title, lang).text, deliverables, lang, address),
	];
}

/** The table that the Cabinet knows. */
function measureTable(label: string, deliverables: Deliverable[], lang: Lang, address: Address): Table {
	const words = reportWords[lang];
	return {
		kind: "table",
		label,
		columns: [
			{ title: words.deliverableColumn, share: 27 },
			{ title: words.indicatorColumn, share: 24 },
			{ title: words.achievedColumn, share: 49 },
		],
		rows: deliverables.map((deliverable) => deliverableRow(deliverable, lang, address)),
	};
}
