// Reads the cells of an XLSX: values as they stand there, each with its place; formulas are seen, never computed.
import type { Day } from "./clock.ts";
import { Invalid } from "./errors.ts";
import { checkPackage, type PackageRefusals, refuseMacros } from "./office-package.ts";
import type { Text } from "./words.ts";
import { columnName, dayOfSerial, decodeCellText, parseRef } from "./xlsx-text.ts";
import { attribute, xmlEvents } from "./xml-events.ts";
import { openZip, type ZipParts } from "./zip.ts";

type Place = { ref: string; column: number; row: number };
export type CellValue =
	| { kind: "text"; text: string }
	| { kind: "number"; number: number }
	| { kind: "date"; day: Day }
	| { kind: "boolean"; yes: boolean }
	/** A formula, or a value that is none (#N/A). */
	| { kind: "formula" | "error" };
export type Cell = Place & CellValue;

/** Rows that have something in them, in their order; `merged` names ranges: "A1:B2". */
export type Sheet = { name: string; rows: Map<number, Cell[]>; merged: string[] };

const said = {
	xlsx_kind: { lv: "Tā nav .xlsx datne.", en: "This is no .xlsx file." },
	xlsx_damaged: {
		lv: "XLSX datne ir bojāta vai nav pilna. Atveriet to izklājlapu programmā un saglabājiet no jauna.",
		en: "The XLSX file is damaged or incomplete. Open it in a spreadsheet program and save it again.",
	},
	xlsx_macros: {
		lv: "Datnē ir makro. Saglabājiet to kā parastu .xlsx bez makro.",
		en: "The file holds macros. Save it as a plain .xlsx without macros.",
	},
	xlsx_external: {
		lv: "Datne atsaucas uz citām datnēm. Pārtrauciet saites un saglabājiet to no jauna.",
		en: "The file refers to other files. Break the links and save it again.",
	},
	xlsx_embedded: {
		lv: "Datnē ir iegultas citas datnes. Noņemiet tās un saglabājiet no jauna.",
		en: "The file holds other files. Remove them and save it again.",
	},
	xlsx_too_large: {
		lv: "Kādā no lapām ir vairāk nekā 20 000 aizpildītu rindu vai kopā vairāk nekā 500 000 šūnu.",
		en: "A sheet has more than 20 000 filled rows, or all have more than 500 000 cells together.",
	},
} satisfies Record<string, Text>;

const refusal = (code: keyof typeof said) => new Invalid(code, said[code]);
const refuse: PackageRefusals = {
	damaged: () => refusal("xlsx_damaged"),
	macros: () => refusal("xlsx_macros"),
	external: () => refusal("xlsx_external"),
	embedded: () => refusal("xlsx_embedded"),
};

const mostRows = 20_000;
const mostCells = 500_000;

/** @throws Invalid with one of the codes above, or what kernel/zip.ts and file-refusals.ts say; never anything else. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
	const zip = await openZip(bytes, refuse.damaged);
	refuseMacros(zip, refuse);
	if (!zip.names.includes("[Content_Types].xml") || !zip.names.includes("xl/workbook.xml")) throw refusal("xlsx_kind");
	await checkPackage(zip, refuse);
	const { sheets, from1904 } = await readContents(zip);
	const context: Context = {
		texts: await readTexts(zip),
		dateStyles: await readDateStyles(zip),
		from1904,
		left: mostCells,
	};
	const read: Sheet[] = [];
	for (const { name, part } of sheets) read.push(readSheet(name, await getPart(zip, part), context));
	return read;
}

async function getPart(zip: ZipParts, name: string): Promise<Uint8Array> {
	const part = await zip.read(name);
	if (!part) throw refusal("xlsx_damaged");
	return part;
}

const eventsOf = (part: Uint8Array) => xmlEvents(part, refuse.damaged);
/** Some programs write every tag with a prefix. */
const bare = (name: string) => name.slice(name.indexOf(":") + 1);

async function readContents(zip: ZipParts) {
	const targets = new Map<string, string>();
	for (const event of eventsOf(await getPart(zip, "xl/_rels/workbook.xml.rels"))) {
		if (event.kind === "text" || event.kind === "close" || bare(event.name) !== "Relationship") continue;
		const target = attribute(event.attributes, "Target") ?? "";
		targets.set(
			attribute(event.attributes, "Id") ?? "",
			target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
		);
	}
	const sheets: { name: string; part: string }[] = [];
	let from1904 = false;
	for (const event of eventsOf(await getPart(zip, "xl/workbook.xml"))) {
		if (event.kind === "text" || event.kind === "close") continue;
		if (bare(event.name) === "workbookPr") from1904 = /date1904="(?:1|true)"/.test(event.attributes);
		if (bare(event.name) !== "sheet") continue;
		const id = /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(event.attributes)?.[1] ?? "";
		const part = targets.get(id);
		if (part === undefined) throw refusal("xlsx_damaged");
		sheets.push({ name: attribute(event.attributes, "name") ?? "", part });
	}
	return { sheets, from1904 };
}

