// Who stands where: institutions × directions of the plan, each cell the items that meet there. Pure.
import { fits, type ItemFilter } from "./filter.ts";
import { addTally, emptyTally, type ItemState, type ItemTally, openOf } from "./rules.ts";

/** So many items of one place and state. */
export type Count = { institution: string; direction: string; kind: string; state: ItemState; count: number };

export type Cell = ItemTally;
export type MatrixRow = { institution: string; cells: Cell[]; tally: ItemTally };
export type Matrix = { directions: string[]; rows: MatrixRow[]; columns: ItemTally[]; tally: ItemTally };

/** Rows by the institutions' codes; only directions that have items, in the plan's order and then what has none. */
export function buildMatrix(counts: readonly Count[], order: readonly string[]): Matrix {
	const directions = order.filter((code) => counts.some((one) => one.direction === code));
	const byInstitution = Map.groupBy(counts, (one) => one.institution);
	const rows = [...byInstitution].map(([institution, own]) => rowOf(institution, own, directions));
	rows.sort((a, b) => (a.institution < b.institution ? -1 : 1));
	const columns = directions.map((_, at) => sumOf(rows.map((row) => row.cells[at] ?? emptyTally())));
	return { directions, rows, columns, tally: sumOf(rows.map((row) => row.tally)) };
}

function rowOf(institution: string, own: readonly Count[], directions: readonly string[]): MatrixRow {
	const byDirection = Map.groupBy(own, (one) => one.direction);
	const cells = directions.map((code) => tallyOf(byDirection.get(code) ?? []));
	return { institution, cells, tally: tallyOf(own) };
}

export function narrow(counts: readonly Count[], filter: ItemFilter, isLate: boolean): Count[] {
	return counts.filter((one) => fits(one, filter, isLate));
}

function tallyOf(counts: readonly Count[]): ItemTally {
	const tally = emptyTally();
	for (const { state, count } of counts) {
		tally[state] += count;
		tally.total += count;
	}
	return tally;
}

const sumOf = (tallies: readonly ItemTally[]) => tallies.reduce(addTally, emptyTally());

export type Standing = "none" | "late" | "returned" | "toReview" | "going" | "untouched" | "ready";

/** What a cell says first: what has to be done there next. */
export function standingOf(tally: ItemTally, isLate: boolean): Standing {
	if (tally.total === 0) return "none";
	if (isLate && openOf(tally) > 0) return "late";
	if (tally.returned > 0) return "returned";
	if (tally.submitted > 0) return "toReview";
	if (tally.accepted + tally.excepted === tally.total) return "ready";
	return tally.waiting === tally.total ? "untouched" : "going";
}
