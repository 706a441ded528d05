// The template of a table of measurements, with the person's own indicators in it, and what was wrong with a table.
import { writeCsv } from "#kernel/csv.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { writeWorkbook } from "#kernel/xlsx-writing.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { unitName } from "../indicators/units.ts";
import { type Column, columns, columnWords } from "./columns.ts";
import type { CellError } from "./rules.ts";
import { entryWords } from "./words.ts";

const widths: Partial<Record<Column, number>> = { indicator: 30, title: 45, note: 40 };
const numbers: readonly Column[] = ["value", "numerator", "denominator", "n"];

function rowsOf(views: readonly IndicatorView[], lang: Lang): string[][] {
	const cells = (view: IndicatorView): Partial<Record<Column, string>> => ({
		indicator: view.code,
		title: textIn(view.title, lang).text,
		unit: unitName(lang, view.unit),
	});
	return views.map((view) => columns.map((column) => cells(view)[column] ?? ""));
}

const headings = (lang: Lang) => columns.map((column) => columnWords[lang][column]);

export const templateCsv = (views: readonly IndicatorView[], lang: Lang) =>
	writeCsv([headings(lang), ...rowsOf(views, lang)]);

export function templateXlsx(views: readonly IndicatorView[], lang: Lang): Uint8Array<ArrayBuffer> {
	return writeWorkbook([
		{
			name: entryWords[lang].sheet,
			columns: columns.map((column) => ({
				width: widths[column] ?? 14,
				format: numbers.includes(column) ? "number" : "text",
			})),
			heads: 1,
			rows: [headings(lang), ...rowsOf(views, lang)],
		},
	]);
}

export function errorsCsv(errors: readonly CellError[], lang: Lang): string {
	const words = entryWords[lang];
	return writeCsv([
		[words.row, words.column, words.problem],
		...errors.map(({ number, column, said }) => [
			String(number),
			column ? columnWords[lang][column] : "",
			said[lang] ?? said.lv,
		]),
	]);
}
