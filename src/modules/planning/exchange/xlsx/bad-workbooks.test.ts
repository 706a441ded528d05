// What people and programs do to a workbook: each fault is said at its cell, and a hostile file is refused.
import { beforeAll, describe, expect, it } from "vitest";
import { Invalid } from "#kernel/errors.ts";
import { zipOf } from "../../../reporting/reading/fixtures/zip.ts";
import type { ContentElement, PlanContent } from "../../versions/content.ts";
import { altered, alteredParts, numberCell, partOf, textCell, withCell } from "../fixtures/altered-workbook.ts";
import { readPlanFile } from "../read-file.ts";
import { readPlanWorkbook } from "./read.ts";
import type { SheetKey } from "./sheets.ts";
import { writePlanWorkbook } from "./write.ts";

const goal = (code: string, more: Partial<ContentElement> = {}): ContentElement => ({
	kind: "goal",
	code,
	title: { lv: `Mērķis ${code}` },
	...more,
});
const plan: PlanContent = {
	format: "vieda-plan",
	version: 1,
	code: "paraugs",
	kind: "institution_strategy",
	title: { lv: "Paraugs" },
	period: { from: 2025, to: 2027 },
	owner: "CEN",
	elements: [
		goal("1", {
			deadlines: [{ period: "2026" }],
			parties: [{ role: "responsible", institution: "CEN" }],
			children: [goal("1.1"), goal("1.2")],
		}),
	],
	funding: [
		{ code: "1", title: { lv: "Nauda" }, source: "state", planned: { "2025": 1000, "2026": 2000 }, additional: {} },
	],
};

let workbook: Uint8Array;
beforeAll(() => {
	workbook = writePlanWorkbook(plan, { institutions: ["CEN"], groups: [], plans: [] });
});

type Refused = { code: string; fields: Record<string, string> };
async function refusedBy(bytes: Uint8Array, name = "plans.xlsx"): Promise<Refused> {
	try {
		await readPlanFile(bytes, name);
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		return {
			code: error.code,
			fields: Object.fromEntries(Object.entries(error.fields).map(([place, said]) => [place, said.lv])),
		};
	}
	return { code: "nothing was refused", fields: {} };
}

const faultsWith = async (key: SheetKey, ref: string, cell: string) =>
	(await refusedBy(await altered(workbook, key, withCell(ref, cell)))).fields;
const contentWith = async (key: SheetKey, ref: string, cell: string) =>
	(await readPlanWorkbook(await altered(workbook, key, withCell(ref, cell)))).content;

