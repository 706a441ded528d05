// The report on a work plan as a document.
import { parsePeriod, sayPeriodIn } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { type Block, heading, type ReportDocument, run, stored } from "../documents/document.ts";
import { goalTable, notDoneBlocks } from "./blocks.ts";
import type { WorkPlanReport } from "./model.ts";
import { sayWork, workReportWords } from "./words.ts";

export function workPlanOutline(report: WorkPlanReport, lang: Lang): ReportDocument {
	const words = workReportWords[lang];
	const period = parsePeriod(report.asOf);
	return {
		lang,
		kicker: words.kicker,
		title: textIn(report.plan.title, lang).text,
		lines: [textIn(report.plan.owner.name, lang).text, words.asOf(period ? sayPeriodIn(period, lang) : report.asOf)],
		blocks: [...whole(report, lang), ...goals(report, lang), ...notDone(report, lang)],
	};
}

function whole(report: WorkPlanReport, lang: Lang): Block[] {
	const words = workReportWords[lang];
	const { superior } = report.plan;
	const serves: Block[] = superior.map(({ code, title }) => ({
		kind: "paragraph",
		runs: [run(lang, `${words.serves}: `), stored(lang, title, { to: `/plani/${encodeURIComponent(code)}` })],
	}));
	const said = report.counts.total === 0 ? words.empty : sayWork(lang, report);
	return [heading(1, "kopuma", run(lang, words.whole)), { kind: "paragraph", runs: [run(lang, said)] }, ...serves];
}

function goals(report: WorkPlanReport, lang: Lang): Block[] {
	if (report.goals.length === 0) return [];
	const words = workReportWords[lang];
	return [
		heading(1, "merki", run(lang, words.byGoal)),
		...report.goals.flatMap((one, index): Block[] => [
			heading(2, `merkis-${index + 1}`, one.goal ? stored(lang, one.goal) : run(lang, words.noGoal)),
			goalTable(report, one, lang),
		]),
	];
}

function notDone(report: WorkPlanReport, lang: Lang): Block[] {
	return [
		heading(1, "nav-izdarits", run(lang, workReportWords[lang].notDone)),
		...notDoneBlocks(report, report.notDone, lang),
	];
}
