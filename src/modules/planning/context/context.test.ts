// The acts on a plan's context: what they keep, whom they refuse, and what versions know of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../../../../tests/world.ts";
import { announceDraft } from "../drafts/operations.ts";
import { changeSwot, changeTargetGroup, createPlan, findPlanHead } from "../index.ts";
import { comparePlans } from "../versions/compare.ts";
import { approveAmendment, approvePlan, discardAmendment, openAmendment } from "../versions/operations.ts";
import { contentOf, findVersion } from "../versions/queries.ts";
import { groundOf } from "./ground-of.ts";
import { findContext } from "./queries.ts";
import { readContext } from "./rows.ts";

let world: World;
const plan = "parauga-strategija";
const swot = { strengths: [{ lv: "Komanda", en: "Team" }], weaknesses: [], opportunities: [], threats: [] };

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await world.as(world.coordinator, createPlan, {
		code: plan,
		kind: "institution_strategy",
		title: { lv: "Parauga stratēģija" },
		periodFrom: 2024,
		periodTo: 2027,
		owner: "MIN",
		state: "draft",
		elements: [{ kind: "priority", code: "1", title: { lv: "Prioritāte" } }],
		context: {
			swot,
			groups: [{ code: "nvo", name: { lv: "NVO" }, needs: [{ lv: "Dialogs" }], notes: [{ lv: "Pēc kārtas" }] }],
		},
	});
	await world.as(world.coordinator, announceDraft, { plan });
});
afterAll(() => world.close());

async function head() {
	const found = await findPlanHead(world.db, plan, "all");
	if (!found) throw new Error("no plan");
	return found;
}
const context = async () => (await readContext(world.db, (await head()).id)) ?? {};
const linesOf = async (name: string) => (await world.auditLines()).filter((line) => line.operation === name);
const threats = { plan, quadrant: "threats" as const, points: [{ lv: "Maz naudas" }, null] };

describe("changing a SWOT analysis", () => {
	it("by the head of the institution whose plan it is keeps the other lists and says before and after", async () => {
		const chief = world.person("institution-head", "MIN");
		await world.as(chief, changeSwot, threats);
		expect((await context()).swot).toEqual({ ...swot, threats: [{ lv: "Maz naudas" }] });
		expect(await linesOf("planning.changeSwot")).toMatchObject([
			{ actorId: chief.id, subjectId: plan, before: { threats: [] }, after: { threats: [{ lv: "Maz naudas" }] } },
		]);
	});

	it("is not the contact's, nor the head's of another institution or of one below", async () => {
		await expect(world.as(world.contact, changeSwot, threats)).rejects.toMatchObject({ code: "role_not_allowed" });
		for (const code of ["OTH", "AGE"]) {
			const attempt = world.as(world.person("institution-head", code), changeSwot, threats);
			await expect(attempt).rejects.toMatchObject({ status: 403, code: "not_owner" });
		}
	});

	it("does not make a contact with the head's role elsewhere an owner", async () => {
		const both = world.person("ministry-contact", "MIN");
		const actor = { ...both, grants: [...both.grants, ...world.person("institution-head", "OTH").grants] };
		await expect(world.as(actor, changeSwot, threats)).rejects.toMatchObject({ code: "not_owner" });
	});

	it("is refused while the plan is in force, and when somebody else was first", async () => {
		const inForce = world.as(world.coordinator, changeSwot, { ...threats, plan: "parauga-plans" });
		await expect(inForce).rejects.toMatchObject({ status: 409, code: "plan_not_editable" });
		const late = world.as(world.coordinator, changeSwot, { ...threats, basedOn: groundOf([{ lv: "Cits" }]) });
		await expect(late).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
	});

	it("rests on its own list: who changes another list overtakes nobody", async () => {
		const ground = groundOf((await context()).swot?.strengths);
		await world.as(world.coordinator, changeSwot, { ...threats, points: [{ lv: "Cits drauds" }] });
		const points = [{ lv: "Komanda" }, { lv: "Dati" }];
		await world.as(world.coordinator, changeSwot, { plan, quadrant: "strengths", points, basedOn: ground });
		expect((await context()).swot).toMatchObject({ strengths: points, threats: [{ lv: "Cits drauds" }] });
	});

	it("wants Latvian in every point, and says at which it lacks", async () => {
		const points = [{ lv: "Labi" }, { lv: "", en: "Only English" }];
		const attempt = world.as(world.coordinator, changeSwot, { plan, quadrant: "threats", points });
		await expect(attempt).rejects.toMatchObject({ status: 422, fields: { "points.1.lv": expect.anything() } });
	});
});

describe("changing a target group", () => {
	it("keeps its code and notes, and says its name and needs anew", async () => {
		const name = { lv: "Biedrības", en: "Associations" };
		await world.as(world.coordinator, changeTargetGroup, { plan, group: "nvo", name, points: [{ lv: "Nauda" }] });
		expect((await context()).groups).toEqual([
			{ code: "nvo", name, needs: [{ lv: "Nauda" }], notes: [{ lv: "Pēc kārtas" }] },
		]);
	});

	it("adds a new one under a code of its name, once", async () => {
		const input = { plan, name: { lv: "Jaunie vecāki" }, points: [{ lv: "Laiks" }] };
		expect(await world.as(world.coordinator, changeTargetGroup, input)).toEqual({ code: "jaunie-vecāki" });
		await expect(world.as(world.coordinator, changeTargetGroup, input)).rejects.toMatchObject({ status: 409 });
		expect((await context()).groups?.map((group) => group.code)).toEqual(["nvo", "jaunie-vecāki"]);
	});

	it("that the plan has not is a 404", async () => {
		const input = { plan, group: "nav-tadas", name: { lv: "X" }, points: [] };
		await expect(world.as(world.coordinator, changeTargetGroup, input)).rejects.toMatchObject({ status: 404 });
	});
});

describe("the context in versions", () => {
	it("is hidden while an amendment is prepared, restored when it is discarded, compared when it is approved", async () => {
		await world.as(world.coordinator, approvePlan, { plan, validFrom: "2026-01-01" });
		const approved = await context();
		await world.as(world.coordinator, openAmendment, { plan, reason: "Jauns skats" });
		await world.as(world.coordinator, changeSwot, { ...threats, points: [{ lv: "Pavisam cits" }] });
		expect(await findContext(world.db, await head(), "2026-01-10")).toEqual(approved);
		await world.as(world.coordinator, discardAmendment, { plan });
		expect(await context()).toEqual(approved);
		await world.as(world.coordinator, openAmendment, { plan, reason: "Jauns skats" });
		await world.as(world.coordinator, changeSwot, { ...threats, points: [{ lv: "Pavisam cits" }] });
		await world.as(world.coordinator, approveAmendment, { plan, validFrom: "2026-01-10" });
		const now = await head();
		const first = await findVersion(world.db, now.id, 1);
		if (!first) throw new Error("no version");
		expect(comparePlans(first.content, await contentOf(world.db, now.id)).elements).toEqual([
			{ kind: "context", code: "", title: "Draudi", before: "Cits drauds", after: "Pavisam cits" },
		]);
	});
});