describe("a cell", () => {
	it("with a formula is refused, shared or computed or not", async () => {
		expect(await faultsWith("elements", "D4", '<c r="D4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>')).toEqual({
			"Elementi!D4": expect.stringContaining("formula"),
		});
		expect(await faultsWith("elements", "D4", '<c r="D4"><f t="shared" si="0"/></c>')).toHaveProperty(["Elementi!D4"]);
	});

	it("with a text that looks like a formula is that text", async () => {
		const content = await contentWith("elements", "D4", textCell("D4", "=SUM(A1:A2)"));
		expect(content.elements[0]?.children?.[0]?.title.lv).toBe("=SUM(A1:A2)");
	});

	it("with a code that became a number or a day is refused, because 1.10 is not 1.1", async () => {
		expect(await faultsWith("elements", "A4", numberCell("A4", 1.1))).toEqual({
			"Elementi!A4": expect.stringContaining("skaitlis neatšķir 1.1 no 1.10"),
		});
		const dated = await alteredParts(workbook, {
			"xl/styles.xml": (xml) => xml.replace('count="5"><xf/>', 'count="6"><xf numFmtId="14"/>'),
			[partOf("elements")]: withCell("A4", numberCell("A4", 45747)),
		});
		expect((await refusedBy(dated)).fields["Elementi!A4"]).toContain("pārvērtusi par datumu");
	});

	it("with a whole number as a code is that code", async () => {
		const content = await contentWith("elements", "A4", numberCell("A4", 7));
		expect(content.elements[0]?.children?.[0]?.code).toBe("7");
	});

	it.each([
		["a year", numberCell("B3", 2027), "2027"],
		["a half-year", textCell("B3", "2026-H2"), "2026-H2"],
		["a day as Latvians write it", textCell("B3", "31.3.2026."), "2026-03-31"],
		["Excel's serial number of a day", numberCell("B3", 46112), "2026-03-31"],
		["Excel's first days", numberCell("B3", 45658), "2025-01-01"],
	])("with %s is a deadline", async (_, cell, period) => {
		const content = await contentWith("deadlines", "B3", cell);
		expect(content.elements[0]?.deadlines?.[0]?.period).toBe(period);
	});

	it("with a day in a day's format is that day, in both of Excel's calendars", async () => {
		const read = async (workbookPr: string) => {
			const bytes = await alteredParts(workbook, {
				"xl/workbook.xml": (xml) => xml.replace("<sheets>", `${workbookPr}<sheets>`),
				"xl/styles.xml": (xml) =>
					xml
						.replace(
							"<fonts",
							'<numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><fonts',
						)
						.replace('count="5"><xf/>', 'count="6"><xf numFmtId="170"/>'),
				[partOf("deadlines")]: withCell("B3", numberCell("B3", 46112)),
			});
			return (await readPlanWorkbook(bytes)).content.elements[0]?.deadlines?.[0]?.period;
		};
		expect(await read("")).toBe("2026-03-31");
		expect(await read('<workbookPr date1904="1"/>')).toBe("2030-04-01");
	});

	it.each([
		["an impossible deadline", "deadlines" as const, "B3", textCell("B3", "2026. gads laikam"), "Termiņi!B3"],
		["the 30th of February", "deadlines" as const, "B3", textCell("B3", "30.02.2026"), "Termiņi!B3"],
		["an unknown kind", "elements" as const, "C4", textCell("C4", "mērķitis"), "Elementi!C4"],
		["an unknown element", "parties" as const, "A3", textCell("A3", "9"), "Iesaistītie!A3"],
		["a broken value", "funding" as const, "G3", '<c r="G3" t="e"><v>#DIV/0!</v></c>', "Finansējums!G3"],
		["a negative amount", "funding" as const, "G3", numberCell("G3", -5), "Finansējums!G3"],
		["cents", "funding" as const, "G3", textCell("G3", "1 200,50"), "Finansējums!G3"],
		["an amount that can be read in two ways", "funding" as const, "G3", textCell("G3", "250 00"), "Finansējums!G3"],
		["words for an amount", "funding" as const, "G3", textCell("G3", "daudz"), "Finansējums!G3"],
		["something beside the table", "elements" as const, "T9", textCell("T9", "?"), "Elementi!T9"],
		["no code", "elements" as const, "A4", "", "Elementi!A4"],
		["no title", "elements" as const, "D4", "", "Elementi!D4"],
		["an impossible code", "elements" as const, "A4", textCell("A4", "a/b"), "Elementi!A4"],
		["an identifier that is none", "elements" as const, "J4", textCell("J4", "tas pats"), "Elementi!J4"],
		["a day that is no day", "plan" as const, "B12", textCell("B12", "vakar"), "Plāns!B12"],
		["a plan without its title", "plan" as const, "B5", "", "Plāns!B5"],
		["an English title alone", "plan" as const, "C5", `${textCell("C5", "Sample")}`, "nothing"],
	])("with %s is named", async (_, key, ref, cell, place) => {
		const fields = await faultsWith(key, ref, cell);
		expect(Object.keys(fields)).toEqual(place === "nothing" ? [] : [place]);
	});

	it("with an amount as a text is the amount", async () => {
		const content = await contentWith("funding", "G3", textCell("G3", "1 200"));
		expect(content.funding?.[0]?.planned["2025"]).toBe(1200);
	});

	it("of the context with a number as Latvians write it is the number", async () => {
		const rows = (xml: string) =>
			[
				withCell("A3", textCell("A3", "families.1.code") + textCell("D3", "1.10")),
				withCell("A4", textCell("A4", "families.1.name") + textCell("B4", "Vadība")),
				withCell("A5", textCell("A5", "families.1.load") + textCell("D5", "1 200,50")),
			].reduce((done, change) => change(done), xml);
		const { content } = await readPlanWorkbook(await altered(workbook, "context", rows));
		expect(content.context?.families).toEqual([{ code: "1.10", name: { lv: "Vadība" }, load: 1200.5 }]);
	});
});

