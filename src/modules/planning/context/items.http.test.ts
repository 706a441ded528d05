// The forms of a context's lists: what is added, changed, sent up, taken out, by whom, and what is said of bad input.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { createPlan, findPlanHead } from "../index.ts";
import { approvePlan, openAmendment } from "../versions/operations.ts";
import { readContext } from "./rows.ts";

let world: World;
let site: Site;
const page = "/plani/strategija/konteksts";
const head = (code: string, owner: string) => ({
	code,
	kind: "institution_strategy" as const,
	title: { lv: `Stratēģija ${code}` },
	periodFrom: 2024,
	periodTo: 2027,
	owner,
	state: "draft" as const,
	elements: [{ kind: "priority" as const, code: "1", title: { lv: "Prioritāte" } }],
});
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await world.as(world.coordinator, createPlan, head("strategija", "MIN"));
	await world.as(world.coordinator, announceDraft, { plan: "strategija" });
	await world.as(world.coordinator, createPlan, head("sveša", "OTH"));
	await world.as(world.coordinator, announceDraft, { plan: "sveša" });
});
afterAll(() => world.close());

const context = async () =>
	(await readContext(world.db, (await findPlanHead(world.db, "strategija", "all"))?.id ?? "")) ?? {};
const add = (part: string, fields: Record<string, string>, who: Visitor = "head") =>
	site.post(`${page}/dalas/${part}/jauns`, fields, who);
const basedOn = async (path: string) =>
	/name="basedOn" value="(\w+)"/.exec((await site.get(path, "head")).html)?.[1] ?? "";
const area = (lv: string) => ({
	"item.area.lv": lv,
	"item.partners.0.lv": "Pašvaldības",
	"item.formats.1.lv": "Padome",
});

describe("a list of the context", () => {
	it("is begun, grown, changed and put in order by the head of the institution whose plan it is", async () => {
		expect((await add("sadarbiba", area("Veselība"))).location).toBe(`${page}?saglabats=1#labot-cooperation`);
		await add("sadarbiba", { ...area("Izglītība"), "item.area.en": "Education" });
		expect((await context()).cooperation).toEqual([
			{ area: { lv: "Veselība" }, partners: [{ lv: "Pašvaldības" }], formats: [{ lv: "Padome" }] },
			{ area: { lv: "Izglītība", en: "Education" }, partners: [{ lv: "Pašvaldības" }], formats: [{ lv: "Padome" }] },
		]);
		const moved = await site.post(`${page}/dalas/sadarbiba/2/vieta`, { way: "up" }, "head");
		expect(moved.location).toBe(`${page}?dala=cooperation&vieta=0&poga=up#labot-cooperation`);
		expect((await context()).cooperation?.map((one) => one.area.lv)).toEqual(["Izglītība", "Veselība"]);
		await site.post(`${page}/dalas/sadarbiba/1`, { ...area("Izglītība un zinātne") }, "head");
		expect((await context()).cooperation?.[0]?.area).toEqual({ lv: "Izglītība un zinātne" });
		const line = (await world.auditLines()).filter((one) => one.operation === "planning.writeContextItem").at(-1);
		expect(line).toMatchObject({
			before: { cooperation: { area: { lv: "Izglītība" } } },
			after: { cooperation: { area: { lv: "Izglītība un zinātne" } } },
		});
	});

	it("loses an item only to who has seen it as it is", async () => {
		const ground = await basedOn(`${page}/dalas/sadarbiba/2`);
		await site.post(`${page}/dalas/sadarbiba/2`, area("Veselības aprūpe"), "head");
		const late = await site.post(`${page}/dalas/sadarbiba/2/iznemt`, { basedOn: ground }, "head");
		expect(late.status).toBe(409);
		const now = await basedOn(`${page}/dalas/sadarbiba/2`);
		expect((await site.post(`${page}/dalas/sadarbiba/2/iznemt`, { basedOn: now }, "head")).status).toBe(303);
		expect((await context()).cooperation).toHaveLength(1);
	});

	it("shows the second of two writers what stands now, with what was typed", async () => {
		const path = `${page}/dalas/sadarbiba/1`;
		const ground = await basedOn(path);
		await site.post(path, { ...area("Pirmais raksta"), basedOn: ground }, "head");
		const second = await site.post(path, { ...area("Otrais raksta"), basedOn: ground }, "coordinator");
		expect(second.status).toBe(409);
		expect(second.html).toContain('value="Otrais raksta"');
		expect(textOf(second.html)).toContain("Tagad ir Pirmais raksta");
	});

	it("gives more rows and sends a row up without saving and without losing what was typed", async () => {
		const typed = { "item.area.lv": "Tikko", "item.partners.0.lv": "A", "item.partners.1.lv": "B" };
		const more = await add("sadarbiba", { ...typed, rindas: "item.partners" });
		expect(more.status).toBe(200);
		expect(more.html).toContain('name="item.partners.4.lv"');
		const up = await add("sadarbiba", { ...typed, augstak: "item.partners.1" });
		expect(up.html).toMatch(/name="item\.partners\.0\.lv"[^>]*value="B"/);
		expect(up.html).toMatch(/name="item\.partners\.1\.lv"[^>]*value="A"/);
		expect((await context()).cooperation).toHaveLength(1);
	});
});

