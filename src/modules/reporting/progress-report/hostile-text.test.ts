// Whatever stands in the database, the document opens and the page holds.
import { describe, expect, it } from "vitest";
import { printable } from "../documents/document.ts";
import { writeDocx } from "../documents/docx.ts";
import { all, openDocx, shown } from "../documents/fixtures/opened-docx.ts";
import { writeHtml } from "../documents/standalone.tsx";
import { element, party, plan } from "./fixtures/sample.ts";
import { buildReport } from "./model.ts";
import { outline } from "./outline.ts";

const longWord = "pretpretrunīgums".repeat(60);
const hostile = `<b>&amp; "x" ]]> \u0000\u0008\u000b\ud800 ${longWord} <script>alert(1)</script>\tb\r\nc\u2028d`;
const report = buildReport({
	plan: plan(
		[
			element("priority", `1"><i>`, {
				title: { lv: hostile },
				description: { lv: hostile },
				children: [
					element("measure", "1.1", {
						title: { lv: hostile },
						children: [
							element("deliverable", "1.1-1", {
								title: { lv: hostile },
								status: "lost_relevance",
								parties: [party("responsible", hostile, { note: { lv: hostile } })],
								deadlines: [{ period: { year: 2025 }, indicator: hostile }],
								update: {
									id: "u",
									status: "lost_relevance",
									narrative: { lv: hostile },
									reason: hostile,
									decision: hostile,
									achieved: hostile,
								} as never,
							}),
						],
					}),
				],
			}),
		],
		{ title: { lv: hostile }, mandate: { lv: "" } },
	),
	indicators: [],
	evidence: new Map([
		[
			"u",
			[
				{ title: hostile, url: `https://example.lv/?a=1&b="<x>` },
				{ title: "bad", url: "javascript:alert(1)" },
			],
		],
	]),
});
const document = outline(report, "lv", () => undefined);
const noPng = () => new Uint8Array();

describe("hostile text", () => {
	it("loses its control signs and half surrogates, and nothing else", () => {
		expect(printable("a\u0000\u000bb\ud800c\r\nd\re\ufffef\tg")).toBe("ab\ufffdc\nd\nef\tg");
	});

	it("leaves every part of the DOCX well-formed, with the text in it", async () => {
		const docx = await openDocx(await writeDocx(document, "2025-12-31", noPng));
		expect(docx.broken).toEqual([]);
		const xml = await docx.text("word/document.xml");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
		expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		const rows = all(await docx.tree("word/document.xml"), "w:tr").map((row) => shown(row).replaceAll("\u200b", ""));
		expect(
			rows.filter((row) => row.includes(longWord) && row.includes("<script>alert(1)</script>")).length,
		).toBeGreaterThan(0);
	});

	it("stays text in the HTML, and no link leads to a script", async () => {
		const html = await writeHtml(document);
		expect(html).not.toContain("<script");
		expect(html).not.toContain("<i>");
		expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
		expect(html).not.toContain("javascript:");
		expect(html).toContain('href="https://example.lv/?a=1&amp;b=');
	});

	it("gives every heading an address of its own that a link can name", () => {
		const ids = document.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
	});
});
