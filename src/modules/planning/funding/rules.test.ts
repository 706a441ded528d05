// The sums of a plan's money: by hand, by the learning plan's own figures, and by those that were read from it apart.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planInputs } from "#data/demonstration.ts";
import {
	addUp,
	differenceOf,
	differencesOf,
	type FundingRow,
	groupFunding,
	openCellsOf,
	sumDifference,
	sumOf,
	sumOfSource,
	totalOf,
	traineesOf,
	yearsOf,
} from "./rules.ts";
import { formatEuros, sayDifference, sayEuros } from "./words.ts";

const row = (source: FundingRow["source"], additional: FundingRow["additional"], more: Partial<FundingRow> = {}) => ({
	code: "1",
	title: { lv: "Prioritāte" },
	source,
	planned: {},
	additional,
	...more,
});
const groupOf = (...rows: FundingRow[]) => {
	const [group] = groupFunding(rows);
	if (!group) throw new Error("no group");
	return group;
};
const exactly = (amount: number) => ({ least: amount, most: amount });

describe("totals", () => {
	it("are the sums of the sources", () => {
		const group = groupOf(row("state", { 2024: 300, 2025: 100 }), row("eu", { 2024: 200 }));
		expect(totalOf(group, "additional", 2024)).toEqual(exactly(500));
		expect(sumOf(group, "additional")).toEqual(exactly(600));
		expect(differencesOf([group])).toEqual([]);
	});

	it("are what is printed where the sources are not said", () => {
		expect(totalOf(groupOf(row("total", { 2024: 700 })), "additional", 2024)).toEqual(exactly(700));
		expect(differencesOf([groupOf(row("total", { 2024: 700 }))])).toEqual([]);
	});

	it("tell a blank from a zero", () => {
		const group = groupOf(row("state", { 2024: 0 }), row("eu", {}));
		expect(totalOf(group, "additional", 2024)).toEqual(exactly(0));
		expect(totalOf(group, "additional", 2025)).toBeUndefined();
		expect(addUp([undefined, undefined])).toBeUndefined();
	});

	it("of any sources add up the same by year and by source", () => {
		const years = fc.dictionary(fc.constantFrom("2024", "2025", "2026"), fc.nat(1e9));
		fc.assert(
			fc.property(fc.array(fc.record({ state: years, eu: years }), { minLength: 1, maxLength: 4 }), (all) => {
				const groups = groupFunding(
					all.flatMap(({ state, eu }, index) => [
						row("state", state, { code: String(index) }),
						row("eu", eu, { code: String(index) }),
					]),
				);
				const bySource = addUp([sumOfSource(groups, "additional", "state"), sumOfSource(groups, "additional", "eu")]);
				expect(addUp(groups.map((group) => sumOf(group, "additional")))).toEqual(bySource);
			}),
		);
	});
});

describe("a printed total", () => {
	it("that differs from the sources is kept beside the computed one, at its year", () => {
		const group = groupOf(
			row("state", { 2024: 300, 2025: 1 }),
			row("eu", { 2024: 200 }),
			row("total", { 2024: 550, 2025: 1 }),
		);
		expect(totalOf(group, "additional", 2024)).toEqual(exactly(500));
		expect(differencesOf([group])).toMatchObject([
			{ part: "additional", year: 2024, printed: exactly(550), computed: exactly(500) },
		]);
		expect(sayDifference("lv", exactly(550), exactly(500))).toBe("atšķiras par 50");
	});

	it("of a year without any source differs from nothing, unless it is zero", () => {
		const group = groupOf(row("state", { 2024: 1 }), row("total", { 2024: 1, 2025: 9, 2026: 0 }));
		expect(differenceOf(group, "additional", 2025)).toMatchObject({ printed: exactly(9), computed: exactly(0) });
		expect(differenceOf(group, "additional", 2026)).toBeUndefined();
	});

	it("of all years is held against the sum of the years", () => {
		const state = { 2024: 300, 2025: 200 };
		expect(sumDifference(groupOf(row("state", state, { printedSum: 500 })))).toBeUndefined();
		expect(sumDifference(groupOf(row("state", state, { printedSum: 600 })))).toMatchObject({
			year: undefined,
			printed: exactly(600),
			computed: exactly(500),
		});
	});
});

describe("a cell that can be read in two ways", () => {
	const open = { part: "additional" as const, year: 2025, text: "250 00", readings: [25_000, 250_000] };
	const group = groupOf(
		row("eu", { 2024: 10 }, { asPrinted: [open] }),
		row("total", { 2024: 10 }, { asPrinted: [open] }),
	);

	it("makes its sums reach from the least to the most", () => {
		expect(sumOf(group, "additional")).toEqual({ least: 25_010, most: 250_010 });
		expect(sayEuros("lv", { least: 25_010, most: 250_010 })).toBe("25\u00a0010–250\u00a0010");
	});

	it("is told once where the source and the total print the same, and is no difference", () => {
		expect(openCellsOf([group]).map(({ source }) => source)).toEqual(["eu"]);
		expect(differencesOf([group])).toEqual([]);
	});
});

describe("amounts", () => {
	it("are written as each language writes them", () => {
		expect([0, 1000, 10_000, 2_050_000].map((amount) => formatEuros("lv", amount))).toEqual([
			"0",
			"1\u00a0000",
			"10\u00a0000",
			"2\u00a0050\u00a0000",
		]);
		expect(formatEuros("en", 2_050_000)).toBe("2,050,000");
	});
});

describe("the money of the learning plan", () => {
	const rows = planInputs.find((plan) => plan.code === "macisanas-2021")?.funding ?? [];
	const groups = groupFunding(rows);
	const sum = (part: "planned" | "additional", codes: string[]) =>
		addUp(groups.filter((group) => codes.includes(group.code)).map((group) => sumOf(group, part)));

	it("is 20.2 million for the five priorities, as the document has it, and people to be trained 158 057", () => {
		expect(groups.map((group) => group.code)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
		expect(sum("additional", ["1", "2", "3", "4", "5"])).toEqual(exactly(20_200_000));
		expect(sum("additional", ["7"])).toEqual(exactly(2_783_388));
		expect(sum("planned", ["1", "3", "5"])).toEqual(exactly(837_204));
		expect(traineesOf(groups)).toBe(158_057);
	});

	it("prints no total that its sources do not make, and one cell that can be read in two ways", () => {
		expect(differencesOf(groups)).toEqual([]);
		expect(openCellsOf(groups).map(({ group, source, cell }) => [group.code, source, cell.year, cell.text])).toEqual([
			["6", "eu", 2025, "250 00"],
		]);
		expect(sum("additional", ["6"])).toEqual({ least: 1_775_000, most: 2_000_000 });
	});

	it("notes what else is amiss in the source: priorities 1, 3, 5, 6 and 7", () => {
		expect(groups.filter((group) => group.notes.length > 0).map((group) => group.code)).toEqual([
			"1",
			"3",
			"5",
			"6",
			"7",
		]);
	});

	it("has the years of the document: three planned, seven asked for", () => {
		expect(yearsOf(groups, "planned")).toEqual([2021, 2022, 2023]);
		expect(yearsOf(groups, "additional")).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
	});
});
