// Footnotes within the text, "[3:  …]", as a word processor leaves them; they may go over several lines.
import { isLabelled } from "./labels.ts";

const mostLines = 20;
const mostLength = 6000;
/** A text with more brackets that open like a footnote and never close has no footnotes of this form. */
const mostUnclosed = 200;

/** Where a character stands; both count from 0. */
type Place = { line: number; at: number };
type Found = { n: number; text: string; from: Place /** Of the closing bracket. */; to: Place };

/** The texts without the footnotes that stood in them, and the footnotes. */
export function takeFootnotes(source: readonly string[]): { texts: string[]; footnotes: Found[] } {
	const footnotes = findFootnotes(source);
	const texts = [...source];
	for (const [line, within] of Map.groupBy(footnotes.flatMap(linesOf), ({ line }) => line)) {
		texts[line] = without(source[line] ?? "", within);
	}
	return { texts, footnotes };
}

function findFootnotes(texts: readonly string[]): Found[] {
	const found: Found[] = [];
	const opening = /\[(\d{1,4}):(?:\s|$)/g;
	let unclosed = 0;
	let line = 0;
	while (line < texts.length && unclosed < mostUnclosed) {
		const match = opening.exec(texts[line] ?? "");
		if (!match) {
			line += 1;
			opening.lastIndex = 0;
			continue;
		}
		const from = { line, at: match.index };
		const to = closing(texts, from);
		if (to)
			found.push({
				n: Number(match[1]),
				text: between(texts, { line, at: match.index + match[0].length }, to),
				from,
				to,
			});
		else unclosed += 1;
		opening.lastIndex = (to?.at ?? match.index) + 1;
		line = to?.line ?? line;
	}
	return found;
}

/** The place of the bracket that closes the one at `start`; undefined when it is not near. */
function closing(texts: readonly string[], start: Place): Place | undefined {
	let depth = 0;
	let length = 0;
	for (let line = start.line; line < texts.length && line < start.line + mostLines; line++) {
		const text = texts[line] ?? "";
		if (line > start.line && isLabelled(text.trim())) return undefined;
		for (let at = line === start.line ? start.at : 0; at < text.length; at++) {
			length += 1;
			if (length > mostLength) return undefined;
			if (text[at] === "[") depth += 1;
			if (text[at] === "]") depth -= 1;
			if (depth === 0) return { line, at };
		}
	}
	return undefined;
}

function between(texts: readonly string[], from: Place, to: Place): string {
	const lines = texts.slice(from.line, to.line + 1);
	return lines
		.map((text, at) => text.slice(at === 0 ? from.at : 0, from.line + at === to.line ? to.at : undefined))
		.join(" ");
}

type Cut = { line: number; from: number; to: number };

function linesOf({ from, to }: Found): Cut[] {
	const cuts: Cut[] = [];
	for (let line = from.line; line <= to.line; line++) {
		const end = line === to.line ? to.at + 1 : Number.POSITIVE_INFINITY;
		cuts.push({ line, from: line === from.line ? from.at : 0, to: end });
	}
	return cuts;
}

function without(text: string, cuts: readonly Cut[]): string {
	const kept: string[] = [];
	let at = 0;
	for (const { from, to } of cuts) {
		kept.push(text.slice(at, from));
		at = to;
	}
	return [...kept, text.slice(at)].join(" ");
}

/** A footnote in the form that is taken out again here; for readers of files that know their footnotes. */
export const footnoteLine = (n: number, text: string): string =>
	`[${n}:  ${isBalanced(text) ? text : roundBrackets(text)}]`;

export const roundBrackets = (text: string): string => text.replaceAll("[", "(").replaceAll("]", ")");

function isBalanced(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === "[") depth += 1;
		if (character === "]") depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}
