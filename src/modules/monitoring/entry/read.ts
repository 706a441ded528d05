// A table of measurements as a file, CSV or XLSX: its columns, and its cells as texts. What they mean is rules.ts.
import { isZip, mostCsvBytes, readCsv } from "#kernel/csv.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { type Cell, readWorkbook } from "#kernel/xlsx-reading.ts";
import { type Column, columnOf, columnWords, requiredColumns } from "./columns.ts";

export const mostRows = 5_000;

/** A row with its number as a spreadsheet counts: the headings are row 1. `cells` counts what stands in it. */
export type TableRow = { number: number; values: Partial<Record<Column, string>>; cells: number };
export type Table = { rows: TableRow[]; headings: number; ignored: string[] };

/** Stands for a cell that a spreadsheet computes: it is seen, never taken. */
export const formulaCell = "\u0000formula";

/** @throws Invalid at the field `file`, with a sentence that says how to mend it. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
	if (bytes.length > mostCsvBytes) throw unreadable("too_large", tooLarge);
	const [headings, ...records] = isZip(bytes) ? await readSheet(bytes) : readCsv(bytes);
	if (!headings) throw unreadable("no_rows", empty);
	const places = headings.map(columnOf);
	const lacking = requiredColumns.filter((column) => !places.includes(column));
	if (lacking.length > 0) throw noColumns(lacking);
	const twice = places.find((column, index) => column && places.indexOf(column) !== index);
	if (twice) throw doubleColumn(twice);
	const rows = records.map((cells, index) => rowOf(cells, places, index + 2)).filter(isFilled);
	if (rows.length === 0) throw unreadable("no_rows", empty);
	if (rows.length > mostRows) throw unreadable("too_many_rows", tooMany);
	const ignored = headings.filter((heading, index) => places[index] === undefined && heading.trim() !== "");
	return { rows, headings: headings.length, ignored };
}

/** A row of the template in which nothing was entered says nothing. */
function isFilled({ values, cells }: TableRow): boolean {
	const { indicator, title, dimension, group, unit, ...entered } = values;
	const named = Boolean(indicator) && Object.values(entered).every((value) => !value);
	return cells > 0 && !named;
}

function rowOf(cells: readonly string[], places: readonly (Column | undefined)[], number: number): TableRow {
	const values: TableRow["values"] = {};
	for (const [index, column] of places.entries()) if (column) values[column] = (cells[index] ?? "").trim();
	return { number, values, cells: cells.findLastIndex((cell) => cell.trim() !== "") + 1 };
}

/** The first sheet as records of texts; a number keeps its dot, a day is ISO. */
async function readSheet(bytes: Uint8Array): Promise<string[][]> {
	const [sheet] = await openWorkbook(bytes);
	const last = Math.max(0, ...(sheet?.rows.keys() ?? []));
	return Array.from({ length: last }, (_, index) => {
		const record: string[] = [];
		for (const cell of sheet?.rows.get(index + 1) ?? []) record[cell.column - 1] = textOf(cell);
		return Array.from(record, (text) => text ?? "");
	});
}

async function openWorkbook(bytes: Uint8Array) {
	try {
		return await readWorkbook(bytes);
	} catch (error) {
		if (error instanceof Invalid) throw unreadable(error.code, error.said);
		throw error;
	}
}

function textOf(cell: Cell): string {
	if (cell.kind === "text") return cell.text;
	if (cell.kind === "number") return String(Number(cell.number.toPrecision(15)));
	if (cell.kind === "date") return cell.day;
	return cell.kind === "boolean" ? String(cell.yes) : formulaCell;
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
	lv: "Datnē nav nevienas vērtības. Zem virsrakstiem ierakstiet pa vērtībai rindā.",
	en: "The file has no value. Enter one a row below the headings.",
};
const tooMany: Text = {
	lv: "Datnē ir vairāk nekā 5000 rindu. Sadaliet to vairākās.",
	en: "The file has more than 5,000 rows. Divide it.",
};
const tooLarge: Text = {
	lv: "Datne ir lielāka par 5 MB. Sadaliet to vairākās.",
	en: "The file is larger than 5 MB. Divide it.",
};
