import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import type { World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { openDemonstration } from "./fixtures/demonstration.ts";
import { writeReport } from "./write.ts";

let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	world = await openDemonstration();
	app = createApp(testDeps(world), testAssets);
}, 90_000);
afterAll(() => world?.close());

const report = (query: string, plan = "vpmp-2023") => app.request(`/api/v1/plans/${plan}/report?${query}`);

describe("the report by the API", () => {
	it("is JSON unless told otherwise, with the counts of the plan on the day", async () => {
		const response = await report("as_of=2025-12-31");
		expect(response.headers.get("content-type")).toBe("application/json");
		expect(response.headers.get("content-disposition")).toBe('inline; filename="vpmp-2023-2025-12-31.json"');
		const body = await response.json();
		expect(body).toMatchObject({
			plan: { code: "vpmp-2023", owner: "VK", act: { number: "240" } },
			as_of: "2025-12-31",
			counts: {
				directions: 7,
				measures: 13,
				deliverables: 28,
				by_status: { done: 17, in_progress: 9, lost_relevance: 2, not_started: 0 },
				delayed: 3,
			},
			main_indicators: ["uzticesanas", "apmierinatiba", "koordinacija"],
		});
		expect(body.open).toHaveLength(9);
		expect(body.lost_relevance.every((one: { reason: string; decision: string }) => one.reason && one.decision)).toBe(
			true,
		);
		expect((await (await report("as_of=2026-01-01")).json()).counts.delayed).toBe(8);
	});

	it.each([
		["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment"],
		["html", "text/html; charset=utf-8", "inline"],
	])("is a file as %s", async (format, type, disposition) => {
		const response = await report(`as_of=2025-12-31&format=${format}`);
		expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
		expect(response.headers.get("content-disposition")).toBe(
			`${disposition}; filename="vpmp-2023-2025-12-31.${format}"`,
		);
	});

	it("as HTML needs nothing beside it, and its styles pass the page's own policy", async () => {
		const response = await report("as_of=2025-12-31&format=html");
		const html = await response.text();
		const nonce = /<style nonce="([^"]+)">/.exec(html)?.[1];
		expect(response.headers.get("content-security-policy")).toContain(`style-src 'self' 'nonce-${nonce}'`);
		expect(html).not.toMatch(/<link|<script|<img|url\((?!#)|@import/);
		const { bytes } = await writeReport(world, { plan: "vpmp-2023", asOf: "2025-12-31", format: "html", lang: "lv" });
		expect(new TextDecoder().decode(bytes)).toBe(html.replace(` nonce="${nonce}"`, ""));
	});

	it.each([
		["nav-tada", "", 404, "no_such_plan"],
		["vpmp-2023", "as_of=2025-02-30", 422, "invalid_input"],
		["vpmp-2023", "format=pdf", 422, "invalid_input"],
		["vpmp-2023", "lang=de", 422, "invalid_input"],
	])("of %s with “%s” answers %i", async (plan, query, status, code) => {
		const response = await report(query, plan);
		expect(response.status).toBe(status);
		expect(response.headers.get("content-type")).toContain("application/problem+json");
		expect(await response.json()).toMatchObject({ code, status });
	});

	it("is described with its formats", async () => {
		const { paths } = await (await app.request("/api/v1/openapi.json")).json();
		const route = paths["/api/v1/plans/{code}/report"].get;
		expect(Object.keys(route.responses["200"].content)).toEqual([
			"application/json",
			"text/html",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		]);
		expect(route.parameters.map((one: { name: string }) => one.name).sort()).toEqual([
			"as_of",
			"code",
			"format",
			"lang",
		]);
	});
});

describe("the report as a page", () => {
	const page = async (path: string) => {
		const response = await app.request(path);
		return { status: response.status, html: await response.text() };
	};

	it("shows the same chapters and figures as the document", async () => {
		const { status, html } = await page("/plani/vpmp-2023/zinojums?as_of=2025-12-31");
		expect(status).toBe(200);
		expect(html).toContain(
			"Izpildīti 17 no 28 detalizētiem darbības rezultātiem (61\u00a0%), procesā ir 9, aktualitāti zaudējuši 2.",
		);
		expect(html).toContain("Kavējas 3 detalizēti darbības rezultāti:");
		expect(html.match(/<figure /g)).toHaveLength(6);
		expect(html.match(/Detalizēts darbības rezultāts: /g)).toHaveLength(28);
	});

	it("links to every chapter, to every note and back", async () => {
		const { html } = await page("/plani/vpmp-2023/zinojums");
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
		expect(targets.length).toBeGreaterThan(20);
		expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("offers the document of the same day and language", async () => {
		const { html } = await page("/en/plani/vpmp-2023/zinojums?as_of=2025-12-31");
		expect(html).toContain('href="/api/v1/plans/vpmp-2023/report?as_of=2025-12-31&amp;format=html&amp;lang=en"');
		expect(html).toMatch(/action="\/en\/dokumenti".*name="as_of" value="2025-12-31"/);
		expect(html).toContain('<html lang="en"');
		expect(html).toContain("3 deliverables are delayed");
	});

	it.each(["lm-2024", "vk-2024", "macisanas-2021", "latvija-2030", "nap-2027"])(
		"is there for %s too, in both languages",
		async (plan) => {
			for (const prefix of ["", "/en"]) expect((await page(`${prefix}/plani/${plan}/zinojums`)).status).toBe(200);
		},
	);

	it("of a plan that there is not is a page that says so", async () => {
		expect((await page("/plani/nav-tada/zinojums")).status).toBe(404);
		expect((await page("/plani/vpmp-2023/zinojums?as_of=2025-02-30")).status).toBe(422);
	});
});
