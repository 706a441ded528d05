// A plan's life on its pages: draft, approved, in force, amended; and its versions side by side.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addElement, dropElement, editElement } from "../editor/operations.ts";
import { findPlan, findWorkingPlan } from "../plans/queries.ts";

let world: World;
let site: Site;
const plan = "parauga-plans";
const page = `/plani/${plan}/redakcijas`;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
});
afterAll(() => world.close());

const step = (fields: Record<string, string>, who: "coordinator" | "contact" = "coordinator") =>
	site.post(page, fields, who);
const titleOn = async (day: string, code: string) =>
	(await findPlan(world.db, plan, day))?.elements.find((one) => one.code === code)?.title.lv;
const act = { "act.kind": "rīkojums", "act.number": "99", "act.date": "2026-02-01" };

describe("a day before the first version", () => {
	it("shows that version and says that it was not in force yet", async () => {
		const said = "rādīta pirmā redakcija";
		const before = textOf((await site.get(`/plani/${plan}?as_of=2000-01-01`)).html);
		expect(before).toContain(said);
		expect(before).toContain("vēl nav spēkā");
		expect(textOf((await site.get(`/plani/${plan}?as_of=2026-01-10`)).html)).not.toContain(said);
	});
});

describe("an amendment", () => {
	it("is not in sight until it is approved; then it holds from its day on, and the plan before it stays", async () => {
		world.clock.day = "2026-02-01";
		expect((await step({ event: "amend", reason: "Precizē darbus" })).status).toBe(303);
		world.clock.day = "2026-02-02";
		const was = (await findWorkingPlan(world.db, plan, "2026-02-02"))?.elements.find((one) => one.code === "1.1-1");
		const fields = {
			plan,
			element: "1.1-1",
			revision: was?.revision ?? 0,
			kind: "deliverable" as const,
			code: "1.1-1",
			title: { lv: "Darbs citiem vārdiem" },
			deadlines: [{ period: "2027-H1", indicator: { lv: "Rezultāts 1.1-1" } }],
			parties: [{ role: "responsible" as const, institution: "AGE" }],
		};
		await world.as(world.coordinator, editElement, fields);
		await world.as(world.coordinator, addElement, {
			plan,
			under: "1.2",
			kind: "deliverable",
			code: "1.2-3",
			title: { lv: "Jauns darbs" },
		});
		await world.as(world.coordinator, dropElement, { plan, element: "1.2-1", revision: 0 });

		expect(await titleOn("2026-02-02", "1.1-1")).toBe("Darbs 1.1-1");
		expect(await titleOn("2026-02-02", "1.2-1")).toBe("Darbs 1.2-1");
		const state = "spēkā; tiek gatavoti grozījumi";
		expect(textOf((await site.get(`/plani/${plan}`, "auditor")).html)).toContain(state);
		expect(textOf((await site.get(`/plani/${plan}`)).html)).not.toContain(state);

		expect((await site.get(`${page}/salidzinat?no=1&uz=0`)).status).toBe(404);
		const compared = textOf((await site.get(`${page}/salidzinat?no=1&uz=0`, "coordinator")).html);
		expect(compared).toMatch(/1\.1-1 pārformulēts Darbs 1\.1-1 \/ Work 1\.1-1 Darbs citiem vārdiem/);
		expect(compared).toMatch(
			/1\.1-1 mainīti termiņi 2025\. gada pirmais pusgads – Rezultāts 1\.1-1 2027\. gada pirmais pusgads/,
		);
		expect(compared).toMatch(/1\.1-1 mainīti atbildīgie MIN/);
		expect(compared).toMatch(/1\.2-3 pievienots Jauns darbs/);
		expect(compared).toMatch(/1\.2-1 izņemts Darbs 1\.2-1/);

		expect((await step({ event: "approveAmendment", ...act, validFrom: "2026-02-15" })).status).toBe(303);
		expect(await titleOn("2026-02-14", "1.1-1")).toBe("Darbs 1.1-1");
		expect(await titleOn("2026-02-15", "1.1-1")).toBe("Darbs citiem vārdiem");
		expect(await titleOn("2026-02-15", "1.2-1")).toBeUndefined();
		expect(await titleOn("2026-02-14", "1.2-1")).toBe("Darbs 1.2-1");
		const text = textOf((await site.get(page)).html);
		expect(text).toMatch(/2 2026\. gada 15\. februāris 2026\. gada 1\. februāra rīkojums Nr\. 99 Precizē darbus/);
	});

	it("tells on the element's page which deadline was moved, why and by which act", async () => {
		world.clock.day = "2026-02-20";
		const text = textOf((await site.get(`/plani/${plan}/1.1-1`)).html);
		expect(text).toContain("Termiņu izmaiņas");
		expect(text).toContain("Precizē darbus – rīkojums Nr. 99");
	});

	it("that is discarded leaves everything as the last version says", async () => {
		world.clock.day = "2026-03-01";
		const before = await findPlan(world.db, plan, "2026-03-05");
		await step({ event: "amend", reason: "Izmēģinājums" });
		world.clock.day = "2026-03-02";
		const was = (await findWorkingPlan(world.db, plan, "2026-03-02"))?.elements.find((one) => one.code === "1.1-2");
		const fields = {
			plan,
			element: "1.1-2",
			revision: was?.revision ?? 0,
			kind: "deliverable" as const,
			code: "1.1-2",
			title: { lv: "Pavisam cits" },
			deadlines: [{ period: "2028" }],
			parties: [],
		};
		await world.as(world.coordinator, editElement, fields);
		await world.as(world.coordinator, dropElement, { plan, element: "1.1", revision: 0 });
		await world.as(world.coordinator, addElement, {
			plan,
			under: "1",
			kind: "measure",
			code: "1.7",
			title: { lv: "Lieks" },
		});
		expect((await step({ event: "discardAmendment" })).status).toBe(303);
		const after = await findPlan(world.db, plan, "2026-03-05");
		const shape = (view: typeof before) =>
			view?.elements.map((one) => [
				one.code,
				one.title.lv,
				one.parentId,
				one.deadlines.map((row) => row.ends),
				one.parties.map((party) => party.code),
			]);
		expect(shape(after)).toEqual(shape(before));
		expect((await findWorkingPlan(world.db, plan, "2026-03-05"))?.state).toBe("in_force");
	});

	it("cannot begin before the version that is in force, nor twice", async () => {
		world.clock.day = "2026-03-10";
		await step({ event: "amend", reason: "Vēl" });
		expect((await step({ event: "amend", reason: "Otrreiz" })).status).toBe(409);
		const early = await step({ event: "approveAmendment", ...act, validFrom: "2026-01-01" });
		expect(early.status).toBe(422);
		expect(early.html).toContain('id="f-validFrom-error"');
		expect(early.html).toContain('value="99"');
		await step({ event: "discardAmendment" });
	});

	it("that is in force before its act asks whether that is meant, keeps what was typed, and is no refusal", async () => {
		await step({ event: "amend", reason: "Ar atpakaļejošu spēku" });
		const early = { event: "approveAmendment", ...act, "act.date": "2026-03-09", validFrom: "2026-03-01" };
		const asked = await step(early);
		expect(asked.status).toBe(422);
		expect(textOf(asked.html)).toContain("Spēkā no 2026. gada 1. marta, bet akts ir tikai no 2026. gada 9. marta");
		expect(asked.html).toMatch(/<input[^>]*name="earlyMeant"[^>]*id="f-earlyMeant"/);
		expect(asked.html).toContain('value="99"');
		expect((await findWorkingPlan(world.db, plan, "2026-03-10"))?.state).toBe("amending");
		expect((await step({ ...early, earlyMeant: "1" })).status).toBe(303);
		expect(textOf((await site.get(page)).html)).not.toContain("Tā ir domāts");
	});
});

