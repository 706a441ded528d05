import { describe, expect, it } from "vitest";
import { planInputs } from "#data/demonstration.ts";
import { compareContexts } from "./compare.ts";
import { type StrategyContext, strategyContext } from "./form.ts";
import { byLoad, codeFrom, countNeeds, familySums, rolesOf } from "./rules.ts";

function contextOf(code: string): StrategyContext {
	return strategyContext.parse(planInputs.find((plan) => plan.code === code)?.context);
}

describe("the contexts of the four plans", () => {
	it("have 25 job families whose loads add up to 146 and whose printed percentages add up to 99.94", () => {
		const families = contextOf("vk-2024").families ?? [];
		expect(families).toHaveLength(25);
		expect(familySums(families)).toEqual({ load: 146, percent: 99.94 });
	});

	it("have 51 needs of 7 groups in the welfare strategy, 18 in the State Chancellery's", () => {
		expect(contextOf("lm-2024").groups).toHaveLength(7);
		expect(countNeeds(contextOf("lm-2024"))).toBe(51);
		expect(countNeeds(contextOf("vk-2024"))).toBe(18);
	});

	it("have five roles in three processes in the learning plan", () => {
		const processes = contextOf("macisanas-2021").processes ?? [];
		expect(processes.map((one) => one.roles.length)).toEqual([5, 5, 5]);
		expect(rolesOf(processes).map((role) => role.lv)).toHaveLength(5);
	});

	it("have shares of sexes, ages and education that make the whole", () => {
		const percentOf = (topic: string) =>
			(contextOf("lm-2024").figures ?? [])
				.filter((one) => one.topic === topic)
				.reduce((sum, one) => sum + one.value, 0);
		expect([percentOf("sex"), percentOf("age"), percentOf("education")]).toEqual([100, 100, 100]);
	});
});

describe("job families", () => {
	it("stand with the largest load first, equal ones by code", () => {
		const family = (code: string, load: number) => ({ code, load, name: { lv: code } });
		const sorted = byLoad([family("19", 2), family("37", 50), family("2", 2)]);
		expect(sorted.map((one) => one.code)).toEqual(["37", "2", "19"]);
	});
});

describe("the code of a new group", () => {
	it("is made of its name", () => {
		expect(codeFrom("Jaunie vecāki (līdz 30)")).toBe("jaunie-vecāki-līdz-30");
		expect(codeFrom("…")).toBe("grupa");
	});
});

describe("two contexts", () => {
	it("differ by what was said anew, section by section", () => {
		const swot = { strengths: [{ lv: "Viens" }, { lv: "Divi" }], weaknesses: [], opportunities: [], threats: [] };
		const changed = { ...swot, strengths: [{ lv: "Viens" }, { lv: "Trīs", en: "Three" }] };
		expect(compareContexts({ swot }, { swot: changed })).toEqual([
			{ code: "", title: "Stiprās puses", before: "Divi", after: "Trīs / Three" },
		]);
		expect(compareContexts({ swot }, { swot })).toEqual([]);
	});
});
