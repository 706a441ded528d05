import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { ElementData } from "#data/types.ts";
import { plan } from "#data/vpmp-2023/plan.ts";
import { periodCode } from "#kernel/period.ts";
import { toImportAnswer } from "./answer.ts";
import { answerOf, linesNotAccountedFor, reportOf, withoutLines } from "./fixtures/answers.ts";
import { asDocx } from "./fixtures/as-docx.ts";
import { asPdf, hasOffice } from "./fixtures/office.ts";
import { readFile } from "./read-file.ts";
import { splitLines } from "./text-file.ts";
import { understandReport } from "./understand.ts";

/** The real report, where it is at hand; the same is shown on documents of our own in own-reports.test.ts. */
const realReport = "../shared/seeds/001_1958ff5642c07637.txt";
const atHand = existsSync(realReport);
const text = atHand ? readFileSync(realReport, "utf8") : "";
if (!atHand) console.log(`skipped: the real report is not at ${realReport}`);
if (!hasOffice) console.log("skipped: the real report as PDF, LibreOffice is not installed");

const elements: ElementData[] = [...plan.elements];
const measures = elements.flatMap((direction) => direction.children ?? []).filter(({ kind }) => kind === "measure");
const deliverables = measures.flatMap((measure) => measure.children ?? []).filter(({ kind }) => kind === "deliverable");

const partyOf = (party: NonNullable<ElementData["responsible"]>[number]) =>
	"institution" in party ? party.institution : "group" in party ? party.group : party.name.lv;
const groupNames: Record<string, string> = {
	"Visas ministrijas": "visas-ministrijas",
	"Visas valsts tiešās pārvaldes iestādes": "tiesas-parvaldes-iestades",
};
const asCodes = (names: readonly string[]) => names.map((name) => groupNames[name] ?? name);

