import { describe, expect, it } from "vitest";
import { isDay } from "#kernel/clock.ts";
import { parsePeriod } from "#kernel/period.ts";
import { welfareUnits } from "../institutions-units.ts";
import { plan as strategy } from "../lm-2024/plan.ts";
import type { ElementData } from "../types.ts";
import { tasks, workPlan } from "./work-plan.ts";

const flat = (elements: readonly ElementData[]): ElementData[] =>
	elements.flatMap((one) => [one, ...flat(one.children ?? [])]);

describe("the demonstration's work plan", () => {
	it("says in its title and its notes that it is invented", () => {
		expect(workPlan.title.lv).toContain("demonstrācija");
		expect(workPlan.title.en).toContain("demonstration");
		expect(workPlan.notes[0]?.lv).toContain("izdomāti");
	});

	it("names only goals of the strategy, units of the ministry and persons who are marked as invented", () => {
		const goals = new Set(flat(strategy.elements).flatMap((one) => (one.kind === "goal" ? one.code : [])));
		const units = new Set(welfareUnits.map((unit) => unit.code));
		for (const task of tasks) {
			if (task.goal) expect(goals, task.code).toContain(task.goal);
			expect(units, task.code).toContain(task.unit);
			if (task.person) expect(task.person).toContain("(demonstrācija)");
		}
	});

	it("has terms and days within its year, and progress in the order of time", () => {
		for (const { code, term, progress } of tasks) {
			expect(parsePeriod(term)?.year, code).toBe(2026);
			const days = progress.map((entry) => entry.asOf);
			expect(days.every((day) => isDay(day) && day.startsWith("2026-"))).toBe(true);
			expect([...days].sort()).toEqual(days);
		}
	});
});
