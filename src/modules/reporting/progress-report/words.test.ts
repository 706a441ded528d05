import { describe, expect, it } from "vitest";
import { element, plan } from "./fixtures/sample.ts";
import { titleGenitive } from "./latvian.ts";
import { sayAhead, sayContents, sayDelays, sayExecution, sayRootNumber, sayYearsLeft } from "./words.ts";

const counts = (total: number, done: number, in_progress = 0, not_started = 0, lost_relevance = 0) => ({
	total,
	done,
	in_progress,
	not_started,
	lost_relevance,
});

describe("the report's sentences", () => {
	it.each([
		[
			counts(28, 17, 9, 0, 2),
			"Izpildīti 17 no 28 detalizētiem darbības rezultātiem (61 %), procesā ir 9, aktualitāti zaudējuši 2.",
		],
		[counts(21, 1, 0, 20), "Izpildīts 1 no 21 detalizēta darbības rezultāta (5 %), nav uzsākti 20."],
		[
			counts(11, 0, 10, 1),
			"Neviens no 11 detalizētiem darbības rezultātiem nav izpildīts, procesā ir 10, nav uzsākts 1.",
		],
		[counts(2, 1, 0, 0, 1), "Izpildīts 1 no 2 detalizētiem darbības rezultātiem (50 %), aktualitāti zaudējis 1."],
		[counts(1, 1), "Izpildīts 1 no 1 detalizēta darbības rezultāta (100 %)."],
	])("count the execution in Latvian with the right forms: %j", (of, said) => {
		expect(sayExecution("lv", of).replaceAll("\u00a0", " ")).toBe(said);
	});

	it.each([
		[counts(28, 17, 9, 0, 2), "17 of 28 deliverables are done (61%), 9 are in progress, 2 have lost relevance."],
		[counts(1, 1), "1 of 1 deliverable is done (100%)."],
		[
			counts(3, 0, 1, 1, 1),
			"None of 3 deliverables is done, 1 is in progress, 1 is not started, 1 has lost relevance.",
		],
	])("count the execution in English with the right forms: %j", (of, said) => {
		expect(sayExecution("en", of)).toBe(said);
	});

	it.each([
		["lv", 0, "Nekas nekavējas."],
		["lv", 1, "Kavējas 1 detalizēts darbības rezultāts:"],
		["lv", 3, "Kavējas 3 detalizēti darbības rezultāti:"],
		["en", 1, "1 deliverable is delayed:"],
		["en", 3, "3 deliverables are delayed:"],
	] as const)("count what is delayed (%s, %i)", (lang, n, said) => {
		expect(sayDelays(lang, n)).toBe(said);
	});

	it("say what the plan holds, with the plural of Latvian tens", () => {
		const holds = { roots: 7, measures: 13, deliverables: 28 };
		expect(sayContents("lv", "priority", holds)).toBe(
			"7 rīcības virzieni, 13 pasākumu un 28 detalizēti darbības rezultāti",
		);
		expect(sayContents("en", "priority", { roots: 1, measures: 0, deliverables: 1 })).toBe(
			"1 direction and 1 deliverable",
		);
	});

	it.each([
		["2025-12-31", "Plāna īstenošana 2026. un 2027. gadā"],
		["2025-12-30", "Plāna īstenošana 2025.–2027. gadā"],
		["2027-03-01", "Plāna īstenošana 2027. gadā"],
		["2028-01-01", "Vēl paveicamais"],
	])("name the years that are left after %s", (asOf, said) => {
		expect(sayYearsLeft("lv", plan([]), asOf)).toBe(said);
	});

	it.each([
		[0, "Visi detalizētie darbības rezultāti ir izpildīti vai zaudējuši aktualitāti."],
		[1, "Līdz 2027. gada beigām vēl paveicams 1 detalizēts darbības rezultāts."],
		[9, "Līdz 2027. gada beigām vēl paveicami 9 detalizēti darbības rezultāti."],
	])("say how much is left: %i", (open, said) => {
		expect(sayAhead("lv", open, 2027)).toBe(said);
	});

	it("number directions as the Cabinet knows them", () => {
		expect(sayRootNumber("lv", element("priority", "7", { horizontal: true }))).toBe(
			"7. horizontālais rīcības virziens – ",
		);
		expect(sayRootNumber("lv", element("priority", "II"))).toBe("II. ");
		expect(sayRootNumber("lv", element("measure", "1"))).toBe("Pasākums Nr. 1.: ");
	});
});

describe("Latvian forms", () => {
	it.each([
		["Parauga attīstības plāns 2024.–2026. gadam", "Parauga attīstības plāna 2024.–2026. gadam"],
		["Ministrijas darbības stratēģija 2024.–2027. gadam", "Ministrijas darbības stratēģijas 2024.–2027. gadam"],
		["Publiskajā pārvaldē nodarbināto mācīšanās plāns", "Publiskajā pārvaldē nodarbināto mācīšanās plāna"],
		["Nacionālais attīstības plāns 2021.–2027. gadam", undefined],
		["Ilgtspējīgā stratēģija", undefined],
		["Latvija 2030", undefined],
	])("of a plan's title: %s", (title, genitive) => expect(titleGenitive(title)).toBe(genitive));
});
