// The cascade's pages, its forms and its API.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { updateDeliverable } from "../execution/operations.ts";
import { createPlan } from "../plans/operations.ts";
import { approvePlan, openAmendment } from "../versions/operations.ts";

let world: World;
let site: Site;

/** A top plan with two goals, and the sample plan's draft sister that serves one of them. */
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await world.as(world.coordinator, createPlan, {
		...samplePlan,
		code: "virsotne",
		title: { lv: "Valsts virsotne", en: "The state's summit" },
		kind: "national_development_plan",
		elements: [
			{ kind: "goal", code: "G1", title: { lv: "Pirmais mērķis & tālāk", en: "First goal" } },
			{ kind: "goal", code: "G2", title: { lv: "Otrais mērķis", en: "Second goal" } },
		],
	});
	await world.as(world.coordinator, createPlan, {
		...samplePlan,
		code: "nozare",
		title: { lv: "Nozares plāns", en: "Plan of the sector" },
		act: null,
		state: "draft",
		superior: ["virsotne"],
		elements: [
			{
				kind: "priority",
				code: "1",
				title: { lv: "Virziens viens", en: "Direction one" },
				contributesTo: [{ plan: "virsotne", element: "G1" }],
				children: [
					{
						kind: "measure",
						code: "1.1",
						title: { lv: "Pasākums" },
						children: [
							{
								kind: "deliverable",
								code: "1.1-1",
								title: { lv: "Darbs" },
								deadlines: [{ period: "2025-H1" }],
								parties: [{ role: "responsible", institution: "MIN" }],
							},
						],
					},
				],
			},
			{
				kind: "priority",
				code: "2",
				title: { lv: "Virziens divi" },
				children: [{ kind: "measure", code: "2.1", title: { lv: "B" } }],
			},
		],
	});
	await world.as(world.coordinator, announceDraft, { plan: "nozare" });
});
// What it adds goes into the tables directly, so the search knows nothing of it.
afterAll(() => world.closeUnasked());

describe("the overview", () => {
	it("shows plans by level, how many elements serve, what serves nothing and what nothing serves", async () => {
		const { status, html } = await site.get("/kaskade");
		expect(status).toBe(200);
		const text = textOf(html);
		expect(text).toContain("kalpo 3 no 5 elementiem (1 tieša saite)");
		expect(text).toMatch(/Nozares plāns: 2 2 Virziens divi rīcības virziens un 1 elements zem tā/);
		expect(text).toMatch(/Valsts virsotne: 1 G2 Otrais mērķis/);
		expect(text).toContain("augstākais līmenis");
	});

	it("is there in English, and for another day", async () => {
		const { html } = await site.get("/en/kaskade?as_of=2025-01-01");
		expect(textOf(html)).toContain("3 of 5 elements serve (1 direct link)");
		expect(html).toContain("/en/kaskade/nozare/2?as_of=2025-01-01");
		expect((await site.get("/kaskade?as_of=2025-13-01")).status).toBe(422);
	});
});

describe("the page of an element", () => {
	it("leads up to the top and down to what is done, with its status", async () => {
		const top = textOf((await site.get("/kaskade/virsotne/G1")).html);
		expect(top).toContain("Tas ir kaskādes augšgalā.");
		expect(top).toContain("Tam kalpo 3 elementi.");
		expect(top).toMatch(/Nozares plāns 1 Virziens viens .*1\.1 Pasākums .*1\.1-1 Darbs nav uzsākts kavējas/);
		const low = textOf((await site.get("/kaskade/nozare/1.1-1")).html);
		expect(low).toMatch(
			/Valsts virsotne G1 Pirmais mērķis & tālāk Nozares plāns 1 Virziens viens 1\.1 Pasākums tieši Šis elements/,
		);
	});

	it("shows the status of the day, and the indicators with their verdicts", async () => {
		await world.as(world.contact, updateDeliverable, {
			plan: "parauga-plans",
			element: "1.1-1",
			asOf: "2025-06-30",
			status: "done",
			narrative: "Izdarīts",
		});
		const now = textOf((await site.get("/kaskade/parauga-plans/1")).html);
		expect(now).toContain("1.1-1 Darbs 1.1-1 izpildīts");
		expect(now).toMatch(/Parauga apmierinātība nepietiek datu/);
		const before = textOf((await site.get("/kaskade/parauga-plans/1?as_of=2025-01-31")).html);
		expect(before).toContain("1.1-1 Darbs 1.1-1 nav uzsākts");
	});

	it("says where there is no link upwards, and what is not there", async () => {
		expect(textOf((await site.get("/kaskade/nozare/2.1")).html)).toContain("Ar augstākiem plāniem tas nav sasaistīts.");
		expect((await site.get("/kaskade/nozare/9")).status).toBe(404);
		expect((await site.get("/kaskade/zudis/1")).status).toBe(404);
	});

	it("is one step from the element's own page", async () => {
		expect((await site.get("/plani/nozare/1.1")).html).toContain('href="/kaskade/nozare/1.1"');
		expect((await site.get("/plani")).html).toContain('href="/kaskade"');
	});
});

