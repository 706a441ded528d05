// A list of institutions as a file: what it is, what its columns are, what its cells say. Cells are text, whatever
// they begin with; what they mean for the register is rules.ts.
import { readCsv } from "#kernel/csv.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { type Column, columnOf, columnWords, requiredColumns } from "./columns.ts";

export const mostRows = 20_000;

/** A row with its number as a spreadsheet counts: the headings are row 1. `cells` counts what stands in it. */
export type ListRow = { number: number; values: Partial<Record<Column, string>>; cells: number };

export type List = { rows: ListRow[]; headings: number; ignored: string[] };

/** @throws Invalid at the field `file`, with a sentence that says how to mend it. */
export function readList(bytes: Uint8Array): List {
	const [headings, ...records] = readCsv(bytes);
	if (!headings) throw unreadable("no_rows", empty);
	const places = headings.map(columnOf);
	const lacking = requiredColumns.filter((column) => !places.includes(column));
	if (lacking.length > 0) throw noColumns(lacking);
	const twice = places.find((column, index) => column && places.indexOf(column) !== index);
	if (twice) throw doubleColumn(twice);
	const rows = records
		.map((cells, index) => rowOf(cells, places, index + 2))
		.filter((row) => Object.values(row.values).some((value) => value !== ""));
	if (rows.length === 0) throw unreadable("no_rows", empty);
	if (rows.length > mostRows) throw unreadable("too_many_rows", tooMany);
	const ignored = headings.filter((heading, index) => places[index] === undefined && heading.trim() !== "");
	return { rows, headings: headings.length, ignored };
}

function rowOf(cells: string[], places: (Column | undefined)[], number: number): ListRow {
	const values: ListRow["values"] = {};
	for (const [index, column] of places.entries()) if (column) values[column] = (cells[index] ?? "").trim();
	return { number, values, cells: cells.findLastIndex((cell) => cell.trim() !== "") + 1 };
}

const unreadable = (code: string, said: Text) => new Invalid(code, said, { file: said });

function noColumns(lacking: readonly Column[]): Invalid {
	return unreadable("columns_missing", {
		lv: `Pirmajā rindā trūkst virsrakstu: ${lacking.map((column) => columnWords.lv[column]).join(", ")}. Salīdziniet ar veidni.`,
		en: `The first row lacks headings: ${lacking.map((column) => columnWords.en[column]).join(", ")}. Compare with the template.`,
	});
}

function doubleColumn(column: Column): Invalid {
	return unreadable("column_twice", {
		lv: `Kolonna „${columnWords.lv[column]}” ir divreiz. Atstājiet vienu.`,
		en: `The column “${columnWords.en[column]}” is there twice. Leave one.`,
	});
}

const empty: Text = {
	lv: "Datnē nav nevienas iestādes. Zem virsrakstiem ierakstiet pa iestādei rindā.",
	en: "The file has no institution. Enter one a row below the headings.",
};
const tooMany: Text = {
	lv: "Datnē ir vairāk nekā 20 000 rindu. Sadaliet to vairākās.",
	en: "The file has more than 20,000 rows. Divide it.",
};
