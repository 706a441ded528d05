// What plans ask of the institution: each deliverable with its term and how it stands, and why some were not done.
import type { Lang } from "#kernel/words.ts";
import { type PlanElement, statusLabels } from "#modules/planning/index.ts";
import { type Block, capital, heading, type Paragraph, paragraphs, run, stored } from "../documents/document.ts";
import { sayDeadlines } from "../progress-report/deliverable-rows.ts";
import { sayExecution } from "../progress-report/words.ts";
import { elementAddress } from "./addresses.ts";
import type { Duty, notDoneIn, YearlyReport } from "./model.ts";
import { yearlyWords } from "./words.ts";

export function dutyBlocks({ duties, asOf }: YearlyReport, lang: Lang): Block[] {
	const words = yearlyWords[lang];
	return [
		heading(1, "pienakumi", run(lang, words.duties)),
		...(duties.length === 0 ? [{ kind: "paragraph" as const, runs: [run(lang, words.noDuties)] }] : []),
		...duties.flatMap(({ plan, deliverables, tally }): Block[] => [
			heading(
				2,
				`pienakumi-${plan.code}`,
				stored(lang, plan.title, { to: `/plani/${encodeURIComponent(plan.code)}`, quiet: true }),
			),
			{ kind: "paragraph", runs: [run(lang, sayExecution(lang, tally))], withNext: true },
			{
				kind: "table",
				label: words.duties,
				columns: [
					{ title: words.deliverable, share: 36 },
					{ title: words.due, share: 20 },
					{ title: words.status, share: 14 },
					{ title: words.achieved, share: 30 },
				],
				rows: deliverables.map((element) => ({
					cells: [
						[titled(plan, element, asOf, lang)],
						[[run(lang, sayDeadlines(element, lang))]],
						statusLines(element, lang),
						element.update?.narrative ? paragraphs(lang, element.update.narrative) : [[run(lang, "–")]],
					],
				})),
			},
		]),
	];
}

const titled = (plan: Duty["plan"], element: PlanElement, asOf: string, lang: Lang): Paragraph => [
	stored(lang, element.title, { to: elementAddress(plan.code, asOf)(element), quiet: true }),
];

function statusLines({ state }: PlanElement, lang: Lang): Paragraph[] {
	const late = state.delayed ? [[run(lang, yearlyWords[lang].late, { strong: true, late: true })]] : [];
	return [[run(lang, capital(statusLabels[lang][state.status]))], ...late];
}

type Missed = ReturnType<typeof notDoneIn>["deliverables"];

export function lateDuties({ asOf }: YearlyReport, missed: Missed, lang: Lang): Block[] {
	const words = yearlyWords[lang];
	if (missed.length === 0) return [];
	return [
		heading(2, "kavejas", run(lang, words.lateDeliverables)),
		{
			kind: "table",
			label: words.lateDeliverables,
			columns: [
				{ title: words.deliverable, share: 38 },
				{ title: words.status, share: 16 },
				{ title: words.why, share: 46 },
			],
			rows: missed.map(({ plan, element }) => ({
				cells: [[titled(plan, element, asOf, lang)], statusLines(element, lang), why(element, lang)],
			})),
		},
	];
}

/** The reason and the decision, which are written in Latvian; else what was last told. */
function why({ update }: PlanElement, lang: Lang): Paragraph[] {
	if (update?.reason) return [[run("lv", update.reason)], ...(update.decision ? [[run("lv", update.decision)]] : [])];
	return update?.narrative ? paragraphs(lang, update.narrative) : [[run(lang, yearlyWords[lang].noReason)]];
}
