import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { updateDeliverable } from "../../planning/execution/operations.ts";
import { newsTexts } from "../news/fixtures/news.ts";
import { publishNews, writeNews } from "../news/operations.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	await world.as(world.contact, updateDeliverable, {
		plan: "parauga-plans",
		element: "1.1-1",
		asOf: "2025-12-01",
		status: "done",
	});
});
afterAll(() => world.close());

describe("the front page", () => {
	it("says what share of the deliverables is done and late, each leading to its list", async () => {
		const { html } = await site.get("/");
		const text = textOf(html);
		expect(text).toContain("25 % izpildīti 1 no 4");
		expect(text).toContain("25 % kavējas 1 no 4");
		expect(text).toContain("50 % vēl nav uzsākti 2 no 4");
		expect(html).toContain('href="/plani/parauga-plans?delayed=1#izpilde"');
	});

	it("shows the shares of another day", async () => {
		const { html } = await site.get("/en?as_of=2025-03-01");
		expect(textOf(html)).toContain("0 % done 0 of 4");
	});

	it("of a past day shows no news that came later, and no plan that had not begun", async () => {
		const { slug } = await world.as(world.coordinator, writeNews, { ...newsTexts, institution: "MIN" });
		await world.as(world.coordinator, publishNews, { slug });
		const link = `href="/jaunumi/${slug}"`;
		expect((await site.get("/")).html).toContain(link);
		expect((await site.get(`/?as_of=${world.clock.day}`)).html).toContain(link);
		const { html } = await site.get("/?as_of=1990-01-01");
		expect(html).not.toContain(link);
		expect(html).not.toContain("/plani/parauga-plans");
	});

	it("has one search box, the main indicators with a chart, and a way in for each who comes", async () => {
		const { html } = await site.get("/en");
		expect(html.match(/name="q"/g)).toHaveLength(1);
		expect(html).toContain('action="/en/meklet"');
		expect(html).toContain("chart-apmierinatiba-paraugs-narrow");
		for (const who of ["For citizens", "For journalists", "For officials"]) expect(html).toContain(who);
	});
});
