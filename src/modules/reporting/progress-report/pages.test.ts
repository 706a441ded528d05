import { describe, expect, it } from "vitest";
import { charts } from "./charts.ts";
import { element, indicator, place, plan } from "./fixtures/sample.ts";
import { buildReport } from "./model.ts";
import { type Chapters, outline } from "./outline.ts";
import { isLong, mostOnOnePage, onDirection } from "./pages.ts";

const deliverables = (direction: string, count: number) =>
	Array.from({ length: count }, (_, index) =>
		element("deliverable", `${direction}.1-${index + 1}`, {
			deadlines: [{ period: { year: 2020 } }],
			status: "in_progress",
		}),
	);
const planOf = (count: number) =>
	plan(
		["1", "2"].map((code) =>
			element("priority", code, {
				children: [element("measure", `${code}.1`, { children: deliverables(code, count) })],
			}),
		),
	);
const indicators = [indicator("pirma", { places: [place("1")] }), indicator("otra", { places: [place("2")] })];
const build = (count: number) => buildReport({ plan: planOf(count), indicators, evidence: new Map() });
const headings = (report: ReturnType<typeof build>, chapters?: Chapters) =>
	outline(report, "lv", charts, chapters).blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));

describe("the page of a report", () => {
	it("is divided only where there are too many deliverables for one", () => {
		expect([isLong(build(mostOnOnePage / 2)), isLong(build(mostOnOnePage / 2 + 1))]).toEqual([false, true]);
	});

	it("has every chapter on one of its pages, and nothing of another direction on a direction's own", () => {
		const report = build(2);
		const own = ["1", "2"].map((code) => onDirection(report, code) ?? report);
		const pages = [headings(report, "front"), ...own.map((one) => headings(one, "directions"))];
		expect(new Set(pages.flat())).toEqual(new Set(headings(report)));
		expect(pages.map((page) => [page.includes("dala-1"), page.includes("dala-2")])).toEqual([
			[false, false],
			[true, false],
			[false, true],
		]);
		expect(
			own.map(({ open, delayed, indicators: measured }) => [open.length, delayed.length, measured.length]),
		).toEqual([
			[2, 2, 1],
			[2, 2, 1],
		]);
		expect(onDirection(report, "9")).toBeUndefined();
	});
});
