import { describe, expect, it } from "vitest";
import { likeness } from "./likeness.ts";

describe("how alike two codes are", () => {
	it("does not count case and diacritics", () => {
		expect(likeness("Apmierinātība", "apmierinatiba")).toBe(1);
	});

	it.each([
		["vpmp-202", "vpmp-2023"],
		["uzticesnaas", "uzticesanas"],
		["2023", "vpmp-2023"],
	])("sees %s in %s", (asked, known) => {
		expect(likeness(asked, known)).toBeGreaterThanOrEqual(0.5);
	});

	it.each([
		["kaut-kas-cits", "vpmp-2023"],
		["", "VK"],
		["x", "uzticesanas"],
	])("does not see %s in %s", (asked, known) => {
		expect(likeness(asked, known)).toBeLessThan(0.5);
	});
});
