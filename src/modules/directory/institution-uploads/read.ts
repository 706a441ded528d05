// A list of institutions as a file: what it is, what its columns are, what its cells say. Cells are text, whatever
// they begin with; what they mean for the register is rules.ts.
import { CsvError, type Info, parse } from "csv-parse/sync";
import { Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { type Column, columnOf, columnWords, requiredColumns } from "./columns.ts";

export const mostBytes = 5 * 1024 * 1024;
export const mostRows = 20_000;

/** A row with its number as a spreadsheet counts: the headings are row 1. `cells` counts what stands in it. */
export type ListRow = { number: number; values: Partial<Record<Column, string>>; cells: number };

export type List = { rows: ListRow[]; headings: number; ignored: string[] };

/** @throws Invalid at the field `file`, with a sentence that says how to mend it. */
export function readList(bytes: Uint8Array): List {
	const [headings = [], ...records] = parseRecords(decode(bytes));
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

/** Strict UTF-8; spreadsheets and old programs save other things under the same name. */
function decode(bytes: Uint8Array): string {
	if (bytes.length > mostBytes) throw unreadable("too_large", tooLarge);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw unreadable("a_spreadsheet", spreadsheet);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) throw unreadable("not_utf8", notUtf8);
		throw error;
	}
}

function parseRecords(text: string): string[][] {
	if (text.trim() === "") throw unreadable("no_rows", empty);
	try {
		return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, max_record_size: 100_000 });
	} catch (error) {
		if (error instanceof CsvError) throw broken(error);
		throw error;
	}
}

/** That which parts the headings most often. */
function delimiterOf(text: string): string {
	const [headings = ""] = text.split(/\r?\n|\r/, 1);
	const count = (sign: string) => headings.split(sign).length;
	return [";", ",", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const unreadable = (code: string, said: Text) => new Invalid(code, said, { file: said });

function broken(error: CsvError): Invalid {
	const { lines } = error as unknown as Partial<Info>;
	return unreadable("broken_csv", {
		lv: `Datne nav lasāma kā CSV ap ${lines ?? 1}. rindu: pārbaudiet pēdiņas – tām jābūt pa pāriem.`,
		en: `The file cannot be read as CSV near line ${lines ?? 1}: check the quotation marks, they must come in pairs.`,
	});
}

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
const tooLarge: Text = {
	lv: "Datne ir lielāka par 5 MB. Sadaliet to vairākās.",
	en: "The file is larger than 5 MB. Divide it.",
};
const notUtf8: Text = {
	lv: "Datne nav UTF-8 kodējumā, un garumzīmes būtu bojātas. Saglabājiet to kā „CSV UTF-8”.",
	en: "The file is not in UTF-8, and letters with marks would be broken. Save it as “CSV UTF-8”.",
};
const spreadsheet: Text = {
	lv: "Šī ir izklājlapa vai arhīvs, nevis CSV. Saglabājiet to kā „CSV UTF-8”.",
	en: "This is a spreadsheet or an archive, not CSV. Save it as “CSV UTF-8”.",
};