describe("each kind of list", () => {
	it("policy documents may lead to a plan of the register, and to no other", async () => {
		const fields = { "item.title.lv": "Valdības plāns", "item.plan": "parauga-plans" };
		expect((await add("dokumenti", fields)).status).toBe(303);
		expect((await context()).documents).toEqual([{ title: { lv: "Valdības plāns" }, plan: "parauga-plans" }]);
		const { status, html } = await add("dokumenti", { ...fields, "item.plan": "nav-tada" });
		expect(status).toBe(422);
		expect(html).toContain('id="f-item.plan-error"');
	});

	it("job families show their sum beside the document's, and whose percentage does not fit", async () => {
		await add("amatu-saimes", { "item.code": "2", "item.name.lv": "Apgāde", "item.load": "1,5", "item.percent": "25" });
		await add("amatu-saimes", {
			"item.code": "37",
			"item.name.lv": "Plānošana",
			"item.load": "4",
			"item.percent": "70",
		});
		expect((await site.post(`${page}/slodzes`, { total: "6" }, "head")).status).toBe(303);
		const said = textOf((await site.get(page)).html);
		expect(said).toContain("5,5 Slodžu summa");
		expect(said).toContain("6 slodžu summa dokumentā summas atšķiras");
		expect(said).toContain("70 % (procenti neatbilst slodzei)");
		expect(said).not.toContain("25 % (procenti");
		const twice = await add("amatu-saimes", { "item.code": "2", "item.name.lv": "Cita", "item.load": "1" });
		expect(twice.html).toContain('id="f-item.code-error"');
	});

	it("figures move among those of their topic", async () => {
		const figure = (topic: string, what: string) =>
			add("skaitli", { "item.topic": topic, "item.what.lv": what, "item.value": "8", "item.unit": "%" });
		for (const [topic, what] of [
			["age", "Līdz 30"],
			["budget", "Algas"],
			["age", "Virs 60"],
		] as const)
			await figure(topic, what);
		await site.post(`${page}/dalas/skaitli/3/vieta`, { way: "up" }, "head");
		expect((await context()).figures?.map((one) => one.what.lv)).toEqual(["Virs 60", "Algas", "Līdz 30"]);
	});

	it("a process has roles with their tasks, one in a line, English after a slash", async () => {
		const role = { "item.roles.0.name.lv": "Vadītājs", "item.roles.0.tasks": "Izvēlas / Chooses\nApstiprina" };
		await add("lomas", { "item.name.lv": "Plānošana", ...role, "item.roles.1.name.lv": "" });
		expect((await context()).processes).toEqual([
			{
				name: { lv: "Plānošana" },
				roles: [{ name: { lv: "Vadītājs" }, tasks: [{ lv: "Izvēlas", en: "Chooses" }, { lv: "Apstiprina" }] }],
			},
		]);
	});

	it("a scale of maturity grows grade by grade, and what is graded is ticked", async () => {
		await add("pakapes", { "item.level": "0", "item.name.lv": "Nav", "item.criteria.0.lv": "Nekā" });
		await site.post(`${page}/vertejamie`, { "of.1": "1" }, "head");
		expect((await context()).maturity).toEqual({
			scale: [{ level: 0, name: { lv: "Nav" }, criteria: [{ lv: "Nekā" }] }],
			of: ["1"],
		});
		expect((await site.post(`${page}/vertejamie`, { "of.9": "1" }, "head")).status).toBe(422);
	});

	it("texts of oversight, systems and notes are said anew; mission and values too", async () => {
		await site.post(`${page}/saraksti/sistemas`, { "points.0.lv": "Tiešsaiste" }, "head");
		await site.post(`${page}/saraksti/piezimes`, { "source.lv": "Pielikums", "points.0.lv": "Nesakrīt" }, "head");
		expect(await context()).toMatchObject({
			systems: ["Tiešsaiste"],
			source: { lv: "Pielikums" },
			notes: [{ lv: "Nesakrīt" }],
		});
		const purpose = { "mission.lv": "Kalpot", "points.0.lv": "Cilvēks", "points.0.en": "People" };
		expect((await site.post(`${page}/butiba`, purpose, "head")).status).toBe(303);
		expect(await findPlanHead(world.db, "strategija", "all")).toMatchObject({
			mission: { lv: "Kalpot" },
			vision: null,
			values: [{ lv: "Cilvēks", en: "People" }],
		});
	});

	it("a target group can be taken out", async () => {
		await site.post(`${page}/jauna-mergrupa`, { "name.lv": "Biedrības" }, "head");
		expect((await context()).groups).toHaveLength(1);
		expect((await site.post(`${page}/dalas/mergrupas/1/iznemt`, {}, "head")).status).toBe(303);
		expect((await context()).groups).toBeUndefined();
	});
});

