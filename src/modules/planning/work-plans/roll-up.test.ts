import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp, taskShare, type Weighed } from "./roll-up.ts";
import { taskStatuses } from "./rules.ts";

const task = (fields: Partial<Weighed>): Weighed => ({
	status: "in_progress",
	measure: null,
	weight: 1,
	late: false,
	parts: [],
	...fields,
});
const at = (percent: number, weight = 1): Weighed => task({ measure: { percent }, weight });

describe("what tasks come to", () => {
	it.each<[string, Weighed[], number | null]>([
		["nothing", [], null],
		["two alike", [at(0), at(100)], 0.5],
		["one that weighs three", [at(0, 3), at(100)], 0.25],
		["done and not begun", [task({ status: "done" }), task({ status: "not_started" })], 0.5],
		["a dropped one does not count", [at(50), task({ status: "dropped" })], 0.5],
		["only dropped ones", [task({ status: "dropped" })], null],
		["one of which nothing was said is left out", [at(80), task({})], 0.8],
		["only such", [task({})], null],
		["parts instead of the task's own word", [task({ measure: { percent: 90 }, parts: [at(0), at(20)] })], 0.1],
		["done is done, whatever is open under it", [task({ status: "done", parts: [at(0)] })], 1],
		[
			"parts that were all dropped leave the task's own word",
			[task({ measure: { percent: 30 }, parts: [task({ status: "dropped" })] })],
			0.3,
		],
	])("%s", (_, tasks, share) => {
		const found = rollUp(tasks).share;
		if (share === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(share, 12);
	});

	it("counts what is done, late, dropped and unsaid", () => {
		const tasks = [at(10), task({ late: true }), task({ status: "done" }), task({ status: "dropped" })];
		expect(rollUp(tasks)).toMatchObject({ tasks: 3, done: 1, late: 1, dropped: 1, unsaid: 1 });
	});
});

const over = (parts: fc.Arbitrary<Weighed[]>): fc.Arbitrary<Weighed> =>
	fc.record({
		status: fc.constantFrom(...taskStatuses),
		measure: fc.option(fc.record({ percent: fc.nat(100) })),
		weight: fc.integer({ min: 1, max: 100 }),
		late: fc.boolean(),
		parts,
	});
const leaf = over(fc.constant([]));
const anyTask = over(fc.array(over(fc.array(leaf, { maxLength: 3 })), { maxLength: 3 }));

describe("whatever the tasks are", () => {
	it("their share lies between the least and the greatest of theirs", () => {
		fc.assert(
			fc.property(fc.array(anyTask, { maxLength: 6 }), (tasks) => {
				const { share } = rollUp(tasks);
				const own = tasks.filter((one) => one.status !== "dropped").flatMap((one) => taskShare(one) ?? []);
				if (share === null) expect(own).toEqual([]);
				else {
					expect(share).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
					expect(share).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
				}
			}),
		);
	});

	it("neither their order nor weights that are all multiplied alike change it", () => {
		fc.assert(
			fc.property(fc.array(anyTask, { maxLength: 6 }), fc.integer({ min: 2, max: 9 }), (tasks, by) => {
				const heavier = tasks.map((one) => ({ ...one, weight: one.weight * by })).reverse();
				const [a, b] = [rollUp(tasks).share, rollUp(heavier).share];
				if (a === null || b === null) expect(a).toBe(b);
				else expect(b).toBeCloseTo(a, 9);
			}),
		);
	});
});
