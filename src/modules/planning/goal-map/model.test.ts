import { describe, expect, it } from "vitest";
import { indicatorOf, planOf } from "./fixtures/maps.ts";
import { goalMap, hasGoalMap, type MapPart } from "./model.ts";

const strategy = planOf([
	{
		kind: "priority",
		code: "I",
		children: [
			{ kind: "goal", code: "1", children: [{ kind: "result", code: "R0" }] },
			{ kind: "goal", code: "2" },
			{ kind: "result", code: "R1", serves: ["1", "2"], key: true },
			{ kind: "result", code: "R2" },
		],
	},
	{ kind: "goal", code: "9" },
]);
const brief = (parts: MapPart[]) => parts.map((part) => `${part.element.code}>${part.serves.join("+")}`);

describe("the goal map", () => {
	it("has a column for each priority and one for what stands outside them", () => {
		expect(goalMap(strategy, []).columns.map((column) => column.head?.code ?? null)).toEqual(["I", null]);
	});

	it("shows under a priority its goals, then its results with the goals that they serve by place or by link", () => {
		const [first, outside] = goalMap(strategy, []).columns;
		expect(first?.goals.map((part) => part.element.code)).toEqual(["1", "2"]);
		expect(brief(first?.results ?? [])).toEqual(["R0>1", "R1>1+2", "R2>"]);
		expect(outside?.goals.map((part) => part.element.code)).toEqual(["9"]);
	});

	it("puts each indicator where it stands, once", () => {
		const map = goalMap(strategy, [
			indicatorOf("a", "R1", { key: true }),
			indicatorOf("b", "I"),
			indicatorOf("c", null),
			indicatorOf("d", "2"),
			indicatorOf("e", "dropped-since"),
		]);
		const [first] = map.columns;
		expect(first?.results[1]?.indicators.map((one) => one.code)).toEqual(["a"]);
		expect(first?.indicators.map((one) => one.code)).toEqual(["b"]);
		expect(first?.goals[1]?.indicators.map((one) => one.code)).toEqual(["d"]);
		expect(map.indicators.map((one) => one.code)).toEqual(["c", "e"]);
	});

	it("shows measures where a plan has no goals, and what a deliverable's indicator measures at its result", () => {
		const plan = planOf([
			{
				kind: "priority",
				code: "1",
				children: [
					{
						kind: "measure",
						code: "1.1",
						children: [{ kind: "result", code: "1.1-R", children: [{ kind: "deliverable", code: "1.1-1" }] }],
					},
				],
			},
		]);
		const map = goalMap(plan, [indicatorOf("x", "1.1-1")]);
		expect(map.middle).toBe("measure");
		expect(brief(map.columns[0]?.results ?? [])).toEqual(["1.1-R>1.1"]);
		expect(map.columns[0]?.results[0]?.indicators.map((one) => one.code)).toEqual(["x"]);
	});

	it("says whether anything in it is key", () => {
		expect(goalMap(strategy, []).hasKeys).toBe(true);
		expect(goalMap(planOf([{ kind: "goal", code: "1" }]), []).hasKeys).toBe(false);
		expect(goalMap(planOf([{ kind: "goal", code: "1" }]), [indicatorOf("a", "1", { key: true })]).hasKeys).toBe(true);
	});

	it("is there for plans with goals or results", () => {
		expect(hasGoalMap(strategy)).toBe(true);
		expect(hasGoalMap(planOf([{ kind: "measure", code: "1" }]))).toBe(false);
	});
});
