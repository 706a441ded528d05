// A sheet of the template as rows whose cells are asked for by column; what is wrong with a cell is said at the cell.
import type { FieldErrors } from "#kernel/errors.ts";
import { parsePeriod } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { Cell, Sheet } from "#kernel/xlsx-reading.ts";
import { columnName, dayOfSerial } from "#kernel/xlsx-text.ts";
import type { Choice } from "./choices.ts";
import { type Column, plain, type SheetPlan, yearHeads } from "./sheets.ts";

/** Collects what is wrong, by place: "Termiņi!B7". Nobody reads more than some hundred errors. */
export class Faults {
	readonly fields: FieldErrors = {};
	#left = 500;

	say(place: string, said: Text): void {
		if (place in this.fields || this.#left <= 0) return;
		this.fields[place] = said;
		this.#left -= 1;
	}

	get any(): boolean {
		return this.#left < 500;
	}
}

export type YearColumn = { part: keyof typeof yearHeads; year: string; column: number };
export type Table = { rows: TableRow[]; years: YearColumn[]; place(ref: string): string };

/** Rows of the sheet below its headings. Wrong headings, formulas and merged cells are faults. */
export function readTable(plan: SheetPlan, sheet: Sheet, faults: Faults): Table {
	const place = (ref: string) => `${plan.name}!${ref}`;
	for (const range of sheet.merged) faults.say(place(range), said.merged);
	const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
	const [first] = numbers;
	const heads = first === undefined ? [] : [...(sheet.rows.get(first) ?? [])].sort((a, b) => a.column - b.column);
	const { columns, years } = readHeads(plan, heads, faults, place);
	const rows: TableRow[] = [];
	for (const number of numbers.slice(1)) {
		const cells = sheet.rows.get(number) ?? [];
		if (number === (first ?? 0) + 1 && isSecondHead(plan, cells, columns)) continue;
		for (const cell of cells) checkCell(cell, columns, years, faults, place);
		const known = [...columns.values(), ...years.map((one) => one.column)];
		if (cells.some((cell) => known.includes(cell.column)))
			rows.push(new TableRow(number, cells, columns, faults, place));
	}
	return { rows, years, place };
}

const said = {
	merged: {
		lv: "Šūnas ir sapludinātas. Atdaliet tās un ierakstiet vērtību katrā rindā.",
		en: "These cells are merged. Separate them and write the value in each row.",
	},
	formula: {
		lv: "Šūnā ir formula. Ierakstiet vērtību (kopējiet un ielīmējiet kā vērtību).",
		en: "The cell has a formula. Write the value (copy it and paste it as a value).",
	},
	error: { lv: "Šūnā ir kļūdas vērtība vai neiespējams datums.", en: "The cell holds an error or an impossible date." },
	noHead: {
		lv: "Virs šīs šūnas nav kolonnas virsraksta.",
		en: "There is no heading above this cell.",
	},
	twice: { lv: "Šāda kolonna lapā jau ir.", en: "The sheet has this column already." },
	choice: { lv: "Izvēlieties vienu no saraksta vērtībām.", en: "Choose one of the listed values." },
	text: { lv: "Te jābūt tekstam.", en: "This must be a text." },
	codeNumber: {
		lv: "Kods ir ierakstīts kā skaitlis, un skaitlis neatšķir 1.1 no 1.10. Padariet šūnu par tekstu un ierakstiet kodu vēlreiz.",
		en: "The code is written as a number, and a number does not tell 1.1 from 1.10. Make the cell text and write it again.",
	},
	codeDay: {
		lv: "Izklājlapa kodu ir pārvērtusi par datumu. Padariet šūnu par tekstu un ierakstiet kodu vēlreiz.",
		en: "The spreadsheet has turned the code into a date. Make the cell text and write the code again.",
	},
	period: {
		lv: "Ierakstiet periodu: 2025, 2025-H1 (pusgads), 2025-Q3 (ceturksnis), 2025-03 (mēnesis) vai dienu.",
		en: "Enter a period: 2025, 2025-H1 (half-year), 2025-Q3 (quarter), 2025-03 (month) or a day.",
	},
	day: { lv: "Ierakstiet dienu, piemēram, 2025-12-31 vai 31.12.2025.", en: "Enter a day, for example 2025-12-31." },
	number: { lv: "Ierakstiet skaitli, piemēram, 1 200,50.", en: "Enter a number, for example 1 200.50." },
	negative: { lv: "Skaitlis nevar būt negatīvs.", en: "The number cannot be negative." },
	cents: { lv: "Rakstiet veselos skaitļos, bez centiem.", en: "Write whole numbers, without cents." },
	unclear: {
		lv: "Šo skaitli var lasīt dažādi. Ja tā drukāts dokumentā, rakstiet to lapā „Neskaidrās summas”.",
		en: "This number can be read in several ways. If the document prints it so, write it on the sheet “Neskaidrās summas”.",
	},
} satisfies Record<string, Text>;

function readHeads(plan: SheetPlan, heads: readonly Cell[], faults: Faults, place: (ref: string) => string) {
	const columns = new Map<string, number>();
	const years: YearColumn[] = [];
	for (const cell of heads) {
		const label = cell.kind === "text" ? plain(cell.text) : "";
		const known = plan.columns.find(({ head }) => plain(head.lv) === label || plain(head.en) === label);
		const year = plan.years ? yearOf(label) : undefined;
		const twice = known
			? columns.has(known.key)
			: year && years.some((one) => one.part === year.part && one.year === year.year);
		if (twice) faults.say(place(cell.ref), said.twice);
		else if (known) columns.set(known.key, cell.column);
		else if (year) years.push({ ...year, column: cell.column });
		else faults.say(place(cell.ref), unknownHead(plan));
	}
	const missing = plan.columns.filter(({ key, optional }) => !optional && !columns.has(key)).map(({ head }) => head);
	if (missing.length > 0) faults.say(plan.name, missingHeads(missing));
	return { columns, years };
}

function yearOf(label: string): Omit<YearColumn, "column"> | undefined {
	const match = /^(.*?) (\d{4})$/.exec(label);
	const part = (["planned", "additional"] as const).find((one) =>
		[plain(yearHeads[one].lv), plain(yearHeads[one].en)].includes(match?.[1] ?? ""),
	);
	return match?.[2] && part ? { part, year: match[2] } : undefined;
}

const unknownHead = ({ columns }: SheetPlan): Text => ({
	lv: `Tādas kolonnas veidnē nav. Šajā lapā ir: ${columns.map(({ head }) => head.lv).join(", ")}.`,
	en: `The template has no such column. This sheet has: ${columns.map(({ head }) => head.en).join(", ")}.`,
});

const missingHeads = (missing: Column["head"][]): Text => ({
	lv: `Lapā trūkst kolonnu: ${missing.map((head) => head.lv).join(", ")}.`,
	en: `The sheet lacks columns: ${missing.map((head) => head.en).join(", ")}.`,
});

/** The second row of the template says the headings in the other language. */
function isSecondHead(plan: SheetPlan, cells: readonly Cell[], columns: ReadonlyMap<string, number>): boolean {
	const labels = cells.map((cell) => (cell.kind === "text" ? plain(cell.text) : ""));
	const inPlace = plan.columns.filter(({ key, head }) => {
		const at = cells.findIndex((cell) => cell.column === columns.get(key));
		return labels[at] === plain(head.en) || labels[at] === plain(head.lv);
	});
	return inPlace.length > 1 && inPlace.length >= plan.columns.length / 2;
}

function checkCell(
	cell: Cell,
	columns: ReadonlyMap<string, number>,
	years: readonly YearColumn[],
	faults: Faults,
	place: (ref: string) => string,
): void {
	if (cell.kind === "formula") faults.say(place(cell.ref), said.formula);
	else if (cell.kind === "error") faults.say(place(cell.ref), said.error);
	else if (![...columns.values()].includes(cell.column) && !years.some((one) => one.column === cell.column))
		faults.say(place(cell.ref), said.noHead);
}

export class TableRow {
	readonly number: number;
	readonly #cells: readonly Cell[];
	readonly #columns: ReadonlyMap<string, number>;
	readonly #faults: Faults;
	readonly #place: (ref: string) => string;

