// Printed lines → table cells and stretches of prose. A cell that goes on over the page is put together again.
import { readMark } from "./labels.ts";
import type { PageLine } from "./pdf-lines.ts";

export type Cell = {
	/** "head": a row of one cell over the table's whole width. */
	kind: "prose" | "head" | "cell";
	x: number;
	lines: PageLine[];
	startsRow: boolean;
};

/** Cells of one column begin at the same place; prose begins a little to their left. */
const sameColumn = 4;
const columnGap = 30;

export function toCells(lines: readonly PageLine[]): Cell[] {
	const cells: Cell[] = [];
	let row: Cell[] = [];
	let open: Cell | undefined;
	const begin = (line: PageLine, kind: Cell["kind"], startsRow: boolean): Cell => {
		const cell = { kind, x: line.x, lines: [line], startsRow };
		cells.push(cell);
		return cell;
	};
	for (const [index, line] of lines.entries()) {
		const label = labelOf(line, lines[index + 1]);
		if (label === "deliverable" || label === "measure") {
			open = begin(line, "head", true);
			row = [open];
		} else if (row.length > 0 && label !== "heading") {
			const at = open && cellFor(row, open, line);
			if (at === "new") {
				open = begin(line, "cell", false);
				for (const cell of row) cell.kind = "cell";
				row.push(open);
			} else if (at) {
				at.lines.push(line);
				open = at;
			} else {
				row = [];
				open = begin(line, "prose", false);
			}
		} else {
			row = [];
			if (open?.kind === "prose" && isBelow(open, line)) open.lines.push(line);
			else {
				const beside = open?.kind !== "head" && open !== undefined && isBeside(open, line);
				const back = open?.kind === "cell" && line.x < open.x - columnGap;
				if (beside && open) open.kind = "cell";
				open = begin(line, beside ? "cell" : "prose", back);
			}
		}
	}
	return cells;
}

/** A label may be wrapped itself: "Detalizēts darbības" and below it "rezultāts: …". */
function labelOf(line: PageLine, next: PageLine | undefined): "deliverable" | "measure" | "heading" | undefined {
	if (!/^["“„]?[\p{Lu}\d]/u.test(line.text)) return undefined;
	const together = next && Math.abs(next.x - line.x) < sameColumn ? `${line.text} ${next.text}` : line.text;
	for (const text of [line.text, together]) {
		const { kind } = readMark(text, false);
		if (kind === "deliverable" || kind === "measure") return kind;
		if (["direction", "direction_result", "progress", "outlook"].includes(kind)) return "heading";
	}
	return undefined;
}

/** The row's cell that the line goes on in, "new" for a cell to the right, nothing when the row has ended. */
function cellFor(row: readonly Cell[], open: Cell, line: PageLine): Cell | "new" | undefined {
	const last = open.lines.at(-1);
	if (!last) return undefined;
	const within = line.x > open.x - sameColumn && line.x < nextColumn(row, open);
	if (within && line.page === last.page && line.y < last.y - 1 && line.x < last.right) return open;
	const column = row.find((cell) => Math.abs(cell.x - line.x) < sameColumn && line.right < nextColumn(row, cell) + sameColumn);
	if (column && (line.page > (column.lines.at(-1)?.page ?? 0) || column === open)) return column;
	if (line.page > last.page && within && row.at(-1) === open && row.length > 1) return open;
	return isBeside(open, line) ? "new" : undefined;
}

function nextColumn(row: readonly Cell[], cell: Cell): number {
	return Math.min(...row.map(({ x }) => x).filter((x) => x > cell.x + columnGap), Number.POSITIVE_INFINITY);
}

function isBeside(cell: Cell, line: PageLine): boolean {
	const last = cell.lines.at(-1);
	const first = cell.lines.find(({ page }) => page === line.page);
	if (!last || !first || line.page !== last.page || line.x < cell.x + columnGap) return false;
	return line.y > last.y - 1 && line.y < first.y + line.size * 2;
}

function isBelow(cell: Cell, line: PageLine): boolean {
	const last = cell.lines.at(-1);
	if (!last || line.page !== last.page) return false;
	return line.y < last.y - 1 && line.x > cell.x - columnGap && line.x < last.right;
}