describe.skipIf(!atHand)("the real progress report", () => {
	const lines = splitLines(text);
	const report = atHand ? reportOf(text) : undefined;
	const answer = atHand ? answerOf(text) : undefined;

	it("is told by its plan, period and approving act", () => {
		expect(answer?.plan).toEqual({
			title: "Valsts pārvaldes modernizācijas plāns 2023.–2027. gadam",
			period: { from: 2023, to: 2027 },
			act: expect.objectContaining({ number: "240", date: "2023-05-08" }),
		});
	});

	it("has 7 directions, 13 measures, 28 deliverables with 29 deadlines, 17 done, 9 in progress, 2 without relevance", () => {
		expect(answer?.counts).toEqual({
			directions: 7,
			measures: 13,
			deliverables: 28,
			deadlines: 29,
			by_status: { done: 17, in_progress: 9, lost_relevance: 2 },
		});
		expect(answer?.directions.filter(({ horizontal }) => horizontal).map(({ code }) => code)).toEqual(["7"]);
	});

	it("makes the State Chancellery responsible 25 times, the Ministry of Finance twice, a group once", () => {
		const responsible = answer?.deliverables.flatMap((one) => one.responsible) ?? [];
		const times = Object.entries(Object.groupBy(responsible, (name) => name)).map(([name, all]) => [name, all?.length]);
		expect(Object.fromEntries(times)).toEqual({ VK: 25, FM: 2, "Visas valsts tiešās pārvaldes iestādes": 1 });
	});

	it("agrees with the data of the plan on every deliverable's status, deadlines and parties", () => {
		const told = answer?.deliverables.map((one) => ({
			code: `${one.measure}-${one.n}`,
			status: one.status,
			deadlines: one.deadlines.map(periodCode),
			responsible: asCodes(one.responsible),
			coResponsible: asCodes(one.co_responsible),
		}));
		const known = deliverables.map((one) => ({
			code: one.code,
			status: one.update?.status,
			deadlines: (one.deadlines ?? []).map(({ period }) => period),
			responsible: (one.responsible ?? []).map(partyOf),
			coResponsible: (one.coResponsible ?? []).map(partyOf),
		}));
		expect(told).toEqual(known);
	});

	it("has the main indicators with their points and targets, and what became of their sources", () => {
		const main = answer?.indicators.filter(({ kind }) => kind === "main") ?? [];
		expect(main.map(({ title, points, target }) => ({ title, points, target }))).toEqual([
			{
				title: "Iedzīvotāju uzticēšanās līmenis valsts pārvaldei",
				points: [
					{ period: "2021", value: 34, published: "2022" },
					{ period: "2023", value: 39, published: "2024" },
				],
				target: { year: 2027, value: 50 },
			},
			{
				title: "Iedzīvotāju apmierinātība ar valsts pārvaldi",
				points: [
					{ period: "2022", value: 41.5 },
					{ period: "2024", value: 45.6 },
				],
				target: { year: 2027, value: 50 },
			},
			{ title: "Koordinācijas indekss", points: [{ period: "2024", value: 7.5 }], target: { year: 2027, value: 8 } },
		]);
		expect(main[0]?.earlier?.points).toEqual([{ period: "2022", value: 34 }]);
		expect(main[2]?.replaces).toMatchObject({ points: [{ period: "2022", value: 7.5 }], target: { value: 8 } });
		expect(report?.indicators[2]?.components.map(({ value }) => value)).toEqual([8, 7]);
	});

	it("has one supplementary indicator in each of the first six directions; the fifth is no longer assessed", () => {
		const found = answer?.indicators.filter(({ kind }) => kind === "supplementary") ?? [];
		expect(
			found.map(({ direction, target, points, retired }) => [direction, target?.value, points[0]?.value, retired]),
		).toEqual([
			["1", 5, undefined, false],
			["2", 80, undefined, false],
			["3", 70, 5.4, false],
			["4", 20, undefined, false],
			["5", 10, undefined, true],
			["6", 70, 98.97, false],
		]);
		expect(found.every(({ target }) => target?.year === 2027)).toBe(true);
	});

	it("leaves unplaced only the abbreviations whose neighbour cell the document has lost", () => {
		expect(answer?.unplaced.map((one) => one.text)).toEqual([
			"KEM",
			"Kultūras ministrija",
			"Mācīšanās un attīstības sistēma",
			"Tieslietu ministrija",
		]);
		expect(answer?.warnings).toEqual([]);
	});

	it("has every line placed or unplaced, once", () => {
		expect(report && linesNotAccountedFor(lines, report)).toEqual([]);
	});

	describe("as other files", () => {
		let docx: Uint8Array;
		beforeAll(async () => {
			docx = await asDocx(lines);
		});

		it("gives the same answer as DOCX", async () => {
			const read = understandReport(await readFile(docx, "zinojums.docx"));
			expect(withoutLines(toImportAnswer(read))).toEqual(withoutLines(answer));
		});

		it.skipIf(!hasOffice)(
			"gives the same answer as PDF",
			async () => {
				const read = understandReport(await readFile(asPdf(docx), "zinojums.pdf"));
				expect(withoutLines(toImportAnswer(read))).toEqual(withoutLines(answer));
			},
			150_000,
		);

		it.skipIf(!hasOffice)(
			"gives the same deliverables when the text itself was printed as PDF",
			async () => {
				const read = toImportAnswer(understandReport(await readFile(asPdf(Buffer.from(text), "txt"), "zinojums.pdf")));
				const bare = (found: typeof read | undefined) =>
					found?.deliverables.map(({ measure, n, status, deadlines, responsible, co_responsible }) => [
						measure,
						n,
						status,
						deadlines,
						responsible,
						co_responsible,
					]);
				expect(read.counts).toEqual(answer?.counts);
				expect(read.plan).toEqual(answer?.plan);
				expect(bare(read)).toEqual(bare(answer));
			},
			150_000,
		);

		it("gives the same answer in UTF-16, with CRLF, with a byte order mark", async () => {
			for (const bytes of [
				Buffer.from(`\uFEFF${text}`, "utf16le"),
				Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`),
			]) {
				expect(toImportAnswer(understandReport(await readFile(bytes, "zinojums.txt")))).toEqual(answer);
			}
		});
	});
});
