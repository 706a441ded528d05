// Drafts that are hidden, put out for everybody, withdrawn, and deleted.
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";
import { linkContribution } from "../plans/editing.ts";
import { createPlan } from "../plans/operations.ts";
import { approvePlan } from "../versions/operations.ts";
import { announceDraft, deleteDraft, withdrawDraft } from "./operations.ts";

let world: World;
let site: Site;
const plan = "projekts-1";
const page = `/plani/${plan}`;
const title = { lv: "Jauna plāna projekts", en: "Draft of a new plan" };
beforeEach(async () => {
	await world?.close();
	world = await openWorld("2026-06-10");
	site = await openSite(world);
	const draft = { ...samplePlan, code: plan, title, owner: "CEN", act: null, state: "draft" as const };
	await world.as(world.coordinator, createPlan, { ...draft, superior: ["parauga-plans"] });
});
afterAll(() => world.close());

const announce = () => world.as(world.coordinator, announceDraft, { plan });
const remove = (reason = "Iecere atcelta") => world.as(world.coordinator, deleteDraft, { plan, reason });

describe("a hidden draft", () => {
	it("is seen by coordinators, auditors and the institutions that it concerns, and by nobody else", async () => {
		const seen = ["coordinator", "auditor", "contact", "head", "stranger", "visitor", "nobody"] as const;
		const answers = await Promise.all(seen.map(async (who) => (await site.get(page, who)).status));
		expect(answers).toEqual([200, 200, 200, 200, 200, 404, 404]);
		const listed = await Promise.all(seen.map(async (who) => (await site.get("/plani", who)).html.includes(plan)));
		expect(listed).toEqual([true, true, true, true, true, false, false]);
		const listedByMachines = JSON.parse((await site.get("/api/v1/plans")).html);
		expect(listedByMachines).toMatchObject({ total: 1, items: [{ code: "parauga-plans" }] });
	});

	it("is not seen by an institution that is no party to it", async () => {
		const own = {
			...samplePlan,
			code: "cita-projekts",
			act: null,
			state: "draft" as const,
			owner: "OTH",
			elements: [],
		};
		await world.as(world.coordinator, createPlan, own);
		expect((await site.get("/plani/cita-projekts", "stranger")).status).toBe(200);
		expect((await site.get("/plani/cita-projekts", "contact")).status).toBe(404);
		expect((await site.post("/plani/cita-projekts/labot/plans", {}, "contact")).status).toBe(404);
	});

	it("says on its page who sees it", async () => {
		expect(textOf((await site.get(page, "auditor")).html)).toContain("Šo projektu redz plānu koordinatori");
	});
});

describe("putting a draft out", () => {
	it("shows it to everybody, marked as a draft, and tells of it in the log", async () => {
		expect((await site.post(`${page}/projekts`, { event: "publiskot" }, "coordinator")).status).toBe(303);
		const { status, html } = await site.get(page);
		expect(status).toBe(200);
		expect(textOf(html)).toContain("Šis ir projekts: tas nav apstiprināts un vēl var mainīties.");
		expect(textOf((await site.get("/en/plani")).html)).toContain("· draft");
		const { items } = await publicationsSince(world.db, null);
		expect(items[0]).toMatchObject({ kind: "plan", change: "announced", code: plan, path: page, plans: [plan] });
		const said = textOf((await site.get(`${page}/projekts?izdarits=1`, "coordinator")).html);
		expect(said).toContain("Projekts ir publisks kopš 2026. gada 10. jūnija: to redz visi.");
	});

	it("is refused twice, to anybody but the coordinator, and for a plan that is no draft", async () => {
		await announce();
		const again = await site.post(`${page}/projekts`, { event: "publiskot" }, "coordinator");
		expect([again.status, textOf(again.html)]).toEqual([409, expect.stringContaining("Projekts jau ir publisks.")]);
		expect((await site.get(`${page}/projekts`, "contact")).status).toBe(403);
		expect((await site.get(`${page}/projekts`)).status).toBe(401);
		expect((await site.get("/plani/parauga-plans/projekts", "coordinator")).status).toBe(404);
		const inForce = world.as(world.coordinator, announceDraft, { plan: "parauga-plans" });
		await expect(inForce).rejects.toMatchObject({ code: "no_draft" });
	});
});

