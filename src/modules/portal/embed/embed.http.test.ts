import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const figures = ["/embed/raditaji/apmierinatiba-paraugs", "/embed/plani/parauga-plans"];

describe("a figure for another site", () => {
	it.each(figures)("%s may stand in any frame, and nothing else may", async (path) => {
		const framed = await site.get(path);
		expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors *");
		expect(framed.headers.get("x-frame-options")).toBeNull();
		const { headers } = await site.get(path.replace("/embed", ""));
		expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
		expect(headers.get("x-frame-options")).toBe("DENY");
	});

	it.each(figures)("%s runs no script, names its source and leads to its page", async (path) => {
		const { html } = await site.get(`/en${path}`);
		expect(html).not.toContain("<script");
		expect(textOf(html)).toContain("Source: ");
		expect(html).toContain(`href="http://localhost/en${path.replace("/embed", "")}" target="_top"`);
		expect(html).toContain("<svg");
	});

	it("looks the same to a person who is signed in", async () => {
		for (const path of figures) {
			const anyone = (await site.get(path)).html;
			expect((await site.get(path, "coordinator")).html).toBe(anyone);
		}
	});

	it("is offered as a snippet on the page that shows it", async () => {
		const { html } = await site.get("/raditaji/apmierinatiba-paraugs");
		expect(html).toContain("&lt;iframe src=&quot;http://localhost/embed/raditaji/apmierinatiba-paraugs&quot;");
	});

	it("is not there for a code that is not published", async () => {
		for (const path of ["/embed/plani/nav", "/embed/raditaji/nav", "/embed/cits/x"]) {
			expect((await site.get(path)).status).toBe(404);
		}
	});
});
