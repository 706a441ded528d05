// The sheets of money: a row per source, a column per year; cells with several readings and notes on sheets of their own.
import type { Text } from "#kernel/words.ts";
import { part, source } from "./choices.ts";
import type { Places } from "./read-elements.ts";
import type { SheetKey } from "./sheets.ts";
import type { Table, TableRow } from "./table.ts";

type Funding = Record<string, unknown> & { notes: unknown[]; as_printed: unknown[] };

const needed: Text = { lv: "Aizpildiet šo šūnu.", en: "Fill in this cell." };
const noFunding: Text = {
	lv: "Lapā „Finansējums” rindas ar šādu kodu un avotu nav.",
	en: "The sheet “Finansējums” has no row with this code and source.",
};
const twice: Text = {
	lv: "Rinda ar šādu kodu un avotu lapā ir jau augstāk.",
	en: "A row with this code and source stands above already.",
};
const amounts: Text = {
	lv: "Ierakstiet summas veselos skaitļos ar semikolu starp tām: 25000; 250000.",
	en: "Write whole amounts with semicolons between them: 25000; 250000.",
};

export function readFunding(tables: Record<SheetKey, Table>, places: Places): Funding[] {
	const list: Funding[] = [];
	const byKey = new Map<string, { row: Funding; path: string }>();
	for (const row of tables.funding.rows) {
		const key = keyOf(row);
		if (key === undefined) continue;
		if (byKey.has(key)) row.wrong("code", twice);
		const path = `funding.${list.length}`;
		const read = fundingOf(row, tables.funding, path, places);
		byKey.set(key, { row: read, path });
		list.push(read);
	}
	for (const row of tables.printed.rows) {
		const key = keyOf(row);
		const target = key === undefined ? undefined : (byKey.get(key) ?? row.wrong("code", noFunding));
		for (const wanted of ["part", "year", "text", "readings"]) if (!row.has(wanted)) row.wrong(wanted, needed);
		if (!target) continue;
		places.set(`${target.path}.as_printed.${target.row.as_printed.length}`, row.at("text"));
		target.row.as_printed.push({
			part: row.choice("part", part),
			year: row.whole("year"),
			text: row.text("text"),
			readings: readingsOf(row),
		});
	}
	for (const row of tables.notes.rows) {
		if (!row.has("source")) continue;
		const key = keyOf(row);
		const target = key === undefined ? undefined : (byKey.get(key) ?? row.wrong("code", noFunding));
		if (!row.has("note.lv")) row.wrong("note.lv", needed);
		if (!target) continue;
		places.set(`${target.path}.notes.${target.row.notes.length}`, row.at("note.lv"));
		target.row.notes.push(row.both("note"));
	}
	return list;
}

function keyOf(row: TableRow): string | undefined {
	const [code, from] = [row.code("code"), row.choice("source", source)];
	for (const key of ["code", "source"]) if (!row.has(key)) row.wrong(key, needed);
	return code === undefined || from === undefined ? undefined : `${code} ${from}`;
}

function fundingOf(row: TableRow, table: Table, path: string, places: Places): Funding {
	if (!row.has("title.lv")) row.wrong("title.lv", needed);
	places.set(path, row.at("code"));
	places.set(`${path}.title`, row.at("title.lv"));
	const years: Record<"planned" | "additional", Record<string, number>> = { planned: {}, additional: {} };
	for (const { part: which, year, column } of table.years) {
		const amount = row.wholeIn(column);
		places.set(`${path}.${which}.${year}`, row.atColumn(column));
		if (amount !== undefined) years[which][year] = amount;
	}
	const [trainees, printed] = [row.whole("trainees"), row.whole("printed_sum")];
	return {
		code: row.code("code"),
		title: row.both("title"),
		source: row.choice("source", source),
		...years,
		...(trainees === undefined ? {} : { trainees }),
		...(printed === undefined ? {} : { printed_sum: printed }),
		notes: [],
		as_printed: [],
	};
}

function readingsOf(row: TableRow): number[] | undefined {
	const typed = (row.text("readings") ?? "").split(";").map((one) => one.replace(/\s/g, ""));
	if (typed.every((one) => /^\d{1,13}$/.test(one))) return typed.map(Number);
	return row.has("readings") ? row.wrong("readings", amounts) : undefined;
}
