// The acts on a plan's money: what they keep, whom they refuse, and what versions know of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../../../../tests/world.ts";
import { changeFunding, createPlan, dropFunding, findPlanHead } from "../index.ts";
import { comparePlans } from "../versions/compare.ts";
import { approveAmendment, approvePlan, discardAmendment, openAmendment } from "../versions/operations.ts";
import { contentOf, findVersion } from "../versions/queries.ts";
import { groundOf } from "./operations.ts";
import { findFunding } from "./queries.ts";
import { readFunding } from "./rows.ts";

let world: World;
const plan = "naudas-plans";
const title = { lv: "Pirmā prioritāte", en: "First priority" };
const open = { part: "additional" as const, year: 2025, text: "30 00", readings: [3_000, 30_000] };

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await world.as(world.coordinator, createPlan, {
		code: plan,
		kind: "plan",
		title: { lv: "Naudas plāns" },
		periodFrom: 2024,
		periodTo: 2026,
		owner: "MIN",
		state: "draft",
		elements: [{ kind: "priority", code: "1", title }],
		funding: [
			{ code: "1", title, source: "state", planned: { 2024: 500 }, additional: { 2024: 1_000 }, asPrinted: [open] },
			{ code: "2", title: { lv: "Cita" }, source: "eu", planned: {}, additional: { 2026: 7 } },
		],
	});
});
afterAll(() => world.close());

async function head() {
	const found = await findPlanHead(world.db, plan, "all");
	if (!found) throw new Error("no plan");
	return found;
}
const rows = async () => readFunding(world.db, (await head()).id);
const linesOf = async (name: string) => (await world.auditLines()).filter((line) => line.operation === name);
const money = (additional: Record<string, string | number>) => ({ plan, code: "1", title, state: { additional } });

describe("changing the money of a plan", () => {
	it("keeps order and other priorities, and says before and after", async () => {
		await world.as(world.coordinator, changeFunding, {
			...money({ 2024: "2 000", 2026: 5 }),
			eu: { planned: { 2024: "10" } },
			printedSum: "2 005",
			trainees: "12",
			notes: [{ lv: "Piezīme" }, null],
		});
		expect(await rows()).toMatchObject([
			{ code: "1", source: "state", additional: { 2024: 2_000, 2026: 5 }, printedSum: 2_005, trainees: 12 },
			{ code: "1", source: "eu", planned: { 2024: 10 } },
			{ code: "2", source: "eu", additional: { 2026: 7 } },
		]);
		expect((await linesOf("planning.changeFunding")).at(-1)).toMatchObject({
			actorId: world.coordinator.id,
			subjectId: plan,
			before: { funding: [{ code: "1", additional: { 2024: 1_000 } }] },
			after: { funding: [{ code: "1", notes: [{ lv: "Piezīme" }] }, { source: "eu" }] },
		});
	});

	it("leaves what could not be read as printed, until it is filled in", async () => {
		expect((await rows())[0]?.asPrinted).toEqual([open]);
		await world.as(world.coordinator, changeFunding, money({ 2024: 2_000, 2025: "30 000" }));
		expect((await rows())[0]).not.toHaveProperty("asPrinted");
	});

	it("is the coordinator's alone", async () => {
		for (const who of [world.contact, world.auditor, world.person("institution-head", "MIN")]) {
			await expect(world.as(who, changeFunding, money({ 2024: 1 }))).rejects.toMatchObject({ status: 403 });
		}
	});

	it("is refused while the plan is in force, and when somebody else was first", async () => {
		const inForce = world.as(world.coordinator, changeFunding, { ...money({ 2024: 1 }), plan: "parauga-plans" });
		await expect(inForce).rejects.toMatchObject({ status: 409, code: "plan_not_editable" });
		const ground = groundOf((await rows()).filter((row) => row.code === "1"));
		await world.as(world.coordinator, changeFunding, { ...money({ 2024: 3 }), basedOn: ground });
		const late = world.as(world.coordinator, changeFunding, { ...money({ 2024: 4 }), basedOn: ground });
		await expect(late).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
		expect((await rows())[0]?.additional).toEqual({ 2024: 3 });
	});

	const wrong: [string, string | number, RegExp][] = [
		["a negative amount", "-5", /negatīvs/],
		["a negative amount with a real minus", "−5", /negatīvs/],
		["cents", "10,50", /bez centiem/],
		["cents as a number", 10.5, /bez centiem/],
		["a print that can be read in two ways", "250 00", /veselu skaitli/],
		["a formula", "=1+1", /veselu skaitli/],
		["words", "daudz", /veselu skaitli/],
		["too much", "99999999999999", /par lielu/],
	];
	it.each(wrong)("refuses %s at its cell", async (_, amount, said) => {
		const before = await rows();
		const attempt = world.as(world.coordinator, changeFunding, money({ 2024: 1, 2026: amount }));
		const error = await attempt.catch((refusal: unknown) => refusal);
		expect(error).toMatchObject({
			status: 422,
			fields: { "state.additional.2026": { lv: expect.stringMatching(said) } },
		});
		expect(await rows()).toEqual(before);
	});

	it("refuses a year outside the plan's period at its cell, and money without any amount", async () => {
		const outside = world.as(world.coordinator, changeFunding, money({ 2027: 1 }));
		await expect(outside).rejects.toMatchObject({
			status: 422,
			fields: { "state.additional.2027": expect.anything() },
		});
		const none = world.as(world.coordinator, changeFunding, { plan, code: "3", title });
		await expect(none).rejects.toMatchObject({ status: 422, code: "no_amount" });
	});

	it("refuses new money under a code that is taken", async () => {
		const attempt = world.as(world.coordinator, changeFunding, { ...money({ 2024: 1 }), basedOn: "none" });
		await expect(attempt).rejects.toMatchObject({ status: 422, fields: { code: expect.anything() } });
	});
});

