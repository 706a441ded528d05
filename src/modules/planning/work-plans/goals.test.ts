import { describe, expect, it } from "vitest";
import { goalLines, goalsBehind, openPlaces, type Place, targetsOf } from "./goals.ts";

const place = (code: string, kind: Place["kind"], parentId: string | null, serves: string[] = []): Place => ({
	id: code,
	code,
	kind,
	parentId,
	title: { lv: code },
	contributesTo: serves.map((one) => {
		const [plan = "", element = ""] = one.split("/");
		return { plan, element, title: { lv: element } };
	}),
});

const strategy = {
	code: "s",
	elements: [
		place("I", "priority", null),
		place("1", "goal", "I"),
		place("1.1", "measure", "1"),
		place("R1", "result", "I", ["s/1"]),
		place("R2", "result", "I"),
	],
};
const own = {
	code: "w",
	elements: [
		place("g", "goal", null),
		place("m", "measure", null, ["s/1"]),
		place("T1", "task", null, ["s/1.1"]),
		place("T2", "task", "T1"),
		place("T3", "task", "g"),
		place("T4", "task", "m"),
		place("T5", "task", null),
	],
};
const places = openPlaces([strategy, own]);
const at = (code: string) => own.elements.find((one) => one.code === code) as Place;
const codes = (targets: readonly { plan: string; element: string }[]) =>
	targets.map((one) => `${one.plan}/${one.element}`);

describe("what a task serves", () => {
	it.each([
		["what it says itself", "T1", ["s/1.1"]],
		["what the task above it says", "T2", ["s/1.1"]],
		["the work plan's own goal that it stands under", "T3", ["w/g"]],
		["what the measure that it stands under serves", "T4", ["s/1"]],
		["nothing", "T5", []],
	])("%s", (_, code, targets) => {
		expect(codes(targetsOf("w", at(code), places))).toEqual(targets);
	});

	it.each([
		["a goal", "1", ["s/1"]],
		["a measure under a goal", "1.1", ["s/1"]],
		["a result that serves a goal", "R1", ["s/1"]],
		["a result that serves none", "R2", ["s/R2"]],
	])("behind %s stands its goal", (_, element, goals) => {
		expect(codes(goalsBehind({ plan: "s", element, title: { lv: "" } }, places))).toEqual(goals);
	});
});

describe("what goals have of their tasks", () => {
	const goal = { plan: "s", element: "1", title: { lv: "1" } };
	const other = { plan: "s", element: "2", title: { lv: "2" } };
	const task = (id: string, parentId: string | null, percent: number) => ({
		id,
		parentId,
		goals: [goal],
		status: "in_progress" as const,
		measure: { percent },
		weight: 1,
		late: false,
		parts: [],
	});

	it("counts a task once: what stands under one that serves the goal counts within it", () => {
		const lines = goalLines([task("a", null, 20), task("b", "a", 100), task("c", null, 40)], [other, goal]);
		expect(lines.map((line) => [line.goal.element, line.sum.tasks])).toEqual([
			["2", 0],
			["1", 2],
		]);
		expect(lines[1]?.sum.share).toBeCloseTo(0.3, 12);
	});
});
