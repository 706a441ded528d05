// A plan ten times the size of the real ones still gives pages that a person can read and a browser can draw.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createPlan } from "./operations.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const deliverable = (code: string) => ({
		kind: "deliverable" as const,
		code,
		title: { lv: `Darbs ${code}` },
		deadlines: [{ period: "2026-H1" }],
		parties: [{ role: "responsible" as const, institution: "MIN" }],
	});
	const measure = (code: string) => ({
		kind: "measure" as const,
		code,
		title: { lv: `Pasākums ${code}` },
		children: Array.from({ length: 63 }, (_, index) => deliverable(`${code}-${index + 1}`)),
	});
	const elements = Array.from({ length: 10 }, (_, index) => ({
		kind: "priority" as const,
		code: `${index + 1}`,
		title: { lv: `Virziens ${index + 1}` },
		children: [measure(`${index + 1}.1`)],
	}));
	elements.push({
		kind: "priority" as const,
		code: "11",
		title: { lv: "Virziens 11" },
		children: [
			{ ...measure("11.1"), children: Array.from({ length: 601 }, (_, one) => deliverable(`11.1-${one + 1}`)) },
		],
	});
	const head = {
		code: "liels",
		kind: "plan" as const,
		title: { lv: "Liels plāns" },
		periodFrom: 2024,
		periodTo: 2027,
		owner: "CEN",
	};
	await world.as(system, createPlan, { ...head, state: "in_force", elements });
}, 60_000);
afterAll(() => world.close());

describe("a plan of 1 250 elements", () => {
	it("shows its directions with their counts, each leading to its deliverables", async () => {
		const { html } = await site.get("/plani/liels");
		expect(textOf(html)).toContain("1 pasākums, 63 detalizēti darbības rezultāti");
		expect(html).toContain('href="/plani/liels?direction=3"');
		expect(html).not.toContain("Darbs 3.1-5");
		expect(html.length).toBeLessThan(100_000);
		expect((await site.get("/plani/liels?direction=3")).html).toContain("Darbs 3.1-5");
	});

	it("shows the first 500 that fit a filter, and says so", async () => {
		const { html } = await site.get("/plani/liels?status=not_started");
		expect(textOf(html)).toContain("1231 detalizēts darbības rezultāts");
		expect(textOf(html)).toContain("Rādīti pirmie 500.");
		expect(html).not.toContain("Darbs 10.1-63");
	});

	it("names on an element's page what has too much under it, and shows the first 500 of a long list", async () => {
		const direction = (await site.get("/plani/liels/11")).html;
		expect(direction).toContain('href="/plani/liels/11.1"');
		expect(direction).not.toContain("Darbs 11.1-1<");
		const measure = (await site.get("/plani/liels/11.1")).html;
		expect(measure).toContain("Darbs 11.1-500");
		expect(measure).not.toContain("Darbs 11.1-501");
		expect(textOf(measure)).toContain("Rādīti pirmie 500.");
		expect(measure.length).toBeLessThan(1_000_000);
	});

	it("leads from an institution's page to all that it is responsible for", async () => {
		expect((await site.get("/iestades/MIN")).html).toContain('href="/plani/liels?responsible=MIN"');
	});
});
