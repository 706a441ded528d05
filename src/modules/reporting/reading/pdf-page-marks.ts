// What the page itself adds to the text: page numbers, running heads, footnotes at its foot.
import { artefactLine, isPageNumber } from "./clean-lines.ts";
import { footnoteLine } from "./footnotes.ts";
import type { PageLine } from "./pdf-lines.ts";

/** `apart`: the page's own lines, in the form that clean-lines.ts takes out again. */
export function withoutPageMarks(lines: readonly PageLine[]): { body: PageLine[]; apart: string[] } {
	const usual = median(lines.map(({ size }) => size));
	const heads = runningHeads(lines);
	const body: PageLine[] = [];
	const apart: string[] = [];
	for (const page of Map.groupBy(lines, (line) => line.page).values()) {
		const isOwn = (line: PageLine) => (atEdge(line) && isPageNumber(line.text)) || heads.has(headKey(line));
		apart.push(...page.filter(isOwn).map((line) => artefactLine("page", line.text)));
		const rest = page.filter((line) => !isOwn(line));
		const notes = footnoteStart(rest, usual);
		body.push(...rest.slice(0, notes));
		apart.push(...footnotes(rest.slice(notes), usual));
	}
	return { body, apart };
}

const atEdge = ({ height }: PageLine) => height < 0.09 || height > 0.93;
const headKey = (line: PageLine) => `${Math.round(line.y)} ${line.text.replace(/\d+/g, "#")}`;

function runningHeads(lines: readonly PageLine[]): Set<string> {
	const pages = new Map<string, Set<number>>();
	for (const line of lines.filter(atEdge)) {
		const seen = pages.get(headKey(line)) ?? new Set();
		pages.set(headKey(line), seen.add(line.page));
	}
	return new Set([...pages].filter(([, seen]) => seen.size >= 3).map(([key]) => key));
}

/** A raised number alone, or small print that begins with a number. */
const beginsNote = (line: PageLine, usual: number) =>
	line.size < usual * 0.75 ? /^\d{1,3}$/.test(line.text) : line.size < usual * 0.88 && /^\d{1,3}\s/.test(line.text);

/** Where the page's footnotes begin: from there on, to its foot, nothing stands beside anything. */
function footnoteStart(page: readonly PageLine[], usual: number): number {
	const left = page.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
	let start = page.length;
	for (let at = page.length - 1; at >= 0; at--) {
		const line = page[at] as PageLine;
		if (line.x >= left + 20 || line.y < (page[at + 1]?.y ?? line.y)) break;
		if (line.height < 0.75 && beginsNote(line, usual)) start = at;
	}
	return start;
}

function footnotes(lines: readonly PageLine[], usual: number): string[] {
	const notes: { n: number; text: string }[] = [];
	for (const line of lines) {
		const match = beginsNote(line, usual) ? /^(\d{1,3})\s*(.*)$/.exec(line.text) : null;
		const above = notes.at(-1);
		if (match) notes.push({ n: Number(match[1]), text: match[2] ?? "" });
		else if (above) above.text = `${above.text} ${line.text}`;
	}
	return notes.map(({ n, text }) => footnoteLine(n, text));
}

export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
