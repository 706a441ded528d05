// Pages and API of the register, as its readers and keepers meet them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await world.as(system, registerInstitutions, { institutions, groups });
	site = await openSite(world);
});
afterAll(() => world.close());

const text = async (path: string) => textOf((await site.get(path)).html);
const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";

describe("the register's page", () => {
	it("shows the structure as a tree, with units", async () => {
		const { html, status } = await site.get("/iestades");
		expect(status).toBe(200);
		expect(textOf(html)).toMatch(/Valsts kanceleja VK 2 struktūrvienības .* Valsts administrācijas skola VAS/);
		expect(textOf(html)).not.toContain("Pārresoru koordinācijas centrs");
	});

	it("shows names and structure of the day that is asked", async () => {
		const before = await text("/iestades?as_of=2023-02-28");
		expect(before).toContain("Pārresoru koordinācijas centrs");
		expect(before).toContain("Vides aizsardzības un reģionālās attīstības ministrija");
		expect(before).not.toContain("Pārresoru koordinācijas departaments");
		const after = await text("/iestades?as_of=2023-03-01");
		expect(after).not.toContain("Pārresoru koordinācijas centrs");
		expect(after).toContain("Pārresoru koordinācijas departaments");
		expect(await text("/iestades?as_of=2022-12-31")).not.toContain("Klimata un enerģētikas ministrija");
	});

	it("lists and filters, and keeps the day in its links", async () => {
		const { html } = await site.get("/iestades?skats=saraksts&q=Attīstības&as_of=2023-01-01");
		expect(textOf(html)).toContain("Vides aizsardzības un reģionālās attīstības ministrija");
		expect(html).toContain('href="/iestades/VARAM?as_of=2023-01-01"');
		expect(await text("/iestades?q=nekā-tāda")).toContain("Atlasei neatbilst neviena iestāde");
		expect(await text("/iestades?resors=TM")).toContain("Tiesu administrācija");
	});

	it("speaks English under /en", async () => {
		const shown = await text("/en/iestades?skats=saraksts&veids=court&q=");
		expect(shown).toContain("No institution fits the filter");
		expect(await text("/en/iestades")).toContain("Ministry of Welfare LM 5 units");
	});

	it("offers the acts to its keepers only", async () => {
		expect((await site.get("/iestades", "coordinator")).html).toContain('href="/iestades/jauna"');
		expect((await site.get("/iestades", "contact")).html).not.toContain('href="/iestades/jauna"');
		expect((await site.get("/iestades/jauna", "contact")).status).toBe(403);
		expect((await site.get("/iestades/VK/slegsana")).status).toBe(401);
	});
});

describe("an institution's page", () => {
	it("tells its names with their days, its kind and what is below it", async () => {
		const shown = await text("/iestades/VARAM");
		expect(shown).toContain("Agrākie nosaukumi Vides aizsardzības un reģionālās attīstības ministrija");
		expect(shown).toContain("līdz 2024. gada 1. jūlijam");
		expect(shown).toContain("Padotībā Valsts digitālās attīstības aģentūra");
	});

	it("is called as it was on the day that is asked", async () => {
		const { html } = await site.get("/iestades/VARAM?as_of=2024-06-30");
		expect(html).toMatch(/<h1>Vides aizsardzības un reģionālās attīstības ministrija<\/h1>/);
		expect(textOf(html)).toContain("Turpmākie nosaukumi Viedās administrācijas");
	});

	it("leads from the merged one to its successor and back, and says when it is no more", async () => {
		const gone = await text("/iestades/PKC");
		expect(gone).toContain("Šajā dienā iestāde vairs nedarbojas");
		expect(gone).toContain("Pārņēmēja Valsts kanceleja");
		expect(await text("/iestades/PKC?as_of=2023-02-28")).not.toContain("vairs nedarbojas");
		const successor = await text("/iestades/VK");
		expect(successor).toContain("Pievienotās iestādes Pārresoru koordinācijas centrs");
		expect(successor).toContain("PKD Pārresoru koordinācijas departaments");
	});

	it("links to its data", async () => {
		expect((await site.get("/iestades/VK")).html).toContain('href="/iestades/VK.jsonld"');
	});
});

