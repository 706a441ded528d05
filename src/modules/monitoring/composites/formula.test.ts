import { describe, expect, it } from "vitest";
import { computeFormula, feelName, readFormula } from "./formula.ts";
import { dependentsOf, findCycle } from "./rules.ts";

const codes = ["horizontala", "vertikala", "uzticesanas-oecd", "1.2", "if", "a-b", "a.b"];
const compute = (formula: string, values: Record<string, number>) =>
	computeFormula(formula, new Map(Object.entries(values)));

describe("a formula", () => {
	it("computes 7.5 as the mean of 8 and 7", () => {
		const formula = "mean(horizontala, vertikala)";
		expect(readFormula(formula, codes)).toEqual({
			components: [
				{ code: "horizontala", at: 6 },
				{ code: "vertikala", at: 19 },
			],
		});
		expect(compute(formula, { horizontala: 8, vertikala: 7 })).toBe(7.5);
	});

	it.each([
		["(horizontala + 2 * vertikala) / 3", 22 / 3],
		["if horizontala > 5 and vertikala != null then horizontala else 0", 8],
		["decimal(horizontala / 3, 2)", 2.67],
		["max([horizontala, vertikala]) - min(horizontala, vertikala)", 1],
		["-horizontala ** 2 + round half up(vertikala / 2, 0)", 68],
		["if horizontala between 1 and 9 then 1 else 0", 1],
	])("%s is taken and computed", (formula, value) => {
		expect(readFormula(formula, codes)).toHaveProperty("components");
		expect(compute(formula, { horizontala: 8, vertikala: 7 })).toBeCloseTo(value, 8);
	});

	it("names indicators by their codes, made into names", () => {
		expect(["uzticesanas-oecd", "1.2", "if", "mean", "ēkas"].map(feelName)).toEqual([
			"uzticesanas_oecd",
			"_1_2",
			"if_",
			"mean_",
			"ēkas",
		]);
		expect(compute("uzticesanas_oecd + _1_2 + if_", { "uzticesanas-oecd": 1, "1.2": 2, if: 4 })).toBe(7);
	});

	it("adds decimals as people do", () => {
		expect(compute("horizontala + vertikala", { horizontala: 0.1, vertikala: 0.2 })).toBe(0.3);
	});

	it.each([
		["an unknown name", "horizontala + nezinams", 15, "nezinams"],
		["an unknown function", "2 * eval(horizontala)", 5, "eval"],
		["a half formula", "horizontala + ", 14, "trūkst"],
		["an open bracket", "(horizontala + 1", 17, "trūkst"],
		["nothing", "  ", 1, "nav lasāma"],
		["a formula without indicators", "1 + 2", 1, "neviena rādītāja"],
		["a name that two codes share", "a_b", 1, "a-b, a.b"],
		["a loop", "for x in 1..100000000 return x", 1, "nelieto"],
		["a text", 'if horizontala = "x" then 1 else 2', 18, "nelieto"],
		["a way into a value", "horizontala.constructor", 1, "nelieto"],
		["a function of one's own", "function(x) horizontala", 1, "nelieto"],
		["a filter", "[horizontala][1]", 1, "nelieto"],
		["two formulas", "horizontala, vertikala", 12, "lasāma"],
		["an endless formula", `horizontala${" + horizontala".repeat(100)}`, 500, "par garu"],
	])("with %s is refused at its place", (_, formula, at, said) => {
		const read = readFormula(formula, codes);
		expect(read).toMatchObject({ at, said: { lv: expect.stringContaining(said), en: expect.any(String) } });
	});

	it("gives nothing where it divides by zero, and not infinity", () => {
		expect(compute("horizontala / vertikala", { horizontala: 1, vertikala: 0 })).toBeNull();
		expect(compute("horizontala ** 9999", { horizontala: 9 })).toBeNull();
	});
});

describe("what is computed from what", () => {
	const components = new Map([
		["c", ["a", "b"]],
		["d", ["c"]],
		["e", ["d", "a"]],
	]);

	it("follows in the order of computing, each once", () => {
		expect(dependentsOf("a", components)).toEqual(["c", "d", "e"]);
		expect(dependentsOf("d", components)).toEqual(["e"]);
		expect(dependentsOf("e", components)).toEqual([]);
	});

	it("may not lead back to itself", () => {
		expect(findCycle("e", components)).toBeUndefined();
		expect(findCycle("a", new Map([...components, ["a", ["e"]]]))).toEqual(["a", "e", "d", "c", "a"]);
		expect(findCycle("a", new Map([["a", ["a"]]]))).toEqual(["a", "a"]);
	});
});
