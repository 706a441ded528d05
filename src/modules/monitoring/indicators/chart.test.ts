import { describe, expect, it } from "vitest";
import { indicatorInputs } from "#data/demonstration.ts";
import { parsePeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { indicatorChart } from "./chart.tsx";
import { type IndicatorView, judgeView, type Series } from "./queries.ts";

const asOf = "2025-12-31";

/** An indicator of the demonstration data as a page gets it. */
function viewOf(code: string, own: Partial<IndicatorView> = {}): IndicatorView {
	const input = indicatorInputs.find((one) => one.code === code);
	if (!input) throw new Error(`no indicator ${code}`);
	const baseline = input.baseline ?? null;
	const view = {
		id: code,
		code,
		title: input.title,
		unit: input.unit,
		direction: input.direction,
		state: input.state,
		replacedBy: null,
		replaces: [],
		baseline:
			baseline && "value" in baseline
				? { value: baseline.value ?? null, year: baseline.year ?? null, text: null }
				: null,
		targets: input.targets.map((one) => ({
			year: one.year,
			value: "value" in one ? (one.value ?? null) : null,
			said: null,
			overBaseline: false,
		})),
		stateNote: null,
		formula: null,
		mayExceed: false,
		minGroup: 5,
		revision: 1,
		source: null,
		method: null,
		frequency: null,
		measuredBy: { id: "1", code: "VK", name: { lv: "Valsts kanceleja" }, unit: null },
		places: [],
		series: input.series.map(seriesOf),
		asOf,
		...own,
	} satisfies Omit<IndicatorView, "verdict">;
	return { ...view, verdict: judgeView(view, asOf) };
}

function seriesOf(series: (typeof indicatorInputs)[number]["series"][number], index: number): Series {
	const points = (series.points ?? []).map((point) => ({
		id: point.period,
		period: parsePeriod(point.period) ?? { year: 0 },
		value: point.value,
		published: null,
		numerator: null,
		denominator: null,
		n: null,
		note: null,
		authorId: null,
		origin: "data",
		recordedAt: new Date(`${asOf}T12:00:00Z`),
		acceptedAt: null,
		acceptedById: null,
		corrected: [],
	}));
	return {
		id: String(index),
		source: series.source,
		from: series.from,
		note: null,
		current: series.current ?? true,
		comparable: false,
		points,
		withdrawn: [],
	};
}

function drawn(code: string, lang: Lang = "lv") {
	const chart = indicatorChart(viewOf(code), lang);
	if (!chart) throw new Error(`${code} was not drawn`);
	const texts = [...chart.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) =>
		match[1]?.replaceAll("\u00a0", " "),
	);
	return { ...chart, texts };
}

describe("the chart of an indicator", () => {
	it("draws trust with its two series apart, target 50 and forecast 49", () => {
		const { title, texts, svg } = drawn("uzticesanas");
		expect(title).toMatch(/: aug, bet pārāk lēni$/);
		expect(texts.filter((one) => one === "34 %")).toHaveLength(2);
		expect(texts).toEqual(
			expect.arrayContaining(["39 %", "Mērķis 50 %", "Prognoze 49 %", "OECD uzticēšanās pētījums"]),
		);
		expect(texts.some((one) => one?.startsWith("Standarta Eirobarometrs"))).toBe(true);
		const current = [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke="#9e3039"[^>]*stroke-width="3"/g)].map(
			(match) => match[1],
		);
		expect(current.map((path) => path?.match(/[ML]/g)?.length)).toEqual([2]);
	});

	it("draws satisfaction with decimal commas in Latvian and points in English", () => {
		expect(drawn("apmierinatiba").texts).toEqual(
			expect.arrayContaining(["41,5 %", "45,6 %", "Mērķis 50 %", "Prognoze 51,75 %"]),
		);
		expect(drawn("apmierinatiba", "en").texts).toEqual(
			expect.arrayContaining(["41.5%", "45.6%", "Target 50%", "Forecast 51.75%"]),
		);
	});

	it("draws the coordination index without a forecast, for one point has no trend", () => {
		const { texts } = drawn("koordinacija");
		expect(texts).toEqual(expect.arrayContaining(["7,5 punkti", "Mērķis 8 punkti", "punkti no 10"]));
		expect(texts.some((one) => one?.startsWith("Prognoze"))).toBe(false);
	});

	it("draws innovation far above its target", () => {
		const { title, texts } = drawn("inovacija-iestades");
		expect(title).toMatch(/mērķis sasniegts$/);
		expect(texts).toEqual(expect.arrayContaining(["98,97 %", "Mērķis 70 %"]));
	});

	it("says all its figures and the verdict to those who do not see it", () => {
		const said = drawn("uzticesanas").description.replaceAll("\u00a0", " ");
		expect(said).toContain("OECD uzticēšanās pētījums: 2021 – 34 %, 2023 – 39 %.");
		expect(said).toContain("Mērķis 2027. gadā: 50 %.");
		expect(said).toContain("lai 2027. gadā sasniegtu 50 %, vajag 2,75 procentpunktus gadā");
		expect(drawn("uzticesanas", "en").description).toContain("Target for 2027: 50%.");
	});

	it("draws a target that has no measurements yet", () => {
		const view = viewOf("apmierinatiba");
		const empty = viewOf("apmierinatiba", {
			baseline: null,
			series: view.series.map((one) => ({ ...one, points: [] })),
		});
		expect(indicatorChart(empty, "lv")?.svg).toContain("Mērķis 50");
	});

	it("is not drawn where there is no number at all", () => {
		const view = viewOf("apmierinatiba");
		const words = { targets: [], series: view.series.map((one) => ({ ...one, points: [] })) };
		expect(indicatorChart(viewOf("apmierinatiba", words), "lv")).toBeUndefined();
	});

	it("says half-years, quarters and months of points that are not whole years", () => {
		const [series] = viewOf("apmierinatiba").series;
		const points = ["2024-H2", "2025-Q1", "2025-06"].map((code, n) => ({
			...(series?.points[0] as Series["points"][number]),
			period: parsePeriod(code) ?? { year: 0 },
			value: 41 + n,
		}));
		const view = viewOf("apmierinatiba", { series: [{ ...(series as Series), points }] });
		expect(indicatorChart(view, "lv")?.description).toMatch(
			/2024\. g\. 2\. pusg\. .*2025\. g\. 1\. cet\. .*2025\. g\. jūn/,
		);
		expect(indicatorChart(view, "en")?.svg).toMatch(/2024 H2.*2025 Q1.*Jun 2025/);
	});

	it.each(indicatorInputs.map((one) => one.code))("stands without inline styles or missing figures: %s", (code) => {
		for (const lang of ["lv", "en"] as const) {
			const chart = indicatorChart(viewOf(code), lang);
			expect(`${chart?.svg}${chart?.narrowSvg}`).not.toMatch(/NaN|Infinity|<style|<[^>]*\sstyle=/);
		}
	});
});
