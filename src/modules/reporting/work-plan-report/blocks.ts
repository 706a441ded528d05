// Tasks as tables; the report of an institution's year has them too.
import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { taskStatusWords } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import {
	type Block,
	capital,
	type Paragraph,
	type Row,
	type Run,
	run,
	stored,
	type Table,
} from "../documents/document.ts";
import type { GoalTasks, TaskLine, WorkPlanReport } from "./model.ts";
import { sayShare, workReportWords } from "./words.ts";

type Of = Pick<WorkPlanReport, "plan" | "asOf">;

const pathOf = ({ plan, asOf }: Of, code: string) =>
	withQuery(`/plani/${encodeURIComponent(plan.code)}/darbi/${encodeURIComponent(code)}`, { as_of: asOf });

export function goalTable(of: Of, { goal, tasks }: GoalTasks, lang: Lang): Table {
	const words = workReportWords[lang];
	return {
		kind: "table",
		label: goal ? textIn(goal, lang).text : words.noGoal,
		columns: [
			{ title: words.task, share: 35 },
			{ title: words.unit, share: 18 },
			{ title: words.term, share: 18 },
			{ title: words.status, share: 14 },
			{ title: words.done, share: 15, numeric: true },
		],
		rows: tasks.map((line) => taskRow(of, line, lang)),
	};
}

function taskRow(of: Of, line: TaskLine, lang: Lang): Row {
	return {
		cells: [
			[[stored(lang, line.title, { to: pathOf(of, line.code), quiet: true })]],
			[[unitRun(line, lang)]],
			[[run(lang, line.term ? sayPeriod(line.term, lang) : "–")]],
			statusLines(line, lang),
			[[run(lang, line.share === null ? "–" : sayShare(lang, line.share))]],
		],
	};
}

function unitRun({ unit }: TaskLine, lang: Lang): Run {
	if (!unit) return run(lang, "–");
	return unit.code ? run(lang, unit.code) : stored(lang, unit.name);
}

function statusLines({ status, delayed }: TaskLine, lang: Lang): Paragraph[] {
	const late = delayed ? [[run(lang, workReportWords[lang].late, { strong: true, late: true })]] : [];
	return [[run(lang, capital(taskStatusWords[lang][status]))], ...late];
}

/** What was not done, and why. */
export function notDoneBlocks(of: Of, notDone: readonly TaskLine[], lang: Lang): Block[] {
	const words = workReportWords[lang];
	if (notDone.length === 0) return [{ kind: "paragraph", runs: [run(lang, words.allDone)] }];
	return [
		{
			kind: "table",
			label: words.notDone,
			columns: [
				{ title: words.task, share: 40 },
				{ title: words.status, share: 16 },
				{ title: words.why, share: 44 },
			],
			rows: notDone.map((line) => ({
				cells: [
					[[stored(lang, line.title, { to: pathOf(of, line.code), quiet: true })]],
					statusLines(line, lang),
					whyLines(line, lang),
				],
			})),
		},
	];
}

/** Reasons and notes are written in Latvian. */
function whyLines({ reason, note, carriedTo }: TaskLine, lang: Lang): Paragraph[] {
	const words = workReportWords[lang];
	const said = reason ?? note;
	return [[said ? run("lv", said) : run(lang, words.noReason)], ...(carriedTo ? [[run(lang, words.carried)]] : [])];
}