describe("withdrawing a draft", () => {
	it("needs a reason, hides it again, and what was told of it is told no more", async () => {
		await announce();
		const wrong = await site.post(`${page}/projekts`, { event: "atsaukt", reason: "" }, "coordinator");
		expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('id="f-reason-error"')]);
		expect((await site.get(page)).status).toBe(200);
		const done = await site.post(`${page}/projekts`, { event: "atsaukt", reason: "Jāpārstrādā" }, "coordinator");
		expect(done.status).toBe(303);
		expect((await site.get(page)).status).toBe(404);
		const { items } = await publicationsSince(world.db, null);
		expect(items.filter((one) => one.code === plan)).toEqual([]);
		expect((await world.auditLines()).at(-1)).toMatchObject({
			operation: "planning.withdrawDraft",
			after: { public: false, reason: "Jāpārstrādā" },
		});
		await expect(world.as(world.coordinator, withdrawDraft, { plan, reason: "x" })).rejects.toMatchObject({
			code: "draft_is_hidden",
		});
	});
});

describe("deleting a draft", () => {
	it("asks once more and for a reason, then takes it away with everything in it, and keeps its line", async () => {
		const asked = textOf((await site.get(`${page}/projekts/dzest`, "coordinator")).html);
		expect(asked).toContain("Projektu dzēsīs ar visu tā saturu (7 elementi), finansējumu un kontekstu.");
		const wrong = await site.post(`${page}/projekts/dzest`, { reason: " " }, "coordinator");
		expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('id="f-reason-error"')]);
		const { status, location } = await site.post(`${page}/projekts/dzest`, { reason: "Iecere atcelta" }, "coordinator");
		expect([status, location]).toEqual([303, `/plani?dzests=${plan}`]);
		expect(textOf((await site.get(location, "coordinator")).html)).toContain(`Projekts ${plan} ir dzēsts.`);
		expect((await site.get(page, "coordinator")).status).toBe(404);
		expect((await world.auditLines()).at(-1)).toMatchObject({
			operation: "planning.deleteDraft",
			subjectId: plan,
			before: { title, elements: 7 },
			after: { deleted: true, reason: "Iecere atcelta" },
		});
		await world.as(world.coordinator, createPlan, { ...samplePlan, code: plan, act: null, state: "draft" });
	});

	it("is refused for one that was public, or is a draft no more", async () => {
		await announce();
		await expect(remove()).rejects.toMatchObject({ code: "draft_was_public" });
		await world.as(world.coordinator, withdrawDraft, { plan, reason: "Jāpārstrādā" });
		await expect(remove()).rejects.toMatchObject({ code: "draft_was_public" });
		await world.as(world.coordinator, approvePlan, { plan, validFrom: "2026-06-10" });
		await expect(remove()).rejects.toMatchObject({ code: "no_draft" });
	});

	it("is refused while anything refers to it, with what it is, and nothing is lost", async () => {
		const served = { targetPlan: plan, target: "1.1" };
		const other = { ...samplePlan, code: "cits-projekts", act: null, state: "draft" as const };
		await world.as(world.coordinator, createPlan, other);
		await world.as(world.coordinator, linkContribution, { plan: "cits-projekts", element: "1.1", ...served });
		const answer = await site.post(`${page}/projekts/dzest`, { reason: "Iecere atcelta" }, "coordinator");
		expect(answer.status).toBe(409);
		expect(textOf(answer.html)).toContain("Projektu nevar dzēst: to sekmē citu plānu elementi.");
		expect(answer.html).toContain("Iecere atcelta</textarea>");
		expect((await site.get(`${page}/1.1-1`, "coordinator")).status).toBe(200);
	});

	it("is refused while an indicator stands in it, or a plan under it", async () => {
		await world.as(world.coordinator, createIndicator, {
			...{ code: "tajā", title: { lv: "Rādītājs" }, unit: "%", direction: "grow", state: "active" },
			...{ places: [{ plan }], targets: [], measuredBy: "MIN", series: [] },
		});
		await expect(remove()).rejects.toMatchObject({ said: { lv: "Projektu nevar dzēst: tajā ir rādītāji." } });
		const under = {
			...samplePlan,
			code: "apaksa",
			act: null,
			state: "draft" as const,
			superior: ["cits"],
			elements: [],
		};
		await world.as(world.coordinator, createPlan, { ...under, code: "cits", superior: [] });
		await world.as(world.coordinator, createPlan, under);
		const refusal = world.as(world.coordinator, deleteDraft, { plan: "cits", reason: "x" });
		await expect(refusal).rejects.toMatchObject({
			said: { en: expect.stringContaining("other plans stand under it") },
		});
	});
});
