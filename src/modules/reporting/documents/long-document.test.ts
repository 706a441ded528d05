import { expect, it } from "vitest";
import { element, plan } from "../progress-report/fixtures/sample.ts";
import { buildReport } from "../progress-report/model.ts";
import { outline } from "../progress-report/outline.ts";
import { writeDocx } from "./docx.ts";
import { all, openDocx, shown, styleOf } from "./fixtures/opened-docx.ts";

const contentsOf = async (measures: number) => {
	const numbers = Array.from({ length: measures }, (_, index) => `1.${index + 1}`);
	const children = numbers.map((code) =>
		element("measure", code, { children: [1, 2, 3].map((n) => element("deliverable", `${code}-${n}`)) }),
	);
	const report = buildReport({
		plan: plan([element("priority", "1", { children })]),
		indicators: [],
		evidence: new Map(),
	});
	const docx = await openDocx(
		await writeDocx(
			outline(report, "lv", () => undefined),
			"2025-12-31",
			() => new Uint8Array(),
		),
	);
	expect(docx.broken).toEqual([]);
	return all(await docx.tree("word/document.xml"), "w:p")
		.filter((one) => /^TOC\d$/.test(styleOf(one) ?? ""))
		.map(shown)
		.filter((entry) => entry.startsWith("Pasākums Nr. "));
};

it("the contents of a short document have page numbers, those of a very long one only links, and none is missing", async () => {
	const short = await contentsOf(3);
	expect([short.length, short.every((entry) => /\d$/.test(entry))]).toEqual([3, true]);
	const long = await contentsOf(100);
	expect([long.length, long.some((entry) => /Nosaukums 1\.\d+\t?$/.test(entry))]).toEqual([100, true]);
}, 120_000);
