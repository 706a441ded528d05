// The plan editor: a fifth plan from scratch, by its pages, and what goes wrong on the way.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { findPlan, findWorkingPlan } from "../plans/queries.ts";

let world: World;
let site: Site;
const plan = "piektais-2026";
const editor = `/plani/${plan}/labot`;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await site.post(
		"/plani/jauns",
		{ kind: "plan", code: plan, "title.lv": "Piektais plāns", periodFrom: "2026", periodTo: "2028", owner: "CEN" },
		"coordinator",
	);
});
afterAll(() => world.close());

const codes = async () => (await findWorkingPlan(world.db, plan, "2026-01-10"))?.elements.map((one) => one.code);
const add = (fields: Record<string, string>, zem?: string) =>
	site.post(`${editor}/jauns`, { ...fields, ...(zem ? { under: zem } : {}) }, "coordinator");

describe("a plan from scratch", () => {
	it("begins as a draft, with a sentence on what to do next", async () => {
		const { html } = await site.get(`${editor}?izveidots=1`, "coordinator");
		expect(textOf(html)).toContain("Plāns ir izveidots kā projekts.");
		expect(textOf(html)).toContain("Sāciet ar pirmo virzienu vai mērķi.");
	});

	it("hears everything that is wrong with its form at once", async () => {
		const wrong = {
			kind: "plan",
			code: "slikts kods!",
			"title.lv": "",
			periodFrom: "2028",
			periodTo: "2026",
			owner: "NAV",
		};
		const { status, html } = await site.post("/plani/jauns", wrong, "coordinator");
		expect(status).toBe(422);
		for (const field of ["code", "title.lv", "periodTo", "owner"]) expect(html).toContain(`id="f-${field}-error"`);
		const taken = await site.post("/plani/jauns", { ...wrong, code: plan }, "coordinator");
		for (const field of ["code", "title.lv", "owner"]) expect(taken.html).toContain(`id="f-${field}-error"`);
		const head = await site.post(`${editor}/plans`, { ...wrong, code: plan }, "coordinator");
		for (const field of ["title.lv", "periodTo", "owner"]) expect(head.html).toContain(`id="f-${field}-error"`);
	});

	it("hears everything that is wrong with an element at once", async () => {
		await add({ kind: "priority", code: "9", "title.lv": "Devītais" });
		const wrong = {
			kind: "deliverable",
			code: "9",
			"title.lv": "",
			"deadlines.0.period": "2020",
			"parties.0.role": "responsible",
			"parties.0.party": "OLD",
		};
		const fields = ["code", "title.lv", "deadlines.0.period", "parties.0.party"];
		const misshapen = await add(wrong);
		expect(misshapen.status).toBe(422);
		for (const field of fields) expect(misshapen.html, field).toContain(`id="f-${field}-error"`);
		const shaped = await add({ ...wrong, "title.lv": "Nosaukums" });
		expect(shaped.status).toBe(422);
		for (const field of fields.filter((one) => one !== "title.lv"))
			expect(shaped.html, field).toContain(`id="f-${field}-error"`);
		const held = (await findWorkingPlan(world.db, plan, "2026-01-10"))?.elements.find((one) => one.code === "9");
		await site.post(`${editor}/elementi/9/iznemt`, { revision: String(held?.revision) }, "coordinator");
		expect(await codes()).toEqual([]);
	});

	it("grows element by element; each page offers the next code and only the kinds that may stand there", async () => {
		expect((await add({ kind: "priority", code: "1", "title.lv": "Pirmais virziens" })).status).toBe(303);
		const form = (await site.get(`${editor}/jauns?veids=priority`, "coordinator")).html;
		expect(form).toContain('name="code" value="2"');
		expect((await add({ kind: "priority", code: "2", "title.lv": "Otrais virziens" })).status).toBe(303);
		expect((await add({ kind: "measure", code: "1.1", "title.lv": "Pasākums" }, "1")).status).toBe(303);
		const under = (await site.get(`${editor}/jauns?zem=1.1`, "coordinator")).html;
		expect([...under.matchAll(/<option value="(\w+)"/g)].map((match) => match[1]).slice(0, 3)).toEqual([
			"result",
			"deliverable",
			"task",
		]);
		const work = {
			kind: "deliverable",
			code: "1.1-1",
			"title.lv": "Darbs",
			"deadlines.0.period": "2026-H2",
			"deadlines.0.indicator": "Gatavs",
			"parties.0.role": "responsible",
			"parties.0.party": "MIN – Parauga ministrija",
			"parties.1.role": "co_responsible",
			"parties.1.party": "Visas ministrijas",
		};
		expect((await add(work, "1.1")).status).toBe(303);
		const made = (await findPlan(world.db, plan, "2026-01-10", "all"))?.elements.find((one) => one.code === "1.1-1");
		expect(made).toMatchObject({
			deadlines: [{ ends: "2026-12-31" }],
			parties: [
				{ code: "MIN", role: "responsible" },
				{ kind: "group", role: "co_responsible" },
			],
		});
	});

	it("moves by buttons: down, up, and not where its kind may not stand", async () => {
		expect(await codes()).toEqual(["1", "1.1", "1.1-1", "2"]);
		const sent = await site.post(`${editor}/elementi/1/vieta`, { kur: "down" }, "coordinator");
		expect(sent.location).toBe(`${editor}?fokuss=1&poga=down#e-1`);
		expect(await codes()).toEqual(["2", "1", "1.1", "1.1-1"]);
		await site.post(`${editor}/elementi/1/vieta`, { kur: "up" }, "coordinator");
		expect(await codes()).toEqual(["1", "1.1", "1.1-1", "2"]);
		expect((await site.post(`${editor}/elementi/2/vieta`, { under: "1.1", position: "0" }, "coordinator")).status).toBe(
			422,
		);
	});

	it("is not put under itself", async () => {
		expect(
			(await site.post(`${editor}/elementi/1.1/vieta`, { under: "1.1-1", position: "0" }, "coordinator")).status,
		).toBe(422);
		expect(await codes()).toEqual(["1", "1.1", "1.1-1", "2"]);
	});

	it("gives rows for more deadlines without losing what was typed", async () => {
		const { status, html } = await site.post(
			`${editor}/jauns`,
			{ kind: "priority", code: "3", "title.lv": "Tikko rakstīts", rindas: "4" },
			"coordinator",
		);
		expect(status).toBe(200);
		expect(html).toContain("Tikko rakstīts");
		expect(html).toContain('name="deadlines.3.period"');
	});
});

