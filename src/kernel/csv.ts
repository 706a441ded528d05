// CSV as spreadsheets save and open it: records of texts, whatever they begin with.
import { CsvError, type Info, parse } from "csv-parse/sync";
import { Invalid } from "./errors.ts";
import type { Text } from "./words.ts";

export const mostCsvBytes = 5 * 1024 * 1024;

/** Records of cells; none for an empty file. @throws Invalid at the field `file`, with a sentence that says how to mend it. */
export function readCsv(bytes: Uint8Array): string[][] {
	const text = decode(bytes);
	if (text.trim() === "") return [];
	try {
		return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, max_record_size: 100_000 });
	} catch (error) {
		if (error instanceof CsvError) throw broken(error);
		throw error;
	}
}

/** Semicolons and a byte order mark, so that a spreadsheet in Latvian opens it as it is. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** A cell that would be calculated is marked as text: it may hold what somebody else wrote. Numbers stay numbers. */
function cell(text: string): string {
	const plain = isCalculated(text) ? `'${text}` : text;
	return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Whether a spreadsheet that opens the file would take the text for a formula. */
export const isCalculated = (text: string) => /^[=+@\t\r-]/.test(text) && !/^[+-]\d+(?:[.,]\d+)?$/.test(text);

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Strict UTF-8; spreadsheets and old programs save other things under the same name. */
function decode(bytes: Uint8Array): string {
	if (bytes.length > mostCsvBytes) throw unreadable("too_large", tooLarge);
	if (isZip(bytes)) throw unreadable("a_spreadsheet", spreadsheet);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) throw unreadable("not_utf8", notUtf8);
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
