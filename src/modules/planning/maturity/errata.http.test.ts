// Corrections of an accepted assessment, as those who propose, decide and read see them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addStrategy, answersFor } from "./fixtures/strategy.ts";
import { acceptMaturityAssessment, submitMaturityAssessment } from "./operations.ts";

let world: World;
let site: Site;
const year = "/plani/min-2025/briedums/M1.1/2025";
const form = `${year}/pasvertejums/labojums`;
beforeAll(async () => {
	world = await openWorld("2026-03-10");
	await addStrategy(world);
	const place = { plan: "min-2025", element: "M1.1", year: 2025, kind: "self" as const };
	await world.as(world.person("institution-head", "MIN"), submitMaturityAssessment, {
		...{ ...place, levels: answersFor(2), summary: "Stabili" },
	});
	await world.as(world.coordinator, acceptMaturityAssessment, place);
	world.clock.day = "2026-03-20";
	site = await openSite(world);
});
afterAll(() => world.close());

const typed: Record<string, string> = { summary: "Stabili", revision: "2" };
for (const [place, { answers }] of answersFor(1).entries()) {
	for (const [index, answer] of answers.entries()) {
		typed[`levels.${place}.answers.${index}.holds`] = answer.holds ? "1" : "0";
		typed[`levels.${place}.answers.${index}.evidence`] = answer.evidence;
	}
}
const waitingPath = async () => {
	const { html } = await site.get(year, "coordinator");
	return /action="([^"]+labojums\/[^"]+)\/pienemt"/.exec(html)?.[1] ?? "";
};

describe("an erratum of an assessment", () => {
	it("is offered to those who wrote it, with the form as it was accepted", async () => {
		expect((await site.get(year, "contact")).html).toContain(`href="${form}"`);
		for (const who of ["coordinator", "auditor", "stranger", "nobody"] as const)
			expect((await site.get(year, who)).html).not.toContain(`href="${form}"`);
		expect((await site.get(form, "contact")).html).toContain("Stabili");
		expect((await site.get(form, "stranger")).status).toBe(403);
		expect((await site.get(form)).status).toBe(401);
		expect((await site.get(`/en${form}`, "contact")).html).toContain("Reason for the erratum");
	});

	it("without a reason comes back with what was typed", async () => {
		const { status, html } = await site.post(form, { ...typed, summary: "Jauns <b>" }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-reason-error"');
		expect(html).toContain("Jauns &lt;b&gt;");
	});

	it("waits in sight of officials, and out of sight of the public", async () => {
		const { status, location } = await site.post(form, { ...typed, reason: "Cits gads" }, "contact");
		expect([status, location]).toEqual([303, `${year}?ir=labojums`]);
		const text = textOf((await site.get(location, "contact")).html);
		expect(text).toContain("Labojums ir iesniegts");
		expect(text).toContain("gaida lēmumu Cits gads");
		expect(text).toContain("Pakāpe 2 1");
		expect(textOf((await site.get(year)).html)).not.toContain("Cits gads");
		expect((await site.get(form, "contact")).status).toBe(409);
	});

	it("is declined only with a reason, and accepted by a coordinator", async () => {
		const path = await waitingPath();
		const bare = await site.post(`${path}/noraidit`, { reason: "" }, "coordinator");
		expect([bare.status, bare.html]).toEqual([422, expect.stringContaining('id="f-reason-error"')]);
		expect((await site.post(`${path}/pienemt`, {}, "contact")).status).toBe(403);
		const { location } = await site.post(`${path}/pienemt`, {}, "coordinator");
		expect(location).toBe(`${year}?ir=labots`);
		expect((await site.post(`${path}/pienemt`, {}, "coordinator")).status).toBe(409);
	});

	it("that is accepted shows everybody both values and the reason, without names; days before show what held", async () => {
		const text = textOf((await site.get(year)).html);
		expect(text).toContain("Pašvērtējums 1");
		expect(text).toContain("pieņemts Cits gads");
		expect(text).toContain("Pakāpe 2 1");
		expect(text).not.toContain("Bruno Kontakts");
		const then = textOf((await site.get(`${year}?as_of=2026-03-15`, "contact")).html);
		expect(then).toContain("Pašvērtējums 2");
		expect(then).not.toContain("Cits gads");
		expect(then).not.toContain("Labot pieņemto vērtējumu");
		const page = "/plani/min-2025/briedums?gads=2025";
		expect((await site.get(page)).html).toContain("Pašvērtējums: M1.1 – 1.");
		expect((await site.get(`${page}&as_of=2026-03-15`)).html).toContain("Pašvērtējums: M1.1 – 2.");
		const api = async (query = "") =>
			JSON.parse((await site.get(`/api/v1/plans/min-2025/maturity${query}`)).html).functions[0].years[0].self;
		expect([await api(), await api("?as_of=2026-03-15")]).toEqual([1, 2]);
	});
});
