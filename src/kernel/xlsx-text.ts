// How a spreadsheet names cells and writes texts and days.
import { addDays, type Day } from "./clock.ts";

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** "C7" → column 3, row 7; undefined for what is no cell's name. */
export function parseRef(ref: string): { column: number; row: number } | undefined {
	const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref);
	if (!match) return undefined;
	const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { column, row: Number(match[2]) };
}

/** Excel's serial number of a day; its day 60, 29 February 1900, never was. */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
	const whole = Math.floor(serial);
	if (from1904) return whole >= 0 && whole < 80_000 ? addDays("1904-01-01", whole) : undefined;
	if (whole < 1 || whole > 80_000 || whole === 60) return undefined;
	return addDays("1899-12-31", whole > 60 ? whole - 1 : whole);
}

/** Signs that XML cannot hold, or would change, go as "_x000D_"; what looks like such a thing itself too. */
export function encodeCellText(text: string): string {
	return (
		text
			.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
			.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${hex(sign)}_`)
			.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"))
	);
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

export function decodeCellText(text: string): string {
	return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
