import { describe, expect, it } from "vitest";
import { parsePeriod } from "#kernel/period.ts";
import type { IndicatorView } from "./queries.ts";
import { judge } from "./rules.ts";
import { whatIf } from "./what-if.ts";

/** Trust by the OECD, with its target of 50 in 2027. */
const points = [
	{ period: { year: 2021 }, value: 34 },
	{ period: { year: 2023 }, value: 39 },
];
const viewOf = (own: object = {}) => {
	const asOf = "2025-12-31";
	const targets = [{ year: 2027, value: 50 }];
	const verdict = judge({ direction: "grow", state: "active", targets, points, asOf });
	const series = [{ current: true, points }];
	return { unit: "%", direction: "grow", mayExceed: false, asOf, series, verdict, ...own } as unknown as IndicatorView;
};

describe("what another target would take", () => {
	it("opens with the target that the verdict looks at, and computes nothing", () => {
		expect(whatIf(viewOf(), {})).toEqual({
			form: { values: { merkis: "50", gads: "2027" }, errors: {} },
			verdict: undefined,
		});
	});

	it.each([
		["50", "2027", "needs_acceleration", 2.75, 49],
		["50", "2030", "on_track", 1.571428571, 56.5],
		["49", "2027", "on_track", 2.5, 49],
		["90,5", "2027", "off_track", 12.875, 49],
		["39", "2027", "achieved", 0, 49],
		["50", "2024", "missed", 11, 41.5],
	])("says for %s in %s: %s", (value, year, status, requiredPace, forecast) => {
		const { verdict } = whatIf(viewOf(), { value, year });
		expect(verdict).toMatchObject({ status, requiredPace, forecast });
	});

	it("counts halves and quarters by their own time", () => {
		const halves = ["2024-H1", "2024-H2", "2025-Q1"].map((code, index) => ({
			period: parsePeriod(code),
			value: 40 + index,
		}));
		const view = viewOf({ series: [{ current: true, points: halves }] });
		const { verdict } = whatIf(view, { value: "50", year: "2027" });
		expect(verdict?.latest?.value).toBe(42);
		expect(verdict?.requiredPace).toBeCloseTo(8 / (2027 - 2024.625), 8);
	});

	it.each([
		["daudz", "2027", "merkis"],
		["140", "2027", "merkis"],
		["", "2027", "merkis"],
		["50", "27", "gads"],
		["50", "1850", "gads"],
		["50", "", "gads"],
	])("with %j in %j says it at %s and keeps what was typed", (value, year, field) => {
		const { form, verdict } = whatIf(viewOf(), { value, year });
		expect(Object.keys(form.errors)).toEqual([field]);
		expect(form.values).toEqual({ merkis: value, gads: year });
		expect(verdict).toBeUndefined();
	});
});
