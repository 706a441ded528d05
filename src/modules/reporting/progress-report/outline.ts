// The report as a document in one language: its chapters in the order that the Cabinet knows.
import { parsePeriod, sayPeriodIn } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { sayActAfterBy, statusLabels, type Tally } from "#modules/planning/index.ts";
import {
	type Block,
	capital,
	heading,
	type Paragraph,
	type ReportDocument,
	run,
	stored,
	type Table,
} from "../documents/document.ts";
import { type Addresses, addressesIn, wholePlan } from "./addresses.ts";
import { annex } from "./annex-blocks.ts";
import { chartsFor } from "./charts.ts";
import { basisNote, directionChapter, executionBlocks } from "./direction-blocks.ts";
import { type Charts, type Figures, indicatorBlocks, numberedFigures } from "./indicator-blocks.ts";
import { titleGenitive } from "./latvian.ts";
import type { Direction, Report } from "./model.ts";
import { ahead, lostRelevance } from "./remaining-blocks.ts";
import {
	kindForms,
	type RootKind,
	reportWords,
	sayApproved,
	sayContents,
	sayCovers,
	sayExecution,
	sayReports,
} from "./words.ts";

/** Which chapters: all of them, the beginning, or those about the directions that the report is narrowed to. */
export type Chapters = "all" | "front" | "directions";

export function outline(report: Report, lang: Lang, charts: Charts, chapters: Chapters = "all"): ReportDocument {
	const addresses = addressesIn(report.plan.code, report.asOf);
	const figures = numberedFigures(chartsFor(report, charts), lang, addresses.indicator);
	const front = () => [
		...abbreviations(report, lang),
		...introduction(report, lang, addresses),
		...mainIndicators(report, lang, figures, addresses),
	];
	const rest = () => [
		...report.directions.flatMap((direction) => directionChapter(direction, lang, figures, addresses)),
		...ahead(report, lang, addresses.element),
		...lostRelevance(report, lang, addresses.element),
		...annex(report, lang, addresses.indicator),
	];
	return {
		lang,
		kicker: reportWords[lang].kicker,
		title: titleOf(report, lang),
		lines: [textIn(report.plan.owner.name, lang).text, reportWords[lang].asOf(sayDayIn(report.asOf, lang))],
		blocks: [
			...(chapters === "directions" ? [] : front()),
			...(chapters === "front" ? [] : rest()),
			{ kind: "paragraph", runs: [run(lang, reportWords[lang].computed)], remark: true },
		],
	};
}

/** "2025. gada 31. decembrī", "on 31 December 2025" */
function sayDayIn(day: string, lang: Lang): string {
	const period = parsePeriod(day);
	return period ? sayPeriodIn(period, lang) : day;
}

/** "Par Parauga plāna 2024.–2027. gadam īstenošanas progresu" */
function titleOf({ plan }: Report, lang: Lang): string {
	const title = textIn(plan.title, lang).text;
	if (lang === "en") return `On the progress of “${title}”`;
	return `Par ${titleGenitive(title) ?? `${kindForms(plan.kind).of} “${title}”`} īstenošanas progresu`;
}

function abbreviations({ abbreviations: known }: Report, lang: Lang): Block[] {
	const words = reportWords[lang];
	if (known.length === 0) return [];
	return [
		heading(1, "saisinajumi", run(lang, words.abbreviations)),
		{
			kind: "table",
			label: words.abbreviations,
			columns: [
				{ title: words.abbreviation, share: 22 },
				{ title: words.meaning, share: 78 },
			],
			rows: known.map(({ code, name }) => ({ cells: [[[run(lang, code, { strong: true })]], [[stored(lang, name)]]] })),
		},
	];
}

/** Who reports to whom, under which act, on what, and how it stands as a whole. */
function introduction(report: Report, lang: Lang, addresses: Addresses): Block[] {
	const { plan } = report;
	const words = reportWords[lang];
	const owner = `${textIn(plan.owner.name, lang).text} (${plan.owner.code})`;
	const paragraphs: Paragraph[] = [
		[run(lang, `${sayReports(lang, owner, titleOf(report, lang))} ${sayCovers(lang, report.asOf)}`)],
		...(plan.act ? [approval(plan.act, plan.kind, lang)] : []),
		...(plan.mandate ? [[stored(lang, plan.mandate)]] : []),
	];
	return [
		heading(1, "ievads", run(lang, words.introduction)),
		...paragraphs.map((runs) => ({ kind: "paragraph" as const, runs })),
		...execution(report, lang, addresses),
	];
}

