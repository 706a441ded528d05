import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { auditLines } from "#kernel/audit.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { findIndicator } from "#modules/monitoring/index.ts";
import { findPlan } from "#modules/planning/index.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { loadDemonstration } from "../../../demonstration.ts";
import { acceptImport, bringReport, discardImport } from "./operations.ts";
import { readReport } from "./preview.ts";
import { surveyReport } from "./survey.ts";

/** The real report, where it is at hand; the same is shown on a document of our own above. */
const realReport = "../shared/seeds/001_1958ff5642c07637.txt";

let world: World;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	await world.as(system, registerInstitutions, { institutions, groups });
	await world.as(system, loadDemonstration, {});
}, 60_000);
afterAll(() => world.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function bring(text: string, filename = "zinojums.txt", asOf?: string) {
	return world.as(world.coordinator, bringReport, { filename, bytes: bytesOf(text), asOf });
}

async function importText(text: string, asOf?: string) {
	const { id } = await bring(text, "zinojums.txt", asOf);
	return world.as(world.coordinator, acceptImport, { id });
}

describe("an import of one's own report about a plan that the register lacks", () => {
	const text = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");

	it("adds the plan with its directions, measures, deliverables and indicators", async () => {
		const { plan, changes } = await importText(text);
		expect(changes[0]).toMatchObject({ kind: "plan_added" });
		const view = await findPlan(world.db, plan, "2025-12-31");
		const deliverables = view?.elements.filter((element) => element.kind === "deliverable") ?? [];
		expect(
			deliverables.map((one) => [
				one.code,
				one.state.status,
				one.deadlines.map((row) => row.ends),
				one.parties.map((party) => party.code),
			]),
		).toEqual([
			["1.1-1", "done", ["2024-06-30"], ["ZM"]],
			["1.1-2", "in_progress", ["2025-06-30", "2025-12-31"], ["ZM", "VARAM", "Visas ministrijas"]],
			["1.2-1", "lost_relevance", ["2025-12-31"], ["Mežu draugu biedrība"]],
		]);
		expect(view?.act).toMatchObject({ number: "11", date: "2024-02-05" });
	});

	it("changes nothing the second time", async () => {
		expect((await importText(text)).changes).toEqual([]);
	});

	it("of a later version changes exactly what the version changed", async () => {
		const later = text
			.replace("Sasniegtais rezultāts - Procesā", "Sasniegtais rezultāts - Izpildīts")
			.replace("2024. gada pirmais pusgads", "2024. gada otrais pusgads");
		const { changes } = await importText(later);
		expect(changes.map((change) => [change.kind, "code" in change && change.code])).toEqual([
			["status", "1.1-2"],
			["deadlines", "1.1-1"],
		]);
	});
});

describe.skipIf(!existsSync(realReport))("an import of the real progress report", () => {
	const text = existsSync(realReport) ? readFileSync(realReport, "utf8") : "";

	it("finds every deliverable of the plan, and no status, deadline, party or value that differs", async () => {
		const survey = await surveyReport(world.db, await readReport({ filename: "a.txt", bytes: bytesOf(text) }), {
			asOf: "2025-12-31",
		});
		expect(survey.questions).toEqual({ parties: [], deliverables: [], open: 0 });
		expect(survey.planCode).toBe("vpmp-2023");
		expect(survey.matched.pairs.filter(({ told, known }) => known.code !== `${told.measure}-${told.n}`)).toEqual([]);
		expect([survey.matched.pairs.length, survey.matched.added, survey.unmentioned, survey.newIndicators]).toEqual([
			28,
			[],
			[],
			[],
		]);
		const kinds = new Set(survey.changes.map((change) => change.kind));
		expect([...kinds].sort()).toEqual(["indicators_reworded", "narrative", "title"]);
	});

	it("takes over its wording, and a second import changes nothing", async () => {
		await importText(text);
		expect((await importText(text)).changes).toEqual([]);
	});

	it("of a later version with two statuses and one deadline changed shows exactly those", async () => {
		const second = text.indexOf("Sasniegtais rezultāts - Procesā");
		let later = `${text.slice(0, second)}Sasniegtais rezultāts - Izpildīts${text.slice(second + "Sasniegtais rezultāts - Procesā".length)}`;
		const last = later.lastIndexOf("Sasniegtais rezultāts - Procesā");
		later = `${later.slice(0, last)}Sasniegtais rezultāts - Izpildīts${later.slice(last + "Sasniegtais rezultāts - Procesā".length)}`;
		later = later.replace(/2026\.\sgada\sotrais\spusgads/u, "2027. gada pirmais pusgads");
		const { changes } = await importText(later);
		expect(changes.map((change) => change.kind)).toEqual(["status", "status", "deadlines"]);
		expect(changes.map((change) => "code" in change && change.code)).toEqual(["1.2-1", "6.1-3", "4.1-3"]);
		expect(
			(await findPlan(world.db, "vpmp-2023", "2025-12-30"))?.elements.find((one) => one.code === "4.1-3")?.deadlines[0]
				?.ends,
		).toBe("2026-12-31");
	});

	it("leaves the indicators' verdicts as they were", async () => {
		expect((await findIndicator(world.db, "uzticesanas", "2026-01-01"))?.verdict).toMatchObject({
			status: "needs_acceleration",
			forecast: 49,
		});
		expect((await findIndicator(world.db, "apmierinatiba", "2026-01-01"))?.verdict).toMatchObject({
			status: "on_track",
			forecast: 51.75,
		});
	});
});
if (!existsSync(realReport)) console.log(`skipped: the real report is not at ${realReport}`);

describe("an import", () => {
	const text = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");

	it("that waits changes nothing in the plan", async () => {
		const before = await world.db.$count(auditLines);
		await bring(text.replace("Procesā", "Izpildīts"));
		const lines = (await world.auditLines()).slice(before);
		expect(lines.map((line) => line.operation)).toEqual(["reporting.bringReport"]);
	});

	it("can be accepted or put aside once", async () => {
		const { id } = await bring(text);
		await world.as(world.coordinator, discardImport, { id });
		await expect(world.as(world.coordinator, acceptImport, { id })).rejects.toMatchObject({
			status: 409,
			code: "import_decided",
		});
	});

	it("is the coordinator's: a contact is refused before the file is looked at", async () => {
		const attempt = world.as(world.contact, bringReport, { filename: "a.txt", bytes: new Uint8Array([0, 1, 2]) });
		await expect(attempt).rejects.toMatchObject({ code: "role_not_allowed" });
	});

	it("of an unreadable file is refused and keeps nothing", async () => {
		const before = await world.db.$count(auditLines);
		for (const bytes of [
			new Uint8Array(),
			new Uint8Array([0, 159, 146, 150]),
			bytesOf("Iepirkumu saraksts\npiens\nmaize\n"),
		]) {
			await expect(world.as(world.coordinator, bringReport, { filename: "a.txt", bytes })).rejects.toMatchObject({
				status: 422,
			});
		}
		expect(await world.db.$count(auditLines)).toBe(before);
	});

	it("as of a day of the future is refused at its field", async () => {
		await expect(bring(text, "a.txt", "2030-01-01")).rejects.toMatchObject({
			status: 422,
			fields: { asOf: expect.anything() },
		});
	});
});
