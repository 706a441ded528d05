// Pages of plans, as a reader sees them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateDeliverable } from "#modules/planning/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
const plan = "/plani/parauga-plans";
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const done = {
		plan: "parauga-plans",
		element: "1.1-1",
		asOf: "2025-06-30",
		status: "done" as const,
		narrative: "Izdarīts <b>viss</b> & vēl",
	};
	await world.as(world.contact, updateDeliverable, done);
});
afterAll(() => world.close());

describe("the list of plans", () => {
	it("shows each plan with how far it is", async () => {
		const { status, html } = await site.get("/plani");
		expect(status).toBe(200);
		expect(textOf(html)).toContain("Parauga plāns 2024.–2027. gadam");
		expect(textOf(html)).toContain("izpildīts 1 no 4; kavējas 1 darbības rezultāts");
	});

	it("speaks English under /en", async () => {
		const text = textOf((await site.get("/en/plani")).html);
		expect(text).toContain("Sample plan 2024–2027");
		expect(text).toContain("1 of 4 done; 1 deliverable is delayed");
	});
});

describe("a plan's page", () => {
	it("counts deliverables by direction and status; each figure leads to what it counts", async () => {
		const { html } = await site.get(plan);
		expect(textOf(html)).toMatch(/1 Pirmais virziens 1 3 1 4/);
		const shown = await site.get(`${plan}?direction=1&delayed=1`);
		expect(html).toContain('href="/plani/parauga-plans?direction=1&amp;delayed=1"');
		expect(textOf(shown.html)).toContain("Darbs 1.1-2");
		expect(textOf(shown.html)).not.toContain("Darbs 1.1-1");
	});

	it("shows what was delayed on another day", async () => {
		const text = textOf((await site.get(`${plan}?as_of=2025-12-31`)).html);
		expect(text).toContain("0 kavējas");
	});

	it("says that nothing was reported before the first report", async () => {
		expect(textOf((await site.get(`${plan}?as_of=2025-01-01`)).html)).toContain(
			"Līdz šai dienai par izpildi nekas nav ziņots",
		);
	});

	it("filters by status and by who is responsible", async () => {
		const done = textOf((await site.get(`${plan}?status=done`)).html);
		expect(done).toContain("Darbs 1.1-1");
		expect(done).not.toContain("Darbs 1.2-1");
		const other = textOf((await site.get(`${plan}?responsible=OTH`)).html);
		expect(other).toContain("Darbs 1.2-1");
		expect(other).not.toContain("Darbs 1.1-1");
	});

	it("says when nothing fits the filter, and how to clear it", async () => {
		const text = textOf((await site.get(`${plan}?status=lost_relevance`)).html);
		expect(text).toContain("Atlasei nekas neatbilst");
		expect(text).toContain("Noņemt atlasi");
	});

	it("shows a merged institution's duties under its successor", async () => {
		const text = textOf((await site.get(`${plan}?responsible=CEN`)).html);
		expect(text).toContain("Darbs 1.2-2");
	});

	it("refuses a day that does not exist, in words", async () => {
		const { status, html } = await site.get(`${plan}?as_of=2025-02-30`);
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Tādas dienas kalendārā nav");
	});

	it("answers 404 for a plan that is not there", async () => {
		const { status, html } = await site.get("/en/plani/nav-tada");
		expect(status).toBe(404);
		expect(textOf(html)).toContain("There is no such plan");
	});
});

describe("an element's page", () => {
	it("tells status, deadlines, who is responsible and the history", async () => {
		const text = textOf((await site.get(`${plan}/1.1-1`)).html);
		expect(text).toContain("izpildīts");
		expect(text).toContain("2025. gada pirmais pusgads");
		expect(text).toContain("(līdz 2025. gada 30. jūnijam )");
		expect(text).toContain("Ziņots par stāvokli uz 2025. gada 30. jūniju");
	});

	it("shows what was typed as text, never as markup", async () => {
		const { html } = await site.get(`${plan}/1.1-1`);
		expect(html).toContain("Izdarīts &lt;b&gt;viss&lt;/b&gt; &amp; vēl");
	});

	it("names who wrote to officials only", async () => {
		await world.as(world.contact, updateDeliverable, {
			plan: "parauga-plans",
			element: "1.1-2",
			asOf: "2025-12-31",
			status: "in_progress",
		});
		await site.post(`${plan}/1.1-2/izpilde`, { asOf: "2026-01-05", status: "in_progress" }, "contact");
		expect((await site.get(`${plan}/1.1-2`, "auditor")).html).toContain("Bruno Kontakts");
		expect((await site.get(`${plan}/1.1-2`)).html).not.toContain("Bruno Kontakts");
		expect((await site.get(`${plan}/1.1-2`, "visitor")).html).not.toContain("ierakstīja Bruno Kontakts");
	});

	it("offers the update to who is in charge, and to nobody else", async () => {
		const offer = `href="${plan}/1.2-1/izpilde"`;
		expect((await site.get(`${plan}/1.2-1`, "stranger")).html).toContain(offer);
		expect((await site.get(`${plan}/1.2-1`, "coordinator")).html).toContain(offer);
		expect((await site.get(`${plan}/1.2-1`, "contact")).html).not.toContain(offer);
		expect((await site.get(`${plan}/1.2-1`)).html).not.toContain(offer);
	});

	it("answers 404 for an element that the plan has not", async () => {
		expect((await site.get(`${plan}/9.9-9`)).status).toBe(404);
	});
});

describe("an institution's page", () => {
	it("lists what it is responsible for", async () => {
		const text = textOf((await site.get("/iestades/MIN")).html);
		expect(text).toContain("Parauga ministrija");
		expect(text).toContain("Darbs 1.1-1");
		expect(text).toContain("1 detalizēts darbības rezultāts");
	});

	it("tells who took over from a merged one", async () => {
		const text = textOf((await site.get("/iestades/OLD")).html);
		expect(text).toContain("Darbojās līdz 2024. gada 1. martam");
		expect(text).toContain("Pārņēmēja Centra birojs");
	});
});

describe("the front page", () => {
	it("shows plans with their execution, in both languages", async () => {
		expect(textOf((await site.get("/")).html)).toContain("Parauga plāns 2024.–2027. gadam");
		expect(textOf((await site.get("/en")).html)).toContain("Sample plan 2024–2027");
	});
});

describe("an address with a NUL", () => {
	it.each(["/plani/%00", "/api/v1/plans/%00", "/api/v1/indicators/%00", "/auditacija?subject=%00"])(
		"names nothing: %s",
		async (path) => {
			expect((await site.get(path, "auditor")).status).toBe(404);
		},
	);
});
