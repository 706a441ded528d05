import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../tests/world.ts";
import { all, attribute, inside, openDocx, shown, styleOf } from "../documents/fixtures/opened-docx.ts";
import { openDemonstration } from "./fixtures/demonstration.ts";
import { writeReport } from "./write.ts";

type Opened = Awaited<ReturnType<typeof openDocx>>;
let world: World;
let bytes: Uint8Array;
let docx: Opened;
let body: Awaited<ReturnType<Opened["tree"]>>;

const write = (lang: "lv" | "en", asOf = "2025-12-31") =>
	writeReport(world, { plan: "vpmp-2023", asOf, format: "docx", lang });

beforeAll(async () => {
	world = await openDemonstration();
	bytes = (await write("lv")).bytes;
	docx = await openDocx(bytes);
	body = await docx.tree("word/document.xml");
}, 90_000);
afterAll(() => world?.close());

const headings = (level: number) =>
	all(body, "w:p")
		.filter((one) => styleOf(one) === `Heading${level}`)
		.map(shown);
const paragraphs = () => all(body, "w:p").map(shown);

describe("the report as a Word document", () => {
	it("is well-formed in every part and named after the plan and the day", async () => {
		expect(docx.broken).toEqual([]);
		expect(await write("lv")).toMatchObject({
			filename: "vpmp-2023-2025-12-31.docx",
			contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		});
	});

	it("is the same to the byte when it is written again", async () => {
		expect(Buffer.from((await write("lv")).bytes).equals(Buffer.from(bytes))).toBe(true);
	});

	it("has a chapter for each direction, named as the Cabinet knows it, and one for each measure", () => {
		const chapters = headings(1);
		expect(chapters.slice(0, 3)).toEqual(["Saīsinājumi", "Ievads", "Galvenie snieguma rādītāji"]);
		expect(chapters.filter((title) => /^\d\. rīcības virziens – /.test(title))).toHaveLength(6);
		expect(chapters.filter((title) => title.startsWith("7. horizontālais rīcības virziens – "))).toHaveLength(1);
		expect(chapters.slice(-3)).toEqual([
			"Plāna īstenošana 2026. un 2027. gadā",
			"Aktualitāti zaudējušie detalizētie darbības rezultāti",
			"Pielikums. Rādītāju mērījumi",
		]);
		expect(headings(2).filter((title) => /^Pasākums Nr\. \d\.\d\.: /.test(title))).toHaveLength(13);
	});

	it("has a table of contents that is filled, with the page of every chapter, and asks for no update", async () => {
		const entries = all(body, "w:p")
			.filter((one) => /^TOC\d$/.test(styleOf(one) ?? ""))
			.map(shown);
		for (const title of [...headings(1), ...headings(2)])
			expect(
				entries.some((entry) => entry.startsWith(title) && /\d$/.test(entry)),
				title,
			).toBe(true);
		expect(await docx.text("word/settings.xml")).not.toContain("updateFields");
		expect(await docx.text("word/document.xml")).not.toContain("w:dirty");
	});

	it("repeats the head of every table on each page and keeps short rows whole", () => {
		const tables = all(body, "w:tbl");
		expect(tables.length).toBeGreaterThan(16);
		for (const table of tables) {
			const [head, ...rows] = inside(table, "w:tr");
			expect(head && inside(head, "w:tblHeader")).toHaveLength(1);
			expect(rows.flatMap((row) => inside(row, "w:tblHeader"))).toEqual([]);
			expect(rows.every((row) => inside(row, "w:cantSplit").length === 1 || shown(row).length > 900)).toBe(true);
		}
	});

	it("shows each of the 28 deliverables with its parties, deadlines and status in bold", () => {
		const rows = all(body, "w:tr").filter((row) => shown(row).startsWith("Detalizēts darbības rezultāts: "));
		expect(rows).toHaveLength(28);
		expect(rows.flatMap((row) => shown(row).match(/Izpildes termiņš: /g) ?? [])).toHaveLength(29);
		const bold = rows.map((row) =>
			inside(row, "w:r")
				.filter((run) => inside(run, "w:b").length > 0)
				.map(shown),
		);
		const count = (status: string) => bold.filter((runs) => runs.includes(status)).length;
		expect([count("Izpildīts"), count("Procesā"), count("Zaudējis aktualitāti")]).toEqual([17, 9, 2]);
		expect(shown(rows[0] ?? {})).toMatch(
			/Atbildīgā institūcija: VK.*Izpildes termiņš: 2023\. gada pirmais pusgads.*Izpildes termiņš: 2024\. gada otrais pusgads/,
		);
	});

	it.each([
		["2025-12-31", 3],
		["2026-01-01", 8],
	])("marks what is delayed on %s: %i", async (asOf, delayed) => {
		const tree = await (await openDocx((await write("lv", asOf)).bytes)).tree("word/document.xml");
		const rows = all(tree, "w:tr").filter((row) => shown(row).startsWith("Detalizēts darbības rezultāts: "));
		expect(rows.filter((row) => shown(row).includes("Kavējas – termiņš bija "))).toHaveLength(delayed);
		expect(all(tree, "w:p").map(shown).join("\n")).toContain(
			`Izpildīti 17 no 28 detalizētiem darbības rezultātiem (61\u00a0%), procesā ir 9, aktualitāti zaudējuši 2. Kavējas ${delayed} detalizēti darbības rezultāti:`,
		);
	});

	it("says who reports under which act and what remains", () => {
		const text = paragraphs().join("\n");
		expect(text).toContain(
			"“Par Valsts pārvaldes modernizācijas plāna 2023.–2027. gadam īstenošanas progresu” Ministru kabinetam sniedz Valsts kanceleja (VK).",
		);
		expect(text).toContain("Ministru kabineta 2023. gada 8. maija rīkojumu Nr.\u00a0240");
		expect(text).toContain("Līdz 2027. gada beigām vēl paveicami 9 detalizēti darbības rezultāti.");
	});

	it("gives every chart a number, a caption, an alternative text and a footnote with its source", async () => {
		const captions = all(body, "w:p").filter((one) => styleOf(one) === "Caption");
		expect(captions.map(shown).map((text) => text.slice(0, 10))).toEqual(
			[1, 2, 3, 4, 5, 6].map((n) => `${n}. attēls.`),
		);
		const pictures = all(body, "wp:docPr");
		expect(pictures).toHaveLength(6);
		for (const picture of pictures) expect(attribute(picture, "descr")?.length).toBeGreaterThan(60);
		expect(new Set(pictures.map((one) => attribute(one, "id"))).size).toBe(6);
		const notes = all(await docx.tree("word/footnotes.xml"), "w:footnote").map(shown);
		for (const caption of captions) {
			const [reference] = inside(caption, "w:footnoteReference");
			const note =
				notes[
					all(await docx.tree("word/footnotes.xml"), "w:footnote").findIndex(
						(one) => attribute(one, "w:id") === attribute(reference, "w:id"),
					)
				];
			expect(note).toMatch(/^\s*Datu avots: .{5,}; mēra [A-Z]+\./);
		}
	});

	it("shows the main indicators with their verdicts", () => {
		const text = paragraphs().join("\n");
		expect(text).toContain("Jāpaātrina. Rādītājs aug vidēji par 2,5\u00a0procentpunktiem gadā");
		expect(text).toContain("Virzība atbilst mērķim. ");
		expect(text).toContain("Aizstāj rādītāju “Izpildvaras kapacitāte”, ko vairs nevērtē.");
	});

	it("has A4 pages with “5 no 16” below, the language of its words and its properties", async () => {
		expect(attribute(all(body, "w:pgSz")[0], "w:w")).toBe("11906");
		expect(attribute(all(body, "w:pgSz")[0], "w:h")).toBe("16838");
		const footer = docx.names.filter((name) => /footer\d\.xml$/.test(name));
		for (const name of footer) expect(await docx.text(name)).toMatch(/PAGE.* no .*NUMPAGES/s);
		expect(await docx.text("word/styles.xml")).toContain('<w:lang w:val="lv-LV"/>');
		const core = await docx.text("docProps/core.xml");
		expect(core).toContain(
			"<dc:title>Informatīvais ziņojums. Par Valsts pārvaldes modernizācijas plāna 2023.–2027. gadam īstenošanas progresu</dc:title>",
		);
		expect(core).toContain("<dc:creator>VIEDA</dc:creator>");
		expect(core).toContain(">2025-12-31T12:00:00Z</dcterms:created>");
	});

	it("makes no space with empty paragraphs", () => {
		const empty = all(body, "w:p").filter(
			(one) =>
				shown(one).trim() === "" && inside(one, "w:drawing").length === 0 && inside(one, "w:fldChar").length === 0,
		);
		expect(empty).toEqual([]);
	});

	it("speaks English throughout, and marks what is kept in Latvian only", async () => {
		const english = await openDocx((await write("en")).bytes);
		const tree = await english.tree("word/document.xml");
		const text = all(tree, "w:p").map(shown).join("\n");
		expect(await english.text("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
		expect(text).toContain(
			"17 of 28 deliverables are done (61%), 9 are in progress, 2 have lost relevance. 3 deliverables are delayed:",
		);
		expect(text).toContain("Figure 1. Public trust in state administration");
		const reasons = all(tree, "w:r").filter((run) => shown(run).includes("protokollēmums"));
		expect(reasons.length).toBeGreaterThan(0);
		for (const run of reasons) expect(attribute(inside(run, "w:lang")[0], "w:val")).toBe("lv-LV");
	});
});
