import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeScale, valueScale } from "./scale.ts";

describe("the value axis", () => {
	it.each([
		["values around forty", [34, 39, 50], [30, 35, 40, 45, 50, 55]],
		["values that begin near nought", [3, 40], [0, 10, 20, 30, 40, 50]],
		["a value that hardly moves, without making it a leap", [100, 101], [80, 90, 100, 110, 120]],
	])("marks %s at round steps", (_, values, ticks) => {
		expect(valueScale(values, 5, { min: 0 }).ticks).toEqual(ticks);
	});

	it("does not pass a hundred per cent unless a value does", () => {
		expect(valueScale([70, 98.97], 5, { min: 0, max: 100 }).max).toBe(100);
		expect(valueScale([70, 104], 5, { min: 0, max: 100 }).max).toBeGreaterThanOrEqual(104);
	});

	it("holds every value between its ends, with few steps of one size", () => {
		const value = fc
			.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -3, max: 5 }))
			.map(([n, power]) => n * 10 ** power);
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
				const { min, max, ticks } = valueScale(values, 5);
				const least = 1e-9 * Math.max(Math.abs(min), Math.abs(max));
				expect(Math.min(...values)).toBeGreaterThanOrEqual(min - least);
				expect(Math.max(...values)).toBeLessThanOrEqual(max + least);
				expect(ticks.length).toBeGreaterThan(1);
				expect(ticks.length).toBeLessThanOrEqual(8);
			}),
		);
	});
});

describe("the time axis", () => {
	it("marks whole years, the last one always", () => {
		expect(timeScale([2021, 2023.25, 2027], 11).ticks).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
		expect(timeScale([2021, 2027], 5).ticks).toEqual([2021, 2023, 2025, 2027]);
	});
});
