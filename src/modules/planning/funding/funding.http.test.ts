// The pages and the API of a plan's money, as a reader and a coordinator see them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { createPlan, type PlanInput } from "../index.ts";

let world: World;
let site: Site;
const title = { lv: "Pirmā prioritāte", en: "First priority" };
const open = { part: "additional" as const, year: 2025, text: "250 00", readings: [25_000, 250_000] };
const funding: PlanInput["funding"] = [
	{
		code: "1",
		title,
		source: "total",
		planned: {},
		additional: { 2024: 1_550_000, 2025: 0 },
		printedSum: 1_500_000,
		trainees: 21_400,
		notes: [{ lv: "Drukas kļūda", en: "A misprint" }],
	},
	{ code: "1", title, source: "state", planned: { 2024: 500 }, additional: { 2024: 1_000_000, 2025: 0 } },
	{ code: "1", title, source: "eu", planned: {}, additional: { 2024: 500_000 } },
	{
		code: "2",
		title: { lv: "Platforma", en: "Platform" },
		source: "eu",
		planned: {},
		additional: {},
		asPrinted: [open],
	},
];
const planOf = (code: string, state: "draft" | "in_force"): PlanInput => ({
	code,
	kind: "plan",
	title: { lv: `Plāns ${code}`, en: `Plan ${code}` },
	periodFrom: 2024,
	periodTo: 2025,
	owner: "MIN",
	state,
	elements: [{ kind: "priority", code: "1", title }],
	funding,
});
const page = "/plani/spekaesoss/finansejums";
const draft = "/plani/projekts/finansejums";
const form = `${draft}/rindas/1`;

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await world.as(world.coordinator, createPlan, planOf("spekaesoss", "in_force"));
	await world.as(world.coordinator, createPlan, planOf("projekts", "draft"));
	await world.as(world.coordinator, announceDraft, { plan: "projekts" });
});
afterAll(() => world.close());

describe("the page of a plan's money", () => {
	it("shows computed totals as Latvian writes them, the printed ones where they differ, and by how much", async () => {
		const { status, html } = await site.get(page);
		const text = textOf(html);
		expect(status).toBe(200);
		expect(text).toMatch(/1 Pirmā prioritāte 1 500 000 0 1 500 000/);
		expect(text).toContain("Kopā, kā drukāts dokumentā 1 550 000 atšķiras par 50 000");
		expect(text).toContain("drukāts 1 550 000, aprēķināts 1 500 000");
		expect(text).toMatch(/1 500 000 sakrīt 21 400/);
	});

	it("shows a cell that can be read in two ways as it is printed, and its sums from the least to the most", async () => {
		const text = textOf((await site.get(page)).html);
		expect(text).toContain("25 000–250 000 „250 00”");
		expect(text).toContain("2025. gadā drukāts „250 00”: 25 000 vai 250 000");
		expect(text).toContain("1 525 000–1 750 000");
	});

	it("says so by word and shape, and tells the notes on the source", async () => {
		const { html } = await site.get(page);
		expect(html).toMatch(/class="mark mark--warn"><svg[^>]*>.*?<\/svg>atšķiras par/s);
		expect(textOf(html)).toContain("Drukas kļūda");
	});

	it("speaks English under /en", async () => {
		const text = textOf((await site.get(`/en${page}`)).html);
		expect(text).toContain("Total as the document prints it 1,550,000 differs by 50,000");
		expect(text).toContain("2025 is printed “250 00”: 25,000 or 250,000");
		expect(text).toContain("A misprint");
	});

	it("says that a plan without money has none; a plan that is not there is a 404", async () => {
		expect(textOf((await site.get("/plani/parauga-plans/finansejums")).html)).toContain("nekas nav teikts");
		expect((await site.get("/plani/nav-tada/finansejums")).status).toBe(404);
	});

	it("is linked from the plan that has money, and where a coordinator can put some in", async () => {
		const link = (plan: string) => `href="/plani/${plan}/finansejums`;
		expect((await site.get("/plani/spekaesoss")).html).toContain(link("spekaesoss"));
		expect((await site.get("/plani/parauga-plans")).html).not.toContain(link("parauga-plans"));
		expect((await site.get("/plani/projekts", "coordinator")).html).toContain(link("projekts"));
	});

	it("offers changes to the coordinator, of an editable plan only", async () => {
		expect((await site.get(draft, "coordinator")).html).toContain(`href="${form}"`);
		expect((await site.get(draft, "contact")).html).not.toContain(`href="${form}"`);
		expect((await site.get(page, "coordinator")).html).not.toContain("/finansejums/rindas/1");
	});
});

