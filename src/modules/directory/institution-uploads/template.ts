// Files for spreadsheets: the template of a list, and what was wrong with one. Semicolons and a byte order mark, so that
// a spreadsheet in Latvian opens them as they are.
import type { Lang } from "#kernel/words.ts";
import { columns, columnWords } from "./columns.ts";
import type { RowError } from "./rules.ts";
import { uploadWords } from "./words.ts";

/** A cell that would be calculated is marked as text: what is wrong with a row may begin with what stood in it. */
function cell(text: string): string {
	const plain = /^[=+@\t-]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function csvOf(rows: string[][]): string {
	return `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** The headings alone: an example row would be taken for an institution. */
export function templateCsv(lang: Lang): string {
	return csvOf([columns.map((column) => columnWords[lang][column])]);
}

export function errorsCsv(errors: readonly RowError[], lang: Lang): string {
	const words = uploadWords[lang];
	return csvOf([
		[words.row, words.column, words.problem],
		...errors.map(({ number, column, said }) => [
			String(number),
			column ? columnWords[lang][column] : "",
			said[lang] ?? said.lv,
		]),
	]);
}
