import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { recordMeasurement } from "../../monitoring/indicators/operations.ts";
import { updateDeliverable } from "../../planning/execution/operations.ts";

let world: World;
let site: Site;
const compare = "/plani/parauga-plans/izmainas";
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const update = { plan: "parauga-plans", element: "1.1-1" };
	await world.as(world.contact, updateDeliverable, { ...update, asOf: "2025-12-01", status: "done" });
	const value = { indicator: "apmierinatiba-paraugs", period: "2025", value: "45" };
	await world.as(world.contact, recordMeasurement, value);
});
afterAll(() => world.close());

describe("a plan on two days", () => {
	it("shows statuses, lateness, values and verdicts with before and after", async () => {
		const text = textOf((await site.get(`${compare}?no=2025-06-01&lidz=2026-01-10`)).html);
		expect(text).toContain("1.1-1 Darbs 1.1-1 statuss nav uzsākts izpildīts");
		expect(text).toContain("1.1-2 Darbs 1.1-2 sācis kavēties");
		expect(text).toMatch(/jaunākā vērtība 40 % \(2023\. gads\) 45 % \(2025\. gads\)/);
		expect(text).toMatch(/izpildīts 0 1 \+1/);
	});

	it("leads to what changed as it stood on the later day", async () => {
		const { html } = await site.get(`${compare}?no=2025-06-01&lidz=2026-01-09`);
		expect(html).toContain('href="/plani/parauga-plans/1.1-1?as_of=2026-01-09"');
		const { html: today } = await site.get(`${compare}?no=2025-06-01`);
		expect(today).toContain('href="/plani/parauga-plans/1.1-1"');
	});

	it("says that nothing changed where nothing did", async () => {
		const text = textOf((await site.get(`/en${compare}?no=2026-01-09&lidz=2026-01-10`)).html);
		expect(text).toContain("Nothing changed between these days.");
	});

	it("takes the last thirty days unless told", async () => {
		const { html } = await site.get(compare);
		expect(html).toContain('value="2025-12-11"');
		expect(html).toContain('value="2026-01-10"');
	});

	it.each([
		["no=2025-02-30", "Tādas dienas kalendārā nav"],
		["no=2026-01-10&lidz=2025-01-01", "Otrajai dienai jābūt pēc pirmās"],
	])("refuses %s with words how to mend it", async (query, said) => {
		const { status, html } = await site.get(`${compare}?${query}`);
		expect(status).toBe(422);
		expect(textOf(html)).toContain(said);
	});

	it("is not there for a plan that is not", async () => {
		expect((await site.get("/plani/nav/izmainas")).status).toBe(404);
	});
});

describe("changes of everything", () => {
	it("tell what was published, and lead to it", async () => {
		const { html } = await site.get("/izmainas");
		expect(html).toContain('href="/plani/parauga-plans/1.1-1"');
		expect(textOf(html)).toContain("atjaunota izpilde");
		expect(html).toContain('href="/raditaji/apmierinatiba-paraugs"');
	});

	it("are narrowed by day, kind, plan and institution in the address", async () => {
		const page = async (query: string) => textOf((await site.get(`/en/izmainas?${query}`)).html);
		expect(await page("veids=indicator")).not.toContain("Work 1.1-1");
		expect(await page("lidz=2020-01-01")).toContain("Nothing was published on these days.");
		expect(await page("plans=parauga-plans&veids=element")).toContain("Work 1.1-1");
	});

	it("stand on the front page for this month", async () => {
		expect(textOf((await site.get("/")).html)).toMatch(/Kas mainījies šomēnes .*atjaunota izpilde/);
	});

	it.each(["veids=cits", "no=9999-99-99", "no=2026-01-02&lidz=2026-01-01"])("refuse %s clearly", async (query) => {
		expect((await site.get(`/izmainas?${query}`)).status).toBe(422);
	});

	it("bear a thousand filters and long ones", async () => {
		const many = Array.from({ length: 1_000 }, (_, n) => `plans=${n}&x${n}=${n}`).join("&");
		for (const query of [many, `plans=${"%25".repeat(1_600)}`, "iestade=' or 1=1 --", "pirms=1e99", "pirms=-1"]) {
			expect((await site.get(`/izmainas?${query}`)).status).toBe(200);
		}
	});
});
