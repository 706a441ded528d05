import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordProgress } from "#modules/planning/index.ts";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import { textOf } from "../../../../tests/site.ts";
import type { World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { openDocx } from "../documents/fixtures/opened-docx.ts";
import { openDemonstration } from "../progress-report/fixtures/demonstration.ts";

let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	world = await openDemonstration();
	app = createApp(testDeps(world), testAssets);
}, 120_000);
afterAll(() => world?.close());

const get = async (path: string) => {
	const answer = await app.request(path);
	return { status: answer.status, html: await answer.text() };
};
const text = async (path: string) => textOf((await get(path)).html);
const json = async (path: string) => JSON.parse((await get(path)).html);

describe("an institution's public report", () => {
	it("tells its strategy's goals with their indicators and verdicts", async () => {
		const said = await text("/iestades/LM/parskats?as_of=2026-03-31");
		expect(said).toContain("Labklājības ministrija: 2026. gada pārskats");
		expect(said).toContain("Labklājības ministrijas darbības stratēģija");
		expect(said).toMatch(/R1 .{5,80} 10\s% \(2023\. gads\) Mērķa vērtība: 11\s% \(2027\. gads\) Mērķis sasniegts/);
	});

	it("tells what was not done, and why", async () => {
		const said = await text("/iestades/VK/parskats?as_of=2025-12-31");
		const missed = said.slice(said.lastIndexOf("Kas nav izdarīts un kāpēc"));
		expect(missed).toMatch(/Starpinstitucionālu projektu komandu pieeja Procesā kavējas Prototips/);
		expect(missed).toContain("Apvienoto valsts biroju izveide pagaidām neturpinās.");
		const late = await json("/api/v1/institutions/VK/report?as_of=2025-12-31");
		expect(late.not_done.deliverables.map((one: { code: string }) => one.code)).toEqual([
			"1.2-1",
			"2.1-1",
			"3.1-1",
			"5.1-2",
		]);
	});

	it("shows no draft: a strategy that is not approved is not the institution's yet", async () => {
		expect(await text("/iestades/VK/parskats?as_of=2025-12-31")).toContain(
			"Šim gadam iestādei nav apstiprinātas darbības stratēģijas.",
		);
	});

	it("goes along as DOCX, HTML and JSON, in both languages", async () => {
		const file = (format: string, lang = "lv") =>
			app.request(`/api/v1/institutions/LM/report?as_of=2026-03-31&format=${format}&lang=${lang}`);
		const docx = await openDocx(new Uint8Array(await (await file("docx", "en")).arrayBuffer()));
		expect(docx.broken).toEqual([]);
		expect(await docx.text("word/document.xml")).toContain("Ministry of Welfare: report of 2026");
		expect(await (await file("html")).text()).toContain("<h1>Labklājības ministrija: 2026. gada pārskats</h1>");
		const { strategies, work_plans } = await (await file("json")).json();
		expect([strategies.length, strategies[0].indicators.length > 10, work_plans[0].plan.code]).toEqual([
			1,
			true,
			"dp-lm-2026",
		]);
	});

	it("is reached from the institution's page", async () => {
		expect((await get("/iestades/LM")).html).toContain('href="/iestades/LM/parskats"');
	});

	it.each(["/iestades/NAV/parskats", "/api/v1/institutions/NAV/report"])("%s is not there", async (path) => {
		expect((await get(path)).status).toBe(404);
	});
});

describe("the report on a work plan", () => {
	const path = "/plani/dp-lm-2026/parskats?as_of=2026-11-30";
	const tasks = async () => {
		const { goals } = await json("/api/v1/plans/dp-lm-2026/work-report?as_of=2026-11-30");
		return goals.flatMap((one: { tasks: { code: string; title: { lv: string } }[] }) => one.tasks);
	};
	beforeAll(async () => {
		world.clock.day = "2026-11-30";
		const [first, second] = await tasks();
		const said = { plan: "dp-lm-2026", asOf: "2026-11-20" };
		await world.as(world.coordinator, recordProgress, { ...said, task: first.code, status: "done" });
		const dropped = { status: "dropped" as const, reason: "Darbu pārņēma cita iestāde." };
		await world.as(world.coordinator, recordProgress, { ...said, task: second.code, ...dropped });
	});

	it("counts the tasks and shows them goal by goal, each once", async () => {
		expect(await text(path)).toMatch(/Darba plānā ir 12 uzdevumu: izpildīti – \d+, .*atcelti – 1\. Kavējas: \d+\./);
		const codes = (await tasks()).map((task: { code: string }) => task.code);
		expect([codes.length, new Set(codes).size]).toEqual([12, 12]);
	});

	it("says why a task was dropped", async () => {
		const [, dropped] = await tasks();
		expect(await text(path)).toContain(`${dropped.title.lv} Atcelts Darbu pārņēma cita iestāde.`);
	});

	it("names no person", async () => {
		const people = /"person"|Demonstrācijas (?:darbinieks|darbiniece)/;
		expect((await get("/api/v1/plans/dp-lm-2026/work-report?as_of=2026-11-30")).html).not.toMatch(people);
	});

	it("is reached from the plan's page, and there is none of a plan of another kind", async () => {
		expect((await get("/plani/dp-lm-2026")).html).toContain("/plani/dp-lm-2026/parskats");
		expect((await get("/plani/vpmp-2023/parskats")).status).toBe(404);
	});
});
