// Files for spreadsheets: the template of a list, and what was wrong with one.
import { writeCsv } from "#kernel/csv.ts";
import type { Lang } from "#kernel/words.ts";
import { columns, columnWords } from "./columns.ts";
import type { RowError } from "./rules.ts";
import { uploadWords } from "./words.ts";

/** The headings alone: an example row would be taken for an institution. */
export function templateCsv(lang: Lang): string {
	return writeCsv([columns.map((column) => columnWords[lang][column])]);
}

export function errorsCsv(errors: readonly RowError[], lang: Lang): string {
	const words = uploadWords[lang];
	return writeCsv([
		[words.row, words.column, words.problem],
		...errors.map(({ number, column, said }) => [
			String(number),
			column ? columnWords[lang][column] : "",
			said[lang] ?? said.lv,
		]),
	]);
}
