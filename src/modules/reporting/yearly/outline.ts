// An institution's public report of a year as a document: what it set out to do, what came of it, what did not.
import { parsePeriod, sayPeriod, sayPeriodIn } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { formatValue, type IndicatorView, sayVerdict, verdictLabels } from "#modules/monitoring/index.ts";
import { sayEuros } from "#modules/planning/index.ts";
import {
	type Block,
	capital,
	heading,
	type Paragraph,
	type ReportDocument,
	run,
	stored,
} from "../documents/document.ts";
import { type Charts, indicatorBlocks, numberedFigures } from "../progress-report/indicator-blocks.ts";
import { goalTable, notDoneBlocks } from "../work-plan-report/blocks.ts";
import { sayWork, workReportWords } from "../work-plan-report/words.ts";
import { indicatorAddress } from "./addresses.ts";
import { dutyBlocks, lateDuties } from "./duty-blocks.ts";
import { type FunctionLevel, notDoneIn, type Strategy, type YearlyReport, type YearMoney } from "./model.ts";
import { sayCovers, sayTitle, yearlyWords } from "./words.ts";

export function yearlyOutline(report: YearlyReport, lang: Lang, charts: Charts): ReportDocument {
	const words = yearlyWords[lang];
	const period = parsePeriod(report.asOf);
	const figures = numberedFigures(worthDrawing(charts), lang, indicatorAddress(report));
	return {
		lang,
		kicker: words.kicker,
		title: sayTitle(lang, textIn(report.institution.name, lang).text, report.year),
		lines: [words.asOf(period ? sayPeriodIn(period, lang) : report.asOf)],
		blocks: [
			heading(1, "ievads", run(lang, words.introduction)),
			{ kind: "paragraph", runs: [run(lang, sayCovers(lang, report.year))] },
			...(report.strategies.length > 0
				? report.strategies.flatMap((strategy) => strategyChapter(report, strategy, lang, figures))
				: noStrategy(lang)),
			...dutyBlocks(report, lang),
			...workChapter(report, lang),
			...notDoneChapter(report, lang),
			{ kind: "paragraph", runs: [run(lang, words.computed)], remark: true },
		],
	};
}

/** One value without a target is a sentence, not a picture. */
const worthDrawing =
	(charts: Charts): Charts =>
	(view, lang) =>
		view.verdict.target || view.series.some((series) => series.points.length > 1) ? charts(view, lang) : undefined;

function noStrategy(lang: Lang): Block[] {
	const words = yearlyWords[lang];
	return [
		heading(1, "strategija", run(lang, words.strategy)),
		{ kind: "paragraph", runs: [run(lang, words.noStrategy)] },
	];
}

type Figures = ReturnType<typeof numberedFigures>;

function strategyChapter(report: YearlyReport, strategy: Strategy, lang: Lang, figures: Figures): Block[] {
	const words = yearlyWords[lang];
	const { plan, indicators, money, maturity } = strategy;
	const to = `/plani/${encodeURIComponent(plan.code)}?as_of=${report.asOf}`;
	const said = (label: string, text: typeof plan.mission): Block[] =>
		text ? [{ kind: "paragraph", runs: [run(lang, `${label}: `, { strong: true }), stored(lang, text)] }] : [];
	return [
		heading(1, `strategija-${plan.code}`, stored(lang, plan.title, { to, quiet: true })),
		...said(words.mission, plan.mission),
		...said(words.vision, plan.vision),
		...goalsTable(report, strategy, lang),
		...(indicators.length > 0 ? [heading(2, `raditaji-${plan.code}`, run(lang, words.indicators))] : []),
		...indicators.flatMap((view): Block[] => [
			heading(3, `raditajs-${view.code}`, stored(lang, view.title)),
			...indicatorBlocks(view, lang, figures, indicatorAddress(report)),
		]),
		...moneyBlocks(plan.code, money, lang),
		...maturityBlocks(plan.code, maturity, lang),
	];
}

/** Goals and results as the tree has them, each with its indicators and how they stand. */
function goalsTable(report: YearlyReport, { plan, indicators }: Strategy, lang: Lang): Block[] {
	const words = yearlyWords[lang];
	const all = plan.tree.flatMap(function walk(element): (typeof plan.tree)[number][] {
		return [element, ...element.children.flatMap(walk)];
	});
	const shown = all.filter(({ kind }) => ["priority", "goal", "result"].includes(kind));
	if (shown.length === 0) return [];
	const of = (code: string) =>
		indicators.filter((view) => view.places.some((place) => place.plan === plan.code && place.element === code));
	return [
		heading(2, `merki-${plan.code}`, run(lang, words.goals)),
		{
			kind: "table",
			label: words.goals,
			columns: [
				{ title: words.goal, share: 40 },
				{ title: words.indicator, share: 26 },
				{ title: words.latest, share: 17 },
				{ title: words.verdict, share: 17 },
			],
			rows: shown.flatMap((element) => {
				const title: Paragraph = [
					run(lang, `${element.code} `),
					stored(lang, element.title, element.kind === "priority" ? { strong: true } : {}),
				];
				const own = of(element.code);
				if (own.length === 0) return [{ cells: [[title], dash(lang), dash(lang), dash(lang)] }];
				return own.map((view, index) => ({ cells: [index === 0 ? [title] : [[]], ...standing(report, view, lang)] }));
			}),
		},
	];
}

