import { beforeAll, describe, expect, it } from "vitest";
import { harbourLights } from "./fixtures/answers.ts";
import { asDocx } from "./fixtures/as-docx.ts";
import { outcomeOf } from "./fixtures/refused.ts";
import { documentXml, docxOf, paragraphXml, relationshipsOf, zipOf } from "./fixtures/zip.ts";
import { readFile } from "./read-file.ts";
import { splitLines } from "./text-file.ts";

const outcome = (bytes: Uint8Array, name = "zinojums.docx") => outcomeOf(bytes, name);
const read = (body: string) =>
	readFile(docxOf({ name: "word/document.xml", content: documentXml(body) }), "zinojums.docx");

describe("a DOCX is refused", () => {
	let whole: Uint8Array;
	beforeAll(async () => {
		whole = await asDocx(splitLines(harbourLights));
	});

	it("when it is cut off anywhere", async () => {
		for (const share of [0.1, 0.5, 0.9, 0.999]) {
			expect(await outcome(whole.subarray(0, Math.floor(whole.length * share))), `${share}`).toBe("docx_damaged");
		}
	});

	it("when a part is not what it was when it was packed", async () => {
		const bytes = new Uint8Array(whole);
		bytes.fill(0x41, 200, 400);
		expect(await outcome(bytes)).toBe("docx_damaged");
	});

	it("when a part unpacks to a thousand times its size", async () => {
		const bomb = docxOf({ name: "word/document.xml", content: Buffer.alloc(30_000_000, 0x20) });
		expect(bomb.length).toBeLessThan(100_000);
		expect(await outcome(bomb)).toBe("zip_bomb");
	});

	it("when a part declares a small size and unpacks to a large one", async () => {
		const bomb = docxOf({ name: "word/document.xml", content: Buffer.alloc(30_000_000, 0x20), declared: 1000 });
		expect(await outcome(bomb)).toBe("zip_bomb");
	});

	it("when its parts together would unpack to too much, also those that nobody reads", async () => {
		const parts = Array.from({ length: 350 }, (_, n) => ({
			name: `word/media/${n}.png`,
			content: "x",
			declared: 900_000,
		}));
		expect(await outcome(docxOf(...parts))).toBe("zip_bomb");
	});

	it("when it has more parts than any document", async () => {
		const parts = Array.from({ length: 5000 }, (_, n) => ({ name: `word/${n}.xml`, content: "" }));
		expect(await outcome(docxOf(...parts))).toBe("zip_bomb");
	});

	it("when it holds another archive", async () => {
		const inner = zipOf([{ name: "a", content: "a" }]);
		expect(await outcome(docxOf({ name: "word/embeddings/a.zip", content: inner }))).toBe("docx_embedded");
	});

	it.each(["../../etc/passwd", "/etc/passwd", "word\\..\\..\\x", "C:/x", "word/../../x", "a\0b"])(
		"when a part is named %j",
		async (name) => {
			expect(await outcome(docxOf({ name, content: "x" }))).toBe("zip_unsafe");
		},
	);

	it("when two parts have the same name", async () => {
		const part = { name: "word/document.xml", content: documentXml("") };
		expect(await outcome(docxOf(part, part))).toBe("zip_unsafe");
	});

	it("when it holds macros, under whatever name and type", async () => {
		expect(await outcome(docxOf({ name: "word/vbaProject.bin", content: "x" }))).toBe("docx_macros");
		const types = `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;
		expect(await outcome(docxOf({ name: "[Content_Types].xml", content: types }))).toBe("docx_macros");
		expect(await outcome(docxOf({ name: "[Content_Types].xml", content: types }), "zinojums.docm")).toBe("docx_macros");
		const hidden = relationshipsOf("vbaProject", "harmless.bin", "Internal");
		expect(await outcome(docxOf({ name: "word/_rels/document.xml.rels", content: hidden }))).toBe("docx_macros");
	});

	it.each([
		["an external entity", `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml(paragraphXml("&x;"))}`],
		[
			"a billion laughs",
			`<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${documentXml(paragraphXml("&b;"))}`,
		],
		["a document type alone", `<!doctype html>${documentXml("")}`],
		["an entity that nobody declared", documentXml(paragraphXml("&x;"))],
	])("when its text has %s", async (_, content) => {
		expect(await outcome(docxOf({ name: "word/document.xml", content }))).toBe("xml_entities");
	});

	it("when a part that is not read declares entities", async () => {
		const content = `<!DOCTYPE a [<!ENTITY x SYSTEM "http://example.invalid/">]><a/>`;
		expect(await outcome(docxOf({ name: "docProps/core.xml", content }))).toBe("xml_entities");
		expect(await outcome(docxOf({ name: "docProps/core.xml", content: Buffer.from(content, "utf16le") }))).toBe(
			"xml_entities",
		);
	});

	it.each(["attachedTemplate", "image", "oleObject", "frame", "subDocument"])(
		"when it fetches %s from outside",
		async (type) => {
			const rels = relationshipsOf(type, "http://example.invalid/x");
			expect(await outcome(docxOf({ name: "word/_rels/settings.xml.rels", content: rels }))).toBe("docx_external");
		},
	);

	it("when it is protected by a password", async () => {
		const container = Buffer.alloc(4096);
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(container);
		container.write("EncryptedPackage", 1024, "utf16le");
		expect(await outcome(container)).toBe("document_encrypted");
		expect(await outcome(docxOf({ name: "word/a.xml", content: "x", encrypted: true }))).toBe("document_encrypted");
	});

	it.each([
		["a table", "xl/workbook.xml"],
		["slides", "ppt/presentation.xml"],
		["an OpenDocument text", "content.xml"],
	])("when it is %s under another name", async (_, name) => {
		const bytes = zipOf([
			{ name: "[Content_Types].xml", content: "<Types/>" },
			{ name, content: "<a/>" },
		]);
		expect(await outcome(bytes)).toBe("document_kind");
	});

	it("when it is any other archive", async () => {
		expect(await outcome(zipOf([{ name: "readme.txt", content: "x" }]))).toBe("unknown_kind");
		expect(await outcome(zipOf([]))).toBe("unknown_kind");
	});

	it("when its XML does not close, or is thousands deep", async () => {
		for (const content of [
			"<w:document><w:body>",
			"<a></b>",
			"<a",
			`${"<a>".repeat(9000)}${"</a>".repeat(9000)}`,
			"<a>\xff",
		]) {
			expect(await outcome(docxOf({ name: "word/document.xml", content: Buffer.from(content, "latin1") }))).toBe(
				"docx_damaged",
			);
		}
	});
});

describe("a DOCX is read", () => {
	it("with links, which lead out only when somebody follows them", async () => {
		const rels = relationshipsOf("hyperlink", "https://example.invalid/");
		const lines = await readFile(docxOf({ name: "word/_rels/document.xml.rels", content: rels }), "zinojums.docx");
		expect(lines).toEqual(["Ziņojums"]);
	});

	it("with a chart's own table, which nobody opens", async () => {
		const bytes = docxOf({ name: "word/embeddings/Microsoft_Excel_Sheet.xlsx", content: "PK" });
		expect(await readFile(bytes, "zinojums.docx")).toEqual(["Ziņojums"]);
	});

	it("without what was deleted, with what was inserted", async () => {
		const body = `<w:p><w:del><w:r><w:delText>vecs </w:delText></w:r></w:del><w:ins><w:r><w:t>jauns</w:t></w:r></w:ins></w:p>`;
		expect(await read(body)).toEqual(["jauns"]);
	});

	it("with a text box once, though Word stores it twice", async () => {
		const box = (text: string) => `<w:txbxContent>${paragraphXml(text)}</w:txbxContent>`;
		const twice = `<mc:AlternateContent><mc:Choice>${box("lodziņš")}</mc:Choice><mc:Fallback>${box("lodziņš")}</mc:Fallback></mc:AlternateContent>`;
		expect(await read(`<w:p><w:r>${twice}<w:t>rindkopa</w:t></w:r></w:p>`)).toEqual(["lodziņš", "rindkopa"]);
	});

	it("with characters written as numbers", async () => {
		expect(await read(paragraphXml("A &amp; B &#x10D;&#237;"))).toEqual(["A & B čí"]);
	});
});