function approval(act: NonNullable<Report["plan"]["act"]>, kind: string, lang: Lang): Paragraph {
	const quoted = act.title ? [run(lang, " “"), stored(lang, act.title), run(lang, "”")] : [];
	const said = run(lang, sayActAfterBy(act, lang), act.url ? { href: act.url } : {});
	return [run(lang, `${sayApproved(lang, kind)} `), said, ...quoted, run(lang, ".")];
}

function execution(report: Report, lang: Lang, addresses: Addresses): Block[] {
	const { tally, directions } = report;
	if (tally.total === 0) return [];
	const words = reportWords[lang];
	const roots = { roots: directions.length, measures: report.measureCount, deliverables: tally.total };
	const kind = (directions[0]?.element.kind ?? "priority") as RootKind;
	const contents =
		lang === "lv"
			? `${kindForms(report.plan.kind).whole} ir ${sayContents(lang, kind, roots)}.`
			: `There are ${sayContents(lang, kind, roots)}.`;
	const said = `${contents} ${sayExecution(lang, tally)}`;
	const note = basisNote(lang, addresses.count(wholePlan, "total"));
	return [
		heading(2, "izpilde", run(lang, words.execution)),
		...executionBlocks({ said, late: report.delayed, note }, lang, addresses),
		matrix(report, lang, addresses),
	];
}

const allStatuses = ["done", "in_progress", "not_started", "lost_relevance"] as const;

/** Shares of the page's width in which the longest word of each heading stays whole. */
const shares = { done: 13, in_progress: 13, not_started: 13, lost_relevance: 17, total: 9, delayed: 12 };

function matrix({ directions, tally }: Report, lang: Lang, addresses: Addresses): Table {
	const words = reportWords[lang];
	const statuses = allStatuses.filter((status) => tally[status] > 0);
	const taken = statuses.reduce((sum, status) => sum + shares[status], shares.total + shares.delayed);
	const counts = (scope: string, of: Tally): Paragraph[][] => {
		const count = (what: keyof Tally, marks: Parameters<typeof run>[2] = {}) =>
			of[what] === 0
				? [[run(lang, "–")]]
				: [[run(lang, String(of[what]), { ...marks, to: addresses.count(scope, what), quiet: true })]];
		return [
			...statuses.map((status) => count(status)),
			count("total", { strong: true }),
			count("delayed", { late: true, strong: true }),
		];
	};
	const row = ({ element, tally: of }: Direction) => ({
		cells: [[[run(lang, `${element.code}. `), stored(lang, element.title)]], ...counts(element.code, of)],
	});
	return {
		kind: "table",
		label: words.execution,
		columns: [
			{ title: words.direction, share: 100 - taken },
			...statuses.map((status) => ({
				title: capital(statusLabels[lang][status]),
				share: shares[status],
				numeric: true,
			})),
			{ title: words.total, share: shares.total, numeric: true },
			{ title: words.ofThemDelayed, share: shares.delayed, numeric: true },
		],
		rows: [
			...directions.filter((direction) => direction.tally.total > 0).map(row),
			{ cells: [[[run(lang, words.total, { strong: true })]], ...counts(wholePlan, tally)], total: true },
		],
	};
}

function mainIndicators(
	{ mainIndicators: indicators }: Report,
	lang: Lang,
	figures: Figures,
	addresses: Addresses,
): Block[] {
	if (indicators.length === 0) return [];
	return [
		heading(1, "galvenie-raditaji", run(lang, reportWords[lang].mainIndicators)),
		...indicators.flatMap((view, index) => [
			heading(2, `raditajs-${view.code}`, stored(lang, view.title), `${index + 1}) `),
			...indicatorBlocks(view, lang, figures, addresses.indicator),
		]),
	];
}
