// The source's lines without what a word processor left in them: bookmarks, picture marks, inline footnotes, odd spaces.
import { roundBrackets, takeFootnotes } from "./footnotes.ts";
import { isLabelled } from "./labels.ts";
import type { Footnote } from "./understood.ts";

export type Line = {
	/** 1-based in the source. */
	n: number;
	/** Cleaned; empty for a blank line and for one that held only what was cleaned away. */
	text: string;
	/** The line begins a table cell. */
	cell: boolean;
	/** The line begins a table cell whose left neighbour was lost (a space before the tab). */
	afterLostCell: boolean;
	blankBefore: boolean;
	/** The numbers of the footnotes that the line refers to. */
	refs: number[];
	/** Where the line went when nothing of it is left: "footnote 3" or "artefact". */
	gone: string | null;
};

/** Spaces of every kind become plain ones, invisible characters go, letters are composed; tabs stay for the caller. */
export function plainSpaces(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
		.replace(/[^\S\t ]/gu, " ");
}

export const squeeze = (text: string): string => plainSpaces(text).replace(/\s+/g, " ").trim();

export function cleanLines(source: readonly string[]): { lines: Line[]; footnotes: Footnote[] } {
	const { texts, footnotes } = takeFootnotes(source.map(plainSpaces));
	const within = new Map(
		footnotes.flatMap(({ n, from, to }) => range(from.line, to.line).map((at) => [at + 1, n] as const)),
	);
	const lines: Line[] = [];
	let blankBefore = true;
	for (const [index, raw] of source.entries()) {
		const line = cleanLine(index + 1, raw, texts[index] ?? "", blankBefore);
		if (line.text === "" && raw.trim() !== "") {
			const footnote = within.get(line.n);
			line.gone = footnote === undefined ? "artefact" : `footnote ${footnote}`;
		}
		lines.push(line);
		blankBefore = line.text === "" ? blankBefore || line.gone === null : false;
	}
	joinSplitLabels(lines);
	return { lines, footnotes: footnotes.map(({ n, text, from }) => ({ n, text: squeeze(text), line: from.line + 1 })) };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** "Atbildīgā" and below it "institūcija: VK": the label is whole again on its first line. */
function joinSplitLabels(lines: Line[]): void {
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (!next || next.text === "" || next.cell || line.text === "" || line.text.length > longestHalfLabel) continue;
		const whole = `${line.text} ${next.text}`;
		if (isLabelled(line.text) || isLabelled(next.text) || !isLabelled(whole)) continue;
		line.text = whole;
		line.refs.push(...next.refs);
		next.text = "";
		next.gone = `with line ${line.n}`;
	}
}

const longestHalfLabel = 40;

/** "12", "- 12 -", "12. lpp.", "Lpp. 3 no 20": what the page adds. A year alone is none. */
export function isPageNumber(text: string): boolean {
	return text.length < 30 && pageNumber.test(text);
}
const dash = "[-\u2010-\u2015\u2212]";
const page = "(?:lpp\\.?|lappuse)";
const pageNumber = new RegExp(
	`^(?:${dash}\\s*)?(?:${page}\\s*)?\\d{1,3}(?:\\s*(?:/|no)\\s*\\d{1,3})?(?:\\.?\\s*${page})?(?:\\s*${dash})?$`,
	"iu",
);

const artefacts = /\[(?:bookmark|image|chart|picture|drawing|shape|page|toc|comment)\w*\s*:[^\]\n]{0,300}\]/giu;
const references = /\[footnoteRef:\s*(\d+)\s*\]/giu;

/** A page number, running head or contents entry, in the form of what a word processor leaves. */
export const artefactLine = (kind: "page" | "toc", text: string): string =>
	`[${kind}: ${squeeze(roundBrackets(text)).slice(0, 300)}]`;

function cleanLine(n: number, raw: string, text: string, blankBefore: boolean): Line {
	const refs = [...text.matchAll(references)].map((match) => Number(match[1]));
	const lead = /^\s*/.exec(raw)?.[0] ?? "";
	const clean = squeeze(text.replace(references, "").replace(artefacts, ""));
	return {
		n,
		text: isPageNumber(clean) ? "" : clean,
		cell: lead.includes("\t"),
		afterLostCell: /[^\t]\t/.test(lead),
		blankBefore,
		refs,
		gone: null,
	};
}
