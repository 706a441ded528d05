// The workbook says the whole plan, and is read as it was written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "#kernel/xlsx-reading.ts";
import type { PlanContent } from "../../versions/content.ts";
import { emptyPlan } from "../fixtures/altered-workbook.ts";
import { generatedPlan } from "../fixtures/generated-plans.ts";
import { readPlanWorkbook } from "./read.ts";
import { listSheet, sheetPlans } from "./sheets.ts";
import { writePlanWorkbook } from "./write.ts";

const known = { institutions: ["CEN", "MIN"], groups: ["visas"], plans: ["parauga-plans"] };
const written = (content: PlanContent) => writePlanWorkbook(content, known);
describe("a workbook", () => {
	it("is read as the plan that it was written from, whatever the plan says", async () => {
		await fc.assert(
			fc.asyncProperty(generatedPlan, async (plan) => {
				expect((await readPlanWorkbook(written(plan))).content).toEqual(plan);
			}),
			{ numRuns: 60 },
		);
	}, 60_000);

	it("is the same to the byte when it is written again", () => {
		expect(Buffer.from(written(emptyPlan)).equals(Buffer.from(written(emptyPlan)))).toBe(true);
	});

	it("has every sheet with its headings in both languages, also of a plan that says nothing yet", async () => {
		const sheets = await readWorkbook(written(emptyPlan));
		for (const plan of sheetPlans) {
			const sheet = sheets.find((one) => one.name === plan.name);
			const texts = (row: number) =>
				(sheet?.rows.get(row) ?? []).map((cell) => (cell.kind === "text" ? cell.text : ""));
			expect(texts(1).slice(0, plan.columns.length)).toEqual(plan.columns.map(({ head }) => head.lv));
			expect(texts(2).slice(0, plan.columns.length)).toEqual(plan.columns.map(({ head }) => head.en));
		}
	});

	it("lists what can be chosen", async () => {
		const lists = (await readWorkbook(written(emptyPlan))).find((sheet) => sheet.name === listSheet);
		const texts = [...(lists?.rows.values() ?? [])].flat().map((cell) => (cell.kind === "text" ? cell.text : ""));
		expect(texts).toEqual(expect.arrayContaining(["CEN", "MIN", "visas", "parauga-plans", "pasākums", "atbildīgā"]));
	});
});
