// What the public finds on a plan's page beside its tree.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { editElement } from "../editor/operations.ts";
import { approveAmendment, openAmendment } from "../versions/operations.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

describe("the timeline of a plan", () => {
	it("has every half-year from the first deadline to the last, the present one marked", async () => {
		const { html } = await site.get("/plani/parauga-plans");
		const text = textOf(html);
		expect(text).toContain("2025. gada pirmais pusgads 1 0 1");
		expect(text).toContain("2026. gada pirmais pusgads šobrīd 0 0 0");
		expect(html).toContain('href="/plani/parauga-plans?deadline=2026-H2#izpilde"');
	});

	it("leads to what is due in a half-year", async () => {
		const text = textOf((await site.get("/plani/parauga-plans?deadline=2026-H2")).html);
		expect(text).toContain("2 detalizēti darbības rezultāti");
		expect(text).not.toContain("Darbs 1.1-1");
	});

	it.each(["2025", "2025-H3", "rīt", "x".repeat(5_000)])(
		"refuses the deadline %.9s in clear words",
		async (deadline) => {
			const { status, html } = await site.get(`/plani/parauga-plans?deadline=${encodeURIComponent(deadline)}`);
			expect(status).toBe(422);
			expect(textOf(html)).toContain("Tāda pusgada nav");
		},
	);
});

describe("an element that got another code", () => {
	it("keeps its old address: it leads to the new one for good, in the language and on the day asked", async () => {
		const plan = "parauga-plans";
		await world.as(world.coordinator, openAmendment, { plan, reason: "Jauna numerācija" });
		const fields = { kind: "deliverable" as const, title: { lv: "Darbs 1.2-2" }, code: "1.2-7" };
		await world.as(world.coordinator, editElement, { plan, element: "1.2-2", revision: 0, ...fields });
		await world.as(world.coordinator, approveAmendment, { plan, validFrom: world.clock.day });
		const { status, location } = await site.get("/en/plani/parauga-plans/1.2-2");
		expect([status, location]).toEqual([301, "/en/plani/parauga-plans/1.2-7"]);
		expect((await site.get(location)).status).toBe(200);
		expect((await site.get("/plani/parauga-plans/9.9")).status).toBe(404);
	});
});
