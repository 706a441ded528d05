import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { newsTexts } from "../news/fixtures/news.ts";
import { publishNews, writeNews } from "../news/operations.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const linksOf = (html: string) => [...html.matchAll(/<link ([^>]+?)\/?>/g)].map(([, inside]) => inside ?? "");
const contentOf = (html: string, property: string) =>
	new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

describe("the head of a public page", () => {
	it("names its own address without filter and day, and both languages", async () => {
		const { html } = await site.get("/en/plani/parauga-plans?status=done&as_of=2025-12-31");
		const links = linksOf(html);
		expect(links).toContain('rel="canonical" href="http://localhost/en/plani/parauga-plans"');
		for (const [lang, path] of [
			["lv", "/plani/parauga-plans"],
			["en", "/en/plani/parauga-plans"],
			["x-default", "/plani/parauga-plans"],
		]) {
			expect(links).toContain(`rel="alternate" hreflang="${lang}" href="http://localhost${path}"`);
		}
	});

	it("has a preview with a picture that is there", async () => {
		for (const path of ["/", "/plani/parauga-plans", "/raditaji/apmierinatiba-paraugs", "/en/iestades/MIN"]) {
			const { html } = await site.get(path);
			expect(contentOf(html, "og:title")).toBeTruthy();
			expect(contentOf(html, "twitter:card")).toBe("summary_large_image");
			const picture = await site.app.request(contentOf(html, "og:image") ?? "");
			expect(picture.headers.get("content-type")).toBe("image/png");
			const bytes = new DataView(await picture.arrayBuffer());
			// A PNG says its width and height in its first chunk.
			expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
		}
	});

	it("tells search engines to leave refusals alone", async () => {
		const { html } = await site.get("/plani/nav-tada");
		expect(contentOf(html, "robots")).toBe("noindex");
		expect(html).not.toContain("canonical");
	});
});

describe("the map of the site", () => {
	it("lists plans, elements, indicators and institutions in both languages, each with the other", async () => {
		const { html, headers } = await site.get("/sitemap.xml");
		expect(headers.get("content-type")).toBe("application/xml; charset=utf-8");
		for (const path of ["/plani/parauga-plans", "/plani/parauga-plans/1.1-1", "/raditaji/apmierinatiba-paraugs"]) {
			expect(html).toContain(`<loc>http://localhost${path}</loc>`);
			expect(html).toContain(`<loc>http://localhost/en${path}</loc>`);
			expect(html).toContain(`hreflang="en" href="http://localhost/en${path}"`);
		}
	});

	it("lists what institutions publish, and no draft of it", async () => {
		const write = (titleLv: string) =>
			world.as(world.coordinator, writeNews, { ...newsTexts, titleLv, institution: "MIN" });
		await write("Melnraksts kartē");
		const { slug } = await write("Jaunums kartē");
		await world.as(world.coordinator, publishNews, { slug });
		const { html } = await site.get("/sitemap.xml");
		expect(html).toContain(`<loc>http://localhost/jaunumi/${slug}</loc>`);
		expect(html).not.toContain("melnraksts");
	});

	it("leads only to pages that open", async () => {
		const { html } = await site.get("/sitemap.xml");
		const places = [...html.matchAll(/<loc>http:\/\/localhost([^<]+)<\/loc>/g)].map(([, path = ""]) => path);
		expect(places.length).toBeGreaterThan(20);
		for (const path of places) expect([path, (await site.get(path)).status]).toEqual([path, 200]);
	});

	it("has no part that is not there", async () => {
		for (const part of ["2", "0", "x", "1.5"]) {
			expect((await site.get(`/sitemap.xml?dala=${part}`)).status).toBe(404);
		}
	});

	it("is named by robots.txt, which leaves acts and signed-in pages alone", async () => {
		const { html } = await site.get("/robots.txt");
		expect(html).toContain("Sitemap: http://localhost/sitemap.xml");
		expect(html).toContain("Disallow: /auditacija\n");
	});
});

describe("a day in the address", () => {
	it("has one spelling: as-of leads to as_of for good", async () => {
		const answer = await site.get("/en/plani/parauga-plans?status=done&as-of=2025-12-31");
		expect([answer.status, answer.location]).toEqual([301, "/en/plani/parauga-plans?status=done&as_of=2025-12-31"]);
	});

	it("that is not today is said before anything else, with the way to today", async () => {
		const { html } = await site.get("/plani/parauga-plans?as_of=2025-12-31&status=done");
		expect(textOf(html)).toContain("Stāvoklis uz 2025. gada 31. decembri. Rādīt šodienu");
		expect(html).toContain('href="/plani/parauga-plans?status=done"');
		expect(textOf((await site.get("/plani/parauga-plans")).html)).not.toContain("Rādīt šodienu");
	});

	it("is kept by the links of the page, but not by those of its head and foot", async () => {
		const { html } = await site.get("/en/plani/parauga-plans?as_of=2025-12-31");
		expect(html).toContain('href="/en/plani/parauga-plans/1.1-1?as_of=2025-12-31"');
		expect(html).toContain('href="/en/iestades/MIN?as_of=2025-12-31"');
		expect(html).toContain('<a href="/en/izmainas">');
		expect((await site.get("/en/plani/parauga-plans")).html).not.toContain("as_of=");
	});

	it("that does not exist is refused with words how to write it", async () => {
		for (const path of ["/", "/plani/parauga-plans", "/raditaji/apmierinatiba-paraugs", "/iestades/MIN"]) {
			const { status, html } = await site.get(`${path}?as_of=2025-02-30`);
			expect([path, status]).toEqual([path, 422]);
			expect(textOf(html)).toContain("Tādas dienas kalendārā nav");
		}
	});
});

describe("an address that leads nowhere", () => {
	it.each([
		["/plani/parauga-plan", "/plani/parauga-plans"],
		["/en/raditaji/Apmierinātība-paraugs", "/en/raditaji/apmierinatiba-paraugs"],
		["/plani/parauga-plans/1.1-9", "/plani/parauga-plans/1.1-1"],
		["/iestads", "/iestades"],
		["/plani/parauga-plans/nav-nekā", "/plani/parauga-plans"],
		["/en/iestades/nav-nekā", "/en/iestades"],
		["/jaunumi/nav-nekā", "/jaunumi"],
		["/data/measurement", "/data/measurements"],
	])("%s offers %s and a search", async (asked, meant) => {
		const { status, html } = await site.get(asked);
		expect(status).toBe(404);
		expect(html).toContain(`href="${meant}"`);
		expect(html).toContain('name="q"');
	});

	it("leads on for good when it has but a slash too many", async () => {
		const { status, location } = await site.get("/en/plani/parauga-plans/?status=done");
		expect([status, location]).toEqual([301, "/en/plani/parauga-plans?status=done"]);
		for (const path of ["//evil.example/", "/nav/", "/%5Cevil.example/"]) {
			expect((await site.get(path)).location).not.toMatch(/^(?:\/[/\\]|\w+:)/);
		}
	});

	it("is a page also when it is long, broken or hostile", async () => {
		const hostile = ["x".repeat(5_000), "%E0%A4%A", "%2e%2e%2f", "' or 1=1 --", "<script>", "%25%5F*", "%F0%9F%98%80"];
		for (const part of hostile) {
			for (const folder of ["plani", "raditaji", "iestades", "plani/parauga-plans", "attels/plani"]) {
				const { status } = await site.get(`/${folder}/${part}`);
				expect([folder, part.slice(0, 20), status]).toEqual([folder, part.slice(0, 20), 404]);
			}
		}
	});
});