describe("a plan that comes with its money", () => {
	it("is refused where a source of a priority, or a target group, stands twice", async () => {
		const row = { code: "1", title, source: "eu" as const, planned: {}, additional: { 2024: 1 } };
		const group = { code: "nvo", name: { lv: "NVO" }, needs: [] };
		const attempt = world.as(world.coordinator, createPlan, {
			code: "divreiz",
			kind: "plan",
			title,
			periodFrom: 2024,
			periodTo: 2026,
			owner: "MIN",
			state: "draft",
			elements: [],
			funding: [row, { ...row, source: "state" }, row],
			context: { groups: [group, group] },
		});
		await expect(attempt).rejects.toMatchObject({
			status: 422,
			fields: { "funding.2.source": expect.anything(), "context.groups.1.code": expect.anything() },
		});
	});
});

describe("deleting the money of a priority", () => {
	it("takes it out and keeps it in the audit trail", async () => {
		await world.as(world.coordinator, dropFunding, { plan, code: "2" });
		expect((await rows()).map((row) => row.code)).not.toContain("2");
		expect(await linesOf("planning.dropFunding")).toMatchObject([{ before: { funding: [{ code: "2" }] } }]);
	});

	it("that is not there is a 404, and by another role a 403", async () => {
		const gone = world.as(world.coordinator, dropFunding, { plan, code: "2" });
		await expect(gone).rejects.toMatchObject({ status: 404 });
		await expect(world.as(world.contact, dropFunding, { plan, code: "1" })).rejects.toMatchObject({ status: 403 });
	});
});

describe("the money in versions", () => {
	it("is kept by the version, hidden while an amendment is prepared, and restored when it is discarded", async () => {
		await world.as(world.coordinator, changeFunding, money({ 2024: 100 }));
		await world.as(world.coordinator, approvePlan, { plan, validFrom: "2026-01-01" });
		await world.as(world.coordinator, openAmendment, { plan, reason: "Vairāk naudas" });
		await world.as(world.coordinator, changeFunding, money({ 2024: 900 }));
		const shown = await findFunding(world.db, await head(), "2026-01-10");
		expect(shown[0]?.additional).toEqual({ 2024: 100 });
		await world.as(world.coordinator, discardAmendment, { plan });
		expect((await rows())[0]?.additional).toEqual({ 2024: 100 });
	});

	it("is compared cell by cell, and the former one stays for its days", async () => {
		await world.as(world.coordinator, openAmendment, { plan, reason: "Vairāk naudas" });
		await world.as(world.coordinator, changeFunding, money({ 2024: 900 }));
		world.clock.day = "2026-02-02";
		await world.as(world.coordinator, approveAmendment, { plan, validFrom: "2026-02-01" });
		const now = await head();
		const first = await findVersion(world.db, now.id, 1);
		if (!first) throw new Error("no version");
		const differences = comparePlans(first.content, await contentOf(world.db, now.id)).elements;
		expect(differences).toEqual([
			{
				kind: "funding",
				code: "1",
				title: "Pirmā prioritāte",
				before: "valsts, papildu 2024: 100",
				after: "valsts, papildu 2024: 900",
			},
		]);
		expect((await findFunding(world.db, now, "2026-01-15"))[0]?.additional).toEqual({ 2024: 100 });
		expect((await findFunding(world.db, now, "2026-02-02"))[0]?.additional).toEqual({ 2024: 900 });
	});
});
