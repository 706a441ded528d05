import { describe, expect, it } from "vitest";
import { chartPng } from "./png.ts";
import { drawSeriesChart } from "./series-chart.ts";
import type { SeriesChart } from "./types.ts";

const chart: SeriesChart = {
	id: "paraugs",
	lang: "lv",
	title: "Apmierinātība aug",
	description: "No 41,5 līdz 45,6 procentiem.",
	unit: "%",
	format: (value) => `${String(value).replace(".", ",")} %`,
	series: [
		{
			label: "Vecā aptauja",
			current: false,
			points: [
				{ time: 2018, value: 22 },
				{ time: 2020, value: 27.5 },
			],
		},
		{
			label: "Jaunā aptauja",
			current: true,
			points: [
				{ time: 2022, value: 41.5 },
				{ time: 2024, value: 45.6 },
			],
		},
	],
	targets: [{ time: 2027, value: 50 }],
	baseline: { time: 2022, value: 41.5 },
	forecast: { time: 2027, value: 51.75 },
	limits: { min: 0, max: 100 },
};

const accent = "#9e3039";
const grey = "#55575f";

/** Everything that is written in the picture. */
const said = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

/** Drawn lines of a colour that are neither marks nor axes: how many, and how many corners each has. */
function linesOf(svg: string, colour: string, width: number): number[] {
	const paths = svg.matchAll(new RegExp(`<path d="(M[^"]*)"[^>]*stroke="${colour}"[^>]*stroke-width="${width}"`, "g"));
	return [...paths].map((match) => (match[1]?.match(/[ML]/g) ?? []).length);
}

describe("a chart of a time series", () => {
	it("says every value beside its point, with a decimal comma in Latvian", () => {
		expect(said(drawSeriesChart(chart))).toEqual(expect.arrayContaining(["22 %", "27,5 %", "41,5 %", "45,6 %"]));
	});

	it("draws the target as a dashed line with its value, and the forecast as dots", () => {
		const svg = drawSeriesChart(chart);
		expect(said(svg)).toEqual(expect.arrayContaining(["Mērķis 50 %", "Prognoze 51,75 %", "bāzes vērtība"]));
		expect(svg).toMatch(/stroke="#1c1d21"[^>]*stroke-dasharray="9,5"/);
		expect(svg).toMatch(new RegExp(`stroke="${accent}"[^>]*stroke-dasharray="3,4"`));
	});

	it("never joins two series, draws them apart by mark and colour, and marks where the new one starts", () => {
		const svg = drawSeriesChart(chart);
		expect([linesOf(svg, accent, 3), linesOf(svg, grey, 2)]).toEqual([[2], [2]]);
		expect(said(svg)).toEqual(expect.arrayContaining(["Vecā aptauja", "Jaunā aptauja", "Mainīts avots"]));
	});

	it("names no series when there is only one", () => {
		const svg = drawSeriesChart({ ...chart, series: chart.series.slice(1) });
		expect(said(svg)).not.toContain("Jaunā aptauja");
		expect(said(svg)).not.toContain("Mainīts avots");
	});

	it("marks a baseline that is none of the points by itself", () => {
		expect(said(drawSeriesChart({ ...chart, baseline: { time: 2021, value: 38 } }))).toContain("Bāzes vērtība 38 %");
	});

	it.each(["wide", "narrow"] as const)("holds no inline styles in its %s form, which the CSP would refuse", (width) => {
		const svg = drawSeriesChart(chart, width);
		expect(svg).not.toMatch(/<style|<[^>]*\sstyle=|<script|class=/);
		expect(svg).toContain('font-family="Inter, sans-serif"');
	});

	it("is a picture with a name and a description of its own", () => {
		const [wide, narrow] = [drawSeriesChart(chart, "wide"), drawSeriesChart(chart, "narrow")];
		expect(wide).toContain('role="img"');
		expect(wide).toContain('<title id="paraugs-wide-t">Apmierinātība aug</title>');
		expect(wide).toContain('<desc id="paraugs-wide-d">No 41,5 līdz 45,6 procentiem.</desc>');
		expect(wide).toMatch(/aria-labelledby="paraugs-wide-t" aria-describedby="paraugs-wide-d"/);
		const ids = [...`${wide}${narrow}`.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("shows hostile words as words", () => {
		const nasty = `</title><script>alert("x")</script> style="color:red" {v|x}`;
		const svg = drawSeriesChart({
			...chart,
			id: `a"><script>`,
			title: nasty,
			description: nasty,
			unit: nasty,
			format: () => nasty,
			series: chart.series.map((one) => ({ ...one, label: nasty })),
		});
		expect(svg).not.toContain("<script");
		expect(
			[...svg.matchAll(/<(\/?[a-z]+)/g)].map((match) => match[1]).filter((tag) => tag === "title" || tag === "/title"),
		).toHaveLength(2);
		expect(svg).not.toMatch(/<[^>]*\sstyle="/);
		expect(svg.match(/style=(&quot;|")color:red/g)?.length).toBeGreaterThan(2);
	});

	it("labels only the ends of a long series, so that labels do not cover each other", () => {
		const points = Array.from({ length: 30 }, (_, n) => ({ time: 2000 + n, value: 20 + n }));
		const svg = drawSeriesChart({
			...chart,
			series: [{ label: "", current: true, points }],
			targets: [],
			forecast: undefined,
			baseline: undefined,
		});
		expect(said(svg).filter((one) => one?.endsWith(" %"))).toEqual(["20 %", "49 %"]);
		expect(said(svg).filter((one) => /^20\d\d$/.test(one ?? "")).length).toBeLessThan(12);
	});

	it.each([
		["one value alone", [7.5], "7,5 %"],
		["nothing but nought", [0, 0], "0 %"],
		["values below nought", [-3, -1], "-3 %"],
		["large values", [1250000, 1300000], "1250000 %"],
	])("draws %s", (_, values, label) => {
		const points = values.map((value, n) => ({ time: 2022 + n, value }));
		const svg = drawSeriesChart({
			...chart,
			series: [{ label: "", current: true, points }],
			targets: [],
			forecast: undefined,
			baseline: undefined,
		});
		expect(said(svg)).toContain(label);
		expect(svg).not.toMatch(/NaN|Infinity|undefined/);
	});

	it("draws nothing where there is nothing to draw", () => {
		expect(
			drawSeriesChart({
				...chart,
				series: [{ label: "", current: true, points: [] }],
				targets: [],
				forecast: undefined,
			}),
		).toBe("");
	});
});

describe("a chart as a PNG", () => {
	const png = Buffer.from(chartPng(drawSeriesChart(chart), 1440));

	it("is a PNG of the asked width", () => {
		expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
		expect(png.readUInt32BE(16)).toBe(1440);
	});

	it("draws Latvian letters, each unlike the plain one and unlike a missing one", () => {
		const drawn = (text: string) => {
			const size = 'viewBox="0 0 20 20" width="20" height="20"';
			const letter = `<text x="2" y="15" font-family="Inter" font-size="14">${text}</text>`;
			return Buffer.from(chartPng(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${letter}</svg>`, 20)).toString(
				"base64",
			);
		};
		const letters = "āčēģīķļņšūžacegiklnsuz\u{10ffff}";
		expect(new Set([...letters].map(drawn)).size).toBe([...letters].length);
	});
});