describe("bad input in the editor", () => {
	const wrong = async (fields: Record<string, string>, under = "1.1") => {
		const base = { kind: "deliverable", code: "1.1-9", "title.lv": "Nekas", ...fields };
		const before = await codes();
		const answer = await add(base, under);
		expect(answer.status).toBe(422);
		expect(await codes()).toEqual(before);
		return answer.html;
	};

	it("a deadline before the plan's period and an unknown institution are told together, each at its cell", async () => {
		const html = await wrong({ "deadlines.0.period": "2025", "parties.0.party": "NAV" });
		expect(html).toContain('id="f-deadlines.0.period-error"');
		expect(html).toContain('id="f-parties.0.party-error"');
	});

	it("an institution that has ended its work is refused with its successor's name", async () => {
		expect(textOf(await wrong({ "parties.0.party": "OLD" }))).toContain(
			"Iestāde OLD ir beigusi darbu 2024-03-01; tās pārņēmēja ir CEN.",
		);
	});

	it("a taken code, a missing title, a kind that may not stand there, a period that is none", async () => {
		expect(await wrong({ code: "1.1-1" })).toContain('id="f-code-error"');
		expect(await wrong({ "title.lv": "" })).toContain('id="f-title.lv-error"');
		expect(await wrong({ kind: "priority", code: "7" })).toContain('id="f-kind-error"');
		expect(await wrong({ "deadlines.0.period": "2026-13" })).toContain('id="f-deadlines.0.period-error"');
	});

	it("a plan whose period ends before it begins, and a code with a slash", async () => {
		const fields = { kind: "plan", code: "a/b", "title.lv": "X", periodFrom: "2028", periodTo: "2026", owner: "CEN" };
		const { status, html } = await site.post("/plani/jauns", fields, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('id="f-code-error"');
	});
});

describe("two editors at once", () => {
	it("the second is told what stands now, keeps the text, and can save over it knowingly", async () => {
		const page = `${editor}/elementi/1.1`;
		const revision = /name="revision" value="(\d+)"/.exec((await site.get(page, "coordinator")).html)?.[1] ?? "";
		const fields = { kind: "measure", code: "1.1", revision };
		expect((await site.post(page, { ...fields, "title.lv": "Pirmais raksta" }, "coordinator")).status).toBe(303);
		const second = await site.post(page, { ...fields, "title.lv": "Otrais raksta" }, "coordinator");
		expect(second.status).toBe(409);
		expect(second.html).toContain("Otrais raksta");
		expect(textOf(second.html)).toContain("Kas tagad ir ierakstīts");
		expect(textOf(second.html)).toContain("Pirmais raksta");
		const now = /name="revision" value="(\d+)"/.exec(second.html)?.[1] ?? "";
		expect(
			(await site.post(page, { ...fields, revision: now, "title.lv": "Otrais raksta" }, "coordinator")).status,
		).toBe(303);
	});
});

describe("who may edit", () => {
	it("is the coordinator; others are told so", async () => {
		// To others the draft is not there until it is announced.
		expect((await site.get(editor)).status).toBe(404);
		expect((await site.get(editor, "stranger")).status).toBe(404);
		await world.as(world.coordinator, announceDraft, { plan });
		expect((await site.get(editor)).status).toBe(401);
		expect((await site.get(editor, "contact")).status).toBe(403);
		expect(
			(await site.post(`${editor}/jauns`, { kind: "priority", code: "9", "title.lv": "X" }, "contact")).status,
		).toBe(403);
	});

	it("nobody changes an approved plan without an amendment", async () => {
		const { status } = await site.post(
			"/plani/parauga-plans/labot/jauns",
			{ kind: "priority", code: "9", "title.lv": "X" },
			"coordinator",
		);
		expect(status).toBe(409);
		expect(textOf((await site.get("/plani/parauga-plans/labot", "coordinator")).html)).toContain("sāciet grozījumus");
	});
});

describe("taking an element out", () => {
	it("takes what is under it along; its code is free again", async () => {
		const revision =
			/name="revision" value="(\d+)"/.exec((await site.get(`${editor}/elementi/1.1`, "coordinator")).html)?.[1] ?? "";
		expect((await site.post(`${editor}/elementi/1.1/iznemt`, { revision }, "coordinator")).status).toBe(303);
		expect(await codes()).toEqual(["1", "2"]);
		expect((await add({ kind: "measure", code: "1.1", "title.lv": "Cits pasākums" }, "1")).status).toBe(303);
	});
});

describe("what people type in the editor", () => {
	it("may be a deadline in words and an institution by its name", async () => {
		const fields = {
			kind: "measure",
			code: "2.1",
			"title.lv": "Vārdiem",
			"deadlines.0.period": "2026. gada otrais pusgads",
			"parties.0.party": "Parauga ministrija",
		};
		expect((await add(fields, "2")).status).toBe(303);
		const made = (await findWorkingPlan(world.db, plan, "2026-01-10"))?.elements.find((one) => one.code === "2.1");
		expect(made).toMatchObject({ deadlines: [{ ends: "2026-12-31" }], parties: [{ code: "MIN" }] });
	});

	it("under an element that is not there is a 404", async () => {
		expect((await site.get(`${editor}/jauns?veids=deliverable&zem=NAV`, "coordinator")).status).toBe(404);
	});
});
