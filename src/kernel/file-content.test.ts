import { describe, expect, it } from "vitest";
import { asDocx } from "../modules/reporting/reading/fixtures/as-docx.ts";
import { contentTypeOf } from "./file-content.ts";
import { mostFileBytes } from "./files.ts";

const bytes = (...parts: (string | number[])[]) =>
	Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("a file that is attached", () => {
	it.each([
		["a PDF", bytes("%PDF-1.7\n…"), "application/pdf"],
		["a picture", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), "image/png"],
		["a photograph", bytes([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
		["a text", bytes("Sēdes protokols\n"), "text/plain; charset=utf-8"],
	])("is told by its content: %s", async (_, content, type) => {
		expect(await contentTypeOf(content)).toBe(type);
	});

	it("may be a document of an office program", async () => {
		expect(await contentTypeOf(await asDocx(["Rindkopa"]))).toContain("wordprocessingml");
	});

	it.each([
		["nothing", bytes(""), "file_empty"],
		["a program", bytes([0x4d, 0x5a, 0x90, 0]), "file_kind"],
		["a page with script in another encoding", bytes([0xff, 0xfe, 0x3c, 0]), "file_kind"],
		["an archive of something else", bytes([0x50, 0x4b, 3, 4], "x"), "file_kind"],
	])("is refused: %s", async (_, content, code) => {
		await expect(contentTypeOf(content)).rejects.toMatchObject({ status: 422, code });
	});

	it("is refused above 25 MB", async () => {
		await expect(contentTypeOf(new Uint8Array(mostFileBytes + 1))).rejects.toMatchObject({ code: "file_too_large" });
	});
});
