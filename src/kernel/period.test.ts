import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	comparePeriods,
	dayTime,
	type Period,
	parsePeriod,
	periodCode,
	periodEnd,
	periodIsSane,
	periodStart,
	periodTime,
	readPeriod,
	sayPeriod,
	sayPeriodIn,
} from "./period.ts";

const year = fc.integer({ min: 1900, max: 2199 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
	fc.record({ year }),
	fc.record({ year, half: fc.constantFrom(1 as const, 2 as const) }),
	fc.record({ year, quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) }),
	fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }),
	fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
);

describe("a period", () => {
	it.each([
		["2025", "2025-01-01", "2025-12-31", 2025],
		["2025-H1", "2025-01-01", "2025-06-30", 2024.75],
		["2025-H2", "2025-07-01", "2025-12-31", 2025.25],
		["2025-Q1", "2025-01-01", "2025-03-31", 2024.625],
		["2025-Q2", "2025-04-01", "2025-06-30", 2024.875],
		["2025-Q3", "2025-07-01", "2025-09-30", 2025.125],
		["2025-Q4", "2025-10-01", "2025-12-31", 2025.375],
		["2025-01", "2025-01-01", "2025-01-31", 2025 + 0.5 / 12 - 0.5],
		["2025-04", "2025-04-01", "2025-04-30", 2025 + 3.5 / 12 - 0.5],
		["2025-12", "2025-12-01", "2025-12-31", 2025 + 11.5 / 12 - 0.5],
		["2025-02", "2025-02-01", "2025-02-28", 2024.625],
		["2024-02", "2024-02-01", "2024-02-29", 2023.625],
		["1900-02", "1900-02-01", "1900-02-28", 1899.625],
		["2000-02", "2000-02-01", "2000-02-29", 1999.625],
		["2024-02-29", "2024-02-29", "2024-02-29", 2024 + 59.5 / 366 - 0.5],
		["2025-01-01", "2025-01-01", "2025-01-01", 2025 + 0.5 / 365 - 0.5],
		["2025-07-02", "2025-07-02", "2025-07-02", 2025],
	])("%s begins on %s, ends on %s and stands at %d", (code, start, end, time) => {
		const period = parsePeriod(code) as Period;
		expect([periodStart(period), periodEnd(period)]).toEqual([start, end]);
		expect(periodTime(period)).toBeCloseTo(time, 9);
	});

	it("comes back from its code, in upper and lower case", () => {
		fc.assert(
			fc.property(anyPeriod, (period) => {
				expect(parsePeriod(periodCode(period))).toEqual(period);
				expect(parsePeriod(` ${periodCode(period).toLowerCase()} `)).toEqual(period);
			}),
		);
	});

	it("has its middle between its first and its last day", () => {
		fc.assert(
			fc.property(anyPeriod, (period) => {
				expect(periodIsSane(period)).toBe(true);
				expect(periodStart(period) <= periodEnd(period)).toBe(true);
				expect(periodTime(period)).toBeGreaterThanOrEqual(dayTime(periodStart(period)));
				expect(periodTime(period)).toBeLessThanOrEqual(dayTime(periodEnd(period)));
			}),
		);
	});

	it.each([
		"",
		"25",
		"2025-",
		"2025H1",
		"2025-H0",
		"2025-H3",
		"2025-Q0",
		"2025-Q5",
		"2025-00",
		"2025-13",
		"2025-3",
		"2025-H1-01",
		"2025-02-29",
		"2025-04-31",
		"2025-04-00",
		"0025",
		"1899",
		"2200",
		"2025.",
		"2025. gads",
		"2025-03-31T00:00",
		"２０２５",
	])("is not read from “%s”", (code) => {
		expect(parsePeriod(code)).toBeUndefined();
	});

	it.each<[string, Period]>([
		["two parts at once", { year: 2025, half: 1, quarter: 1 }],
		["a half and a month", { year: 2025, half: 1, month: 3 }],
		["a day without a month", { year: 2025, day: 3 }],
		["a day of a half-year", { year: 2025, half: 1, day: 3 }],
		["a month that is none", { year: 2025, month: 13 }],
		["month nought", { year: 2025, month: 0 }],
		["day nought", { year: 2025, month: 1, day: 0 }],
		["a broken year", { year: 2025.5 }],
		["no year", { year: Number.NaN }],
		["29 February of a common year", { year: 2025, month: 2, day: 29 }],
	])("with %s does not exist", (_, period) => {
		expect(periodIsSane(period)).toBe(false);
	});

	it("stands before another by its middle; of two with one middle the one that ends earlier comes first", () => {
		const codes = ["2025-Q4", "2025-H2", "2025", "2024-12", "2025-H1", "2025-Q1", "2025-02"];
		const sorted = codes.map((code) => parsePeriod(code) as Period).sort(comparePeriods);
		expect(sorted.map(periodCode)).toEqual(["2024-12", "2025-02", "2025-Q1", "2025-H1", "2025", "2025-H2", "2025-Q4"]);
		expect(comparePeriods({ year: 2025 }, { year: 2025 })).toBe(0);
	});
});