describe("linking from the page", () => {
	const page = "/kaskade/nozare/2";
	beforeEach(async () => {
		await site.post(`${page}/saites/nonemt`, { targetPlan: "virsotne", target: "G2" }, "coordinator");
	});

	it("offers the elements of the plan above, but none that serve it", async () => {
		const { html } = await site.get(page, "coordinator");
		expect(html).toContain('<option value="G2">G2 Otrais mērķis</option>');
		const own = await site.get(`${page}?uz=nozare`, "coordinator");
		expect(own.html).toContain('<option value="1.1">');
		expect(own.html).not.toContain('<option value="2.1">');
		expect(own.html).not.toContain('<option value="2">');
	});

	it("adds a link and takes it away again", async () => {
		const added = await site.post(`${page}/saites`, { targetPlan: "virsotne", target: "G2" }, "coordinator");
		expect([added.status, added.location]).toEqual([303, `${page}?saites=pievienota#saites`]);
		expect(textOf((await site.get(added.location, "coordinator")).html)).toMatch(
			/Saite pievienota\..*Tieši sasaistīts ar G2/,
		);
		expect(textOf((await site.get("/kaskade/virsotne/G2")).html)).toContain("2 Virziens divi");
		const gone = await site.post(`/en${page}/saites/nonemt`, { targetPlan: "virsotne", target: "G2" }, "coordinator");
		expect([gone.status, gone.location]).toEqual([303, `/en${page}?saites=nonemta#saites`]);
		expect(textOf((await site.get("/kaskade/virsotne/G2")).html)).not.toContain("2 Virziens divi");
	});

	it("asks for a target at its place, and keeps the chosen plan", async () => {
		const { status, html } = await site.post(
			`${page}/saites`,
			{ targetPlan: "parauga-plans", target: "" },
			"coordinator",
		);
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Izvēlieties elementu, kuram kalpo.");
		expect(html).toContain('<option value="parauga-plans" selected');
	});

	it("refuses a circle in a sentence, on the page", async () => {
		const { status, html } = await site.post(`${page}/saites`, { targetPlan: "nozare", target: "2.1" }, "coordinator");
		expect(status).toBe(409);
		expect(textOf(html)).toContain("2.1 jau kalpo elementam 2");
	});

	it("says that a link is gone when somebody else took it away", async () => {
		const { status, html } = await site.post(
			`${page}/saites/nonemt`,
			{ targetPlan: "virsotne", target: "G2" },
			"coordinator",
		);
		expect(status).toBe(409);
		expect(textOf(html)).toContain("Saites no 2 uz G2 vairs nav");
	});

	it("is nobody else's, and has no form for them", async () => {
		for (const who of ["nobody", "contact", "auditor"] as const) {
			expect((await site.get(page, who)).html).not.toContain("/saites");
			const { status } = await site.post(`${page}/saites`, { targetPlan: "virsotne", target: "G2" }, who);
			expect(status).toBe(who === "nobody" ? 401 : 403);
		}
	});

	it("tells a coordinator to begin an amendment where the plan is approved", async () => {
		const { html } = await site.get("/kaskade/parauga-plans/1", "coordinator");
		expect(textOf(html)).toContain("Lai mainītu saites, vispirms sāciet grozījumus.");
		expect(html).not.toContain('action="/kaskade/parauga-plans/1/saites"');
	});
});