describe("a place of the context", () => {
	it.each([
		"__proto__.a",
		"swot.strengths.2",
		"swot.strengths.0",
		"constructor",
		"a.b.c..d",
		"swot.strengths.first",
		"",
	])("%j is refused at its cell", async (place) => {
		const cell = `${textCell("A3", place)}${textCell("B3", "x")}`;
		const faults = Object.keys(await faultsWith("context", "A3", cell));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/^Konteksts![AB]3$/);
	});
});

describe("a tree", () => {
	it("whose elements stand under each other in a circle is refused at each of them", async () => {
		const bytes = await altered(workbook, "elements", (xml) =>
			withCell("B5", textCell("B5", "1.1"))(withCell("B4", textCell("B4", "1.2"))(xml)),
		);
		const { fields } = await refusedBy(bytes);
		expect(Object.keys(fields)).toEqual(["Elementi!B4", "Elementi!B5"]);
		expect(fields["Elementi!B4"]).toContain("aplī");
	});

	it("may be listed in any order", async () => {
		const bytes = await altered(workbook, "elements", (xml) => {
			const [one = "", two = ""] = [3, 4].map((n) => new RegExp(`<row r="${n}">.*?</row>`, "s").exec(xml)?.[0] ?? "");
			const swap = (row: string, from: number, to: number) =>
				row.replaceAll(new RegExp(`(r="[A-Z]*)${from}"`, "g"), `$1${to}"`);
			return xml.replace(one + two, swap(two, 4, 3) + swap(one, 3, 4));
		});
		expect((await readPlanWorkbook(bytes)).content).toEqual((await readPlanWorkbook(workbook)).content);
	});

	it("with a code twice, or under what is not there, is refused at the cell", async () => {
		expect(Object.keys(await faultsWith("elements", "A5", textCell("A5", "1.1")))).toEqual(["Elementi!A5"]);
		expect(Object.keys(await faultsWith("elements", "B5", textCell("B5", "77")))).toEqual(["Elementi!B5"]);
	});
});

