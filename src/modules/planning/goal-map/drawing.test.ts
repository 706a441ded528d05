// The drawing, measured: nothing is cut, nothing covers anything else, and the renderer agrees on every width.
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { interFiles } from "#ui/chart/png.ts";
import { indicatorOf, planOf } from "./fixtures/maps.ts";
import { type Drawing, layOut, type MapFacts } from "./layout.ts";
import { textWidth, wrap } from "./letters.ts";
import { type GoalMap, goalMap } from "./model.ts";
import { shareSeats, splitEvenly } from "./share.ts";
import type { Box } from "./stack.ts";
import { goalMapSvg } from "./svg.ts";

const facts = (map: GoalMap): MapFacts => ({
	map,
	title: { lv: "Parauga stratēģija", en: "Sample strategy" },
	subtitle: "Mērķu karte · Stāvoklis uz 2026. gada 10. janvāri",
	lang: "lv",
});

/** So many priorities, each with goals, results and an indicator for each result. */
function mapOf(priorities: number, each: number, title: string): GoalMap {
	const plan = planOf(
		Array.from({ length: priorities }, (_, p) => ({
			kind: "priority" as const,
			code: `P${p}`,
			title,
			children: Array.from({ length: each }, (_, i) => [
				{ kind: "goal" as const, code: `P${p}.${i}`, title },
				{ kind: "result" as const, code: `R${p}.${i}`, title, key: i % 2 === 0, serves: [`P${p}.${i}`] },
			]).flat(),
		})),
	);
	const results = plan.elements.filter((element) => element.kind === "result");
	return goalMap(plan, [
		indicatorOf("kopa", null, { key: true }),
		...results.map((result) => indicatorOf(`i-${result.code}`, result.code, { title: { lv: title } })),
	]);
}

function overlap(a: Box, b: Box): boolean {
	const [left, right] = [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
	const [top, bottom] = [Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)];
	return right - left > 0.01 && bottom - top > 0.01;
}

function expectWhole({ boxes, width, height }: Drawing): void {
	for (const [index, box] of boxes.entries()) {
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(width);
		expect(box.y + box.height).toBeLessThanOrEqual(height);
		for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
		let above = box.y;
		for (const line of box.lines) {
			expect(line.x).toBeGreaterThanOrEqual(box.x);
			expect(line.x + line.width).toBeLessThanOrEqual(box.x + box.width + 0.01);
			expect(line.y - line.size * 0.75).toBeGreaterThanOrEqual(above - 0.01);
			above = line.y + line.size * 0.25;
		}
		expect(above).toBeLessThanOrEqual(box.y + box.height + 0.01);
	}
}

const saidIn = (drawing: Drawing) => drawing.boxes.flatMap((box) => box.lines.map((line) => line.text)).join(" ");

describe("the drawing of a goal map", () => {
	it.each([
		["a small one", 3, 3],
		["one priority", 1, 4],
		["as many priorities as the modernisation plan", 7, 3],
		["a hundred results", 5, 20],
	])("keeps every box and line apart and whole: %s", (_, priorities, each) => {
		const drawing = layOut(facts(mapOf(priorities, each, "Vadīta profesionālo, īpaši digitālo, kompetenču attīstība")));
		expectWhole(drawing);
		expect(drawing.boxes.length).toBeGreaterThan(priorities * (2 * each + 1));
	});

	it.each([1, 3, 5, 7])("fits a landscape sheet with %i priorities", (priorities) => {
		const { width, height } = layOut(facts(mapOf(priorities, 6, "Ciešāka sadarbība nozarē")));
		expect(height).toBeLessThanOrEqual(width / Math.SQRT2 + 1);
	});

	it("asks for a larger sheet only where there is more to show", () => {
		expect(layOut(facts(mapOf(3, 3, "Ciešāka sadarbība"))).paper).toBe("a4");
		expect(layOut(facts(mapOf(5, 20, "Ciešāka sadarbība"))).paper).toBe("a3");
	});

	it("is whole with any texts, however long their words", () => {
		const texts = fc.array(
			fc.oneof(fc.stringMatching(/^[\p{L}0-9,.–/-]{1,60}$/u), fc.constantFrom("kompetenču", "5 projekti", "&<>")),
			{ minLength: 1, maxLength: 12 },
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 4 }), texts, (priorities, words) => {
				const drawing = layOut(facts(mapOf(priorities, 2, words.join(" "))));
				expectWhole(drawing);
			}),
			{ numRuns: 25 },
		);
	});

	it("shows every word of every title, target and verdict", () => {
		const said = saidIn(layOut(facts(mapOf(2, 3, "Vadīta profesionālo kompetenču attīstība"))));
		for (const part of ["P0 Vadīta", "kompetenču", "R1.2", "mērķim P0.0", "jāpaātrina", "50\u00a0% (2027.", "rādītājs"])
			expect(said).toContain(part);
		expect(said.match(/jāpaātrina/g)).toHaveLength(7);
		expect(said.match(/\*/g)?.length).toBeGreaterThanOrEqual(5);
	});

	it("is drawn in English with the words that are there", () => {
		const said = saidIn(layOut({ ...facts(mapOf(1, 1, "Mērķis")), lang: "en" }));
		expect(said).toContain("Sample strategy");
		expect(said).toContain("Results and indicators");
		expect(said).toContain("serves goal P0.0");
	});
});

