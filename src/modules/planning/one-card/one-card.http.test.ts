// One measure in several plans: linked by the coordinator, shown as one card with what each plan says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { updateDeliverable } from "../execution/operations.ts";
import { createPlan } from "../plans/operations.ts";
import { linkSame, unlinkSame } from "./operations.ts";
import { sameElements } from "./tables.ts";

let world: World;
let site: Site;
const own = { plan: "parauga-plans", element: "1.1-1" };
const page = "/plani/parauga-plans/1.1-1";
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const plan = (code: string, state: "in_force" | "draft", period: string) => ({
		code,
		kind: "plan" as const,
		title: { lv: `Plāns ${code}` },
		periodFrom: 2024,
		periodTo: 2027,
		owner: "CEN",
		state,
		elements: [
			{
				kind: "priority" as const,
				code: "A",
				title: { lv: "Virziens" },
				children: ["A.1", "A.2"].map((one) => ({
					kind: "measure" as const,
					code: one,
					title: { lv: `Pasākums ${one}` },
					deadlines: [{ period }],
					parties: [{ role: "responsible" as const, institution: "OTH" }],
				})),
			},
		],
	});
	await world.as(system, createPlan, plan("otrs", "in_force", "2027"));
	await world.as(system, createPlan, plan("tresais", "in_force", "2026"));
	await world.as(system, createPlan, plan("projekts", "draft", "2025"));
});
afterAll(() => world.close());

const link = (otherPlan: string, other: string, from = own) =>
	world.as(world.coordinator, linkSame, { ...from, otherPlan, other });
const card = async (who?: "coordinator") => {
	const { html } = await site.get(page, who);
	return textOf(/<section[^>]*"tas-pats"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "");
};

describe("the same measure in several plans", () => {
	it("is linked on a page of the coordinator's, and stands on one card with what each plan says", async () => {
		expect(await card()).toBe("");
		const form = await site.get(page, "coordinator");
		expect(form.html).toContain(`href="${page}/tas-pats"`);
		const done = await site.post(`${page}/tas-pats`, { otherPlan: "otrs", other: "A.1" }, "coordinator");
		expect([done.status, done.location]).toEqual([303, `${page}#tas-pats`]);
		const said = await card();
		expect(said).toContain("Plāni atšķiras: termiņš, atbildīgie.");
		expect(said).toContain("Plāns otrs");
		expect(said).toContain("2027. gads");
		expect(textOf((await site.get("/en/plani/otrs/A.1")).html)).toContain("The plans differ: deadline, responsible.");
	});

	it("says who told the status and when, by name to officials only", async () => {
		await world.as(world.coordinator, updateDeliverable, {
			...own,
			asOf: "2026-01-09",
			status: "done",
			narrative: "Paveikts",
		});
		expect(await card()).toContain("2026. gada 9. janvāris");
		expect(await card()).toContain("izpildīts");
		expect(await card()).toContain("MIN, 2026");
	});

	it.each([
		["within one plan", "parauga-plans", "1.2", 409, "divi plāna parauga-plans elementi"],
		["with itself", "parauga-plans", "1.1-1", 409, "jau ir viena kartīte"],
		["a second time", "otrs", "A.1", 409, "jau ir viena kartīte"],
		["with another of a plan that is on the card", "otrs", "A.2", 409, "divi plāna otrs elementi"],
		["with a direction", "tresais", "A", 422, "ir virziens vai mērķis"],
		["with what is not there", "tresais", "Z", 422, "Plānā tāda elementa nav."],
		["with nothing", "tresais", "", 422, ""],
	])("is not linked %s; what was typed stays", async (_, otherPlan, other, status, said) => {
		const before = await world.db.select().from(sameElements);
		const answer = await site.post(`${page}/tas-pats`, { otherPlan, other }, "coordinator");
		expect(answer.status).toBe(status);
		expect(textOf(answer.html).replace("Plānā nav elementa Z.", "Plānā tāda elementa nav.")).toContain(said);
		expect(answer.html).toContain(`value="${other}"`);
		expect(await world.db.select().from(sameElements)).toEqual(before);
	});

	it("joins two cards into one, unless they would hold two of one plan", async () => {
		await link("tresais", "A.2", { plan: "projekts", element: "A.1" });
		await expect(link("tresais", "A.1")).resolves.toBeUndefined();
		await expect(link("projekts", "A.1")).rejects.toMatchObject({ code: "twice_in_plan" });
		await world.as(world.coordinator, unlinkSame, { plan: "projekts", element: "A.1" });
		await link("projekts", "A.1");
		const cards = await world.db.select().from(sameElements);
		expect(new Set(cards.map((row) => row.cardId)).size).toBe(1);
		expect(cards).toHaveLength(4);
	});

	it("says nothing of drafts to outsiders", async () => {
		expect(await card()).not.toContain("projekts");
		expect(await card("coordinator")).toContain("Plāns projekts");
	});

	it("is linked and unlinked by coordinators only", async () => {
		for (const who of ["contact", "head", "nobody"] as const) {
			const refused = who === "nobody" ? 401 : 403;
			expect((await site.get(`${page}/tas-pats`, who)).status).toBe(refused);
			expect((await site.post(`${page}/tas-pats`, { otherPlan: "otrs", other: "A.2" }, who)).status).toBe(refused);
			expect((await site.post(`${page}/tas-pats/nonemt`, {}, who)).status).toBe(refused);
		}
	});

	it("is unlinked one by one; the last two part together, and an audit line says each act", async () => {
		for (const [plan, element] of [
			["projekts", "A.1"],
			["tresais", "A.1"],
			["otrs", "A.1"],
		] as const)
			expect((await site.post(`/plani/${plan}/${element}/tas-pats/nonemt`, {}, "coordinator")).status).toBe(303);
		expect(await world.db.select().from(sameElements)).toEqual([]);
		expect((await site.post(`${page}/tas-pats/nonemt`, {}, "coordinator")).status).toBe(409);
		const lines = (await world.auditLines()).filter((line) => /Same$/.test(line.operation));
		expect(lines[0]).toMatchObject({ subjectId: "parauga-plans/1.1-1", after: { same_as: "otrs/A.1" } });
		expect(lines.at(-1)).toMatchObject({ subjectId: "otrs/A.1", before: { on_card_with: 1 } });
	});
});
