import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupValue, hiddenGroups, sizeOf, wholeOf } from "./rules.ts";

const of = (value: number, n: number | null = null): GroupValue => ({ value, n, denominator: null });

describe("the whole of groups", () => {
	it("is their sum", () => {
		expect(wholeOf([of(12), of(30)], "sum")).toEqual({ value: 42, n: null });
	});

	it("is their mean weighted by n", () => {
		expect(wholeOf([of(40, 100), of(60, 300)], "mean")).toEqual({ value: 55, n: 400 });
		expect(wholeOf([{ ...of(40), denominator: 100 }, of(60, 300)], "mean")).toEqual({ value: 55, n: 400 });
	});

	it("is not there when a group is missing: missing is not zero", () => {
		expect(wholeOf([of(12), undefined], "sum")).toEqual({ why: "missing" });
		expect(wholeOf([of(0), of(12)], "sum")).toEqual({ value: 12, n: null });
		expect(wholeOf([], "sum")).toEqual({ why: "missing" });
	});

	it("has no mean without n, nor of nobody", () => {
		expect(wholeOf([of(40, 100), of(60)], "mean")).toEqual({ why: "no_n" });
		expect(wholeOf([of(40, 0), of(60, 0)], "mean")).toEqual({ why: "no_n" });
	});

	it("adds decimals as people do", () => {
		expect(wholeOf([of(0.1), of(0.2)], "sum")).toMatchObject({ value: 0.3 });
	});
});

describe("small groups", () => {
	it("are known by n, by the denominator, or by the count itself", () => {
		expect(sizeOf(of(40, 4), "%")).toBe(4);
		expect(sizeOf({ value: 40, n: null, denominator: 3 }, "%")).toBe(3);
		expect(sizeOf(of(4), "people")).toBe(4);
		expect(sizeOf(of(4), "%")).toBeNull();
	});

	it("are hidden with the next smallest, so that no subtraction gives them back", () => {
		expect(hiddenGroups([of(50, 3), of(40, 90), of(60, 20)], "%", 5)).toEqual(new Set([0, 2]));
	});

	it("of which two together are still small take a third with them", () => {
		expect(hiddenGroups([of(50, 1), of(40, 2), of(60, 20), of(10, 90)], "%", 5)).toEqual(new Set([0, 1, 2]));
	});

	it("hide nothing when all are large enough, empty or missing", () => {
		expect(hiddenGroups([of(50, 5), of(40, 90), undefined], "%", 5)).toEqual(new Set());
		expect(hiddenGroups([of(0), of(40)], "people", 5)).toEqual(new Set());
	});

	it("never leave one hidden group alone, nor fewer people hidden than the least size", () => {
		const sizes = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), {
			minLength: 2,
			maxLength: 8,
		});
		fc.assert(
			fc.property(sizes, fc.integer({ min: 2, max: 10 }), (all, least) => {
				const groups = all.map((n) => (n === undefined ? undefined : of(50, n)));
				const given = groups.filter((group) => group !== undefined).length;
				const hidden = [...hiddenGroups(groups, "%", least)];
				for (const [index, n] of all.entries()) {
					if (n !== undefined && n > 0 && n < least) expect(hidden).toContain(index);
				}
				if (hidden.length === 0 || hidden.length === given) return;
				expect(hidden.length).toBeGreaterThanOrEqual(2);
				expect(hidden.reduce((sum, index) => sum + (all[index] ?? 0), 0)).toBeGreaterThanOrEqual(least);
			}),
		);
	});
});
