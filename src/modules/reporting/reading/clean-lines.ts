// The source's lines without what a word processor left in them: bookmarks, picture marks, inline footnotes, odd spaces.
import { roundBrackets, takeFootnotes } from "./footnotes.ts";
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

/** Spaces of every kind become plain ones; invisible characters go; tabs stay for the caller to see. */
export function plainSpaces(text: string): string {
	return text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "").replace(/[^\S\t ]/gu, " ");
}

export const squeeze = (text: string): string => plainSpaces(text).replace(/\s+/g, " ").trim();

export function cleanLines(source: readonly string[]): { lines: Line[]; footnotes: Footnote[] } {
	const { texts, footnotes } = takeFootnotes(source.map(plainSpaces));
	const within = new Map(footnotes.flatMap(({ n, from, to }) => range(from.line, to.line).map((at) => [at + 1, n] as const)));
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
	return { lines, footnotes: footnotes.map(({ n, text, from }) => ({ n, text: squeeze(text), line: from.line + 1 })) };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const artefacts = /\[(?:bookmark|image|chart|picture|drawing|shape|page|toc|comment)\w*\s*:[^\]\n]{0,300}\]/giu;
const references = /\[footnoteRef:\s*(\d+)\s*\]/giu;

/** A page number, running head or contents entry, in the form of what a word processor leaves. */
export const artefactLine = (kind: "page" | "toc", text: string): string => `[${kind}: ${squeeze(roundBrackets(text)).slice(0, 300)}]`;

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
