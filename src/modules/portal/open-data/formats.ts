// Rows as CSV (RFC 4180, UTF-8) and as JSON, with the same names in the same order.
import { isCalculated } from "#kernel/csv.ts";
import type { Value } from "./columns.ts";
import type { DataSet, Row } from "./data-set.ts";

export const licence = "https://creativecommons.org/licenses/by/4.0/";

export const csvHead = (set: DataSet) => `${Object.keys(set.columns).join(",")}\r\n`;

export const csvLine = (set: DataSet, row: Row) =>
	`${Object.keys(set.columns)
		.map((name) => csvCell(row[name] ?? null))
		.join(",")}\r\n`;

/**
 * A text that a spreadsheet would calculate when it opens the file ("=…", "@…", "+a", "-a") has an apostrophe before
 * it: somebody else wrote it. The metadata say so, JSON has it without, and numbers and their like stay as they are.
 */
function csvCell(value: Value): string {
	if (value === null) return "";
	if (typeof value !== "string") return String(value);
	const text = isCalculated(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function jsonHead(set: DataSet, asOf: string): string {
	const about = { dataset: set.code, ...(set.daily ? { as_of: asOf } : {}), license: licence };
	return `${JSON.stringify(about).slice(0, -1)},"items":[`;
}

export const jsonLine = (set: DataSet, row: Row, index: number) =>
	`${index === 0 ? "\n" : ",\n"}${JSON.stringify(
		Object.fromEntries(Object.keys(set.columns).map((name) => [name, row[name] ?? null])),
	)}`;

export const jsonFoot = (total: number) => `\n],"total":${total}}\n`;
