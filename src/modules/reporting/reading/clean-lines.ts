// The source's lines without what a word processor left in them: bookmarks, picture marks, inline footnotes, odd spaces.
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

const mostFootnoteLines = 20;
const mostFootnoteLength = 6000;

/** Spaces of every kind become plain ones; invisible characters go; tabs stay for the caller to see. */
export function plainSpaces(text: string): string {
	return text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "").replace(/[^\S\t ]/gu, " ");
}

export const squeeze = (text: string): string => plainSpaces(text).replace(/\s+/g, " ").trim();

export function cleanLines(source: readonly string[]): { lines: Line[]; footnotes: Footnote[] } {
	const texts = source.map(plainSpaces);
	const footnotes = takeFootnotes(texts);
	const within = new Map(footnotes.flatMap((f) => f.lines.map((n) => [n, f.n] as const)));
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
	return { lines, footnotes: footnotes.map(({ n, text, line }) => ({ n, text, line })) };
}

const artefacts = /\[(?:bookmark|image|chart|picture|drawing|shape|page|toc|comment)\w*\s*:[^\]\n]{0,300}\]/giu;
const references = /\[footnoteRef:\s*(\d+)\s*\]/giu;

function cleanLine(n: number, raw: string, text: string, blankBefore: boolean): Line {
	const refs = [...text.matchAll(references)].map((match) => Number(match[1]));
	const lead = /^\s*/.exec(raw)?.[0] ?? "";
	return {
		n,
		text: squeeze(text.replace(references, "").replace(artefacts, "")),
		cell: lead.includes("\t"),
		afterLostCell: /[^\t]\t/.test(lead),
		blankBefore,
		refs,
		gone: null,
	};
}

/** A footnote in the form that is taken out again here; for readers of files that know their footnotes. */
export const footnoteLine = (n: number, text: string): string => `[${n}:  ${isBalanced(text) ? text : roundBrackets(text)}]`;
/** A page number, running head or contents entry, in the form of a word processor's leftovers. */
export const artefactLine = (kind: "page" | "toc", text: string): string => `[${kind}: ${squeeze(roundBrackets(text)).slice(0, 300)}]`;

const roundBrackets = (text: string) => text.replaceAll("[", "(").replaceAll("]", ")");

function isBalanced(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === "[") depth += 1;
		if (character === "]") depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

type Found = Footnote & { lines: number[] };
type Place = { line: number; at: number };

/** Finds "[3:  …]", which may go over several lines, and blanks it out of `texts`. */
function takeFootnotes(texts: string[]): Found[] {
	const found: Found[] = [];
	for (let line = 0; line < texts.length; line++) {
		let from = 0;
		for (;;) {
			const match = matchFrom(/\[(\d{1,4}):(?:\s|$)/g, texts[line] ?? "", from);
			if (!match) break;
			from = match.index + 1;
			const end = closing(texts, { line, at: match.index });
			if (!end) continue;
			found.push(cutOut(texts, { line, at: match.index }, end, Number(match[1])));
			from = match.index;
		}
	}
	return found;
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
	pattern.lastIndex = from;
	return pattern.exec(text);
}

/** The place of the bracket that closes the one at `start`; undefined when it is not near. */
function closing(texts: readonly string[], start: Place): Place | undefined {
	let depth = 0;
	let length = 0;
	for (let line = start.line; line < texts.length && line < start.line + mostFootnoteLines; line++) {
		const text = texts[line] ?? "";
		if (line > start.line && isLabelled(squeeze(text))) return undefined;
		for (let at = line === start.line ? start.at : 0; at < text.length; at++) {
			length += 1;
			if (length > mostFootnoteLength) return undefined;
			if (text[at] === "[") depth += 1;
			if (text[at] === "]") depth -= 1;
			if (depth === 0) return { line, at };
		}
	}
	return undefined;
}

function cutOut(texts: string[], start: Place, end: Place, n: number): Found {
	const pieces: string[] = [];
	const lines: number[] = [];
	for (let line = start.line; line <= end.line; line++) {
		const text = texts[line] ?? "";
		const from = line === start.line ? start.at : 0;
		const to = line === end.line ? end.at + 1 : text.length;
		pieces.push(text.slice(from, to));
		texts[line] = `${text.slice(0, from)} ${text.slice(to)}`;
		lines.push(line + 1);
	}
	const text = squeeze(pieces.join(" "))
		.replace(/^\[\d+:\s*/, "")
		.replace(/\s*\]$/, "");
	return { n, text, line: start.line + 1, lines };
}
