// Cells and prose → lines as in a text file: what the page wrapped is joined again, rows are told by tabs and blank lines.
import { readDeadline } from "./deadline-text.ts";
import { isLabelled, readMark } from "./labels.ts";
import { type Cell, toCells } from "./pdf-cells.ts";
import type { PageLine } from "./pdf-lines.ts";
import { median, withoutPageMarks } from "./pdf-page-marks.ts";
import { readStatus } from "./status-text.ts";

export function toSourceLines(lines: readonly PageLine[]): string[] {
	const { body, apart } = withoutPageMarks(lines);
	const cells = toCells(body);
	const edges = rightEdges(cells);
	const out: string[] = [];
	let previous: Cell | undefined;
	for (const cell of cells) {
		const [first = "", ...more] = toParagraphs(cell, edges(cell));
		if (previous && goesOnAfterPage(previous, cell, first, out.at(-1) ?? "")) out.push(join(out.pop() ?? "", first));
		else {
			if (cell.startsRow || (previous && previous.kind !== "prose" && cell.kind === "prose")) out.push("");
			out.push(cell.kind === "prose" ? first : `\t${first}`);
		}
		out.push(...more);
		previous = cell;
	}
	return [...out, ...apart];
}

/** How far to the right a column goes: over all cells that begin at the same place; prose has one edge. */
function rightEdges(cells: readonly Cell[]): (cell: Cell) => number {
	const key = ({ kind, x }: Cell) => (kind === "prose" ? kind : `${kind} ${Math.round(x / 4)}`);
	const edges = new Map<string, number>();
	for (const cell of cells) {
		const right = cell.lines.reduce((most, line) => Math.max(most, line.right), 0);
		edges.set(key(cell), Math.max(edges.get(key(cell)) ?? 0, right));
	}
	return (cell) => edges.get(key(cell)) ?? 0;
}

function toParagraphs(cell: Cell, edge: number): string[] {
	const gap = median(cell.lines.slice(1).map((line, index) => (cell.lines[index]?.y ?? 0) - line.y));
	const paragraphs: string[] = [];
	for (const [index, line] of cell.lines.entries()) {
		const above = cell.lines[index - 1];
		const paragraph = paragraphs.at(-1);
		if (
			above &&
			paragraph !== undefined &&
			isWrapped({ above, line, below: cell.lines[index + 1], paragraph, edge, gap })
		) {
			paragraphs.push(join(paragraphs.pop() ?? "", line.text));
		} else {
			paragraphs.push(line.text);
		}
	}
	return paragraphs;
}

type Place = {
	above: PageLine;
	line: PageLine;
	below: PageLine | undefined;
	/** What is joined so far, ending in `above`. */
	paragraph: string;
	edge: number;
	gap: number;
};

/** A label with what stands behind it; a longer paragraph is a narrative. */
const longestField = 500;

const bullet = /^(?:[·•▪●\uF0B7*]|[-–]\s)/u;
const listed = /^(?:\d{1,2}|[a-z])\) /u;
const institution = /^\p{Lu}\p{L}{0,8}\p{Lu}(?: \(|$)/u;

function isWrapped({ above, line, below, paragraph, edge, gap }: Place): boolean {
	if (!isLabelled(above.text) && isLabelled(`${above.text} ${line.text}`)) return true;
	if (startsLabel(line, below) || bullet.test(line.text) || listed.test(line.text)) return false;
	if (isOpenBracket(paragraph)) return true;
	if (isComplete(paragraph, line.text)) return false;
	if (above.page === line.page && above.y - line.y > Math.max(gap, line.size) * 1.6) return false;
	return /^\p{Ll}/u.test(line.text) || above.right + firstWordWidth(line) > edge - 1;
}

function startsLabel(line: PageLine, below: PageLine | undefined): boolean {
	if (!/^["“„]?[\p{Lu}\d]/u.test(line.text)) return false;
	return (
		isLabelled(line.text) ||
		(below !== undefined && !isLabelled(below.text) && isLabelled(`${line.text} ${below.text}`))
	);
}

/** A status, a deadline, an institution: complete in itself, whatever room the line has left. */
function isComplete(paragraph: string, next: string): boolean {
	if (paragraph.length > longestField) return false;
	const mark = readMark(paragraph, true);
	if (mark.kind === "text" && readDeadline(paragraph)) return !/^[\p{Ll}(]/u.test(next);
	if (mark.kind === "status") return readStatus(mark.rest).status !== null;
	if (mark.kind === "deadline") return readDeadline(mark.rest) !== undefined && !/^\p{Ll}/u.test(next);
	if (mark.kind === "responsible" || mark.kind === "co_responsible")
		return mark.rest === "" || institution.test(mark.rest);
	return institution.test(paragraph) && institution.test(next);
}

function isOpenBracket(paragraph: string): boolean {
	const tail = paragraph.slice(-300);
	return tail.lastIndexOf("(") > tail.lastIndexOf(")");
}

function firstWordWidth(line: PageLine): number {
	const word = line.text.split(" ")[0] ?? "";
	return ((line.right - line.x) * (word.length + 1)) / Math.max(1, line.text.length);
}

function join(above: string, below: string): string {
	if (above.endsWith("\u00AD")) return above.slice(0, -1) + below;
	const split = (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below)) || (/\d\.?[–-]$/.test(above) && /^\d/.test(below));
	return split ? above + below : `${above} ${below}`;
}

/** Prose that the page broke in the middle of a sentence. */
function goesOnAfterPage(previous: Cell, cell: Cell, first: string, last: string): boolean {
	if (previous.kind !== "prose" || cell.kind !== "prose" || previous.lines.at(-1)?.page === cell.lines[0]?.page)
		return false;
	if (isLabelled(first) || isLabelled(last) || bullet.test(first) || listed.test(first)) return false;
	return /^\p{Ll}/u.test(first) || !/[.!?:;]["”)\]]?$/u.test(last.replace(/\[footnoteRef:\d+\]$/, ""));
}