const dash = (lang: Lang): Paragraph[] => [[run(lang, "–")]];

/** An indicator in three cells: its name, where it is, whether it will arrive. */
function standing(report: YearlyReport, view: IndicatorView, lang: Lang): Paragraph[][] {
	const { latest, status, target } = view.verdict;
	const to = indicatorAddress(report)(view);
	const goal = target
		? [
				[
					run(
						lang,
						`${yearlyWords[lang].target}: ${formatValue(lang, target.value, view.unit)} (${sayPeriod({ year: target.year }, lang)})`,
					),
				],
			]
		: [];
	const point = view.series.find((one) => one.current)?.points.at(-1);
	const value =
		latest && point ? `${formatValue(lang, point.value, view.unit)} (${sayPeriod(point.period, lang)})` : "–";
	return [
		[[stored(lang, view.title, { to, quiet: true })]],
		[[run(lang, value)], ...goal],
		[[run(lang, capital(verdictLabels[lang][status]), { strong: true })]],
	];
}

function moneyBlocks(code: string, money: readonly YearMoney[], lang: Lang): Block[] {
	if (money.length === 0) return [];
	const words = yearlyWords[lang];
	const cell = (sum: YearMoney["planned"]) => [[run(lang, sum ? sayEuros(lang, sum) : "–")]];
	return [
		heading(2, `finansejums-${code}`, run(lang, words.money)),
		{
			kind: "paragraph",
			runs: [run(lang, words.moneyLead, { to: `/plani/${encodeURIComponent(code)}/finansejums`, quiet: true })],
			withNext: true,
		},
		{
			kind: "table",
			label: words.money,
			columns: [
				{ title: words.year, share: 20 },
				{ title: words.planned, share: 40, numeric: true },
				{ title: words.additional, share: 40, numeric: true },
			],
			rows: money.map(({ year, planned, additional }) => ({
				cells: [[[run(lang, sayPeriod({ year }, lang))]], cell(planned), cell(additional)],
			})),
		},
	];
}

function maturityBlocks(code: string, functions: readonly FunctionLevel[], lang: Lang): Block[] {
	if (functions.length === 0) return [];
	const words = yearlyWords[lang];
	const level = (value: number | null) => [[run(lang, value === null ? "–" : String(value))]];
	return [
		heading(2, `briedums-${code}`, run(lang, words.maturity)),
		{
			kind: "paragraph",
			runs: [run(lang, words.maturityLead, { to: `/plani/${encodeURIComponent(code)}/briedums`, quiet: true })],
			withNext: true,
		},
		{
			kind: "table",
			label: words.maturity,
			columns: [
				{ title: words.function, share: 49 },
				{ title: words.self, share: 18, numeric: true },
				{ title: words.independent, share: 19, numeric: true },
				{ title: words.levelTarget, share: 14, numeric: true },
			],
			rows: functions.map((one) => ({
				cells: [
					[[run(lang, `${one.code} `), stored(lang, one.title)]],
					level(one.self),
					level(one.independent),
					level(one.target),
				],
			})),
		},
	];
}

function workChapter(report: YearlyReport, lang: Lang): Block[] {
	const words = yearlyWords[lang];
	return report.workPlans.flatMap((work): Block[] => [
		heading(1, `darbs-${work.plan.code}`, run(lang, words.work)),
		{
			kind: "paragraph",
			runs: [
				stored(lang, work.plan.title, {
					to: `/plani/${encodeURIComponent(work.plan.code)}/parskats?as_of=${report.asOf}`,
				}),
			],
		},
		{ kind: "paragraph", runs: [run(lang, sayWork(lang, work))] },
		...work.goals.flatMap((one, index): Block[] => [
			heading(
				2,
				`darbs-${work.plan.code}-${index + 1}`,
				one.goal ? stored(lang, one.goal) : run(lang, workReportWords[lang].noGoal),
			),
			goalTable(work, one, lang),
		]),
	]);
}

function notDoneChapter(report: YearlyReport, lang: Lang): Block[] {
	const words = yearlyWords[lang];
	const { deliverables, indicators, tasks } = notDoneIn(report);
	const title = heading(1, "nav-izdarits", run(lang, words.notDone));
	if (deliverables.length + indicators.length + tasks.length === 0) {
		return [title, { kind: "paragraph", runs: [run(lang, words.nothingMissed)] }];
	}
	const verdicts = indicators.map((view) => [
		stored(lang, view.title, { to: indicatorAddress(report)(view), quiet: true }),
		run(lang, `. ${sayVerdict(view.verdict, view, lang)}`),
	]);
	return [
		title,
		...lateDuties(report, deliverables, lang),
		...(verdicts.length > 0
			? [heading(2, "atpaliek", run(lang, words.behindIndicators)), { kind: "list" as const, items: verdicts }]
			: []),
		...(tasks.length > 0 ? [heading(2, "uzdevumi", run(lang, words.undoneTasks))] : []),
		...report.workPlans.flatMap((work) => (work.notDone.length > 0 ? notDoneBlocks(work, work.notDone, lang) : [])),
	];
}
