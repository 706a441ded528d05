// A report goes out and comes back: what the system wrote, it reads as it was meant.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { testDeps } from "../../../../tests/deps.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { openDemonstration } from "../progress-report/fixtures/demonstration.ts";
import { writeReport } from "../progress-report/write.ts";
import { readFile as readLines } from "../reading/read-file.ts";
import { understandReport } from "../reading/understand.ts";
import type { UnderstoodReport } from "../reading/understood.ts";
import { acceptImport, bringReport } from "./operations.ts";
import { previewReport } from "./preview.ts";

const run = promisify(execFile);
const hasOffice = await run("soffice", ["--version"]).then(
	() => true,
	() => false,
);
if (!hasOffice) console.log("skipped: LibreOffice (soffice) is not installed, so no report came back as a PDF");
const realReport = "../shared/seeds/001_1958ff5642c07637.txt";
const hasRealReport = existsSync(realReport);
if (!hasRealReport) console.log(`skipped: the real report is not at ${realReport}`);

const write = async (world: World, plan: string) =>
	(await writeReport(world, { plan, asOf: "2025-12-31", format: "docx", lang: "lv" })).bytes;

async function asPdf(docx: Uint8Array): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), "vieda-round-"));
	try {
		await writeFile(join(folder, "report.docx"), docx);
		const own = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
		await run("soffice", ["--headless", own, "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")], {
			timeout: 100_000,
		});
		return await readFile(join(folder, "report.pdf"));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

describe("the report of the demonstration's plan", () => {
	let world: World;
	let docx: Uint8Array;
	beforeAll(async () => {
		world = await openDemonstration();
		docx = await write(world, "vpmp-2023");
	}, 180_000);
	afterAll(() => world?.close());

	const comesBack = async (filename: string, bytes: Uint8Array) => {
		const { answer } = await previewReport(testDeps(world), { filename, bytes });
		expect(answer.changes).toEqual([]);
		expect([answer.unplaced, answer.warnings]).toEqual([[], []]);
		expect([answer.plan_code, answer.as_of]).toEqual(["vpmp-2023", "2025-12-31"]);
		expect(answer.counts).toMatchObject({ directions: 7, measures: 13, deliverables: 28, deadlines: 29 });
		return answer;
	};

	it("comes back as DOCX with nothing changed and nothing unplaced; values are those of the annex", async () => {
		const { indicators, plan } = await comesBack("report.docx", docx);
		expect(plan.act).toMatchObject({ number: "240", date: "2023-05-08" });
		const of = (title: string) => indicators.find((one) => one.title.startsWith(title));
		expect(of("Iedzīvotāju uzticēšanās")).toMatchObject({
			points: [
				{ period: "2021", value: 34 },
				{ period: "2023", value: 39 },
			],
			target: { year: 2027, value: 50 },
			earlier: { points: [{ period: "2022", value: 34 }] },
		});
		expect(of("Iestādes ar vismaz vienu")?.points).toEqual([
			{ period: "2025", value: 98.97, numerator: 96, denominator: 97 },
		]);
		expect(of("Koordinācijas indekss")?.replaces?.title).toBe("Izpildvaras kapacitāte");
	});

	it.skipIf(!hasOffice)(
		"comes back as PDF with nothing changed and nothing unplaced",
		async () => {
			await comesBack("report.pdf", await asPdf(docx));
		},
		150_000,
	);

	it("tells a change that somebody wrote into the document", async () => {
		const lines = await readLines(docx, "report.docx");
		const altered = lines
			.map((line) => line.replace("Analītiskais dienests ir izveidots", "Analītiskais dienests strādā"))
			.join("\n");
		const { answer } = await previewReport(testDeps(world), {
			filename: "report.txt",
			bytes: new TextEncoder().encode(altered),
		});
		expect(answer.changes).toMatchObject([{ kind: "narrative", code: "1.1-1" }]);
	});
});

describe.skipIf(!hasRealReport)("the real report, taken over into an empty register", () => {
	let world: World;
	let told: UnderstoodReport;
	let back: UnderstoodReport;
	beforeAll(async () => {
		world = await openWorld("2026-06-15");
		await world.as(system, registerInstitutions, { institutions, groups });
		const bytes = new Uint8Array(readFileSync(realReport));
		const { id } = await world.as(world.coordinator, bringReport, { filename: "real.txt", bytes, asOf: "2025-12-31" });
		const { plan } = await world.as(world.coordinator, acceptImport, { id });
		told = understandReport(await readLines(bytes, "real.txt"));
		back = understandReport(await readLines(await write(world, plan), "own.docx"));
	}, 180_000);
	afterAll(() => world?.close());

	const plain = (text: string) =>
		text
			.replace(/[\s\u00a0]+/g, " ")
			.replace(/[–—]/g, "-")
			.trim();
	const tables = (report: UnderstoodReport) =>
		report.deliverables.map((one) => ({
			place: `${one.measure}-${one.n}`,
			title: plain(one.title),
			status: one.status,
			deadlines: one.deadlines.map(({ year, half, quarter, month, day, indicatorText }) => [
				{ year, half, quarter, month, day },
				plain(indicatorText),
			]),
			responsible: one.responsible.map(({ name, note }) => [plain(name), note && plain(note)]),
			coResponsible: one.coResponsible.map(({ name, note }) => [plain(name), note && plain(note)]),
			account: one.narrative.map(plain),
		}));

	it("gives a report with the same measures, table by table", () => {
		const measures = (report: UnderstoodReport) =>
			report.measures.map(({ code, title, result }) => [code, plain(title), result && plain(result)]);
		expect(measures(back)).toEqual(measures(told));
		expect(tables(back)).toHaveLength(28);
		for (const [index, row] of tables(told).entries()) expect(tables(back)[index]).toEqual(row);
	});

	it("with the same values and targets of its indicators", () => {
		const figures = (report: UnderstoodReport) =>
			report.indicators.map(({ title, points, target }) => [
				plain(title),
				points.map(({ period, value }) => [period, value]),
				target,
			]);
		const sorted = (rows: unknown[][]) => rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]), "lv"));
		expect(sorted(figures(back))).toEqual(sorted(figures(told)));
	});

	it("with the same counts and nothing unplaced", () => {
		const statuses = (report: UnderstoodReport) => report.deliverables.map(({ status }) => status).toSorted();
		expect(statuses(back)).toEqual(statuses(told));
		expect([back.unplaced, back.warnings]).toEqual([[], []]);
	});
});