describe("the API", () => {
	const ask = async (query: string) => {
		const { status, html } = await site.get(`/api/v1/cascade${query}`);
		return { status, body: JSON.parse(html) };
	};

	it("gives all plans as levels", async () => {
		const { body } = await ask("");
		expect(body.plans.map((one: { plan: string; level: number }) => [one.plan, one.level])).toContainEqual([
			"nozare",
			1,
		]);
	});

	it("gives one plan with its orphans", async () => {
		const { body } = await ask("?plan=nozare");
		expect(body.plans).toHaveLength(1);
		expect(body.plans[0]).toMatchObject({
			serves: [{ plan: "virsotne", linked: 1, serving: 3 }],
			orphans: { count: 2, items: [{ element: "2", within: 1 }] },
		});
	});

	it("gives an element's ladder and all that serves it", async () => {
		const { body } = await ask("?plan=virsotne&element=G1");
		expect(body.counts).toEqual({ serves: 0, served_by: 3 });
		expect(body.served_by.at(-1)).toMatchObject({
			plan: "nozare",
			element: "1.1-1",
			status: "not_started",
			delayed: true,
			under: { plan: "nozare", element: "1.1" },
		});
		const up = (await ask("?plan=nozare&element=1.1")).body;
		expect(up.serves.map((one: { element: string; direct: boolean }) => [one.element, one.direct])).toEqual([
			["G1", false],
			["1", true],
		]);
	});

	it("says what is missing", async () => {
		expect((await ask("?element=1")).status).toBe(422);
		expect((await ask("?plan=zudis")).status).toBe(404);
		expect((await ask("?plan=nozare&element=9")).status).toBe(404);
		expect((await ask("?as_of=2025-02-30")).status).toBe(422);
	});
});

describe("a plan under amendment", () => {
	it("shows its approved links to the public and the new ones to coordinators", async () => {
		const act = { kind: "rīkojums", number: "9", date: "2026-01-05" };
		await world.as(world.coordinator, approvePlan, { plan: "nozare", act, validFrom: "2026-01-05" });
		await world.as(world.coordinator, openAmendment, { plan: "nozare", reason: "Jauns mērķis" });
		await site.post("/kaskade/nozare/2/saites", { targetPlan: "virsotne", target: "G2" }, "coordinator");
		const own = textOf((await site.get("/kaskade/virsotne/G2", "coordinator")).html);
		expect(own).toContain("2 Virziens divi");
		expect(own).toContain("Redzama darba redakcija");
		const shown = textOf((await site.get("/kaskade/virsotne/G2")).html);
		expect(shown).toContain("Šim elementam nekas nekalpo.");
		expect(shown).not.toContain("Redzama darba redakcija");
		expect(textOf((await site.get("/kaskade/virsotne/G1")).html)).toContain("Tam kalpo 3 elementi.");
	});
});

describe("a hundred times the elements", () => {
	it("are shown, and a long list of servants leads on", async () => {
		await world.db.execute(sql`
			insert into elements (id, plan_id, parent_id, kind, code, position, title)
			select gen_random_uuid(), plans.id, parent.id, 'measure', 'M' || parent.code || '-' || number, number, '{"lv":"Daudz"}'
			from plans join elements parent on parent.plan_id = plans.id and parent.kind = 'measure', generate_series(1, 12000) number
			where plans.code = 'parauga-plans'`);
		const overview = await site.get("/kaskade");
		const element = await site.get("/kaskade/parauga-plans/1");
		expect([overview.status, element.status]).toEqual([200, 200]);
		expect(textOf(element.html)).toMatch(/Tam kalpo 24\s006 elementi/);
		expect(element.html.length).toBeLessThan(400_000);
		expect(textOf(element.html)).toMatch(/vēl 11\s\d+ element/);
	});
});