	constructor(
		number: number,
		cells: readonly Cell[],
		columns: ReadonlyMap<string, number>,
		faults: Faults,
		place: (ref: string) => string,
	) {
		this.number = number;
		this.#cells = cells;
		this.#columns = columns;
		this.#faults = faults;
		this.#place = place;
	}

	/** Whether the sheet has the column at all. */
	knows(key: string): boolean {
		return this.#columns.has(key);
	}

	/** Where the column's cell of this row is, filled or not: "Termiņi!B7". */
	at(key: string): string {
		return this.#place(`${columnName(this.#columns.get(key) ?? 1)}${this.number}`);
	}

	atColumn(column: number): string {
		return this.#place(`${columnName(column)}${this.number}`);
	}

	has(...keys: string[]): boolean {
		return keys.some((key) => this.#cell(key) !== undefined);
	}

	wrong(key: string, text: Text): undefined {
		this.#faults.say(this.at(key), text);
		return undefined;
	}

	#cell(key: string): Cell | undefined {
		return this.#inColumn(this.#columns.get(key));
	}

	#inColumn(column: number | undefined): Cell | undefined {
		const cell = column === undefined ? undefined : this.#cells.find((one) => one.column === column);
		return cell?.kind === "formula" || cell?.kind === "error" ? undefined : cell;
	}

