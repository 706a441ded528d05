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
	const reader = new CellReader();
	for (const [index, line] of lines.entries()) reader.take(line, labelOf(line, lines[index + 1]));
	return reader.cells;
}

class CellReader {
	readonly cells: Cell[] = [];
	/** The cells of the measure's or deliverable's row that is being read. */
	#row: Cell[] = [];
	#open: Cell | undefined;

	take(line: PageLine, label: ReturnType<typeof labelOf>): void {
		if (label === "deliverable" || label === "measure") {
			this.#row = [this.#begin(line, "head", true)];
			return;
		}
		const inRow = label === undefined && this.#row.length > 0;
		if (inRow) this.#takeInRow(line);
		else {
			this.#row = [];
			this.#takeOutside(line);
		}
	}

	#takeInRow(line: PageLine): void {
		const at = this.#open && cellFor(this.#row, this.#open, line);
		if (at === "new") this.#addToRow(line);
		else if (at) this.#continue(at, line);
		else {
			this.#row = [];
			this.#begin(line, "prose", false);
		}
	}

	#addToRow(line: PageLine): void {
		this.#row.push(this.#begin(line, "cell", false));
		for (const cell of this.#row) cell.kind = "cell";
	}

	/** Prose, or a table that is none of measures: its cells are told by what stands beside them. */
	#takeOutside(line: PageLine): void {
		const open = this.#open;
		if (!open) return void this.#begin(line, "prose", false);
		if (
			open.kind !== "head" &&
			isBelow(open, line) &&
			(open.kind === "prose" || Math.abs(line.x - open.x) < sameColumn)
		) {
			this.#continue(open, line);
			return;
		}
		const beside = open.kind !== "head" && isBeside(open, line);
		if (beside && open.kind === "prose") this.#splitAbove(open, line);
		const back = open.kind === "cell" && line.x < open.x - columnGap;
		this.#begin(line, beside ? "cell" : "prose", back);
	}

	/** Only the lines that stand beside `line` are its neighbour cell; those above them are prose or rows of their own. */
	#splitAbove(open: Cell, line: PageLine): void {
		const from = open.lines.findIndex(({ y, page }) => page === line.page && y < line.y + line.size);
		const [first, ...more] = open.lines.splice(Math.max(0, from));
		if (!first) return;
		if (open.lines.length === 0) this.cells.pop();
		const cell = this.#begin(first, "cell", open.startsRow || open.lines.length > 0);
		cell.lines.push(...more);
	}

	#begin(line: PageLine, kind: Cell["kind"], startsRow: boolean): Cell {
		this.#open = { kind, x: line.x, lines: [line], startsRow };
		this.cells.push(this.#open);
		return this.#open;
	}

	#continue(cell: Cell, line: PageLine): void {
		cell.lines.push(line);
		this.#open = cell;
	}
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
	const column = row.find(
		(cell) => Math.abs(cell.x - line.x) < sameColumn && line.right < nextColumn(row, cell) + sameColumn,
	);
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
