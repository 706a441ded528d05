// The plans above a plan: chosen when it is made, added and taken away later, never in a circle.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";
import { createPlan } from "../plans/operations.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { findPlan } from "../plans/queries.ts";
import { approveAmendment, discardAmendment, openAmendment } from "../versions/operations.ts";
import { listVersions } from "../versions/queries.ts";
import { changeSuperiors } from "./edit-plan.ts";

let world: World;
let site: Site;
const head = (code: string) => ({ ...samplePlan, code, act: null, state: "draft" as const, elements: [] });
const made = { kind: "plan", "title.lv": "Piektais", periodFrom: "2026", periodTo: "2028", owner: "CEN" };
const kept = { "title.lv": "Piektais", periodFrom: "2026", periodTo: "2028", owner: "CEN" };
const above = async (code: string) => (await findPlanHead(world.db, code, "all"))?.superior.map((one) => one.code);
const change = (plan: string, superior: string[], who = world.coordinator) =>
	world.as(who, changeSuperiors, { plan, superior });

beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	for (const code of ["augsa", "vidus", "cits"]) await world.as(world.coordinator, createPlan, head(code));
	const fields = { ...made, code: "piektais", "superior.augsa": "1", "superior.vidus": "1" };
	expect((await site.post("/plani/jauns", fields, "coordinator")).status).toBe(303);
});
afterAll(() => world.close());

