// The pages and the API of a plan's context, as a reader and the plan's people see them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyone, system } from "#kernel/access.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { seatDemonstrationCast, signInDemonstration } from "#modules/directory/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { createPlan, type PlanInput } from "../index.ts";

let world: World;
let site: Site;
const context: PlanInput["context"] = {
	source: { lv: "Pielikums Nr. 3" },
	swot: {
		strengths: [{ lv: "Komanda <b>", en: "Team" }],
		weaknesses: [{ lv: "Laiks", en: "Time" }],
		opportunities: [],
		threats: [],
	},
	groups: [
		{
			code: "nvo",
			name: { lv: "Biedrības", en: "Associations" },
			needs: [{ lv: "Dialogs", en: "Dialogue" }, { lv: "Nauda" }],
		},
		{ code: "visi", name: { lv: "Iedzīvotāji", en: "Residents" }, needs: [{ lv: "Skaidrība" }] },
	],
	cooperation: [{ area: { lv: "Politika" }, partners: [{ lv: "Ministri" }], formats: [{ lv: "Sanāksme" }] }],
	documents: [{ title: { lv: "Parauga plāns" }, plan: "parauga-plans" }],
	families: [
		{ code: "2", name: { lv: "Apgāde" }, load: 2, percent: 33.33 },
		{ code: "37", name: { lv: "Politikas plānošana" }, load: 4, percent: 66.66 },
	],
	figures: [
		{ topic: "budget", what: { lv: "Izpilde" }, value: 16_607_816, unit: "EUR", period: "2023" },
		{ topic: "staff", what: { lv: "Vidējais vecums", en: "Average age" }, value: 45.8, unit: "years" },
		{ topic: "previous", what: { lv: "Mainība" }, value: 8, unit: "%" },
	],
	processes: [
		{ name: { lv: "Plānošana" }, roles: [{ name: { lv: "Vadītājs" }, tasks: [{ lv: "Izvēlas" }] }] },
		{ name: { lv: "Īstenošana" }, roles: [{ name: { lv: "Vadītājs" }, tasks: [{ lv: "Atbalsta" }] }] },
	],
};
const page = "/plani/strategija/konteksts";
const swotForm = `${page}/svid/draudi`;
const groupForm = `${page}/mergrupas/nvo`;

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await world.as(world.coordinator, createPlan, {
		code: "strategija",
		kind: "institution_strategy",
		title: { lv: "Ministrijas stratēģija", en: "The ministry's strategy" },
		periodFrom: 2024,
		periodTo: 2027,
		owner: "MIN",
		state: "draft",
		elements: [],
		context,
	});
	await world.as(world.coordinator, announceDraft, { plan: "strategija" });
});
afterAll(() => world.close());

