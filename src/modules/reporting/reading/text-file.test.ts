import { describe, expect, it } from "vitest";
import { toImportAnswer } from "./answer.ts";
import { answerOf, harbourLights, harbourLightsPdf } from "./fixtures/answers.ts";
import { outcomeOf } from "./fixtures/refused.ts";
import { docxOf } from "./fixtures/zip.ts";
import { readFile } from "./read-file.ts";
import { refusal, refusalCodes } from "./refusals.ts";
import { understandReport } from "./understand.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const outcome = (bytes: Uint8Array, name = "zinojums.txt") => outcomeOf(bytes, name);

/** Latvian letters as Windows-1257 writes them. */
const baltic: Record<string, number> = {
	ā: 0xe2,
	č: 0xe8,
	ē: 0xe7,
	ģ: 0xec,
	ī: 0xee,
	ķ: 0xed,
	ļ: 0xef,
	ņ: 0xf2,
	š: 0xf0,
	ū: 0xfb,
	ž: 0xfe,
	Ā: 0xc2,
	Š: 0xd0,
	Ī: 0xce,
	"–": 0x96,
	"\u00a0": 0xa0,
	"·": 0xb7,
};
const inBaltic = (text: string) =>
	Uint8Array.from(text, (letter) => baltic[letter] ?? Math.min(letter.charCodeAt(0), 0x7f));

function swapped(bytes: Uint8Array): Uint8Array {
	return Buffer.from(bytes).swap16();
}

describe("a text file is read", () => {
	const expected = answerOf(harbourLights);
	it.each<[string, Uint8Array]>([
		["UTF-8", utf8(harbourLights)],
		["UTF-8 with a byte order mark", utf8(`\uFEFF${harbourLights}`)],
		["UTF-16, little end first", Buffer.from(`\uFEFF${harbourLights}`, "utf16le")],
		["UTF-16, big end first", swapped(Buffer.from(`\uFEFF${harbourLights}`, "utf16le"))],
		["lines that end in CR alone", utf8(harbourLights.replaceAll("\r\n", "\r"))],
		["lines that end in LF alone", utf8(harbourLights.replaceAll("\r\n", "\n"))],
		["letters that are composed of two characters", utf8(harbourLights.normalize("NFD"))],
	])("in %s", async (_, bytes) => {
		expect(toImportAnswer(understandReport(await readFile(bytes, "zinojums.txt")))).toEqual(expected);
	});

	it("whatever its name's ending, when the ending promises nothing", async () => {
		expect(await outcome(utf8(harbourLights), "zinojums")).toBe("read");
		expect(await outcome(utf8(harbourLights), "zinojums.2025")).toBe("read");
	});
});

describe("a text file is refused", () => {
	it.each<[string, Uint8Array, string]>([
		["nothing is in it", new Uint8Array(), "file_empty"],
		["only spaces are in it", utf8(" \t\n\u00a0\u2003\r\n "), "file_empty"],
		["only a byte order mark is in it", utf8("\uFEFF"), "file_empty"],
		["it has 30 MB", new Uint8Array(30 * 1024 * 1024).fill(0x61), "file_too_large"],
		["it is one line of 10 MB", new Uint8Array(10_000_000).fill(0x61), "text_too_long"],
		["it has 200 000 short lines", utf8("Pasākums\n".repeat(200_000)), "text_too_long"],
		["it is in Windows-1257", inBaltic(harbourLights), "wrong_encoding_baltic"],
		[
			"it is in another encoding of one byte",
			Uint8Array.from([...utf8("Zinojums ".repeat(50)), 0xc4, 0xd6, 0xdc, 0x9f]),
			"wrong_encoding",
		],
		["it is in UTF-16 without a byte order mark", Buffer.from(harbourLights, "utf16le"), "wrong_encoding"],
		[
			"it is in UTF-16, big end first, without a mark",
			swapped(Buffer.from(harbourLights, "utf16le")),
			"wrong_encoding",
		],
		[
			"UTF-16 breaks off in the middle of a letter",
			Buffer.from(`\uFEFF${harbourLights}`, "utf16le").subarray(0, 1001),
			"wrong_encoding",
		],
		["UTF-8 breaks off in the middle of a letter", utf8("Ziņojums ā").subarray(0, -1), "wrong_encoding"],
		["there is a NUL in it", utf8(harbourLights.replace("Bāku", "Bā\0ku")), "unknown_kind"],
		["there are only NULs in it", new Uint8Array(1000), "unknown_kind"],
		[
			"it is random bytes",
			Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
			"unknown_kind",
		],
		["it is a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), "unknown_kind"],
		[
			"it is an old Word document",
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
			"unknown_kind",
		],
		["it is a rich text document", utf8("{\\rtf1\\ansi Zinojums}"), "unknown_kind"],
	])("when %s", async (_, bytes, code) => {
		expect(await outcome(bytes, "zinojums")).toBe(code);
	});

	it("when its name promises another kind", async () => {
		expect(await outcome(utf8(harbourLights), "zinojums.docx")).toBe("name_mismatch");
		expect(await outcome(harbourLightsPdf, "zinojums.txt")).toBe("name_mismatch");
		expect(await outcome(docxOf(), "zinojums.pdf")).toBe("name_mismatch");
		expect(await outcome(Buffer.alloc(600).fill("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, 8, "latin1"), "vecs.doc")).toBe(
			"unknown_kind",
		);
	});

	it.each([
		[
			"a law",
			"Meža likums\n\n1. pants. Likuma mērķis\n(1) Mežs aug.\n2. pants. Izpildes termiņš\nLikums stājas spēkā 2025. gadā.\n",
		],
		["a novel", "Bija rudens. Viņa gāja pa ceļu un domāja par jūru.\n".repeat(300)],
		[
			"a plan that nothing is told of",
			"Pasākums Nr. 1.1.: Koki\nDarbības rezultāts: Aug\nDetalizēts darbības rezultāts: Sēklas\n",
		],
		["a table of numbers", "1;2;3\n".repeat(500)],
		["a page of the web", "<!doctype html><html><body><h1>Progress</h1></body></html>"],
	])("when it is %s", async (_, text) => {
		expect(await outcome(utf8(text))).toBe("not_a_progress_report");
	});
});

it("every refusal says in both languages what is wrong", () => {
	for (const { code, said } of refusalCodes.map(refusal)) {
		expect([code, said.lv.endsWith("."), said.en?.endsWith(".")]).toEqual([code, true, true]);
		expect(said.lv).not.toBe(said.en);
	}
});
