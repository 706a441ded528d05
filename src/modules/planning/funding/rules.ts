// Sums of a plan's money and where the document's own differ from them. Pure. Amounts are EUR; a blank is not a zero.
import type { Text } from "#kernel/words.ts";

export type Years = Record<string, number>;
export type Part = "planned" | "additional";
export type Source = "state" | "eu" | "total";

/** A cell whose print can be read in several ways: "250 00" is 25 000 or 250 000. */
export type AsPrinted = { part: Part; year: number; text: string; readings: number[] };

export type FundingRow = {
	code: string;
	title: Text;
	source: Source;
	planned: Years;
	additional: Years;
	printedSum?: number | undefined;
	trainees?: number | undefined;
	asPrinted?: AsPrinted[] | undefined;
	notes?: Text[] | undefined;
};

/** The rows of one priority, by source. */
export type FundingGroup = {
	code: string;
	title: Text;
	rows: Partial<Record<Source, FundingRow>>;
	printedSum: number | undefined;
	trainees: number | undefined;
	notes: Text[];
};

/** A sum; from the least to the most where a cell of it has several readings. */
export type Sum = { least: number; most: number };

/** What a cell has: an amount, or its print with the readings; undefined = blank. */
export type Cell = Sum & { text?: string };

export type Difference = { group: FundingGroup; part: Part; year: number | undefined; printed: Sum; computed: Sum };

export const parts = ["planned", "additional"] as const;
/** In the order in which they are shown; the document's total last. */
export const moneySources = ["state", "eu"] as const;

export function groupFunding(rows: readonly FundingRow[]): FundingGroup[] {
	const groups = new Map<string, FundingGroup>();
	for (const row of rows) {
		const { code, title } = row;
		const group = groups.get(code) ?? { code, title, rows: {}, printedSum: undefined, trainees: undefined, notes: [] };
		group.rows[row.source] = row;
		group.printedSum ??= row.printedSum;
		group.trainees ??= row.trainees;
		const said = new Set(group.notes.map((note) => note.lv));
		group.notes.push(...(row.notes ?? []).filter((note) => !said.has(note.lv)));
		groups.set(code, group);
	}
	return [...groups.values()];
}

/** The years in which the part has a cell anywhere. */
export function yearsOf(groups: readonly FundingGroup[], part: Part): number[] {
	const years = new Set<number>();
	for (const row of groups.flatMap((group) => Object.values(group.rows))) {
		for (const year of Object.keys(row[part])) years.add(Number(year));
		for (const cell of row.asPrinted ?? []) if (cell.part === part) years.add(cell.year);
	}
	return [...years].sort((a, b) => a - b);
}

export function cellOf(row: FundingRow | undefined, part: Part, year: number): Cell | undefined {
	const amount = row?.[part][String(year)];
	if (amount !== undefined) return { least: amount, most: amount };
	const printed = row?.asPrinted?.find((one) => one.part === part && one.year === year);
	if (!printed) return undefined;
	return { least: Math.min(...printed.readings), most: Math.max(...printed.readings), text: printed.text };
}

export function addUp(cells: readonly (Sum | undefined)[]): Sum | undefined {
	const filled = cells.filter((cell) => cell !== undefined);
	if (filled.length === 0) return undefined;
	return {
		least: filled.reduce((sum, cell) => sum + cell.least, 0),
		most: filled.reduce((sum, cell) => sum + cell.most, 0),
	};
}

/** Whether the money is given by source, so that the document's total can be held against the sum. */
const isDivided = (group: FundingGroup) => group.rows.state !== undefined || group.rows.eu !== undefined;

/** The total of a year: the sum of the sources; what the document prints where it does not say the sources. */
export function totalOf(group: FundingGroup, part: Part, year: number): Sum | undefined {
	return addUp(moneySources.map((source) => cellOf(group.rows[source], part, year))) ?? printedTotal(group, part, year);
}

export function printedTotal(group: FundingGroup, part: Part, year: number): Cell | undefined {
	return cellOf(group.rows.total, part, year);
}

/** The printed total of a year where it is not the sum of the sources. */
export function differenceOf(group: FundingGroup, part: Part, year: number): Difference | undefined {
	const printed = printedTotal(group, part, year);
	if (!printed || !isDivided(group)) return undefined;
	const given = addUp(moneySources.map((source) => cellOf(group.rows[source], part, year)));
	const computed = given ?? { least: 0, most: 0 };
	return isSame(printed, computed) ? undefined : { group, part, year, printed, computed };
}

export function sumOf(group: FundingGroup, part: Part): Sum | undefined {
	return addUp(yearsOf([group], part).map((year) => totalOf(group, part, year)));
}

/** The sum that the document prints for the additional money of all years, where the years do not make it. */
export function sumDifference(group: FundingGroup): Difference | undefined {
	if (group.printedSum === undefined) return undefined;
	const printed = { least: group.printedSum, most: group.printedSum };
	const computed = sumOf(group, "additional") ?? { least: 0, most: 0 };
	return isSame(printed, computed) ? undefined : { group, part: "additional", year: undefined, printed, computed };
}

/** Every place where the document's own total differs from the sum of its parts. */
export function differencesOf(groups: readonly FundingGroup[]): Difference[] {
	return groups
		.flatMap((group) => [
			...parts.flatMap((part) => yearsOf([group], part).map((year) => differenceOf(group, part, year))),
			sumDifference(group),
		])
		.filter((one) => one !== undefined);
}

export type OpenCell = { group: FundingGroup; source: Source; cell: AsPrinted };

/** Cells whose print has several readings, the total's left out where a source has the same. */
export function openCellsOf(groups: readonly FundingGroup[]): OpenCell[] {
	const all = groups.flatMap((group) =>
		Object.values(group.rows).flatMap((row) =>
			(row.asPrinted ?? []).map((cell) => ({ group, source: row.source, cell })),
		),
	);
	const place = ({ group, cell }: OpenCell) => `${group.code} ${cell.part} ${cell.year}`;
	const inSources = new Set(all.filter((one) => one.source !== "total").map(place));
	return all.filter((one) => one.source !== "total" || !inSources.has(place(one)));
}

/** The sum of one source over groups: of a year, or of all years. */
export function sumOfSource(
	groups: readonly FundingGroup[],
	part: Part,
	source: Source,
	year?: number,
): Sum | undefined {
	const years = year === undefined ? yearsOf(groups, part) : [year];
	return addUp(groups.flatMap((group) => years.map((one) => cellOf(group.rows[source], part, one))));
}

export const isSame = (a: Sum, b: Sum) => a.least === b.least && a.most === b.most;
export const isOpen = (sum: Sum) => sum.least !== sum.most;

export function traineesOf(groups: readonly FundingGroup[]): number {
	return groups.reduce((sum, group) => sum + (group.trainees ?? 0), 0);
}
