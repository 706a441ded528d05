import { describe, expect, it } from "vitest";
import { element, indicator, party, place, plan, series } from "./fixtures/sample.ts";
import { buildReport } from "./model.ts";

const first = { deadlines: [{ period: { year: 2025, half: 1 as const } }] };
const later = { deadlines: [{ period: { year: 2026 } }] };
const done = element("deliverable", "1.1-1", {
	...first,
	status: "done",
	parties: [party("responsible", "ŽAB"), party("co_responsible", "AGE")],
});
const late = element("deliverable", "1.1-2", { ...first, status: "in_progress" });
const ahead = element("deliverable", "1.2-1", later);
const lost = element("deliverable", "2-1", { ...first, status: "lost_relevance" });
const sample = plan([
	element("priority", "1", {
		children: [
			element("goal", "1.0"),
			element("measure", "1.1", { children: [element("result", "1.1-R"), done, late] }),
			element("measure", "1.2", { children: [ahead] }),
		],
	}),
	element("priority", "2", { children: [lost] }),
	element("priority", "3", { horizontal: true }),
]);
const build = (indicators = [indicator("a")]) => buildReport({ plan: sample, indicators, evidence: new Map() });

describe("the report's model", () => {
	it("puts deliverables under their measures and counts them by direction", () => {
		const { directions, tally, measureCount } = build();
		expect(
			directions.map(({ element: root, measures, deliverables }) => [
				root.code,
				measures.map((measure) => [measure.element.code, measure.deliverables.map((one) => one.element.code)]),
				deliverables.map((one) => one.element.code),
			]),
		).toEqual([
			[
				"1",
				[
					["1.1", ["1.1-1", "1.1-2"]],
					["1.2", ["1.2-1"]],
				],
				[],
			],
			["2", [], ["2-1"]],
			["3", [], []],
		]);
		expect(directions.map((direction) => direction.tally.total)).toEqual([3, 1, 0]);
		expect([
			measureCount,
			tally.total,
			tally.done,
			tally.in_progress,
			tally.not_started,
			tally.lost_relevance,
			tally.delayed,
		]).toEqual([2, 4, 1, 1, 1, 1, 1]);
	});

	it("tells what is expected of a direction from what is expected of its measures", () => {
		const [direction] = build().directions;
		expect(direction?.expected).toEqual([{ lv: "Nosaukums 1.0", en: "Title 1.0" }]);
		expect(direction?.measures[0]?.expected).toEqual([{ lv: "Nosaukums 1.1-R", en: "Title 1.1-R" }]);
	});

	it("lists what is open by its last day, the delayed first, and what lost relevance apart", () => {
		const report = build();
		expect(report.open.map((one) => one.element.code)).toEqual(["1.1-2", "1.2-1"]);
		expect(report.lostRelevance.map((one) => one.element.code)).toEqual(["2-1"]);
	});

	it.each([
		["a key indicator stands in front", place("1", true), "active", ["a"], []],
		["an indicator of the whole plan stands in front", place(null), "active", ["a"], []],
		["a direction's indicator stands with the direction", place("1"), "active", [], ["1"]],
		["a measure's indicator stands with the measure's direction", place("1.2"), "active", [], ["1"]],
		["a replaced indicator stands only in the annex", place(null), "replaced", [], []],
		["an indicator of another plan stands only in the annex", { ...place("1"), plan: "other" }, "active", [], []],
	] as const)("%s", (_, at, state, main, directions) => {
		const report = build([indicator("a", { places: [at], state })]);
		expect(report.mainIndicators.map((one) => one.code)).toEqual(main);
		expect(report.directions.filter((one) => one.indicators.length > 0).map((one) => one.element.code)).toEqual(
			directions,
		);
		expect(report.indicators.map((one) => one.code)).toEqual(["a"]);
	});

	it("leaves out what was measured of the time after the day", () => {
		const [only] = build([
			indicator("a", { series: [series([{ year: 2024 }, { year: 2025 }, { year: 2026 }])] }),
		]).indicators;
		expect(only?.series[0]?.points.map((point) => point.period.year)).toEqual([2024, 2025]);
	});

	it("explains each institution that occurs once, in Latvian order; groups and names need no explanation", () => {
		const group = party("responsible", "Visas ministrijas", { kind: "group", institutionId: null });
		const withGroup = plan([
			element("deliverable", "1-1", { parties: [group, party("responsible", "ŽAB"), party("responsible", "ZAB")] }),
		]);
		const { abbreviations } = buildReport({ plan: withGroup, indicators: [indicator("a")], evidence: new Map() });
		expect(abbreviations.map((one) => one.code)).toEqual(["CEN", "ZAB", "ŽAB"]);
	});

	it("gives each deliverable the evidence of the update that holds", () => {
		const proven = element("deliverable", "1-1", { update: { id: "u1" } as never });
		const evidence = new Map([
			["u1", [{ title: "Protokols", url: null }]],
			["u0", [{ title: "Vecs", url: null }]],
		]);
		const [direction] = buildReport({
			plan: plan([proven, element("priority", "2", { children: [proven] })]),
			indicators: [],
			evidence,
		}).directions.slice(1);
		expect(direction?.deliverables[0]?.evidence).toEqual([{ title: "Protokols", url: null }]);
	});

	it("takes a plan that begins with measures: each is its own chapter", () => {
		const { directions } = buildReport({
			plan: plan([element("measure", "1", { children: [done] })]),
			indicators: [],
			evidence: new Map(),
		});
		expect(directions.map((one) => [one.element.code, one.measures.length, one.deliverables.length])).toEqual([
			["1", 1, 0],
		]);
	});
});
