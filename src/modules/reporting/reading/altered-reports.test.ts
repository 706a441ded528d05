import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerOf, harbourLights, parkForests, withoutLines } from "./fixtures/answers.ts";

/** Every place where two answers differ, as "deliverables.1.status". */
function differences(before: unknown, after: unknown, path = ""): string[] {
	if (Object.is(before, after)) return [];
	if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return [path];
	const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	const keys = new Set([...a.keys(), ...b.keys()]);
	return [...keys].flatMap((key) => differences(a.get(key), b.get(key), path === "" ? key : `${path}.${key}`));
}

function changed(text: string, from: RegExp | string, to: string) {
	const altered = text.replace(from, to);
	expect(altered).not.toBe(text);
	const [before, after] = [withoutLines(answerOf(text)), withoutLines(answerOf(altered))];
	return { before, after, where: differences(before, after) };
}

describe("an altered copy of a report", () => {
	it("with another status differs in that status and its count", () => {
		const { after, where } = changed(parkForests, "rezultāts - Procesā", "rezultāts – izpildīts");
		expect(where).toEqual(["counts.by_status.done", "counts.by_status.in_progress", "deliverables.1.status"]);
		expect(after.deliverables[1]?.status).toBe("done");
	});

	it("with another deadline differs in that deadline", () => {
		const { after, where } = changed(parkForests, "2025. gada otrais pusgads", "2026. gada pirmais pusgads");
		expect(where).toEqual([
			"deliverables.1.deadlines.1.text",
			"deliverables.1.deadlines.1.year",
			"deliverables.1.deadlines.1.half",
		]);
		expect(after.deliverables[1]?.deadlines[1]).toEqual({ text: "2026. gada pirmais pusgads", year: 2026, half: 1 });
	});

	it("with one deadline more differs in that deadline and the count", () => {
		const { where } = changed(
			parkForests,
			"2025. gads\n",
			"2025. gads\nAleja ir žogota\nIzpildes termiņš: 2026. gads\n",
		);
		expect(where).toEqual(["counts.deadlines", "deliverables.2.deadlines.1"]);
	});

	it("with one party more differs in that party", () => {
		const { after, where } = changed(
			parkForests,
			"institūcijas:\nVARAM\n",
			"institūcijas:\nVARAM\nTM (Tiesu administrācija)\n",
		);
		expect(where).toEqual(["deliverables.1.co_responsible.1", "deliverables.1.co_responsible.2"]);
		expect(after.deliverables[1]?.co_responsible).toEqual(["VARAM", "TM", "Visas ministrijas"]);
	});

	it("without a row has that row no more, and every other as it was", () => {
		const { before, after } = changed(
			parkForests,
			/\tDetalizēts darbības rezultāts: Slimie[\s\S]*?trešdaļa\.\n\n/u,
			"",
		);
		expect(after.deliverables).toEqual([before.deliverables[0], before.deliverables[2]]);
		expect(after.counts).toMatchObject({ measures: 2, deliverables: 2, deadlines: 2 });
	});

	it("with a measure more has that measure and its row more", () => {
		const row = [
			"\tPasākums Nr. 1.3.: Putnu būri",
			"Darbības rezultāts: Parkā ligzdo putni",
			"",
			"\tDetalizēts darbības rezultāts: Izlikti būri",
			"Atbildīgā institūcija: VARAM",
			"\tRezultatīvais rādītājs: 20 būri",
			"Izpildes termiņš: 2026. gada aprīlis",
			"\tSasniegtais rezultāts - Nav uzsākts",
		];
		const { before, after } = changed(`${parkForests}\n`, /$/, `${row.join("\n")}\n`);
		expect(after.measures.slice(0, -1)).toEqual(before.measures);
		expect(after.deliverables.slice(0, -1)).toEqual(before.deliverables);
		expect(after.deliverables.at(-1)).toMatchObject({
			measure: "1.3",
			n: 1,
			status: "not_started",
			responsible: ["VARAM"],
		});
	});

	it("with its tables in another order says the same", () => {
		const [head = "", first = "", second = ""] = parkForests.split(/(?=\tPasākums Nr\.)/u);
		expect(withoutLines(answerOf(`${head}${second}\n\n${first}`))).toEqual(withoutLines(answerOf(parkForests)));
	});

	it("with another target or value differs in that number", () => {
		expect(changed(parkForests, "vismaz 80 %", "vismaz 85 %").where).toEqual(["indicators.0.target.value"]);
		expect(changed(parkForests, "61,5 %", "62 %").where).toEqual(["indicators.0.points.0.value"]);
	});

	it("with a status that nobody knows has none, and says so", () => {
		const { after } = changed(harbourLights, "Nav uzsākts", "Gandrīz");
		expect(after.deliverables[3]?.status).toBeNull();
		expect(after.warnings.filter(({ code }) => code === "unknown_status")).toHaveLength(2);
	});

	it("with a second table under a taken number leaves that table unplaced, whole", () => {
		const table =
			"\tPasākums Nr. 1.1.: Pavisam kas cits\nDarbības rezultāts: Y\n\n\tDetalizēts darbības rezultāts: Z\n";
		const { before, after, where } = changed(`${parkForests}\n`, /$/, table);
		expect(after.unplaced).toHaveLength(3);
		expect(after.warnings.map(({ code }) => code)).toEqual(["duplicate_measure"]);
		expect(after.deliverables).toEqual(before.deliverables);
		expect(where.every((path) => /^(?:warnings|unplaced)/.test(path))).toBe(true);
	});
});

const realReport = "../shared/seeds/001_1958ff5642c07637.txt";
if (!existsSync(realReport)) console.log(`skipped: the real report is not at ${realReport}`);

describe.skipIf(!existsSync(realReport))("an altered copy of the real report", () => {
	const text = existsSync(realReport) ? readFileSync(realReport, "utf8") : "";

	it("with two statuses and a deadline changed differs in exactly those", () => {
		const altered = text
			.replace("Sasniegtais rezultāts - Procesā", "Sasniegtais rezultāts - Izpildīts")
			.replace("Sasniegtais rezultāts – Zaudējis aktualitāti", "Sasniegtais rezultāts - Procesā")
			.replace(/2026\.\sgada\sotrais\spusgads/u, "2027. gada pirmais pusgads");
		const { where } = changed(text, text, altered);
		expect(where).toEqual([
			"counts.by_status.done",
			"counts.by_status.lost_relevance",
			"deliverables.3.status",
			"deliverables.18.deadlines.0.text",
			"deliverables.18.deadlines.0.year",
			"deliverables.18.deadlines.0.half",
			"deliverables.19.status",
		]);
	});
});