describe("the form of a priority's money", () => {
	const typed = { "title.lv": "Pirmā prioritāte", "title.en": "First priority", "state.additional.2024": "1 200 000" };

	it("shows what is there, and the print of what could not be read", async () => {
		const { html } = await site.get(form, "coordinator");
		expect(html).toMatch(/name="state\.additional\.2024" value="1000000"/);
		const other = await site.get(`${draft}/rindas/2`, "coordinator");
		expect(textOf(other.html)).toContain("dokumentā „250 00”");
	});

	it("refuses what is negative or no whole number at its cell; what was typed stays, nothing is saved", async () => {
		const wrong = { ...typed, "eu.planned.2025": "-3", "state.additional.2025": "10,5", "notes.0.lv": "Mana piezīme" };
		const { status, html } = await site.post(form, wrong, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('href="#f-eu.planned.2025"');
		expect(html).toMatch(/id="f-eu\.planned\.2025"[^>]*value="-3"[^>]*aria-invalid="true"/);
		expect(textOf(html)).toContain("Rakstiet veselos skaitļos, bez centiem.");
		expect(html).toContain("Mana piezīme");
		expect(textOf((await site.get(draft)).html)).not.toContain("1 200 000");
	});

	it("who is overtaken keeps the text, sees what stands now, and can save again", async () => {
		const { html } = await site.get(form, "coordinator");
		const basedOn = /name="basedOn" value="([^"]+)"/.exec(html)?.[1] ?? "";
		const first = await site.post(form, { ...typed, basedOn }, "coordinator");
		expect([first.status, first.location]).toEqual([303, `${draft}?izdarits=saglabats`]);
		const mine = { ...typed, "state.additional.2024": "777", basedOn };
		const late = await site.post(form, mine, "coordinator");
		expect(late.status).toBe(409);
		expect(late.html).toMatch(/name="state\.additional\.2024" value="777"/);
		expect(textOf(late.html)).toContain("kāds cits to jau mainīja");
		expect(textOf(late.html)).toContain("1 200 000");
		const ground = /name="basedOn" value="([^"]+)"/.exec(late.html)?.[1] ?? "";
		expect((await site.post(form, { ...mine, basedOn: ground }, "coordinator")).status).toBe(303);
	});

	it("puts new money in, and says where its code is taken", async () => {
		const fresh = { ...typed, basedOn: "none", code: "3" };
		expect((await site.post(`${draft}/jauns`, fresh, "coordinator")).status).toBe(303);
		const taken = await site.post(`${draft}/jauns`, fresh, "coordinator");
		expect(taken.status).toBe(422);
		expect(taken.html).toContain('id="f-code-error"');
		const bad = await site.post(`${draft}/jauns`, { ...fresh, code: "a/b" }, "coordinator");
		expect(bad.status).toBe(422);
	});

	it("deletes it, and says so", async () => {
		const { location } = await site.post(`${draft}/rindas/3/dzest`, {}, "coordinator");
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("Finansējums ir dzēsts.");
		expect((await site.get(`${draft}/rindas/3`, "coordinator")).status).toBe(404);
	});

	it("is not shown to those who would be refused, and says why", async () => {
		expect((await site.get(form)).status).toBe(401);
		expect((await site.get(form, "contact")).status).toBe(403);
		expect((await site.post(form, typed, "contact")).status).toBe(403);
		const closed = await site.get("/plani/spekaesoss/finansejums/rindas/1", "coordinator");
		expect(closed.status).toBe(409);
		expect(textOf(closed.html)).toContain("vispirms sāciet grozījumus");
		expect(closed.html).toContain('class="ds-button" href="/plani/spekaesoss/redakcijas"');
	});
});

describe("GET /api/v1/plans/{code}/funding", () => {
	it("tells amounts, computed totals and differences", async () => {
		const answer = await site.app.request("/api/v1/plans/spekaesoss/funding");
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({
			plan: "spekaesoss",
			currency: "EUR",
			totals: { planned: 500, additional: { least: 1_525_000, most: 1_750_000 }, trainees: 21_400 },
			differences: [{ code: "1", part: "additional", year: 2024, printed: 1_550_000, computed: 1_500_000 }],
			items: [
				{ code: "1", printed_sum: 1_500_000, totals: { additional: { 2024: 1_500_000, sum: 1_500_000 } } },
				{ code: "2", sources: [{ source: "eu", as_printed: [open] }] },
			],
		});
	});

	it("answers 404 for a plan that is not there, 422 for an impossible day", async () => {
		expect((await site.app.request("/api/v1/plans/nav-tada/funding")).status).toBe(404);
		expect((await site.app.request("/api/v1/plans/spekaesoss/funding?as_of=2025-02-30")).status).toBe(422);
	});
});