const groundIn = (html: string) => /name="basedOn" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("the page of a context", () => {
	it("has the sections of the plan with their anchors, and no others", async () => {
		const { status, html } = await site.get(page);
		expect(status).toBe(200);
		const anchors = [...html.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
		expect(anchors).toEqual(
			["svid", "mergrupas", "sadarbiba", "dokumenti", "kapacitate", "iepriekseja", "lomas"].concat("piezimes"),
		);
		for (const id of anchors.slice(0, -1)) expect(html).toContain(`href="#${id}"`);
	});

	it("counts points and needs, and shows what was typed as text", async () => {
		const { html } = await site.get(page);
		const text = textOf(html);
		expect(text).toContain("Stiprās puses 1");
		expect(text).toContain("2 mērķgrupas, 3 vajadzības");
		expect(text).toContain("Draudi 0 Dokumentā nav.");
		expect(html).toContain("Komanda &lt;b&gt;");
	});

	it("sorts job families by load and shows both sums, with the one that is not a hundred marked", async () => {
		const text = textOf((await site.get(page)).html);
		expect(text).toMatch(/37 Politikas plānošana 4 slodzes 66,66 % 2 Apgāde 2 slodzes/);
		expect(text).toContain("6 Slodžu summa, 2 amatu saimes");
		expect(text).toContain("99,99 % Drukāto procentu summa nav 100 %");
	});

	it("tells figures with their unit, documents with their plan, tasks by role and process", async () => {
		const { html } = await site.get(page);
		const text = textOf(html);
		expect(text).toContain("16 607 816 EUR");
		expect(text).toContain("45,8 gadi");
		expect(html).toContain('href="/plani/parauga-plans"');
		expect(text).toMatch(/Vadītājs Izvēlas Atbalsta/);
	});

	it("speaks English under /en, and marks what it has in Latvian only", async () => {
		const { html } = await site.get(`/en${page}`);
		const text = textOf(html);
		expect(text).toContain("Strengths 1 Team");
		expect(text).toContain("2 target groups, 3 needs");
		expect(html).toContain('<span lang="lv">Skaidrība</span>');
	});

	it("says that a plan without context has none; a plan that is not there is a 404", async () => {
		expect(textOf((await site.get("/plani/parauga-plans/konteksts")).html)).toContain("nekas nav teikts");
		expect((await site.get("/plani/nav-tada/konteksts")).status).toBe(404);
	});

	it("is linked from a plan that has a context", async () => {
		expect((await site.get("/plani/strategija")).html).toContain('href="/plani/strategija/konteksts');
		expect((await site.get("/plani/parauga-plans")).html).not.toContain("/plani/parauga-plans/konteksts");
	});
});

describe("the form of a SWOT list", () => {
	it("a coordinator adds points and sees them", async () => {
		const { html } = await site.get(swotForm, "coordinator");
		const typed = { "points.0.lv": "Maz naudas", "points.0.en": "Little money", basedOn: groundIn(html) };
		const { status, location } = await site.post(swotForm, typed, "coordinator");
		expect([status, location]).toEqual([303, `${page}?saglabats=1#svid`]);
		expect(textOf((await site.get(page, "coordinator")).html)).toContain("Draudi 1 Maz naudas");
	});

	it("says at its row where Latvian lacks, and keeps what was typed", async () => {
		const typed = { "points.0.lv": "Pirmais", "points.2.en": "Only English" };
		const { status, html } = await site.post(swotForm, typed, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('href="#f-points.2.lv"');
		expect(html).toContain('id="f-points.2.lv-error"');
		expect(html).toContain('value="Only English"');
	});

	it("who is overtaken keeps the text, sees what stands now, and can save again", async () => {
		const ground = groundIn((await site.get(swotForm, "coordinator")).html);
		await site.post(swotForm, { "points.0.lv": "Citas rakstīts", basedOn: ground }, "coordinator");
		const mine = { "points.0.lv": "Manis rakstīts", basedOn: ground };
		const late = await site.post(swotForm, mine, "coordinator");
		expect(late.status).toBe(409);
		expect(late.html).toContain('value="Manis rakstīts"');
		expect(textOf(late.html)).toContain("Tagad ir Citas rakstīts");
		const again = await site.post(swotForm, { ...mine, basedOn: groundIn(late.html) }, "coordinator");
		expect(again.status).toBe(303);
	});

	it("is the owner's head's too, and nobody else's", async () => {
		const cast = [
			{ key: "owner-head", name: "Haralds Vadītājs", role: "institution-head", institution: "MIN" },
			{ key: "other", name: "Ilga Vadītāja", role: "institution-head", institution: "OTH" },
		] as const;
		await world.as(system, seatDemonstrationCast, {
			cast: cast.map((one) => ({ ...one, post: { lv: one.name, en: one.name } })),
		});
		const statusFor = async (key: string) => {
			const { secret } = await world.as(anyone, signInDemonstration, { key });
			return (await site.app.request(swotForm, { headers: { Cookie: `${sessionCookie}=${secret}` } })).status;
		};
		expect([await statusFor("owner-head"), await statusFor("other")]).toEqual([200, 403]);
		expect((await site.get(swotForm, "contact")).status).toBe(403);
		expect((await site.get(swotForm)).status).toBe(401);
	});

	it("of a list that SWOT has not is a 404, of a plan in force a 409", async () => {
		expect((await site.get(`${page}/svid/sapni`, "coordinator")).status).toBe(404);
		const closed = await site.get("/plani/parauga-plans/konteksts/svid/draudi", "coordinator");
		expect(closed.status).toBe(409);
	});
});

describe("the form of a target group", () => {
	it("shows name and needs, and saves them anew", async () => {
		const { html } = await site.get(`/en${groupForm}`, "coordinator");
		expect(html).toContain('value="Dialogue"');
		const typed = { "name.lv": "Visas biedrības", "points.0.lv": "Telpas", basedOn: groundIn(html) };
		const { status, location } = await site.post(`/en${groupForm}`, typed, "coordinator");
		expect([status, location]).toEqual([303, `/en${page}?saglabats=1#mg-nvo`]);
		expect(textOf((await site.get(page)).html)).toContain("Visas biedrības 1 vajadzība Telpas");
	});

	it("adds a new group, and wants its name", async () => {
		const path = `${page}/jauna-mergrupa`;
		expect((await site.post(path, { "points.0.lv": "X" }, "coordinator")).html).toContain('id="f-name.lv-error"');
		expect((await site.post(path, { "name.lv": "Jaunie vecāki" }, "coordinator")).status).toBe(303);
		expect((await site.get(`${page}/mergrupas/${encodeURIComponent("jaunie-vecāki")}`, "coordinator")).status).toBe(
			200,
		);
	});
});

describe("GET /api/v1/plans/{code}/context", () => {
	it("tells the sections, counts and sums", async () => {
		const answer = await site.app.request("/api/v1/plans/strategija/context");
		expect(await answer.json()).toMatchObject({
			plan: "strategija",
			counts: { families: 2 },
			family_sums: { load: 6, percent: 99.99 },
			swot: { weaknesses: [{ lv: "Laiks", en: "Time" }] },
		});
		expect((await site.app.request("/api/v1/plans/nav-tada/context")).status).toBe(404);
	});
});