describe("the SVG", () => {
	const map = mapOf(2, 2, 'Zīmes & <birkas> "pēdiņās"');
	const svg = goalMapSvg(layOut(facts(map)), facts(map));

	it("is well-formed XML with a name, a description and no style or script", () => {
		const root = new XMLParser({ ignoreAttributes: false }).parse(svg).svg;
		expect(root.title["#text"]).toContain("Mērķu karte: Parauga stratēģija");
		expect(root.desc).toBeTruthy();
		expect(svg).not.toMatch(/<(style|script)|style=|on\w+=/);
		expect(svg).toContain("&lt;birkas&gt;");
	});

	it("is drawn by the renderer, within its frame", () => {
		const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(interFiles) } });
		const { width, height } = drawn.render();
		expect([width, height]).toEqual([layOut(facts(map)).width, layOut(facts(map)).height]);
	});
});

describe("the width of a text", () => {
	it.each([
		["Vadīta profesionālo, īpaši digitālo, kompetenču attīstība", 14, 600],
		["ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž", 22, 600],
		["Lejupielādēt 98,97 % (96 no 97) – MWh, m²", 12, 400],
		["Iestāžu reformu plāns “2020” iiiillll WWWW", 12.5, 400],
	] as const)("agrees with the renderer: %s", (text, size, weight) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-family="Inter" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
		const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(interFiles) } });
		const box = drawn.getBBox();
		const measured = textWidth(text, size, weight);
		expect(Math.abs((box?.width ?? 0) - measured)).toBeLessThan(measured * 0.03 + size * 0.25);
	});
});

describe("breaking a text into lines", () => {
	const words = fc.stringMatching(/^[\p{L} ,.–/-]{0,200}$/u);

	it("loses no letter and makes no line too wide", () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
				const lines = wrap(text, width, 14, 400);
				for (const line of lines) expect(textWidth(line, 14, 400)).toBeLessThanOrEqual(width);
				const bare = (said: string) => said.replaceAll(/[ -]/g, "");
				expect(bare(lines.join(""))).toBe(bare(text));
			}),
		);
	});

	it("breaks at spaces and after dashes, and inside a word only where it must", () => {
		expect(wrap("viens divi trīs", 60, 14, 400)).toEqual(["viens", "divi trīs"]);
		expect(wrap("starp-resoru", 60, 14, 400)).toEqual(["starp-", "resoru"]);
		expect(
			wrap("neizsakāmiemocionālaisvārds", 80, 14, 400).every(
				(line, index, all) => index === all.length - 1 || line.endsWith("-"),
			),
		).toBe(true);
		expect(wrap("11\u00a0% gadā", 45, 14, 400)).toEqual(["11\u00a0%", "gadā"]);
		expect(wrap("   ", 45, 14, 400)).toEqual([]);
	});
});

describe("sharing room", () => {
	it("gives every column a seat, and more to those with more to show", () => {
		expect(shareSeats([10, 10, 10], 3)).toEqual([1, 1, 1]);
		expect(shareSeats([30, 10], 4)).toEqual([3, 1]);
		expect(shareSeats([1, 100], 2)).toEqual([1, 1]);
		expect(shareSeats([], 4)).toEqual([]);
	});

	it("keeps the order, and no run is higher than it must be", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 10, max: 90 }), { maxLength: 30 }),
				fc.integer({ min: 1, max: 5 }),
				(heights, runs) => {
					const split = splitEvenly(heights, runs, 0);
					expect(split).toHaveLength(runs);
					expect(split.flat()).toEqual(heights.map((_, index) => index));
					const highest = Math.max(
						0,
						...split.map((run) => run.reduce((sum, index) => sum + (heights[index] ?? 0), 0)),
					);
					const total = heights.reduce((sum, height) => sum + height, 0);
					expect(highest).toBeLessThanOrEqual(total / runs + Math.max(0, ...heights) + 1);
				},
			),
		);
	});
});
