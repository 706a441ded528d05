// Printed lines → paragraphs: what the page wrapped is joined again, what the page added is marked as its own.
import { isLabelled, readMark } from "./labels.ts";
import type { PageLine } from "./pdf-lines.ts";

/** Lines below one another in one column: a table cell, or a stretch of prose. */
type Block = { lines: PageLine[]; x: number; inTable: boolean };

export function toSourceLines(lines: readonly PageLine[]): string[] {
	const { body, apart } = withoutPageMarks(lines);
	const blocks = toBlocks(body);
	markTables(blocks);
	const edges = rightEdges(blocks);
	const out: string[] = [];
	let previous: Block | undefined;
	for (const block of blocks) {
		const paragraphs = toParagraphs(block, edges);
		const first = paragraphs[0] ?? "";
		if (continuesCell(previous, block, first, out)) out.push(`${out.pop() ?? ""} ${first}`, ...paragraphs.slice(1));
		else {
			if (beginsAfterTable(previous, block, first)) out.push("");
			out.push((block.inTable ? "\t" : "") + first, ...paragraphs.slice(1));
		}
		previous = block;
	}
	return [...out, ...apart];
}

// --- What the page added ---

function withoutPageMarks(lines: readonly PageLine[]): { body: PageLine[]; apart: string[] } {
	const body: PageLine[] = [];
	const apart: string[] = [];
	const usual = median(lines.map(({ size }) => size));
	const running = runningHeads(lines);
	let footnote = false;
	let page = 0;
	for (const line of lines) {
		if (line.page !== page) footnote = false;
		page = line.page;
		const small = line.size < usual * 0.88 && line.height < 0.5;
		if (isPageNumber(line) || running.has(headKey(line))) apart.push(`[page: ${line.text.replace(/[[\]]/g, " ")}]`);
		else if (small && /^(?:\[footnoteRef:)?\d{1,3}[\s\]]/.test(line.text)) {
			footnote = true;
			apart.push(line.text.replace(/^(?:\[footnoteRef:)?(\d{1,3})[\s\]]+(.*)$/, (_, n, text) => `[${n}:  ${noBrackets(text)}]`));
		} else if (small && footnote) {
			apart.push(`${apart.pop()?.slice(0, -1)} ${noBrackets(line.text)}]`);
		} else {
			footnote = false;
			body.push(line);
		}
	}
	return { body, apart };
}

const noBrackets = (text: string) => text.replaceAll("[", "(").replaceAll("]", ")");
const atEdge = ({ height }: PageLine) => height < 0.09 || height > 0.93;
const isPageNumber = (line: PageLine) => atEdge(line) && /^[-–\s]*\d{1,4}(?:\s*(?:\/|no)\s*\d{1,4})?[-–\s]*$/u.test(line.text);
const headKey = (line: PageLine) => `${Math.round(line.y)} ${line.text.replace(/\d+/g, "#")}`;

function runningHeads(lines: readonly PageLine[]): Set<string> {
	const pages = new Map<string, Set<number>>();
	for (const line of lines.filter(atEdge)) {
		const seen = pages.get(headKey(line)) ?? new Set();
		pages.set(headKey(line), seen.add(line.page));
	}
	return new Set([...pages].filter(([, seen]) => seen.size >= 3).map(([key]) => key));
}

// --- Columns ---

function toBlocks(lines: readonly PageLine[]): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	for (const line of lines) {
		const above = open?.lines.at(-1);
		if (open && above && isBelow(open, above, line)) open.lines.push(line);
		else {
			open = { lines: [line], x: line.x, inTable: false };
			blocks.push(open);
		}
	}
	return blocks;
}

function isBelow(block: Block, above: PageLine, line: PageLine): boolean {
	if (line.page !== above.page || line.y > above.y - 1) return false;
	if (line.x < block.x - 30 || line.x > above.right) return false;
	const { kind } = readMark(line.text, false);
	return kind !== "deliverable" && kind !== "measure";
}

/** Two blocks side by side stand in a table. */
function markTables(blocks: readonly Block[]): void {
	for (const [index, block] of blocks.entries()) {
		const next = blocks[index + 1];
		if (!next || next.lines[0]?.page !== block.lines[0]?.page) continue;
		const bottom = block.lines.at(-1)?.y ?? 0;
		const top = next.lines[0]?.y ?? 0;
		if (top >= bottom - 1 && next.x > block.x + 30) {
			block.inTable = true;
			next.inTable = true;
		}
	}
}

type Edges = (block: Block) => number;

/** How far to the right the column's lines go: over all blocks that begin at the same place. */
function rightEdges(blocks: readonly Block[]): Edges {
	const key = (block: Block) => `${Math.round(block.x / 4)} ${block.inTable}`;
	const edges = new Map<string, number>();
	for (const block of blocks) {
		const right = Math.max(...block.lines.map((line) => line.right));
		edges.set(key(block), Math.max(edges.get(key(block)) ?? 0, right));
	}
	return (block) => edges.get(key(block)) ?? 0;
}

// --- Paragraphs ---

function toParagraphs(block: Block, edges: Edges): string[] {
	const edge = edges(block);
	const gap = median(block.lines.slice(1).map((line, index) => (block.lines[index]?.y ?? 0) - line.y));
	const paragraphs: string[] = [];
	for (const [index, line] of block.lines.entries()) {
		const above = block.lines[index - 1];
		const below = block.lines[index + 1];
		if (above && isWrapped(above, line, below, edge, gap)) paragraphs.push(join(paragraphs.pop() ?? "", line.text));
		else paragraphs.push(line.text);
	}
	return paragraphs;
}

const bullet = /^(?:[·•▪●\uF0B7*]|[-–]\s)/u;

function isWrapped(above: PageLine, line: PageLine, below: PageLine | undefined, edge: number, gap: number): boolean {
	const labelGoesOn = !isLabelled(above.text) && isLabelled(`${above.text} ${line.text}`);
	if (labelGoesOn) return true;
	if (isLabelled(line.text) || bullet.test(line.text) || /^(?:\d{1,2}|[a-z])\) /u.test(line.text)) return false;
	if (below && isLabelled(`${line.text} ${below.text}`) && !isLabelled(below.text)) return false;
	if (above.y - line.y > Math.max(gap, line.size) * 1.6) return false;
	const fits = above.right + firstWordWidth(line) < edge - 1;
	return !fits || /^\p{Ll}/u.test(line.text);
}

function firstWordWidth(line: PageLine): number {
	const word = line.text.split(" ")[0] ?? "";
	return ((line.right - line.x) * (word.length + 1)) / Math.max(1, line.text.length);
}

function join(above: string, below: string): string {
	if (above.endsWith("\u00AD")) return above.slice(0, -1) + below;
	return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below) ? above + below : `${above} ${below}`;
}

/** The same cell on the next page: its first line may finish the last one's sentence. */
function continuesCell(previous: Block | undefined, block: Block, first: string, out: readonly string[]): boolean {
	if (!previous || previous.lines.at(-1)?.page === block.lines[0]?.page) return false;
	if (Math.abs(previous.x - block.x) > 30 || isLabelled(first) || bullet.test(first)) return false;
	return /^\p{Ll}/u.test(first) || !/[.!?:;]["”)]?$/u.test(out.at(-1) ?? "");
}

/** A row begins, or prose comes after a table: said by a blank line, as in a text file. */
function beginsAfterTable(previous: Block | undefined, block: Block, first: string): boolean {
	const { kind } = readMark(first, false);
	if (kind === "deliverable" || kind === "measure") return true;
	return previous !== undefined && previous.inTable && !block.inTable && block.x < previous.x - 30;
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
