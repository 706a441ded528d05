// A .txt file: UTF-8, with or without its mark, or UTF-16 with its mark. Nothing is guessed: a wrongly guessed encoding
// would put wrong letters into a published plan; the refusal says what to do instead.
import { refusal } from "./refusals.ts";

/** @throws Invalid `wrong_encoding`, `unknown_kind` for binary data. */
export function readTextFile(bytes: Uint8Array): string[] {
	return splitLines(decode(bytes));
}

/** Lines by LF, CRLF or CR; form feeds end lines too. */
export function splitLines(text: string): string[] {
	return text.replace(/^\uFEFF/, "").split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/);
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
	return decodeAs("utf-8", bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw refusal(encoding === "utf-8" ? undecodable(bytes) : "wrong_encoding");
	}
	if (isBinary(text)) throw refusal(isUnmarkedUtf16(bytes) ? "wrong_encoding" : "unknown_kind");
	return text;
}

/** UTF-16 has a zero beside every plain letter: nearly always in the same half of the pairs. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 100_000);
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [few = 0, many = 0] = zeros.toSorted((a, b) => a - b);
	return many > sample.length * 0.25 && few < many * 0.05;
}

/** Text has no control characters but tab and line ends; one stray is forgiven, as from old word processors. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 100_000);
	if (text.includes("\0")) return true;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	const strange = sample.match(/[\u0001-\u0008\u000E-\u001F\u007F\uFFFD\uFFFE]/g)?.length ?? 0;
	return strange > 2 + sample.length / 1000;
}

/** Bytes that are Latvian letters in Windows-1257 and seldom anything else. */
const balticLetters = new Set([
	0xe2, 0xe7, 0xee, 0xef, 0xec, 0xf2, 0xf0, 0xfb, 0xfe, 0xe8, 0xc2, 0xcd, 0xcc, 0xd2, 0xd0, 0xdb, 0xde, 0xed,
]);

function undecodable(bytes: Uint8Array): "wrong_encoding" | "wrong_encoding_baltic" | "unknown_kind" {
	if (isUnmarkedUtf16(bytes)) return "wrong_encoding";
	const sample = bytes.subarray(0, 100_000);
	let control = 0;
	let high = 0;
	let baltic = 0;
	for (const byte of sample) {
		if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)) control += 1;
		if (byte >= 0x80) high += 1;
		if (balticLetters.has(byte)) baltic += 1;
	}
	if (control > 2 + sample.length / 1000 || high > sample.length * 0.4) return "unknown_kind";
	return high >= 5 && baltic > high * 0.7 ? "wrong_encoding_baltic" : "wrong_encoding";
}
