import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Period, parsePeriod, periodCode, periodIsSane } from "#kernel/period.ts";
import {
	type Carriable,
	type Carried,
	carriedTerm,
	freeCodes,
	nextPlanCode,
	unfinished,
	withNextYear,
} from "./carry.ts";
import type { TaskStatus } from "./rules.ts";

describe("a term that is carried forward", () => {
	it.each([
		["2026", 2027, "2027"],
		["2026-H1", 2027, "2027-H1"],
		["2026-Q3", 2027, "2027-Q3"],
		["2026-11", 2027, "2027-11"],
		["2026-11-30", 2027, "2027-11-30"],
		["2028-02-29", 2029, "2029-02-28"],
		["2024-02-29", 2028, "2028-02-29"],
		["2025-Q4", 2027, "2027-Q4"],
		["2027-Q1", 2027, "2027-Q1"],
		["2028", 2027, "2028"],
	])("%s into %s is %s", (term, year, moved) => {
		expect(periodCode(carriedTerm(parsePeriod(term) as Period, year))).toBe(moved);
	});

	it("is always a period, never before the year, and stays where it is when carried once more", () => {
		const anyDay = fc.date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true });
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1950, max: 2150 }), (date, year) => {
				const term = parsePeriod(date.toISOString().slice(0, 10)) as Period;
				const moved = carriedTerm(term, year);
				expect(periodIsSane(moved)).toBe(true);
				expect(moved.year).toBeGreaterThanOrEqual(year);
				expect(carriedTerm(moved, year)).toEqual(moved);
			}),
		);
	});
});

describe("the next year's plan", () => {
	it.each([
		["dp-lm-2026", "dp-lm-2027"],
		["2026-lm", "2027-lm"],
		["darba-plans", "darba-plans-2027"],
		["dp-120261", "dp-120261-2027"],
	])("of %s is %s", (code, next) => {
		expect(nextPlanCode(code, 2026)).toBe(next);
	});

	it("has the year replaced in its title, and only where it stands by itself", () => {
		expect(withNextYear("Darba plāns 2026. gadam", 2026)).toBe("Darba plāns 2027. gadam");
		expect(withNextYear("Darba plāns", 2026)).toBeUndefined();
	});

	it("numbers tasks by the first codes that are free", () => {
		const codes = freeCodes(new Set(["U1", "U3"]));
		expect([codes.next().value, codes.next().value, codes.next().value]).toEqual(["U2", "U4", "U5"]);
	});
});

const node = (id: string, status: TaskStatus | null, children: Node[] = []): Node => ({
	id,
	kind: status === null ? "goal" : "task",
	status,
	children,
});
type Node = Carriable & { children: Node[] };
const shape = (tree: Carried<Node>[]): unknown[] =>
	tree.map((one) => [
		one.from.id + (one.isThere ? "*" : ""),
		...(one.children.length > 0 ? [shape(one.children)] : []),
	]);

describe("what is unfinished", () => {
	it("goes: not started and in progress; done and dropped stay", () => {
		const tree = [node("a", "not_started"), node("b", "in_progress"), node("c", "done"), node("d", "dropped")];
		expect(shape(unfinished(tree, new Set()))).toEqual([["a"], ["b"]]);
	});

	it("keeps its goal, but no goal that has nothing left", () => {
		const tree = [node("g", null, [node("a", "in_progress")]), node("h", null, [node("b", "done")])];
		expect(shape(unfinished(tree, new Set()))).toEqual([["g", [["a"]]]]);
	});

	it("under a done task goes up to its place; under a dropped one it stays", () => {
		const tree = [node("a", "done", [node("b", "in_progress")]), node("c", "dropped", [node("d", "in_progress")])];
		expect(shape(unfinished(tree, new Set()))).toEqual([["b"]]);
	});

	it("that is there already keeps its place for what is new under it", () => {
		const tree = [node("a", "in_progress", [node("b", "not_started")])];
		expect(shape(unfinished(tree, new Set(["a"])))).toEqual([["a*", [["b"]]]]);
	});
});