describe("the steps of a plan's life", () => {
	it("are the coordinator's", async () => {
		expect((await step({ event: "amend", reason: "X" }, "contact")).status).toBe(403);
		expect((await site.get(page)).html).not.toContain('name="event"');
	});

	it("an empty draft is not approved; a filled one is, and comes into force on its day", async () => {
		world.clock.day = "2026-04-01";
		await site.post(
			"/plani/jauns",
			{
				kind: "work_plan",
				code: "darbi-2026",
				"title.lv": "Darba plāns 2026",
				periodFrom: "2026",
				periodTo: "2026",
				owner: "MIN",
			},
			"coordinator",
		);
		const own = "/plani/darbi-2026/redakcijas";
		const approval = {
			event: "approve",
			"act.kind": "pavēle",
			"act.number": "1",
			"act.date": "2026-04-01",
			validFrom: "2026-05-01",
		};
		expect((await site.post(own, approval, "coordinator")).status).toBe(409);
		await site.post(
			"/plani/darbi-2026/labot/jauns",
			{ kind: "task", code: "U1", "title.lv": "Uzdevums" },
			"coordinator",
		);
		const early = await site.post(own, { ...approval, validFrom: "2026-03-31" }, "coordinator");
		expect([early.status, early.html]).toEqual([422, expect.stringContaining('id="f-earlyMeant-error"')]);
		expect((await site.post(own, approval, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(own)).html)).toContain("apstiprināts");
		expect((await site.post(own, { event: "bringIntoForce" }, "coordinator")).status).toBe(303);
		expect((await site.post(own, { event: "bringIntoForce" }, "coordinator")).status).toBe(409);
		expect((await site.post(own, { event: "drop", reason: "Nav vajadzīgs", decision: "" }, "coordinator")).status).toBe(
			422,
		);
		expect(
			(await site.post(own, { event: "drop", reason: "Nav vajadzīgs", decision: "Lēmums 5" }, "coordinator")).status,
		).toBe(303);
	});

	it("a version that is not there is a 404", async () => {
		expect((await site.get(`${page}/salidzinat?no=1&uz=77`)).status).toBe(404);
		expect((await site.get(`${page}/salidzinat?no=1&uz=x`)).status).toBe(404);
	});
});
