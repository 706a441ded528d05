import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { openSite, type Site } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { updateDeliverable } from "../../planning/execution/operations.ts";
import { writeFeed } from "./atom.ts";
import { atomSchema } from "./fixtures/atom-schema.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	const update = { plan: "parauga-plans", element: "1.1-1", asOf: "2025-12-01", status: "done" as const };
	await world.as(world.contact, updateDeliverable, { ...update, narrative: 'Paveikts <b>viss</b> & "vairāk"' });
});
afterAll(() => world.close());

const feeds = ["/feed.atom", "/en/feed.atom", "/plani/parauga-plans/feed.atom", "/en/iestades/MIN/feed.atom"];

async function faultsOf(xml: string): Promise<string[]> {
	const result = await validateXML({
		xml: [{ fileName: "feed.atom", contents: xml }],
		schema: [{ fileName: "atom.rng", contents: atomSchema }],
		extension: "relaxng",
	});
	return result.errors.map((error) => error.message);
}

describe("a feed of what became public", () => {
	it.each(feeds)("%s follows the grammar of RFC 4287", async (path) => {
		const { status, html, headers } = await site.get(path);
		expect([status, headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
		expect(await faultsOf(html)).toEqual([]);
		expect(html).toContain(`<id>http://localhost${path}</id>`);
	});

	it("is not sent again while nothing new became public", async () => {
		for (const path of feeds) {
			const ETag = (await site.app.request(path)).headers.get("etag") ?? "";
			expect(ETag).not.toBe("");
			const again = await site.app.request(path, { headers: { "If-None-Match": ETag } });
			expect([again.status, await again.text()]).toEqual([304, ""]);
		}
	});

	it("is refused by the grammar when it lacks what it must have", async () => {
		const { html } = await site.get("/feed.atom");
		expect(await faultsOf(html.replace(/<updated>[^<]+<\/updated>/, ""))).not.toEqual([]);
		expect(await faultsOf(html.replace(/<id>[^<]+<\/id>/, ""))).not.toEqual([]);
	});

	it("stays well formed whatever its titles hold", async () => {
		const title = { lv: 'A & B <i>"c"</i> ]]> \u0007\ud800 beigas' };
		const { items } = await publicationsSince(world.db, null, { most: 1 });
		const feed = {
			origin: "http://localhost",
			lang: "lv" as const,
			path: "/feed.atom",
			page: "/izmainas",
			next: undefined,
		};
		const xml = writeFeed({ ...feed, title: title.lv, told: items.map((one) => ({ ...one, title, said: title })) });
		expect(await faultsOf(xml)).toEqual([]);
		expect(xml).toContain("A &amp; B &lt;i&gt;");
	});

	it("tells of an update once, with an id that stays and the way to its page", async () => {
		const [lv, en] = [(await site.get("/feed.atom")).html, (await site.get("/en/feed.atom")).html];
		expect(lv).toContain('href="http://localhost/plani/parauga-plans/1.1-1"');
		expect(en).toContain('href="http://localhost/en/plani/parauga-plans/1.1-1"');
		const ids = (xml: string) => [...xml.matchAll(/<id>(urn:uuid:[^<]+)<\/id>/g)].map(([, id]) => id);
		expect(new Set(ids(lv)).size).toBe(ids(lv).length);
		expect(ids(en)).toEqual(ids(lv));
	});

	it("of a plan or an institution tells only of it", async () => {
		const { html } = await site.get("/iestades/OTH/feed.atom");
		expect(html).not.toContain('/plani/parauga-plans/1.1-1"');
	});

	it("is not there for a plan or an institution that is not", async () => {
		for (const path of ["/plani/nav/feed.atom", "/iestades/NAV/feed.atom"])
			expect((await site.get(path)).status).toBe(404);
	});
});
