import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradiction, measureShare, readMeasure, shareOf, stepsFrom, taskState, taskStatuses } from "./rules.ts";

describe("how much is done, as it is typed", () => {
	it.each([
		["40", { percent: 40 }],
		[" 40 % ", { percent: 40 }],
		["0", { percent: 0 }],
		["100", { percent: 100 }],
		["2/5", { done: 2, total: 5 }],
		["2 no 5", { done: 2, total: 5 }],
		["2 of 5", { done: 2, total: 5 }],
		["0/1", { done: 0, total: 1 }],
		["1000/1000", { done: 1000, total: 1000 }],
	])("%j is understood", (text, measure) => {
		expect(readMeasure(text)).toEqual(measure);
	});

	it.each(["", "101", "-1", "40,5", "3/2", "0/0", "2/1001", "puse", "2 no", "1e2", "٣"])("%j is not", (text) => {
		expect(readMeasure(text)).toBeUndefined();
	});

	it("is always a share from 0 to 1", () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(2000), fc.nat(2000), (text, a, b) => {
				for (const typed of [text, `${a}`, `${a}/${b}`, `${a} no ${b}`]) {
					const measure = readMeasure(typed);
					if (!measure) continue;
					expect(measureShare(measure)).toBeGreaterThanOrEqual(0);
					expect(measureShare(measure)).toBeLessThanOrEqual(1);
				}
			}),
		);
	});
});

describe("the share of a task", () => {
	it.each([
		["not_started", null, 0],
		["in_progress", { percent: 40 }, 0.4],
		["in_progress", { done: 1, total: 4 }, 0.25],
		["in_progress", null, null],
		["done", null, 1],
		["dropped", { percent: 40 }, null],
	] as const)("%s with %j is %s", (status, measure, share) => {
		expect(shareOf({ status, measure })).toBe(share);
	});

	it.each([
		["not_started", { percent: 10 }, "not_begun_but_measured"],
		["not_started", { percent: 0 }, undefined],
		["done", { percent: 99 }, "done_but_not_all"],
		["done", { done: 5, total: 5 }, undefined],
		["in_progress", { percent: 100 }, undefined],
		["dropped", { percent: 30 }, undefined],
	] as const)("%s and %j: contradiction %s", (status, measure, said) => {
		expect(contradiction({ status, measure })).toBe(said);
	});
});

describe("a task's term", () => {
	const term = [{ year: 2026, quarter: 3 as const }];
	it.each([
		["in_progress", "2026-09-30", { delayed: false, dueSoon: true, daysLeft: 0 }],
		["in_progress", "2026-10-01", { delayed: true, dueSoon: false, daysLeft: -1 }],
		["not_started", "2026-07-01", { delayed: false, dueSoon: false }],
		["done", "2026-12-31", { delayed: false, dueSoon: false }],
		["dropped", "2026-12-31", { delayed: false, dueSoon: false }],
	] as const)("of one that is %s on %s", (status, day, state) => {
		expect(taskState(status, term, day)).toMatchObject(state);
	});
});

describe("the board", () => {
	it("lets a card go to the columns beside it, never to dropped, and back from each but the first", () => {
		expect(taskStatuses.map((status) => stepsFrom(status))).toEqual([
			{ on: "in_progress" },
			{ back: "not_started", on: "done" },
			{ back: "in_progress" },
			{ back: "in_progress" },
		]);
	});
});