describe("a sheet", () => {
	it("under another name is missing, and its own name is unknown", async () => {
		const bytes = await alteredParts(workbook, { "xl/workbook.xml": (xml) => xml.replace("Termiņi", "Deadlines2") });
		expect(Object.keys((await refusedBy(bytes)).fields)).toEqual(["Deadlines2", "Termiņi"]);
	});

	it("without a column names the column", async () => {
		const { fields } = await refusedBy(await altered(workbook, "parties", withCell("B1", "")));
		expect(fields.Iesaistītie).toContain("Loma");
	});

	it("with a column of its own, or one twice, is refused at the heading", async () => {
		expect(await faultsWith("links", "D1", textCell("D1", "Mana kolonna"))).toHaveProperty(["Saites!D1"]);
		expect(await faultsWith("links", "D1", textCell("D1", "Plāna kods"))).toHaveProperty(["Saites!D1"]);
	});

	it("with merged cells is refused at the range", async () => {
		const bytes = await altered(workbook, "elements", (xml) =>
			xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="D3:D4"/></mergeCells>'),
		);
		expect(Object.keys((await refusedBy(bytes)).fields)).toEqual(["Elementi!D3:D4"]);
	});

	it("without the second row of headings is read from the second row on", async () => {
		const bytes = await altered(workbook, "elements", (xml) => xml.replace(/<row r="2">.*?<\/row>/s, ""));
		expect((await readPlanWorkbook(bytes)).content.elements).toHaveLength(1);
	});

	it("with headings in capitals and with spaces is known all the same", async () => {
		const bytes = await altered(workbook, "elements", withCell("A1", textCell("A1", "  KODS ")));
		expect((await readPlanWorkbook(bytes)).content.elements).toHaveLength(1);
	});

	it("with ten thousand rows is read to its end, and with many more is refused", async () => {
		const many = (count: number) =>
			writePlanWorkbook(
				{ ...plan, elements: [goal("0", { children: Array.from({ length: count }, (_, n) => goal(`0.${n}`)) })] },
				{ institutions: [], groups: [], plans: [] },
			);
		const { fields } = await refusedBy(many(10_000));
		expect(fields).toEqual({ "Elementi!A3": "Ne vairāk kā 1000." });
		expect((await refusedBy(many(20_001))).code).toBe("xlsx_too_large");
	}, 60_000);

	it("says at most some hundred faults", async () => {
		const rows = Array.from({ length: 2000 }, (_, n) => `<row r="${n + 10}">${textCell(`A${n + 10}`, "!")}</row>`);
		const bytes = await altered(workbook, "elements", (xml) =>
			xml.replace("</sheetData>", `${rows.join("")}</sheetData>`),
		);
		expect(Object.keys((await refusedBy(bytes)).fields).length).toBeLessThanOrEqual(500);
	});
});

describe("a file is refused", () => {
	const rels = (type: string, mode: string) =>
		`<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="http://example.invalid/" TargetMode="${mode}"/></Relationships>`;

	it.each([
		["when it is cut off", () => workbook.subarray(0, workbook.length - 200), "xlsx_damaged"],
		["when it is empty", () => new Uint8Array(), "file_empty"],
		["when it is larger than 25 MB", () => new Uint8Array(26 * 1024 * 1024), "file_too_large"],
		["when it is some other archive", () => zipOf([{ name: "a.txt", content: "a" }]), "xlsx_kind"],
		["when it is an old Excel file", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "plan_file_old_excel"],
		["when it is a picture", () => Buffer.from("89504e470d0a1a0a", "hex"), "plan_file_kind"],
		["when its name says that it is JSON", () => workbook, "plan_file_name", "plans.json"],
	])("%s", async (_, bytes, code, name = "plans.xlsx") => {
		expect((await refusedBy(bytes(), name)).code).toBe(code);
	});

	it.each([
		["a zip bomb", { "xl/sharedStrings.xml": () => " ".repeat(30_000_000) }, "zip_bomb"],
		["macros", { "xl/vbaProject.bin": () => "x" }, "xlsx_macros"],
		[
			"macros by type",
			{ "[Content_Types].xml": (xml: string) => xml.replace("sheet.main", "sheet.macroEnabled.main") },
			"xlsx_macros",
		],
		["another file inside", { "xl/embeddings/a.exe": () => "x" }, "xlsx_embedded"],
		[
			"data from outside",
			{ "xl/externalLinks/_rels/a.xml.rels": () => rels("externalLinkPath", "External") },
			"xlsx_external",
		],
		[
			"entities",
			{ "xl/sharedStrings.xml": () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst/>' },
			"xml_entities",
		],
		[
			"a sheet that does not close",
			{ [partOf("elements")]: (xml: string) => xml.replace("</sheetData>", "") },
			"xlsx_damaged",
		],
		[
			"a cell that is nowhere",
			{ [partOf("elements")]: withCell("A9", '<c r="XFE99999999"><v>1</v></c>') },
			"xlsx_damaged",
		],
		[
			"a shared text that is not there",
			{ [partOf("elements")]: withCell("A9", '<c r="A9" t="s"><v>99</v></c>') },
			"xlsx_damaged",
		],
	])("when it holds %s", async (_, changes, code) => {
		expect(
			(await refusedBy(await alteredParts(workbook, changes as Record<string, (xml: string) => string>))).code,
		).toBe(code);
	});
});
