// From the lines of a progress report to what they say. Pure: no file, no database. How it works, from file to answer:
//
// 1. read-file.ts makes lines of a .txt, .docx or .pdf, or refuses it (refusals.ts). All three give the same form of
//    lines: a paragraph is a line, a table cell begins with a tab, a table row ends with a blank line. Of DOCX only the
//    XML is read (docx-*, zip-parts, xml-events); of PDF the printed pieces are put together again (pdf-*).
// 2. clean-lines.ts takes out what a word processor left: bookmarks, page numbers, footnotes (footnotes.ts), odd spaces.
// 3. labels.ts says of each line which label or heading it is; sections.ts walks them once and knows where it is;
//    table-rows.ts reads the rows of measures and deliverables. Nothing depends on the order of the tables.
// 4. Small readers read what stands behind a label: parties, deadline-text, status-text; and in prose: plan-heading,
//    main-indicators, supplementary-indicators (indicator-sentence, quantities).
// 5. answer.ts says it to the outside.
//
// Two promises: nothing is lost (ledger.ts: each line that is not blank is placed once or shown as unplaced), and nothing
// is guessed (a status, deadline or party that cannot be read is empty, with a warning: warnings.ts).
import { Invalid } from "#kernel/errors.ts";
import { readAbbreviations } from "./abbreviations.ts";
import { cleanLines } from "./clean-lines.ts";
import { readMainIndicator } from "./main-indicators.ts";
import { splitAccount, takeOwnReport } from "./own-report.ts";
import { readParties } from "./parties.ts";
import { readAct, readPlanHeading } from "./plan-heading.ts";
import { type DirectionBlock, readSections, type Sections } from "./sections.ts";
import { readSupplementaryIndicators, splitExpected } from "./supplementary-indicators.ts";
import type { Row } from "./table-rows.ts";
import type { Abbreviation, Deliverable, Direction, Indicator, UnderstoodReport } from "./understood.ts";
import { warning } from "./warnings.ts";

/** @throws Invalid `not_a_progress_report` when the text has no measures with deliverables. */
export function understandReport(source: readonly string[]): UnderstoodReport {
	const { lines, footnotes } = cleanLines(source);
	const own = takeOwnReport(lines);
	const sections = readSections(lines);
	const { tables, ledger, warnings } = sections;
	if (!looksLikeReport(sections)) throw notAReport();
	const abbreviations = readFront(sections);
	const introduction = own?.introduction ?? sections.introduction.map(({ text }) => text);
	const plan = readPlanHeading([...sections.front.map(({ text }) => text), ...introduction]);
	if (own) {
		plan.act ??= readAct(introduction.join(" "));
		plan.until = own.day ?? plan.until;
	}
	const known = { until: plan.until?.year ?? null, footnotes, warnings };
	const indicators: Indicator[] = own?.indicators ?? [
		...sections.indicators.map((block) => readMainIndicator(block, known)),
		...sections.directions.flatMap((block) => readSupplementaryIndicators(block, known)),
	];
	const directions = readDirections(sections, known.until);
	const deliverables = tables.rows.map((row) => finished(row, abbreviations, own !== undefined));
	const outlook = sections.outlook.map(({ text }) => text);
	return {
		plan,
		introduction,
		directions,
		measures: tables.measures.toSorted(byCode),
		deliverables: deliverables.toSorted((a, b) => byCode({ code: a.measure }, { code: b.measure }) || a.n - b.n),
		indicators,
		outlook: {
			text: outlook.filter((text) => !bullet.test(text)),
			tasks: outlook.filter((text) => bullet.test(text)).map(task),
		},
		abbreviations,
		footnotes,
		warnings: warnings.toSorted((a, b) => a.line - b.line),
		...ledger.close(),
	};
}

const bullet = /^[·•▪●*\u2010-\u2015-]\s+/u;
const task = (text: string) => text.replace(bullet, "").replace(/[;.]$/, "");

/** "1.10" comes after "1.9". */
const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code, "en", { numeric: true });

function looksLikeReport({ tables }: Sections): boolean {
	return tables.measures.length > 0 && tables.rows.some((row) => row.statusText !== null || row.deadlines.length > 0);
}

function notAReport(): Invalid {
	return new Invalid("not_a_progress_report", {
		lv: "Šis dokuments nav ziņojums par plāna izpildi: tajā nav pasākumu ar detalizētiem darbības rezultātiem.",
		en: "This document is not a progress report: it has no measures with deliverables.",
	});
}

function readFront({ front, ledger }: Sections): Abbreviation[] {
	const { abbreviations, rest } = readAbbreviations(front);
	const left = new Set(rest);
	for (const line of front) {
		if (!left.has(line)) ledger.place(line.n, "abbreviations");
		else if (/informatīvais ziņojums|saīsinājumi|^par .*(?:plān|programm|stratēģij|pamatnostād)/iu.test(line.text)) {
			ledger.place(line.n, "title page");
		}
	}
	return abbreviations;
}

function readDirections({ directions, tables, warnings }: Sections, until: number | null): Direction[] {
	for (const measure of tables.measures) {
		if (directions.some(({ code }) => code === measure.direction)) continue;
		warnings.push(warning(measure.line, "direction_not_introduced", measure.direction));
		const empty = { introduction: [], expected: [], summary: [], figures: [] };
		directions.push({ code: measure.direction, title: null, horizontal: false, line: measure.line, ...empty });
	}
	return directions.map((block) => finishedDirection(block, until)).toSorted(byCode);
}

function finishedDirection(block: DirectionBlock, until: number | null): Direction {
	const { setting, expected } = splitExpected(block.expected, until);
	const { code, title, horizontal, figures, line } = block;
	const texts = (paragraphs: readonly { text: string }[]) => paragraphs.map(({ text }) => text);
	const parts = {
		introduction: texts(block.introduction),
		expectedResult: texts(expected),
		indicatorText: texts(setting),
	};
	return { code, title, horizontal, ...parts, figures, summary: texts(block.summary), line };
}

function finished(row: Row, known: readonly Abbreviation[], own: boolean): Deliverable {
	const parties = (lines: Row["responsible"]) => lines.flatMap(({ text, line }) => readParties(text, line, known));
	return {
		...row,
		...(own ? splitAccount(row.narrative) : {}),
		responsible: parties(row.responsible),
		coResponsible: parties(row.coResponsible),
	};
}
