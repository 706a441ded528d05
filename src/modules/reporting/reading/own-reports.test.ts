import { describe, expect, it } from "vitest";
import { toImportAnswer } from "./answer.ts";
import {
	answerOf,
	harbourLights,
	harbourLightsPdf,
	linesNotAccountedFor,
	parkForests,
	reportOf,
	withoutLines,
} from "./fixtures/answers.ts";
import { asDocx } from "./fixtures/as-docx.ts";
import expected from "./fixtures/ostu-plans.json" with { type: "json" };
import { readFile } from "./read-file.ts";
import { splitLines } from "./text-file.ts";
import { understandReport } from "./understand.ts";

describe("a report full of slips and leftovers", () => {
	const report = reportOf(harbourLights);

	it("gives exactly the answer that was worked out by hand", () => {
		expect(answerOf(harbourLights)).toEqual(expected);
	});

	it("gives the same answer as DOCX and as PDF", async () => {
		const docx = await asDocx(splitLines(harbourLights));
		for (const [name, bytes] of [
			["zinojums.docx", docx],
			["zinojums.pdf", harbourLightsPdf],
		] as const) {
			const read = understandReport(await readFile(bytes, name));
			expect(withoutLines(toImportAnswer(read)), name).toEqual(withoutLines(expected));
		}
	});

	it("keeps what the office tells of each deliverable, also after a status on the same line", () => {
		expect(report.deliverables.map(({ measure, n, narrative }) => [`${measure}-${n}`, narrative])).toEqual([
			["1.1-1", ["Grafiks darbojas kopš marta."]],
			["1.1-2", ["Nomainīts:", "· Kolkā;", "· Mērsragā."]],
			["1.2-1", ["Karte gaida attēlus."]],
			["1.10-1", []],
		]);
	});

	it("ties each deadline to the result indicator above it", () => {
		expect(report.deliverables[1]?.deadlines.map(({ indicatorText, note }) => [indicatorText, note])).toEqual([
			["Puse spuldžu ir nomainīta", null],
			["Puse spuldžu ir nomainīta", "visas bākas"],
			["Visas spuldzes ir nomainītas", null],
		]);
	});

	it("keeps what stands in brackets beside a party as its note", () => {
		expect(report.deliverables[1]?.responsible.map(({ code, note }) => [code, note])).toEqual([
			["SM", null],
			["VK", null],
			["FM", "Valsts kase"],
		]);
		expect(report.deliverables[1]?.coResponsible).toMatchObject([
			{ kind: "group", code: "visas-ostu-parvaldes", note: "arī mazās ostas" },
		]);
	});

	it("takes a footnote of two lines out of the text, whole", () => {
		const text =
			"Satiksmes ministrija. (2025). Kapteiņu aptauja [tiešsaistē]. Pieejams: https://example.invalid/aptauja";
		expect(report.footnotes).toEqual([{ n: 1, text, line: 16 }]);
	});

	it("lists what is to come as tasks", () => {
		expect(report.outlook).toEqual({
			text: ["Tālāk tiks darīts:"],
			tasks: ["boju krāsošana", "bāku apmeklējumu dienas"],
		});
	});
});

describe("a cell of responsible institutions", () => {
	const partiesOf = (cell: string) => {
		const text = parkForests.replace("Atbildīgā institūcija: Mežu draugu biedrība", `Atbildīgā institūcija: ${cell}`);
		const { deliverables, warnings, unplaced } = reportOf(text);
		return { names: deliverables.at(-1)?.responsible.map(({ name }) => name), warnings, unplaced };
	};

	it.each([
		["VK, FM un VARAM", ["VK", "FM", "VARAM"]],
		["VK; FM", ["VK", "FM"]],
		["VK\nun FM", ["VK", "FM"]],
		["Kultūras, zinātnes un sporta ministrija", ["Kultūras, zinātnes un sporta ministrija"]],
		[
			"Viedās administrācijas un reģionālās\nattīstības ministrija",
			["Viedās administrācijas un reģionālās attīstības ministrija"],
		],
		["VK (kopā ar FM, VARAM)", ["VK"]],
	])("%j names %j", (cell, names) => {
		expect(partiesOf(cell)).toEqual({ names, warnings: [], unplaced: [] });
	});

	it("with a sentence astray names nobody by it: the line is shown, with a warning", () => {
		const { names, warnings, unplaced } = partiesOf("VK\nKopš gada sākuma visi strādā citur.");
		expect([names, warnings.map(({ code }) => code)]).toEqual([["VK"], ["unread_party"]]);
		expect(unplaced.map(({ text }) => text)).toEqual(["Kopš gada sākuma visi strādā citur."]);
	});
});

describe("a report without slips", () => {
	it("leaves nothing unplaced and warns of nothing", () => {
		const answer = answerOf(parkForests);
		expect([answer.unplaced, answer.warnings]).toEqual([[], []]);
		expect(answer.counts).toEqual({
			directions: 1,
			measures: 2,
			deliverables: 3,
			deadlines: 4,
			by_status: { done: 1, in_progress: 1, lost_relevance: 1 },
		});
		expect(answer.indicators).toMatchObject([
			{
				points: [
					{ period: "2023", value: 61.5 },
					{ period: "2025", value: 66 },
				],
				target: { year: 2028, value: 80 },
			},
		]);
	});
});

it.each([
	["slips", harbourLights],
	["no slips", parkForests],
])("in a report with %s every line is placed or unplaced, once", (_, text) => {
	expect(linesNotAccountedFor(splitLines(text), reportOf(text))).toEqual([]);
});
