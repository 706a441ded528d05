// Writes an XLSX: sheets of texts and numbers with headings, column widths, fixed rows and lists to choose from. The same
// sheets are the same bytes.
import { writeZip, type ZipPart } from "./steady-zip.ts";
import { columnName, encodeCellText } from "./xlsx-text.ts";

export type CellOut = string | number | undefined;

/** `text`: what is typed there stays as it is typed ("1.10" does not become a number or a day). */
export type ColumnOut = { width: number; format: "text" | "number" };

/** The cells of a column, from a row on, take only what stands in a range of another sheet. */
export type ChoiceOut = { column: number; fromRow: number; source: string; strict: boolean };

export type SheetOut = {
	name: string;
	columns: readonly ColumnOut[];
	/** The first rows are headings: the first bold, the others in italics; they stay in sight. */
	heads: number;
	rows: readonly (readonly CellOut[])[];
	choices?: readonly ChoiceOut[];
};

const lastRow = 1_048_576;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeWorkbook(sheets: readonly SheetOut[]): Uint8Array<ArrayBuffer> {
	const parts: [name: string, xml: string][] = [
		["[Content_Types].xml", contentTypes(sheets)],
		["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
		["xl/workbook.xml", workbook(sheets)],
		[
			"xl/_rels/workbook.xml.rels",
			relationships([
				...sheets.map((_, n) => ["worksheet", `worksheets/sheet${n + 1}.xml`] as const),
				["styles", "styles.xml"],
			]),
		],
		["xl/styles.xml", styles],
		...sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, worksheet(sheet)] as [string, string]),
	];
	return writeZip(parts.map(([name, xml]): ZipPart => ({ name, data: Buffer.from(head + xml) })));
}

function contentTypes(sheets: readonly SheetOut[]): string {
	const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
	const override = (part: string, type: string) =>
		`<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`;
	return (
		`<Types xmlns="${packaged}/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		override("workbook.xml", "sheet.main") +
		override("styles.xml", "styles") +
		sheets.map((_, n) => override(`worksheets/sheet${n + 1}.xml`, "worksheet")).join("") +
		"</Types>"
	);
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
	const rows = all.map(
		([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="${packaged}/relationships">${rows.join("")}</Relationships>`;
}

function workbook(sheets: readonly SheetOut[]): string {
	const rows = sheets.map(({ name }, n) => `<sheet name="${quoted(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
	return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${rows.join("")}</sheets></workbook>`;
}

const quoted = (text: string) => encodeCellText(text).replaceAll('"', "&quot;");

/** By their numbers: plain, heading, second heading, text, whole number. */
const style = { plain: 0, head: 1, second: 2, text: 3, number: 4 } as const;

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const styles =
	`<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>` +
	'<font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><color rgb="FF555555"/><name val="Calibri"/></font></fonts>' +
	'<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
	'<fill><patternFill patternType="solid"><fgColor rgb="FFF1E4E5"/></patternFill></fill></fills>' +
	'<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
	`<xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>` +
	`<xf numFmtId="49" fontId="2" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>` +
	`<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1">${wrapped}</xf>` +
	'<xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>' +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function worksheet({ columns, heads, rows, choices = [] }: SheetOut): string {
	const widths = columns.map(
		({ width, format }, n) =>
			`<col min="${n + 1}" max="${n + 1}" width="${width}" style="${style[format]}" customWidth="1"/>`,
	);
	const pane = `<pane ySplit="${heads}" topLeftCell="A${heads + 1}" activePane="bottomLeft" state="frozen"/>`;
	return (
		`<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${heads > 0 ? pane : ""}</sheetView></sheetViews>` +
		`${widths.length > 0 ? `<cols>${widths.join("")}</cols>` : ""}<sheetData>` +
		rows.map((row, n) => rowXml(row, n + 1, heads, columns)).join("") +
		`</sheetData>${choicesXml(choices)}</worksheet>`
	);
}

function rowXml(row: readonly CellOut[], number: number, heads: number, columns: readonly ColumnOut[]): string {
	const cells = row.map((value, n) => {
		if (value === undefined || value === "") return "";
		const ref = `${columnName(n + 1)}${number}`;
		const own = number > heads ? style[columns[n]?.format ?? "text"] : number === 1 ? style.head : style.second;
		if (typeof value === "number") return `<c r="${ref}" s="${own}"><v>${value}</v></c>`;
		const kind = own === style.number ? style.text : own;
		return `<c r="${ref}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
	});
	return `<row r="${number}">${cells.join("")}</row>`;
}

function choicesXml(choices: readonly ChoiceOut[]): string {
	if (choices.length === 0) return "";
	const rows = choices.map(({ column, fromRow, source, strict }) => {
		const letter = columnName(column);
		const range = `${letter}${fromRow}:${letter}${lastRow}`;
		const error = `showErrorMessage="1" errorStyle="${strict ? "stop" : "warning"}"`;
		return `<dataValidation type="list" allowBlank="1" ${error} sqref="${range}"><formula1>${encodeCellText(source)}</formula1></dataValidation>`;
	});
	return `<dataValidations count="${rows.length}">${rows.join("")}</dataValidations>`;
}
