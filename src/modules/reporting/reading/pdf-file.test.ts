import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { harbourLightsPdf } from "./fixtures/answers.ts";
import { contentPdf, pagePdf, pdfOf } from "./fixtures/pdf.ts";
import { outcomeOf } from "./fixtures/refused.ts";
import { readFile } from "./read-file.ts";

const outcome = (bytes: Uint8Array) => outcomeOf(bytes, "zinojums.pdf");
const sentence = "This page has enough text to be read.";
const packed = (bytes: Uint8Array, dictionary = "/Filter /FlateDecode") => ({ dictionary, stream: deflateSync(bytes) });

describe("a PDF is refused", () => {
	it("when it is cut off anywhere", async () => {
		for (const share of [0.02, 0.3, 0.6, 0.95]) {
			const cut = harbourLightsPdf.subarray(0, Math.floor(harbourLightsPdf.length * share));
			expect(await outcome(cut), `${share}`).toBe("pdf_damaged");
		}
	});

	it("when its inside is gone, though both ends stand", async () => {
		const bytes = new Uint8Array(harbourLightsPdf);
		bytes.fill(0x20, 100, bytes.length - 100);
		expect(await outcome(bytes)).toBe("pdf_damaged");
	});

	it("when its page tree leads in a circle", async () => {
		const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
		expect(await outcome(pdfOf([catalogue, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]))).toBe("pdf_damaged");
	});

	it("when it has pictures only, no text layer", async () => {
		expect(await outcome(pagePdf(""))).toBe("pdf_no_text");
		expect(await outcome(pagePdf("12"))).toBe("pdf_no_text");
	});

	it.each([
		["runs a script when opened", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"],
		["runs a script with a name written in code", "/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>"],
		["has named scripts", "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>"],
		["starts a program", "/OpenAction << /S /Launch /F (cmd.exe) >>"],
		["has an XFA form", "/AcroForm << /XFA 6 0 R >>"],
	])("when it %s", async (_, catalogue) => {
		expect(await outcome(pagePdf(sentence, { catalogue }))).toBe("pdf_active");
	});

	it("when a script is packed away in an object stream", async () => {
		const stream = packed(
			Buffer.from("7 0 << /S /JavaScript /JS (1) >>"),
			"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
		);
		expect(await outcome(pagePdf(sentence, { more: [stream] }))).toBe("pdf_active");
	});

	it("when it is protected by a password", async () => {
		const key = "41".repeat(32);
		const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
		const bytes = pagePdf(sentence, { more: [encrypt], trailer: `/Encrypt 6 0 R /ID [<${key}> <${key}>]` });
		expect(await outcome(bytes)).toBe("document_encrypted");
	});

	it("when a stream unpacks to more than any page, at once or in two steps", async () => {
		const bomb = Buffer.alloc(70_000_000, 0x20);
		expect(await outcome(contentPdf(packed(bomb)))).toBe("zip_bomb");
		const twice = packed(deflateSync(bomb), "/Filter [/FlateDecode /FlateDecode]");
		expect(await outcome(contentPdf(twice))).toBe("zip_bomb");
	});

	it("when it has more pages than any report", async () => {
		const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
		const kids = Array.from({ length: 1200 }, (_, n) => `${n + 3} 0 R`).join(" ");
		const pages = `<< /Type /Pages /Kids [${kids}] /Count 1200 >>`;
		const bytes = pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", pages, ...Array.from({ length: 1200 }, () => page)]);
		expect(await outcome(bytes)).toBe("text_too_long");
	});

	it("when its text is that of another kind of document", async () => {
		expect(await outcome(pagePdf(sentence))).toBe("not_a_progress_report");
	});
});

describe("a PDF is read", () => {
	it("though the caller's bytes stay as they were", async () => {
		const bytes = new Uint8Array(harbourLightsPdf);
		await readFile(bytes, "zinojums.pdf");
		expect(Buffer.compare(bytes, harbourLightsPdf)).toBe(0);
	});

	it("with the word JavaScript in its text", async () => {
		const words = "The unit learns JavaScript and Launch this year.";
		expect(await readFile(contentPdf(packed(Buffer.from(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`))), "a.pdf")).toEqual(
			[words],
		);
	});
});
