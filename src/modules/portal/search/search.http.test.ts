import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlan, openAmendment, rewordElement } from "#modules/planning/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const ask = (q: string, more = "") => `/meklet?q=${encodeURIComponent(q)}${more}`;

describe("the page", () => {
	it("says how to begin while nothing is asked", async () => {
		const { status, html } = await site.get("/meklet");
		expect(status).toBe(200);
		expect(textOf(html)).toContain("Ierakstiet vārdu");
		expect(html).toContain('<meta name="robots" content="noindex"');
	});

	it("groups what it found, says why, and marks the words", async () => {
		const { html } = await site.get(ask("parauga ministrijas"));
		expect(textOf(html)).toContain("Iestādes");
		expect(html).toContain('<a href="/iestades/MIN">');
		expect(html).toContain("<mark>Parauga</mark>");
		expect(textOf(html)).toContain("Sakrīt viss nosaukums");
	});

	it("leads to one kind, which stands in the address", async () => {
		const { html } = await site.get(ask("parauga", "&veids=institution"));
		expect(html).toContain('aria-current="true"');
		expect(html).not.toContain("/plani/parauga-plans/1.1");
		expect(textOf(html)).toContain("Parauga aģentūra");
	});

	it("asks whether a misspelt word was meant otherwise", async () => {
		const { html } = await site.get(ask("minstrija"));
		expect(textOf(html)).toContain("Vai domājāt: ministrija");
		expect(textOf(html)).toContain("Līdzīga rakstība: ministrija");
	});

	it("says what to do when nothing was found", async () => {
		const { status, html } = await site.get(ask("xyzzyqwv"));
		expect(status).toBe(200);
		expect(textOf(html)).toContain("Nekas nav atrasts");
		expect(html).toContain('href="/iestades"');
	});

	it("says so when there is no such page of results", async () => {
		expect(textOf((await site.get(ask("parauga", "&veids=plan&lapa=99"))).html)).toContain("Tik daudz rezultātu nav");
		expect((await site.get(ask("parauga", "&veids=plan&lapa=-1"))).status).toBe(200);
		expect((await site.get(ask("parauga", "&veids=nekas"))).status).toBe(200);
	});

	it("speaks English under /en", async () => {
		const { html } = await site.get(`/en${ask("sample ministries")}`);
		expect(textOf(html)).toContain("Institutions");
		expect(html).toContain('<a href="/en/iestades/MIN">');
		expect(html).toContain("<mark>Ministry</mark>");
	});

	it("shows what was typed as text, never as its own", async () => {
		const { html } = await site.get(ask('"><script>alert(1)</script>'));
		expect(html).not.toContain("<script>alert");
	});
});

describe("whatever is asked", () => {
	it.each([
		["wildcards", "% _ *", "nav neviena vārda"],
		["only signs", "';--", "nav neviena vārda"],
		["an emoji", "😀", "nav neviena vārda"],
		["SQL", "'; drop table plans; --", "plāns"],
		["marks of direction", "\u202eparauga\u202c plāns", "Parauga plāns"],
		["signs of queries", "parauga & !plāns | (:*)", "Parauga plāns"],
		["5 000 letters", "parauga ".repeat(625), "garš"],
		["one word of 5 000 letters", "a".repeat(5_000), "Nekas nav atrasts"],
	])("%s are answered", async (_, q, said) => {
		const { status, html } = await site.get(ask(q));
		expect(status).toBe(200);
		expect(textOf(html)).toContain(said);
	});

	it("is never a fault", async () => {
		const typed = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 40 }),
			fc.string({ unit: "binary", maxLength: 40 }),
		);
		const property = fc.asyncProperty(typed, async (text) => {
			// A NUL is refused with the whole address; half of a pair of signs has no address.
			const q = encodeURIComponent(text.replace(/\p{Cs}/gu, "")).replaceAll("%00", "");
			expect((await site.get(`/meklet?q=${q}`)).status).toBe(200);
		});
		await fc.assert(property, { numRuns: 40 });
	});
});

describe("the API", () => {
	const json = async (path: string) => {
		const response = await site.app.request(path);
		return { status: response.status, body: (await response.json()) as Record<string, unknown> };
	};

	it("answers as lists do, the best first", async () => {
		const { status, body } = await json("/api/v1/search?q=parauga&limit=2");
		expect(status).toBe(200);
		const items = body.items as { kind: string; code: string }[];
		expect(items).toHaveLength(2);
		expect(body.total).toBeGreaterThan(2);
		const next = await json(`/api/v1/search?q=parauga&limit=2&cursor=${body.next}`);
		expect(next.body.items).not.toEqual(items);
	});

	it("narrows to a kind", async () => {
		const { body } = await json("/api/v1/search?q=parauga&kind=plan");
		expect((body.items as { kind: string }[]).map(({ kind }) => kind)).toEqual(["plan"]);
	});

	it.each(["q=a&kind=nekas", "q=a&lang=fr", "kind=plan", "q=a&limit=999", "q=a&cursor=zz"])(
		"refuses ?%s",
		async (query) => {
			expect((await json(`/api/v1/search?${query}`)).status).toBe(422);
		},
	);
});

describe("what is not published", () => {
	beforeAll(async () => {
		await world.as(world.coordinator, openAmendment, { plan: "parauga-plans", reason: "Jauns vārds" });
		const wording = { plan: "parauga-plans", element: "1.1", title: { lv: "Zvaigžņots pasākums" } };
		await world.as(world.coordinator, rewordElement, wording);
	});

	it("is not found by outsiders, whose own finds stay as published", async () => {
		const { html } = await site.get(ask("zvaigžņots"));
		expect(textOf(html)).toContain("Nekas nav atrasts");
		expect(textOf((await site.get(ask("pirmais pasākums"))).html)).toContain("Pirmais pasākums");
		const answer = await site.app.request("/api/v1/search?q=zvaig%C5%BE%C5%86ots");
		expect(await answer.json()).toMatchObject({ items: [], total: 0 });
	});

	it("does not show itself by a suggestion for a misspelling", async () => {
		expect(textOf((await site.get(ask("zvaigžņoots"))).html)).not.toMatch(/zvaigžņots/i);
	});

	it("is found by officials, marked as such", async () => {
		const { html } = await site.get(ask("zvaigžņots"), "contact");
		expect(textOf(html)).toContain("Zvaigžņots pasākums");
		expect(textOf(html)).toContain("nav publicēts");
	});

	it("is found by those officials alone who see it on the pages", async () => {
		const draft = { ...samplePlan, code: "kaimina-projekts", act: null, state: "draft" as const };
		const title = { lv: "Kaimiņa zvīņainais projekts" };
		await world.as(world.coordinator, createPlan, { ...draft, title, owner: "OTH", elements: [] });
		const findsOf = async (who: "coordinator" | "contact") => textOf((await site.get(ask("zvīņainais"), who)).html);
		expect(await findsOf("coordinator")).toContain("Kaimiņa zvīņainais projekts");
		expect(await findsOf("contact")).toContain("Nekas nav atrasts");
		expect(textOf((await site.get(ask("zvīņajnais"), "contact")).html)).not.toContain("Kaimiņa");
	});

	it("is not found by someone who is signed in without a role", async () => {
		expect(textOf((await site.get(ask("zvaigžņots"), "visitor")).html)).toContain("Nekas nav atrasts");
	});

	it("names no person", async () => {
		for (const who of ["nobody", "coordinator"] as const) {
			expect(textOf((await site.get(ask("Koordinatore"), who)).html)).toContain("Nekas nav atrasts");
		}
	});
});