describe("superior plans", () => {
	it("are several from the beginning, and stand ticked in the plan's form", async () => {
		expect(await above("piektais")).toEqual(["augsa", "vidus"]);
		const { html } = await site.get("/plani/piektais/labot/plans", "coordinator");
		expect(html).toMatch(/name="superior\.augsa" value="1" checked/);
		expect(html).not.toMatch(/name="superior\.cits" value="1" checked/);
		expect(html).not.toContain('name="superior.piektais"');
	});

	it("are added and taken away by the form, with a line in the audit trail", async () => {
		const fields = { ...kept, "superior.augsa": "1", "superior.cits": "1" };
		expect((await site.post("/plani/piektais/labot/plans", fields, "coordinator")).status).toBe(303);
		expect(await above("piektais")).toEqual(["augsa", "cits"]);
		const line = (await world.auditLines()).find((one) => one.operation === "planning.changeSuperiors");
		expect(line).toMatchObject({ before: { superior: ["augsa", "vidus"] }, after: { superior: ["augsa", "cits"] } });
		await change("piektais", ["augsa", "vidus"]);
	});

	it("never stand in a circle: the form is shown again with the sentence at its field and what was typed", async () => {
		await change("vidus", ["augsa"]);
		const fields = { ...kept, "title.lv": "Augša", "superior.piektais": "1" };
		const { status, html } = await site.post("/plani/augsa/labot/plans", fields, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('id="f-superior-error"');
		expect(textOf(html)).toContain("Plāns piektais jau ir pakārtots plānam augsa");
		expect(html).toMatch(/name="superior\.piektais" value="1" checked/);
		expect(await above("augsa")).toEqual([]);
		await expect(change("augsa", ["augsa"])).rejects.toMatchObject({ status: 422 });
		await expect(change("augsa", ["nav-tada"])).rejects.toMatchObject({ status: 422 });
	});

	it("are the coordinator's to change, and in an approved plan only by an amendment", async () => {
		await expect(change("piektais", [], world.contact)).rejects.toMatchObject({ status: 403 });
		await expect(change("parauga-plans", ["augsa"])).rejects.toMatchObject({ status: 409 });
	});

	it("that an amendment changes are seen by others from its approval on, and not when it is given up", async () => {
		const amend = () =>
			world.as(world.coordinator, openAmendment, { plan: "parauga-plans", reason: "Jauns dokuments" });
		const seen = async (day: string) =>
			(await findPlan(world.db, "parauga-plans", day, "all"))?.superior.map((one) => one.code);
		await amend();
		await change("parauga-plans", ["cits"]);
		expect(await seen("2026-01-10")).toEqual([]);
		await world.as(world.coordinator, discardAmendment, { plan: "parauga-plans" });
		expect(await above("parauga-plans")).toEqual([]);
		await amend();
		await change("parauga-plans", ["augsa", "cits"]);
		await world.as(world.coordinator, approveAmendment, { plan: "parauga-plans", validFrom: "2026-01-10" });
		expect(await seen("2026-01-10")).toEqual(["augsa", "cits"]);
		expect(await seen("2025-06-01")).toEqual([]);
		const plan = await findPlanHead(world.db, "parauga-plans", "all");
		expect((await listVersions(world.db, plan?.id ?? "")).map((one) => one.number)).toEqual([2, 1]);
	});

	it("that have meanwhile been put under the plan keep an amendment from being given up", async () => {
		await world.as(world.coordinator, openAmendment, { plan: "parauga-plans", reason: "Vēlreiz" });
		await change("parauga-plans", ["augsa"]);
		await change("cits", ["parauga-plans"]);
		const given = world.as(world.coordinator, discardAmendment, { plan: "parauga-plans" });
		await expect(given).rejects.toMatchObject({ status: 409, code: "plans_in_circle" });
	});
});

describe("two who edit a plan's own data at once", () => {
	it("do not overwrite each other in silence: the second sees what stands now and may save over it", async () => {
		const page = "/plani/piektais/labot/plans";
		const basedOn = /name="basedOn" value="(\w+)"/.exec((await site.get(page, "coordinator")).html)?.[1] ?? "";
		expect(basedOn).not.toBe("");
		const first = { ...kept, "title.lv": "Pirmais raksta", basedOn, "superior.augsa": "1" };
		expect((await site.post(page, first, "coordinator")).status).toBe(303);
		const second = { ...kept, "title.lv": "Otrais raksta", basedOn };
		const refused = await site.post(page, second, "coordinator");
		expect(refused.status).toBe(409);
		expect(refused.html).toContain("Otrais raksta");
		expect(textOf(refused.html)).toContain("Pirmais raksta");
		const now = /name="basedOn" value="(\w+)"/.exec(refused.html)?.[1] ?? "";
		expect((await site.post(page, { ...second, basedOn: now }, "coordinator")).status).toBe(303);
		expect((await findPlanHead(world.db, "piektais", "all"))?.title.lv).toBe("Otrais raksta");
	});
});

describe("a move that would close a circle through a link", () => {
	it("is refused in a sentence at the element that was to move, and nothing moves", async () => {
		const editor = "/plani/piektais/labot";
		const add = (fields: Record<string, string>) => site.post(`${editor}/jauns`, fields, "coordinator");
		await add({ kind: "priority", code: "1", "title.lv": "Virziens" });
		await add({ kind: "priority", code: "2", "title.lv": "Otrs virziens" });
		await add({ kind: "measure", code: "1.1", "title.lv": "Pasākums", under: "1" });
		const link = { targetPlan: "piektais", target: "1.1" };
		expect((await site.post("/kaskade/piektais/2/saites", link, "coordinator")).status).toBe(303);
		const fields = { under: "2", position: "0" };
		const { status, html } = await site.post(`${editor}/elementi/1.1/vieta`, fields, "coordinator");
		expect(status).toBe(409);
		expect(textOf(html)).toContain("2 jau kalpo elementam 1.1");
		expect(html.indexOf('role="alert"')).toBeGreaterThan(html.indexOf('id="e-1.1"'));
		expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('id="e-2"'));
		const plan = await findPlan(world.db, "piektais", "2026-01-10", "all");
		const moved = plan?.elements.find((one) => one.code === "1.1");
		expect(plan?.elements.find((one) => one.id === moved?.parentId)?.code).toBe("1");
	});
});
