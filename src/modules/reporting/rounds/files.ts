// A round's items as a table for a spreadsheet: what the list shows, whole, and the matrix beside it.
import { writeCsv } from "#kernel/csv.ts";
import { formatInstant, type Lang, textIn } from "#kernel/words.ts";
import { type SheetOut, writeWorkbook } from "#kernel/xlsx-writing.ts";
import { nobody } from "./filter.ts";
import { type Matrix, standingOf } from "./matrix.ts";
import { matrixWords, standingWords } from "./matrix-words.ts";
import type { RoundItem, RoundView } from "./queries.ts";
import { itemStates, stillOpen } from "./rules.ts";
import { sayShortly } from "./shortly.ts";
import { itemStateWords, roundWords } from "./words.ts";

export function itemsCsv(view: RoundView, items: readonly RoundItem[], lang: Lang): string {
	return writeCsv([heads(lang), ...rowsOf(view, items, lang)]);
}

export function itemsWorkbook(view: RoundView, matrix: Matrix, items: readonly RoundItem[], lang: Lang) {
	const widths = [10, 12, 16, 16, 60, 14, 10, 80, 60, 20];
	const list: SheetOut = {
		name: roundWords[lang].items,
		columns: widths.map((width) => ({ width, format: "text" })),
		heads: 1,
		rows: [heads(lang), ...rowsOf(view, items, lang)],
	};
	return writeWorkbook([list, matrixSheet(view, matrix, lang)]);
}

const heads = (lang: Lang) => {
	const [words, more] = [roundWords[lang], matrixWords[lang]];
	const { institution, state } = words;
	const { direction, kind, code, title, late, statement, comment, changedAt } = more;
	return [institution, direction, kind, code, title, state, late, statement, comment, changedAt];
};

function rowsOf(view: RoundView, items: readonly RoundItem[], lang: Lang): string[][] {
	const codes = new Map([...view.institutions.values()].map((one) => [one.id, one.code]));
	return items.map((item) => rowOf(view, codes, item, lang));
}

function rowOf(view: RoundView, codes: ReadonlyMap<string, string>, item: RoundItem, lang: Lang): string[] {
	const code = codes.get(item.institutionId ?? "");
	const isLate = view.isLate && stillOpen.includes(item.state);
	return [
		code ?? roundWords[lang].coordinator,
		item.direction ?? "",
		roundWords[lang][item.kind as "deliverable" | "indicator"],
		item.code,
		textIn(item.title, lang).text,
		itemStateWords[lang][item.state],
		isLate ? matrixWords[lang].yes : "",
		sayShortly(item, lang),
		item.comment ?? "",
		item.changedAt ? formatInstant(lang, item.changedAt) : "",
	];
}

/** One row per institution and direction. */
function matrixSheet(view: RoundView, matrix: Matrix, lang: Lang): SheetOut {
	const rows = matrix.rows.flatMap((row) =>
		row.cells.flatMap((cell, index) => {
			const standing = standingOf(cell, view.isLate);
			if (standing === "none") return [];
			const direction = matrix.directions[index] ?? "";
			const counts = itemStates.map((state) => cell[state]);
			return [
				[row.institution, direction === nobody ? "" : direction, standingWords[lang][standing], ...counts, cell.total],
			];
		}),
	);
	const [words, more] = [roundWords[lang], matrixWords[lang]];
	const states = itemStates.map((state) => itemStateWords[lang][state]);
	return {
		name: words.matrix.slice(0, 31),
		columns: [
			...[10, 12, 26].map((width) => ({ width, format: "text" as const })),
			...[...states, more.total].map(() => ({ width: 12, format: "number" as const })),
		],
		heads: 1,
		rows: [[words.institution, more.direction, words.state, ...states, more.total], ...rows],
	};
}
