// What is still to be done, by deadline, and what was given up.
import type { Lang } from "#kernel/words.ts";
import { type PlanElement, stateLabels, statusLabels } from "#modules/planning/index.ts";
import {
	type Block,
	capital,
	heading,
	type Paragraph,
	paragraphs,
	type Row,
	run,
	stored,
} from "../documents/document.ts";
import type { Address } from "./addresses.ts";
import { partyRuns, sayDeadlines } from "./deliverable-rows.ts";
import type { Deliverable, Report } from "./model.ts";
import { reportWords, sayAhead, sayInMeasure, sayMore, sayYearsLeft } from "./words.ts";

export function ahead({ open, plan, tally, asOf }: Report, lang: Lang, address: Address): Block[] {
	if (tally.total === 0) return [];
	const words = reportWords[lang];
	const title = sayYearsLeft(lang, plan, asOf);
	const table: Block = {
		kind: "table",
		label: title,
		columns: [
			{ title: words.due, share: 23 },
			{ title: words.what, share: 42 },
			{ title: words.who, share: 18 },
			{ title: words.status, share: 17 },
		],
		rows: open.map((deliverable) => openRow(deliverable, lang, address)),
	};
	return [
		heading(1, "turpmak", run(lang, title)),
		{ kind: "paragraph", runs: [run(lang, sayAhead(lang, open.length, plan.periodTo))], withNext: open.length > 0 },
		...(open.length > 0 ? [table] : []),
	];
}

/** "Krīžu vadība (pasākums Nr. 1.1.)" */
function titled(
	{ element, measure }: Pick<Deliverable, "element" | "measure">,
	lang: Lang,
	address: Address,
): Paragraph {
	const title = stored(lang, element.title, { to: address(element), quiet: true });
	return measure ? [title, run(lang, ` (${sayInMeasure(lang, measure)})`)] : [title];
}

const mostListed = 30;

/** Each that is late, by its title. */
export function lateList(late: readonly Deliverable[], lang: Lang, address: Address): Block[] {
	if (late.length === 0) return [];
	const items = late.slice(0, mostListed).map((one) => titled(one, lang, address));
	const more = late.length - items.length;
	return [{ kind: "list", items: more > 0 ? [...items, [run(lang, sayMore(lang, more))]] : items }];
}

function openRow({ element, measure }: Deliverable, lang: Lang, address: Address): Row {
	const status: Paragraph[] = [[run(lang, capital(statusLabels[lang][element.state.status]))]];
	if (element.state.delayed) status.push([run(lang, capital(stateLabels[lang].delayed), { strong: true, late: true })]);
	const responsible = element.parties.filter((party) => party.role === "responsible");
	return {
		cells: [
			[[run(lang, sayDeadlines(element, lang))]],
			[titled({ element, measure }, lang, address)],
			[partyRuns(responsible, lang)],
			status,
		],
	};
}

/** An imported report tells the reason within its account. */
function reasonOf({ update }: PlanElement, lang: Lang): Paragraph[] {
	if (update?.reason) return [[run("lv", update.reason)]];
	return update?.narrative ? paragraphs(lang, update.narrative) : [[run(lang, reportWords[lang].notStated)]];
}

export function lostRelevance({ lostRelevance: lost }: Report, lang: Lang, address: Address): Block[] {
	if (lost.length === 0) return [];
	const words = reportWords[lang];
	return [
		heading(1, "zaudejusi-aktualitati", run(lang, words.lostRelevance)),
		{
			kind: "table",
			label: words.lostRelevance,
			columns: [
				{ title: words.what, share: 36 },
				{ title: words.reason, share: 36 },
				{ title: words.decision, share: 28 },
			],
			rows: lost.map(({ element, measure }) => ({
				cells: [
					[titled({ element, measure }, lang, address)],
					reasonOf(element, lang),
					[[element.update?.decision ? run("lv", element.update.decision) : run(lang, words.notStated)]],
				],
			})),
		},
	];
}
