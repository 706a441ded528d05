import { afterAll, beforeAll, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createIndicator } from "./creating.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	const points = [{ period: "2024", value: 5 }];
	for (let n = 1; n <= 101; n += 1) {
		await world.as(system, createIndicator, {
			...{ code: `garais-${n}`, title: { lv: `Garais rādītājs ${n}` }, unit: "%", direction: "grow" },
			...{ state: "active", places: [{ plan: "parauga-plans", element: "1" }], measuredBy: "MIN" },
			...{ targets: [{ year: 2027, value: 9 }], series: [{ source: { lv: "A" }, from: 2024, current: true, points }] },
		} as never);
	}
}, 120_000);
afterAll(() => world?.close());

const rowsOf = (html: string) => html.match(/href="\/raditaji\/garais-\d+"/g) ?? [];

it("a plan's indicators come a hundred at a time, and none is missing", async () => {
	const first = (await site.get("/raditaji?plan=parauga-plans")).html;
	expect(textOf(first)).toMatch(/1\.–100\. no 10\d/);
	const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
	const second = (await site.get(next)).html;
	expect(second).toContain('rel="prev"');
	expect(new Set([...rowsOf(first), ...rowsOf(second)]).size).toBe(101);
});

it("a page after the last, or one that is no number, is the last or the first", async () => {
	expect(rowsOf((await site.get("/raditaji?plan=parauga-plans&lapa=99")).html).length).toBeLessThan(10);
	expect(textOf((await site.get("/raditaji?plan=parauga-plans&lapa=x")).html)).toContain("1.–100. no");
});

it("the plan's own page leads to them instead of showing them all", async () => {
	const { html } = await site.get("/plani/parauga-plans");
	expect(html).toContain('href="/raditaji?plan=parauga-plans"');
	expect(rowsOf(html).length).toBeLessThan(20);
});