describe("a period in words", () => {
	it.each([
		["2025", "2025. gads", "2025. gadā", "2025", "in 2025"],
		[
			"2025-H1",
			"2025. gada pirmais pusgads",
			"2025. gada pirmajā pusgadā",
			"first half of 2025",
			"in the first half of 2025",
		],
		[
			"2025-H2",
			"2025. gada otrais pusgads",
			"2025. gada otrajā pusgadā",
			"second half of 2025",
			"in the second half of 2025",
		],
		[
			"2025-Q3",
			"2025. gada trešais ceturksnis",
			"2025. gada trešajā ceturksnī",
			"third quarter of 2025",
			"in the third quarter of 2025",
		],
		[
			"2025-Q4",
			"2025. gada ceturtais ceturksnis",
			"2025. gada ceturtajā ceturksnī",
			"fourth quarter of 2025",
			"in the fourth quarter of 2025",
		],
		["2025-01", "2025. gada janvāris", "2025. gada janvārī", "January 2025", "in January 2025"],
		["2025-03", "2025. gada marts", "2025. gada martā", "March 2025", "in March 2025"],
		["2025-05", "2025. gada maijs", "2025. gada maijā", "May 2025", "in May 2025"],
		["2025-09", "2025. gada septembris", "2025. gada septembrī", "September 2025", "in September 2025"],
		["2025-03-31", "2025. gada 31. marts", "2025. gada 31. martā", "31 March 2025", "on 31 March 2025"],
		["2024-12-01", "2024. gada 1. decembris", "2024. gada 1. decembrī", "1 December 2024", "on 1 December 2024"],
	])("%s is “%s”, inside a sentence “%s”; “%s”, “%s”", (code, lv, lvIn, en, enIn) => {
		const period = parsePeriod(code) as Period;
		expect([sayPeriod(period, "lv"), sayPeriodIn(period, "lv")]).toEqual([lv, lvIn]);
		expect([sayPeriod(period, "en"), sayPeriodIn(period, "en")]).toEqual([en, enIn]);
	});

	it("is never without its year or with an undefined part", () => {
		fc.assert(
			fc.property(anyPeriod, fc.constantFrom("lv" as const, "en" as const), (period, lang) => {
				for (const said of [sayPeriod(period, lang), sayPeriodIn(period, lang)]) {
					expect(said).toContain(String(period.year));
					expect(said).not.toContain("undefined");
				}
			}),
		);
	});
});

describe("a period as people write it", () => {
	it.each([
		["2026-H2", "2026-H2"],
		["2026. gada otrais pusgads", "2026-H2"],
		["2026. gada  trešais ceturksnis", "2026-Q3"],
		["2026. gads", "2026"],
		["2026.gada marts", "2026-03"],
		["2026. gada 31. decembris", "2026-12-31"],
	])("%s is %s", (text, code) => {
		const period = readPeriod(text);
		expect(period && periodCode(period)).toBe(code);
	});

	it.each(["2026. gada piektais ceturksnis", "2026. gada 31. aprīlis", "pavasaris", "2026. gada otrais"])(
		"%s is none",
		(text) => {
			expect(readPeriod(text)).toBeUndefined();
		},
	);

	it("is read as it is said", () => {
		for (const code of ["2025", "2025-H1", "2025-Q4", "2025-08", "2025-08-09"]) {
			const period = parsePeriod(code);
			expect(period && readPeriod(sayPeriod(period, "lv"))).toEqual(period);
		}
	});
});