async function readTexts(zip: ZipParts): Promise<string[]> {
	const part = await zip.read("xl/sharedStrings.xml");
	const texts: string[] = [];
	let text = "";
	let inText = false;
	let inPhonetic = false;
	for (const event of part ? eventsOf(part) : []) {
		if (event.kind === "text") {
			if (inText && !inPhonetic) text += event.text;
			continue;
		}
		const name = bare(event.name);
		if (name === "rPh") inPhonetic = event.kind === "open";
		else if (name === "t") inText = event.kind === "open";
		else if (name === "si" && event.kind !== "open") {
			texts.push(decodeCellText(text));
			text = "";
		}
	}
	return texts;
}

/** Number formats that are built in and show a day. */
const isDateFormat = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of its own shows a day when it names a year or a day outside of quotes and brackets. */
const showsDay = (format: string) => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

async function readDateStyles(zip: ZipParts): Promise<Set<number>> {
	const part = await zip.read("xl/styles.xml");
	const own = new Set<number>();
	const styles = new Set<number>();
	let inCellStyles = false;
	let count = 0;
	for (const event of part ? eventsOf(part) : []) {
		if (event.kind === "text") continue;
		const name = bare(event.name);
		if (name === "cellXfs") inCellStyles = event.kind === "open";
		if (event.kind === "close") continue;
		const format = Number(attribute(event.attributes, "numFmtId") ?? "0");
		if (name === "numFmt" && showsDay(attribute(event.attributes, "formatCode") ?? "")) own.add(format);
		if (name !== "xf" || !inCellStyles) continue;
		if (isDateFormat(format) || own.has(format)) styles.add(count);
		count += 1;
	}
	return styles;
}

type Context = { texts: string[]; dateStyles: Set<number>; from1904: boolean; left: number };
type Open = { ref: string; type: string; style: number; value: string; text: string; formula: boolean };

function readSheet(name: string, part: Uint8Array, context: Context): Sheet {
	const sheet: Sheet = { name, rows: new Map(), merged: [] };
	let row = 0;
	let column = 0;
	let cell: Open | undefined;
	let within = "";
	let inPhonetic = false;
	for (const event of eventsOf(part)) {
		if (event.kind === "text") {
			if (!cell || inPhonetic) continue;
			if (within === "v") cell.value += event.text;
			else if (within === "t") cell.text += event.text;
			continue;
		}
		const tag = bare(event.name);
		if (event.kind === "close") {
			if (tag === "c" && cell) keep(sheet, cell, context);
			if (tag === "c") cell = undefined;
			if (tag === "rPh") inPhonetic = false;
			if (tag === within) within = "";
			continue;
		}
		if (tag === "row") {
			row = Number(attribute(event.attributes, "r") ?? row + 1);
			column = 0;
		} else if (tag === "c") {
			const given = /(?:^|\s)r="([A-Z0-9]+)"/.exec(event.attributes)?.[1];
			column = given ? (parseRef(given)?.column ?? 0) : column + 1;
			cell = event.kind === "empty" ? undefined : openCell(event.attributes, given ?? refOf(column, row));
		} else if (tag === "mergeCell") sheet.merged.push(attribute(event.attributes, "ref") ?? "");
		else if (tag === "f" && cell) cell.formula = true;
		else if (tag === "rPh") inPhonetic = event.kind === "open";
		else if (event.kind === "open" && (tag === "v" || tag === "t")) within = tag;
	}
	return sheet;
}

function openCell(attributes: string, ref: string): Open {
	const type = /(?:^|\s)t="(\w+)"/.exec(attributes)?.[1] ?? "n";
	const style = Number(/(?:^|\s)s="(\d+)"/.exec(attributes)?.[1] ?? "0");
	return { ref, type, style, value: "", text: "", formula: false };
}

function refOf(column: number, row: number): string {
	return `${columnName(column)}${row}`;
}

function keep(sheet: Sheet, cell: Open, context: Context): void {
	const place = parseRef(cell.ref);
	if (!place) throw refusal("xlsx_damaged");
	const value = readValue(cell, context);
	if (value === undefined) return;
	context.left -= 1;
	const row = sheet.rows.get(place.row) ?? [];
	if (row.length === 0) sheet.rows.set(place.row, row);
	if (context.left < 0 || sheet.rows.size > mostRows) throw refusal("xlsx_too_large");
	row.push({ ref: cell.ref, ...place, ...value });
}

function readValue({ type, style, value, text, formula }: Open, context: Context): CellValue | undefined {
	if (formula) return { kind: "formula" };
	if (type === "e") return { kind: "error" };
	if (type === "b") return { kind: "boolean", yes: value.trim() === "1" };
	if (type === "inlineStr") return textValue(decodeCellText(text));
	if (type === "str") return textValue(decodeCellText(value));
	if (value.trim() === "") return undefined;
	if (type === "s") {
		const shared = context.texts[Number(value)];
		if (shared === undefined) throw refusal("xlsx_damaged");
		return textValue(shared);
	}
	if (type === "d")
		return /^\d{4}-\d{2}-\d{2}/.test(value) ? { kind: "date", day: value.slice(0, 10) } : { kind: "error" };
	const number = Number(value);
	if (!Number.isFinite(number)) throw refusal("xlsx_damaged");
	if (!context.dateStyles.has(style)) return { kind: "number", number };
	const day = dayOfSerial(number, context.from1904);
	return day === undefined ? { kind: "error" } : { kind: "date", day };
}

const textValue = (text: string): CellValue | undefined => (text.trim() === "" ? undefined : { kind: "text", text });
