// Verdicts counted by plan, direction and institution; and what another target would take.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createIndicator, recordMeasurement } from "../index.ts";

const page = "/raditaji/apmierinatiba-paraugs";
let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
	await world.as(system, createIndicator, {
		...{ code: "citas", title: { lv: "Citas iestādes rādītājs" }, unit: "count", direction: "grow", state: "active" },
		...{ places: [{ plan: "parauga-plans" }], targets: [], measuredBy: "OTH", series: [] },
	} as never);
	await world.as(world.contact, recordMeasurement, { indicator: "apmierinatiba-paraugs", period: "2025", value: 44.5 });
});
afterAll(() => world.close());

const textAt = async (path: string) => textOf((await site.get(path)).html);
const countLines = async () => (await world.auditLines()).length;

describe("the summary", () => {
	it("counts verdicts by plan, each count leading to its list", async () => {
		const { html } = await site.get("/raditaji?pa=plans");
		expect(textOf(html)).toMatch(/Parauga plāns .*2 rādītāji 1 jāpaātrina 1 vērtē aprakstoši/);
		expect(html).toContain('href="/raditaji?plan=parauga-plans&amp;virziba=needs_acceleration"');
	});

	it("by direction takes what stands in it and below", async () => {
		const { html } = await site.get("/raditaji?pa=virziens&as_of=2024-12-31");
		expect(textOf(html)).toMatch(/1 Pirmais virziens Parauga plāns .*1 rādītājs 1 nepietiek datu/);
		expect(html).toContain(
			'href="/raditaji?plan=parauga-plans&amp;elements=1&amp;virziba=insufficient_data&amp;as_of=2024-12-31"',
		);
		const list = await textAt("/raditaji?plan=parauga-plans&elements=1");
		expect(list).toContain("Parauga apmierinātība");
		expect(list).not.toContain("Citas iestādes rādītājs");
	});

	it("by institution counts what it measures", async () => {
		const text = await textAt("/en/raditaji?pa=iestade");
		expect(text).toMatch(/MIN .*1 indicator 1 must speed up/);
		expect(text).toMatch(/OTH .*1 indicator 1 assessed in words/);
		const list = await textAt("/raditaji?iestade=OTH");
		expect(list).toContain("Citas iestādes rādītājs");
		expect(list).not.toContain("Parauga apmierinātība");
	});

	it("of an unknown kind is refused with those that there are", async () => {
		const { status, html } = await site.get("/raditaji?pa=krasas");
		expect(status).toBe(422);
		expect(textOf(html)).toContain("plans, virziens, iestade");
	});
});

describe("what it would take", () => {
	it("shows pace, forecast and verdict for another target, and saves nothing", async () => {
		const lines = await countLines();
		const text = await textAt(`${page}?merkis=60&gads=2030`);
		expect(text).toMatch(/Ja mērķis būtu 60 % \(2030\. gads\): .*atpaliek no mērķa/);
		expect(text).toContain("Vajadzīgais temps gadā +3,1 procentpunkts");
		expect(text).toContain("Prognoze (2030. gads) 55,75 %");
		expect(await textAt(`/en${page}?merkis=50&gads=2030`)).toContain("Pace needed a year +1.1 percentage points");
		expect(await countLines()).toBe(lines);
		expect(await textAt(page)).toMatch(/Mērķi 2027\. gads 50 %/);
	});

	it("with wrong input says so at its field and keeps what was typed", async () => {
		const { status, html } = await site.get(`${page}?merkis=daudz&gads=20`);
		expect(status).toBe(422);
		for (const field of ["merkis", "gads"]) expect(html).toContain(`id="f-${field}-error"`);
		expect(html).toContain('value="daudz"');
	});
});