describe("bad input in an item's form", () => {
	it.each([
		["sadarbiba", { "item.area.lv": "" }, "item.area.lv"],
		["sadarbiba", { "item.area.lv": "A", "item.partners.0.en": "Only English" }, "item.partners.0.lv"],
		["amatu-saimes", { "item.code": "9", "item.name.lv": "A", "item.load": "-1" }, "item.load"],
		["amatu-saimes", { "item.code": "9", "item.name.lv": "A", "item.load": "daudz" }, "item.load"],
		["skaitli", { "item.topic": "age", "item.what.lv": "A", "item.value": "1", "item.unit": "" }, "item.unit"],
		[
			"skaitli",
			{ "item.topic": "age", "item.what.lv": "A", "item.value": "1", "item.unit": "%", "item.period": "2026-13" },
			"item.period",
		],
		["pakapes", { "item.level": "11", "item.name.lv": "A" }, "item.level"],
		["lomas", { "item.name.lv": "A", "item.roles.0.tasks": "Bez lomas" }, "item.roles.0.name.lv"],
	])("in %s is told at its field and keeps nothing", async (part, fields, field) => {
		const before = await context();
		const { status, html } = await add(part, fields as Record<string, string>);
		expect(status).toBe(422);
		expect(html).toContain(`id="f-${field}-error"`);
		expect(await context()).toEqual(before);
	});
});

describe("who may change a context's lists", () => {
	it("is not a contact, a stranger or an outsider, nor a head of another institution", async () => {
		expect((await site.get(`${page}/dalas/sadarbiba/jauns`)).status).toBe(401);
		expect((await add("sadarbiba", area("X"), "contact")).status).toBe(403);
		const elsewhere = "/plani/sve%C5%A1a/konteksts/dalas/sadarbiba/jauns";
		expect((await site.get(elsewhere, "head")).status).toBe(403);
		expect((await site.post(elsewhere, area("X"), "head")).status).toBe(403);
		expect((await site.get(page)).html).not.toContain("/dalas/");
	});

	it("is nobody while the plan is approved; in an amendment it is prepared out of sight", async () => {
		const coordinator = world.coordinator;
		await world.as(coordinator, approvePlan, { plan: "strategija", validFrom: "2026-01-10" });
		expect((await add("sadarbiba", area("Vēl"))).status).toBe(409);
		await world.as(coordinator, openAmendment, { plan: "strategija", reason: "Papildina" });
		expect((await add("sadarbiba", area("Topošā joma"))).status).toBe(303);
		expect((await site.get(page)).html).not.toContain("Topošā joma");
		expect((await site.get(page, "head")).html).toContain("Topošā joma");
	});
});
