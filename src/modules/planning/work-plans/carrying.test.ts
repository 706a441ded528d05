// Carrying a work plan forward: what goes, with what, and nothing twice.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Conflict, Refused } from "#kernel/errors.ts";
import { periodCode } from "#kernel/period.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { approvePlan } from "../versions/operations.ts";
import { findCarrying } from "./carrying.ts";
import { layYear, year } from "./fixtures/year.ts";
import { addTask, assignTask, removeTask } from "./operations.ts";
import { recordProgress } from "./progress.ts";
import { findWorkPlan } from "./queries.ts";
import { carryForward } from "./years.ts";

let world: World;
const today = "2026-12-20";
const next = "dp-min-2027";
beforeAll(async () => {
	world = await openWorld(today);
	await layYear(world);
	await world.as(world.contact, recordProgress, { plan: year, task: "U1", status: "done" });
	await world.as(world.contact, recordProgress, { plan: year, task: "U2-1", status: "done" });
	await world.as(world.contact, recordProgress, { plan: year, task: "U2", status: "in_progress", measure: "50" });
	await world.as(world.contact, recordProgress, { plan: year, task: "U4", status: "dropped", reason: "Nav vajadzīgs" });
	await world.as(world.contact, assignTask, { plan: year, task: "U3", unit: "FIN", person: "Zane Ārējā", weight: 5 });
});
afterAll(() => world.close());

const eyes = { works: true, seesNames: true, sight: "all" } as const;
const tasksOf = async (plan: string) => (await findWorkPlan(world.db, plan, today, eyes))?.tasks ?? [];

describe("carrying forward", () => {
	it("shows before it is done what goes, under which code, until when; and what stays", async () => {
		const carrying = await findCarrying(world.db, year, today, true);
		expect(carrying?.next).toMatchObject({ id: null, code: next });
		const going = [...(carrying?.going.values() ?? [])];
		expect(going.map((one) => [one.task.element.code, one.code, one.terms.map(periodCode)])).toEqual([
			["U2", "U1", ["2027-H2"]],
			["U2-2", "U2", ["2027-Q4"]],
			["U3", "U3", ["2027-05"]],
		]);
		expect(carrying?.staying.done.map((one) => one.element.code)).toEqual(["U1", "U2-1"]);
		expect(carrying?.staying.dropped.map((one) => one.element.code)).toEqual(["U4"]);
	});

	it("is refused to a stranger, and after the preview was overtaken; nothing is made", async () => {
		await expect(world.as(world.stranger, carryForward, { plan: year })).rejects.toBeInstanceOf(Refused);
		const attempt = world.as(world.contact, carryForward, { plan: year, basedOn: "0".repeat(32) });
		await expect(attempt).rejects.toMatchObject({ code: "changed_meanwhile" });
		expect(await tasksOf(next)).toEqual([]);
	});

	it("makes the next year's draft with what is unfinished, linked to where it came from", async () => {
		const carrying = await findCarrying(world.db, year, today, true);
		const done = await world.as(world.contact, carryForward, { plan: year, basedOn: carrying?.fingerprint });
		expect(done).toEqual({ plan: next, tasks: 3 });
		const made = await findWorkPlan(world.db, next, today, eyes);
		expect(made?.plan).toMatchObject({
			state: "draft",
			title: { lv: "Parauga darba plāns 2027. gadam", en: "Sample work plan 2027" },
			periodFrom: 2027,
			periodTo: 2027,
			owner: { code: "MIN" },
			superior: [{ code: "min-2024" }],
		});
		expect(
			made?.tasks.map((one) => [one.element.code, one.origin, one.status, one.goals.map((goal) => goal.element)]),
		).toEqual([
			["U1", { plan: year, element: "U2" }, "not_started", ["1"]],
			["U2", { plan: year, element: "U2-2" }, "not_started", ["1"]],
			["U3", { plan: year, element: "U3" }, "not_started", ["2"]],
		]);
		expect(made?.tasks[1]?.parentId).toBe(made?.tasks[0]?.id);
		expect(made?.tasks[2]).toMatchObject({ unit: { code: "FIN" }, person: { name: "Zane Ārējā" }, weight: 5 });
		const line = (await world.auditLines()).find(
			(one) => one.operation === "planning.carryForward" && one.subjectId === year,
		);
		expect(line).toMatchObject({
			actorId: world.contact.id,
			after: {
				carried_to: next,
				tasks: [
					["U2", "U1"],
					["U2-2", "U2"],
					["U3", "U3"],
				],
			},
		});
	});

	it("leaves the year as it was, but for saying where its tasks go on", async () => {
		const tasks = await tasksOf(year);
		expect(tasks.map((one) => [one.element.code, one.status, one.heir?.element ?? null])).toEqual([
			["U1", "done", null],
			["U2", "in_progress", "U1"],
			["U2-1", "done", null],
			["U2-2", "not_started", "U2"],
			["U3", "not_started", "U3"],
			["U4", "dropped", null],
		]);
	});

	it("a second time is a conflict, and nothing is there twice", async () => {
		await expect(world.as(world.contact, carryForward, { plan: year })).rejects.toMatchObject({
			code: "carried_already",
		});
		expect(await tasksOf(next)).toHaveLength(3);
	});

	it("brings later what was not there: a task that was taken out of the draft, under the parent that is", async () => {
		await world.as(world.contact, addTask, { plan: next, title: { lv: "Jauns" }, term: "2027" });
		const [, second] = await tasksOf(next);
		await world.as(world.contact, removeTask, { plan: next, task: "U2", revision: second?.element.revision ?? 0 });
		expect(await world.as(world.contact, carryForward, { plan: year })).toEqual({ plan: next, tasks: 1 });
		const tasks = await tasksOf(next);
		expect(tasks.map((one) => one.element.code)).toEqual(["U1", "U2", "U3", "U4"]);
		expect(tasks[1]).toMatchObject({ parentId: tasks[0]?.id, origin: { element: "U2-2" } });
	});

	it("does not go into a plan that is approved, nor from a draft", async () => {
		await expect(world.as(world.contact, carryForward, { plan: next })).rejects.toMatchObject({
			code: "plan_not_begun",
		});
		const second = (await tasksOf(next))[1];
		await world.as(world.contact, removeTask, { plan: next, task: "U2", revision: second?.element.revision ?? 0 });
		await world.as(world.coordinator, approvePlan, {
			plan: next,
			validFrom: "2027-01-01",
			act: { kind: "rīkojums", number: "1", date: today },
		});
		const attempt = world.as(world.contact, carryForward, { plan: year });
		await expect(attempt).rejects.toBeInstanceOf(Conflict);
		await expect(attempt).rejects.toMatchObject({ code: "next_plan_not_editable" });
	});
});
