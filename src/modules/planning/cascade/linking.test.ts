// Links between elements, made and taken back: who may, when, and never in a circle.
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";
import { linkContribution, unlinkContribution } from "../plans/editing.ts";
import { createPlan } from "../plans/operations.ts";
import { findWorkingElement } from "../plans/queries.ts";

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
	world = await openWorld();
	worlds.push(world);
	for (const [code, superior] of [
		["augstais", []],
		["projekts", ["augstais"]],
	] as const) {
		await world.as(world.coordinator, createPlan, {
			...samplePlan,
			code,
			act: null,
			state: "draft",
			superior: [...superior],
			elements: [
				{
					kind: "priority",
					code: "1",
					title: { lv: "Virziens" },
					children: [
						{ kind: "measure", code: "1.1", title: { lv: "Pasākums" } },
						{ kind: "measure", code: "1.2", title: { lv: "Otrs pasākums" } },
					],
				},
			],
		});
	}
});
afterAll(async () => {
	for (const one of worlds) await one.close();
});

const link = (from: string, to: string, as = world.coordinator) => world.as(as, linkContribution, ends(from, to));
const unlink = (from: string, to: string, as = world.coordinator) => world.as(as, unlinkContribution, ends(from, to));
function ends(from: string, to: string) {
	const [plan = "", element = ""] = from.split("/");
	const [targetPlan = "", target = ""] = to.split("/");
	return { plan, element, targetPlan, target };
}
const served = async (from: string) => {
	const [plan = "", element = ""] = from.split("/");
	const found = await findWorkingElement(world.db, plan, element, "2026-01-10");
	return found?.element.contributesTo.map((one) => `${one.plan}/${one.element}`);
};

describe("linking", () => {
	it("is kept, said in the audit trail, and can be taken back", async () => {
		await link("projekts/1.1", "augstais/1");
		expect(await served("projekts/1.1")).toEqual(["augstais/1"]);
		await unlink("projekts/1.1", "augstais/1");
		expect(await served("projekts/1.1")).toEqual([]);
		expect((await world.auditLines()).at(-1)).toMatchObject({
			operation: "planning.unlinkContribution",
			subjectId: "projekts/1.1",
			before: { contributes_to: "augstais/1" },
		});
	});

	it("the same twice says that it is there", async () => {
		await link("projekts/1.1", "augstais/1");
		const lines = (await world.auditLines()).length;
		await expect(link("projekts/1.1", "augstais/1")).rejects.toMatchObject({ status: 409, code: "linked_already" });
		expect(await served("projekts/1.1")).toEqual(["augstais/1"]);
		expect(await world.auditLines()).toHaveLength(lines);
	});

	it("is the coordinator's", async () => {
		await expect(link("projekts/1.1", "augstais/1", world.contact)).rejects.toMatchObject({ status: 403 });
		await link("projekts/1.1", "augstais/1");
		await expect(unlink("projekts/1.1", "augstais/1", world.auditor)).rejects.toMatchObject({ status: 403 });
		expect(await served("projekts/1.1")).toEqual(["augstais/1"]);
	});

	it("needs a plan whose tree may be changed; what it serves may be approved", async () => {
		await expect(link("parauga-plans/1.1", "augstais/1")).rejects.toMatchObject({ code: "plan_not_editable" });
		await link("augstais/1", "parauga-plans/1.1");
		expect(await served("augstais/1")).toEqual(["parauga-plans/1.1"]);
	});

	it("says when there is no such end, or no such link any more", async () => {
		await expect(link("projekts/9", "augstais/1")).rejects.toMatchObject({ code: "no_such_element" });
		await expect(link("projekts/1", "augstais/9")).rejects.toMatchObject({ code: "no_such_element" });
		await expect(link("projekts/1", "zudis/1")).rejects.toMatchObject({ code: "no_such_plan" });
		await expect(unlink("projekts/1", "augstais/1")).rejects.toMatchObject({ code: "no_such_link", status: 409 });
	});
});

describe("a circle of links", () => {
	it.each([
		["an element to itself", [], "projekts/1", "projekts/1", "serves_itself"],
		["a direction to its own measure", [], "projekts/1", "projekts/1.1", "serves_in_circle"],
		[
			"two that serve each other",
			[["projekts/1.1", "augstais/1.1"]],
			"augstais/1.1",
			"projekts/1.1",
			"serves_in_circle",
		],
		[
			"what stands above the end of a link",
			[["projekts/1.1", "augstais/1.1"]],
			"augstais/1",
			"projekts/1.1",
			"serves_in_circle",
		],
		[
			"a longer way round",
			[
				["projekts/1", "augstais/1.1"],
				["augstais/1", "parauga-plans/1.1"],
			],
			"augstais/1.1",
			"projekts/1.2",
			"serves_in_circle",
		],
	])("is refused: %s", async (_, before, from, to, code) => {
		for (const [one = "", other = ""] of before) await link(one, other);
		const lines = (await world.auditLines()).length;
		await expect(link(from, to)).rejects.toMatchObject({ status: 409, code });
		expect(await served(from)).not.toContain(to);
		expect(await world.auditLines()).toHaveLength(lines);
	});

	it("is not what only looks like one: a part may serve beside its own whole", async () => {
		await link("projekts/1.1", "augstais/1");
		await link("projekts/1.1", "projekts/1.2");
		await link("projekts/1.2", "augstais/1.1");
		expect(await served("projekts/1.1")).toHaveLength(2);
	});

	it("is refused to the second of two who link at once", async () => {
		const both = await Promise.allSettled([link("projekts/1.1", "augstais/1.1"), link("augstais/1.1", "projekts/1.1")]);
		expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
	});

	it("is refused in a plan that comes with its links", async () => {
		const circular = {
			...samplePlan,
			code: "aplis",
			elements: [
				{ kind: "priority", code: "1", title: { lv: "A" }, contributesTo: [{ plan: "aplis", element: "2" }] },
				{ kind: "priority", code: "2", title: { lv: "B" }, contributesTo: [{ plan: "aplis", element: "1" }] },
			],
		} as const;
		await expect(world.as(world.coordinator, createPlan, structuredClone(circular) as never)).rejects.toMatchObject({
			code: "serves_in_circle",
		});
		expect(await served("aplis/1")).toBeUndefined();
	});
});