	text(key: string): string | undefined {
		const cell = this.#cell(key);
		if (!cell) return undefined;
		if (cell.kind === "text") return cell.text;
		return cell.kind === "number" ? String(cell.number) : this.wrong(key, said.text);
	}

	/** A text in both languages; English alone is a fault. */
	both(key: string): { lv: string; en?: string } | undefined {
		const [lv, en] = [this.text(`${key}.lv`), this.text(`${key}.en`)];
		if (lv === undefined && en === undefined) return undefined;
		return { lv: lv ?? "", ...(en === undefined ? {} : { en }) };
	}

	code(key: string): string | undefined {
		const cell = this.#cell(key);
		if (!cell) return undefined;
		if (cell.kind === "date") return this.wrong(key, said.codeDay);
		if (cell.kind === "number" && !Number.isInteger(cell.number)) return this.wrong(key, said.codeNumber);
		return this.text(key)?.trim();
	}

	/** A period's code; a day that the spreadsheet keeps as a number is that day. */
	period(key: string): string | undefined {
		const cell = this.#cell(key);
		if (!cell) return undefined;
		if (cell.kind === "date") return cell.day;
		if (cell.kind === "number" && cell.number > 10_000) return this.day(key);
		const text = this.text(key)?.trim() ?? "";
		return parsePeriod(text) ? text : (latvianDay(text) ?? this.wrong(key, said.period));
	}

	day(key: string): string | undefined {
		const cell = this.#cell(key);
		if (!cell) return undefined;
		if (cell.kind === "date") return cell.day;
		if (cell.kind === "number") return dayOfSerial(cell.number, false) ?? this.wrong(key, said.day);
		const text = this.text(key)?.trim() ?? "";
		return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : (latvianDay(text) ?? this.wrong(key, said.day));
	}

	choice<K extends string>(key: string, choice: Choice<K>): K | undefined {
		const cell = this.#cell(key);
		if (!cell) return undefined;
		const text = cell.kind === "boolean" ? (cell.yes ? "yes" : "no") : this.text(key);
		return text === undefined ? undefined : (choice.read(text) ?? this.wrong(key, said.choice));
	}

	/** A number, also one that is written as a text: "1 200,50". */
	decimal(key: string): number | undefined {
		return this.#number(this.#cell(key), this.at(key));
	}

	whole(key: string): number | undefined {
		return this.#whole(this.#cell(key), this.at(key));
	}

	wholeIn(column: number): number | undefined {
		return this.#whole(this.#inColumn(column), this.atColumn(column));
	}

	#number(cell: Cell | undefined, place: string): number | undefined {
		if (!cell) return undefined;
		if (cell.kind === "number") return cell.number;
		const bare = cell.kind === "text" ? cell.text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-") : "";
		if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(",", "."));
		this.#faults.say(place, said.number);
		return undefined;
	}

	#whole(cell: Cell | undefined, place: string): number | undefined {
		const number = this.#number(cell, place);
		if (number === undefined) return undefined;
		const isGrouped = cell?.kind !== "text" || grouped.test(cell.text.trim().replace(/[.,]\d+$/, ""));
		const wrong = number < 0 ? "negative" : !Number.isInteger(number) ? "cents" : isGrouped ? undefined : "unclear";
		if (wrong === undefined) return number;
		this.#faults.say(place, said[wrong]);
		return undefined;
	}
}

/** "250 000" and "250000"; never "250 00", which can be read in two ways. */
const grouped = /^-?(\d{1,4}([\s\u00a0\u202f]\d{3})*|\d+)$/;

/** "31.12.2025" → "2025-12-31" */
function latvianDay(text: string): string | undefined {
	const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text);
	if (!match) return undefined;
	const [, day = "", month = "", year = ""] = match;
	const code = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return parsePeriod(code) ? code : undefined;
}
