import { describe, expect, expectTypeOf, it } from "vitest";
import {
	compareIn,
	counted,
	defineWords,
	formatDay,
	formatDayIn,
	formatInstant,
	formatNumber,
	plural,
	textIn,
} from "./words.ts";

const measures = {
	lv: { zero: "pasākumu", one: "pasākums", other: "pasākumi" },
	en: { one: "measure", other: "measures" },
};

describe("counting", () => {
	it.each([
		[0, "0 pasākumu", "0 measures"],
		[1, "1 pasākums", "1 measure"],
		[2, "2 pasākumi", "2 measures"],
		[10, "10 pasākumu", "10 measures"],
		[11, "11 pasākumu", "11 measures"],
		[19, "19 pasākumu", "19 measures"],
		[21, "21 pasākums", "21 measures"],
		[101, "101 pasākums", "101 measures"],
		[111, "111 pasākumu", "111 measures"],
		[122, "122 pasākumi", "122 measures"],
	])("%d is “%s”, “%s”", (n, lv, en) => {
		expect([counted("lv", n, measures.lv), counted("en", n, measures.en)]).toEqual([lv, en]);
	});

	it("takes the general form where none is given for nought", () => {
		expect(plural("lv", 10, { one: "dienai", other: "dienām" })).toBe("dienām");
	});
});

describe("a number", () => {
	it.each([
		[45.6, "45,6", "45.6"],
		[2.055, "2,06", "2.06"],
		[1234, "1234", "1,234"],
		[12345.5, "12\u00a0345,5", "12,345.5"],
		[1234567, "1\u00a0234\u00a0567", "1,234,567"],
		[-2.5, "−2,5", "−2.5"],
		[0, "0", "0"],
	])("%d is “%s” in Latvian and “%s” in English", (n, lv, en) => {
		expect([formatNumber("lv", n), formatNumber("en", n)]).toEqual([lv, en]);
	});

	it("has as many decimals as asked for, and no more than it needs", () => {
		expect([formatNumber("lv", 1.23456, 4), formatNumber("lv", 1.5, 0), formatNumber("lv", 2, 4)]).toEqual([
			"1,2346",
			"2",
			"2",
		]);
	});
});

describe("a day", () => {
	it.each([
		["2025-12-31", "2025. gada 31. decembris", "31 December 2025"],
		["2024-02-29", "2024. gada 29. februāris", "29 February 2024"],
		["2025-01-01", "2025. gada 1. janvāris", "1 January 2025"],
	])("%s is “%s”, “%s”", (day, lv, en) => {
		expect([formatDay("lv", day), formatDay("en", day)]).toEqual([lv, en]);
	});

	it("of an instant is the one in Riga, also past midnight and in summer", () => {
		expect(formatInstant("en", new Date("2025-06-30T21:30:00Z"))).toBe("1 Jul 2025, 00:30");
		expect(formatInstant("en", new Date("2025-12-31T21:59:00Z"))).toBe("31 Dec 2025, 23:59");
		expect(formatInstant("lv", new Date("2025-12-31T22:00:00Z"))).toMatch(/2026.*00:00/);
	});
});

describe("a text", () => {
	it("is given in the wanted language, else in Latvian and marked so", () => {
		expect(textIn({ lv: "Mērķis", en: "Goal" }, "en")).toEqual({ text: "Goal", lang: "en" });
		expect(textIn({ lv: "Mērķis" }, "en")).toEqual({ text: "Mērķis", lang: "lv" });
		expect(textIn({ lv: "Mērķis", en: "" }, "en")).toEqual({ text: "Mērķis", lang: "lv" });
	});

	it("is sorted as Latvian sorts", () => {
		const names = [
			"Zemgale",
			"Šķilbēni",
			"Čiekurkalns",
			"Sigulda",
			"Cēsis",
			"Āgenskalns",
			"Žīguri",
			"Ķemeri",
			"Kuldīga",
		];
		expect(names.sort(compareIn("lv"))).toEqual([
			"Āgenskalns",
			"Cēsis",
			"Čiekurkalns",
			"Kuldīga",
			"Ķemeri",
			"Sigulda",
			"Šķilbēni",
			"Zemgale",
			"Žīguri",
		]);
	});
});

describe("words of the interface", () => {
	const words = defineWords({
		save: { lv: "Saglabāt", en: "Save" },
		found: { lv: (n: number) => `Atrasti ${n}`, en: (n: number) => `${n} found` },
	});

	it("stand side by side and are taken by language", () => {
		expect([words.lv.save, words.en.save, words.lv.found(3), words.en.found(3)]).toEqual([
			"Saglabāt",
			"Save",
			"Atrasti 3",
			"3 found",
		]);
		expectTypeOf(words.lv.save).toEqualTypeOf<string>();
	});

	it("do not compile without one of the languages", () => {
		// @ts-expect-error the English is missing
		defineWords({ save: { lv: "Saglabāt" } });
		// @ts-expect-error the Latvian is missing
		defineWords({ save: { en: "Save" } });
	});
});

describe("a day inside a Latvian sentence", () => {
	it.each([
		["2025-12-31", "genitive", "2025. gada 31. decembra"],
		["2025-12-31", "dative", "2025. gada 31. decembrim"],
		["2025-12-31", "accusative", "2025. gada 31. decembri"],
		["2024-04-30", "genitive", "2024. gada 30. aprīļa"],
		["2024-04-30", "accusative", "2024. gada 30. aprīli"],
		["2024-03-01", "genitive", "2024. gada 1. marta"],
		["2024-03-01", "dative", "2024. gada 1. martam"],
		["2024-03-01", "accusative", "2024. gada 1. martu"],
		["2024-03-01", "nominative", "2024. gada 1. marts"],
	] as const)("%s in the %s is %s", (day, wanted, said) => {
		expect(formatDayIn("lv", day, wanted)).toBe(said);
	});

	it("English says it as it is", () => {
		expect(formatDayIn("en", "2025-12-31", "dative")).toBe("31 December 2025");
	});
});