describe("the forms", () => {
	it("register an institution and lead to its page", async () => {
		const fields = {
			code: "ŪAģ",
			"name.lv": "Ūdeņu <b>aģentūra</b>",
			kind: "subordinate",
			parent: "VARAM",
			validFrom: "",
			act: "",
		};
		const { status, location } = await site.post("/iestades/jauna", fields, "coordinator");
		expect([status, decodeURIComponent(location)]).toEqual([303, "/iestades/ŪAģ"]);
		const { html } = await site.get(location);
		expect(html).toContain("Ūdeņu &lt;b&gt;aģentūra&lt;/b&gt;");
	});

	it("say at its place what is wrong and keep what was typed", async () => {
		const fields = {
			code: "VK",
			"name.lv": "Mana iestāde",
			kind: "ministry",
			parent: "",
			validFrom: "",
			act: "Akts 1",
		};
		const { status, html } = await site.post("/iestades/jauna", fields, "coordinator");
		expect(status).toBe(422);
		expect(html).toMatch(/id="f-code-error">[^<]*jau ir reģistrā/);
		expect(html).toContain('value="Mana iestāde"');
		expect(html).toContain('value="Akts 1"');
		expect(html).toMatch(/<option value="ministry" selected/);
		const english = await site.post("/en/iestades/jauna", { ...fields, code: "X1", parent: "NAV" }, "coordinator");
		expect(english.html).toMatch(/id="f-parent-error">The register has no institution “NAV”/);
	});

	it("rename from a day, starting from the present name", async () => {
		const form = await site.get("/iestades/KM/nosaukums", "coordinator");
		expect(form.html).toContain('value="Kultūras ministrija"');
		const fields = { "name.lv": "Kultūras un mākslas ministrija", "name.en": "", from: "2025-05-01", act: "" };
		const { location } = await site.post("/iestades/KM/nosaukums", fields, "coordinator");
		expect(location).toBe("/iestades/KM");
		expect(await text("/iestades/KM")).toContain("Kultūras un mākslas ministrija");
		expect(await text("/iestades?as_of=2025-04-30")).toContain("Kultūras ministrija");
	});

	it("refuse a merger with itself, dates before the founding, a circle", async () => {
		const merge = await site.post(
			"/iestades/LM/pievienosana",
			{ into: "LM", from: "2027-01-01", act: "" },
			"coordinator",
		);
		expect([merge.status, textOf(merge.html)]).toEqual([
			422,
			expect.stringContaining("Iestādi nevar pievienot tai pašai"),
		]);
		const close = await site.post("/iestades/KEM/slegsana", { from: "2022-12-31", act: "" }, "coordinator");
		expect(textOf(close.html)).toContain("Iestāde darbojas no 2023. gada 1. janvāra");
		const move = await site.post(
			"/iestades/FM/paklautiba",
			{ parent: "VPC", from: "2026-01-01", act: "" },
			"coordinator",
		);
		expect(textOf(move.html)).toContain("VPC pati ir FM padotībā: veidotos aplis");
		expect(move.html).toContain('value="VPC"');
	});

	it("show the second of two editors what is now, with what they typed", async () => {
		const first = await site.get("/iestades/SM/nosaukums", "coordinator");
		const revision = revisionIn(first.html);
		const fields = { "name.en": "", act: "", revision };
		await site.post(
			"/iestades/SM/nosaukums",
			{ ...fields, "name.lv": "Pirmais vārds", from: "2025-05-01" },
			"coordinator",
		);
		const second = { ...fields, "name.lv": "Otrais vārds", from: "2025-06-01" };
		const refused = await site.post("/iestades/SM/nosaukums", second, "coordinator");
		expect(refused.status).toBe(409);
		expect(textOf(refused.html)).toContain("kāds šo iestādi mainīja");
		expect(textOf(refused.html)).toContain("Pirmais vārds");
		expect(refused.html).toContain('value="Otrais vārds"');
		const again = { ...second, revision: revisionIn(refused.html) };
		expect((await site.post("/iestades/SM/nosaukums", again, "coordinator")).status).toBe(303);
	});

	it("add a unit and close it", async () => {
		const fields = {
			code: "JD",
			"name.lv": "Juridiskais departaments",
			"name.en": "",
			parent: "",
			validFrom: "2025-01-01",
		};
		await site.post("/iestades/ZM/strukturvienibas/jauna", fields, "coordinator");
		expect((await site.get("/iestades/ZM", "coordinator")).html).toContain("/iestades/ZM/strukturvienibas/JD/slegsana");
		const early = await site.post("/iestades/ZM/strukturvienibas/JD/slegsana", { from: "2024-01-01" }, "coordinator");
		expect(early.status).toBe(422);
		await site.post("/iestades/ZM/strukturvienibas/JD/slegsana", { from: "2025-12-01" }, "coordinator");
		expect(await text("/iestades/ZM?as_of=2025-11-30")).toContain("JD Juridiskais departaments");
		expect(await text("/iestades/ZM")).toContain("Struktūrvienības citos laikos");
	});

	it("answer 404 for an institution or a unit that is not there", async () => {
		expect((await site.get("/iestades/NAV/nosaukums", "coordinator")).status).toBe(404);
		expect((await site.get("/iestades/VK/strukturvienibas/NAV/slegsana", "coordinator")).status).toBe(404);
	});
});

describe("the API", () => {
	const get = async (path: string) => {
		const { html, status } = await site.get(`/api/v1${path}`);
		return { status, body: JSON.parse(html) };
	};

	it("lists all that ever were, or those of a day", async () => {
		const codes = (body: { items: { code: string }[] }) => body.items.map((item) => item.code);
		const all = await get("/institutions?limit=200");
		expect(codes(all.body)).toContain("PKC");
		expect(codes((await get("/institutions?limit=200&as_of=2023-02-28")).body)).toContain("PKC");
		expect(codes((await get("/institutions?limit=200&as_of=2023-03-01")).body)).not.toContain("PKC");
		expect((await get("/institutions?as_of=2023-02-30")).status).toBe(422);
	});

	it("tells names, units and predecessors of one", async () => {
		const { body } = await get("/institutions/VK");
		expect(body).toMatchObject({ code: "VK", kind: "government_centre", successor: null, predecessors: ["PKC"] });
		expect(body.units.map((unit: { code: string }) => unit.code)).toEqual(["IL", "PKD"]);
		expect((await get("/institutions/VK?as_of=2023-02-28")).body.units).toHaveLength(1);
		const names = (await get("/institutions/VARAM")).body.names;
		expect(names).toMatchObject([
			{ valid_from: null, valid_to: "2024-07-01" },
			{ valid_from: "2024-07-01", valid_to: null },
		]);
		expect((await get("/institutions/VARAM?as_of=2024-06-30")).body.name.lv).toContain("Vides aizsardzības");
		expect((await get("/institutions/PKC")).body).toMatchObject({ successor: "VK", valid_to: "2023-03-01" });
	});
});
