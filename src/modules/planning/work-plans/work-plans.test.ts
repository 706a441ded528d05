// The acts on tasks: who may, when, with what; and what is kept of them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { Conflict, Invalid, Missing, Refused } from "#kernel/errors.ts";
import { closeUnit, seatDemonstrationCast } from "#modules/directory/index.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import { approveAmendment, openAmendment } from "../versions/operations.ts";
import { entryHistory } from "./entries.ts";
import { layYear, year } from "./fixtures/year.ts";
import { addTask, assignTask, editTask, removeTask } from "./operations.ts";
import { moveTask, recordProgress } from "./progress.ts";
import { type Eyes, findWorkPlan, listWorkPlans, type Task } from "./queries.ts";
import { startWorkPlan } from "./years.ts";

let world: World;
const today = "2026-06-10";
beforeAll(async () => {
	world = await openWorld(today);
	await layYear(world);
	await world.as(system, seatDemonstrationCast, {
		cast: [
			{
				key: "anna",
				name: "Anna Ministrijā",
				post: { lv: "Vadītāja", en: "Head" },
				role: "institution-head",
				institution: "MIN",
			},
		],
	});
});
afterAll(() => world.close());

const all: Eyes = { works: true, seesNames: true, sight: "all" };
async function task(code: string, day = today, eyes = all, plan = year): Promise<Task> {
	const found = (await findWorkPlan(world.db, plan, day, eyes))?.tasks.find((one) => one.element.code === code);
	if (!found) throw new Error(`no ${code}`);
	return found;
}
const linesOf = async (subject: string) => (await world.auditLines()).filter((line) => line.subjectId === subject);
const head = () => world.person("institution-head", "MIN");

describe("telling of progress", () => {
	it("by the ministry's contact keeps each entry, and shows on each day what held on it", async () => {
		const place = { plan: year, task: "U1" };
		await world.as(world.contact, recordProgress, {
			...place,
			asOf: "2026-02-01",
			status: "in_progress",
			measure: "2/4",
		});
		await world.as(world.contact, recordProgress, { ...place, asOf: "2026-04-01", status: "done", note: "Gatavs." });
		expect((await entryHistory(world.db, (await task("U1")).id)).map((one) => [one.asOf, one.status])).toEqual([
			["2026-04-01", "done"],
			["2026-02-01", "in_progress"],
		]);
		expect(await task("U1", "2026-01-31")).toMatchObject({ status: "not_started", share: 0 });
		expect(await task("U1", "2026-03-31")).toMatchObject({ status: "in_progress", share: 0.5 });
		expect((await task("U1", "2026-04-01")).state.delayed).toBe(false);
		const lines = await linesOf(`${year}/U1`);
		expect(lines.map((line) => [line.actorId, line.before, line.after])).toMatchObject([
			[world.contact.id, null, { status: "in_progress", percent: 50 }],
			[world.contact.id, { status: "in_progress" }, { status: "done", note: "Gatavs." }],
		]);
	});

	it("again for the same day corrects, and the corrected one stays", async () => {
		const place = { plan: year, task: "U4", asOf: "2026-05-01", status: "in_progress" as const };
		const first = await world.as(world.contact, recordProgress, { ...place, measure: "10" });
		await world.as(head(), recordProgress, { ...place, measure: "20" });
		const history = await entryHistory(world.db, (await task("U4")).id);
		expect(history.map((one) => [one.measure, one.correctsId])).toEqual([
			[{ percent: 20 }, first.id],
			[{ percent: 10 }, null],
		]);
	});

	it("is refused to another ministry, to an auditor and to nobody, and changes nothing", async () => {
		const input = { plan: year, task: "U3", status: "done" as const };
		await expect(world.as(world.stranger, recordProgress, input)).rejects.toMatchObject({
			code: "not_their_work_plan",
		});
		await expect(world.as(world.auditor, recordProgress, input)).rejects.toBeInstanceOf(Refused);
		expect((await task("U3")).status).toBe("not_started");
	});

	it.each([
		["a day to come", { asOf: "2026-06-11", status: "done" }, "asOf"],
		["a day that is none", { asOf: "2026-02-30", status: "done" }, "asOf"],
		["dropping without a reason", { status: "dropped" }, "reason"],
		["dropping with blanks for a reason", { status: "dropped", reason: "  " }, "reason"],
		["more than all", { status: "in_progress", measure: "140" }, "measure"],
		["more steps than there are", { status: "in_progress", measure: "6 no 5" }, "measure"],
		["a part of what is not begun", { status: "not_started", measure: "5" }, "measure"],
		["a part of what is done", { status: "done", measure: "50" }, "measure"],
		["another status", { status: "lost" }, "status"],
	])("with %s says so at its place", async (_, said, field) => {
		const attempt = world.as(world.contact, recordProgress, { plan: year, task: "U3", ...said } as never);
		await expect(attempt).rejects.toBeInstanceOf(Invalid);
		await expect(attempt).rejects.toMatchObject({
			fields: { [field]: { lv: expect.any(String), en: expect.any(String) } },
		});
		expect((await task("U3")).status).toBe("not_started");
	});

	it("after somebody else told is a conflict, also where the other told of an earlier day", async () => {
		const seen = (await task("U3")).written;
		await world.as(head(), recordProgress, { plan: year, task: "U3", asOf: "2026-03-01", status: "in_progress" });
		const late = { plan: year, task: "U3", status: "done" as const, basedOn: seen };
		await expect(world.as(world.contact, recordProgress, late)).rejects.toMatchObject({ code: "changed_meanwhile" });
		await world.as(world.contact, recordProgress, { ...late, basedOn: (await task("U3")).written });
		expect((await task("U3")).status).toBe("done");
	});

	it("of what is no task of a work plan finds nothing", async () => {
		for (const place of [
			{ plan: year, task: "U99" },
			{ plan: "parauga-plans", task: "1.1-1" },
			{ plan: "nav", task: "U1" },
		]) {
			await expect(world.as(world.coordinator, recordProgress, { ...place, status: "done" })).rejects.toBeInstanceOf(
				Missing,
			);
		}
	});
});

describe("moving a card", () => {
	it("changes the status; back in progress it has again what was last said of it", async () => {
		const place = { plan: year, task: "U2-1" };
		await world.as(world.contact, recordProgress, { ...place, status: "in_progress", measure: "3/4" });
		await world.as(world.contact, moveTask, { ...place, to: "done" });
		expect(await task("U2-1")).toMatchObject({ status: "done", share: 1 });
		await world.as(world.contact, moveTask, { ...place, to: "in_progress" });
		expect(await task("U2-1")).toMatchObject({ status: "in_progress", measure: { done: 3, total: 4 } });
		const lines = await linesOf(`${year}/U2-1`);
		expect(lines.at(-1)).toMatchObject({
			operation: "planning.moveTask",
			before: { status: "done" },
			after: { status: "in_progress" },
		});
	});

	it("to where it stands writes nothing; over another's word it is a conflict; not by a stranger; not to dropped", async () => {
		const place = { plan: year, task: "U2-2" };
		const seen = (await task("U2-2")).written;
		const still = world.as(world.contact, moveTask, { ...place, to: "not_started" });
		await expect(still).rejects.toMatchObject({ code: "stands_there" });
		expect((await task("U2-2")).written).toBe(seen);
		await world.as(head(), moveTask, { ...place, to: "in_progress", basedOn: seen });
		await expect(world.as(world.contact, moveTask, { ...place, to: "done", basedOn: seen })).rejects.toBeInstanceOf(
			Conflict,
		);
		await expect(world.as(world.stranger, moveTask, { ...place, to: "done" })).rejects.toBeInstanceOf(Refused);
		await expect(world.as(world.contact, moveTask, { ...place, to: "dropped" as never })).rejects.toBeInstanceOf(
			Invalid,
		);
	});

	it("rolls up: a task has what its parts come to, a goal what its tasks do", async () => {
		const work = await findWorkPlan(world.db, year, today, all);
		expect((await task("U2")).share).toBe(0.75);
		const lines = work?.goals.map((line) => [line.goal.element, line.sum.tasks, line.sum.share]);
		expect(lines).toEqual([
			["1", 2, 0.875],
			["2", 1, 1],
			["3", 0, null],
		]);
		const [line] = await listWorkPlans(world.db, today, "all");
		expect(line?.sum).toEqual(work?.sum);
	});
});

describe("whose a task is", () => {
	const place = { plan: year, task: "U4" };

	it("is found in the directory where it is there, and kept as typed where not", async () => {
		await world.as(world.contact, assignTask, {
			...place,
			unit: "fin – Finanšu nodaļa",
			person: "anna ministrijā",
			weight: 3,
		});
		const found = await task("U4");
		expect(found).toMatchObject({
			unit: { code: "FIN" },
			person: { name: "Anna Ministrijā" },
			weight: 3,
			priority: "normal",
		});
		expect(found.person?.id).not.toBeNull();
		await world.as(world.contact, assignTask, {
			...place,
			unit: "Darba grupa",
			person: "Zane Ārējā",
			priority: "high",
		});
		expect(await task("U4")).toMatchObject({
			unit: { id: null, code: null, name: { lv: "Darba grupa" } },
			person: { id: null, name: "Zane Ārējā" },
			priority: "high",
			weight: 1,
		});
	});

	it("names no person to those who may not see names, nor in the audit trail", async () => {
		expect((await task("U4", today, { works: false, seesNames: false, sight: "all" })).person).toBeNull();
		const lines = (await linesOf(`${year}/U4`)).filter((line) => line.operation === "planning.assignTask");
		expect(lines).toHaveLength(2);
		expect(JSON.stringify(lines)).not.toMatch(/Zane|Anna/);
	});

	it("changes from today on: what was before holds on the days before", async () => {
		world.clock.day = "2026-07-01";
		await world.as(world.contact, assignTask, { ...place, unit: "Cita grupa" });
		expect((await task("U4", "2026-06-30")).unit?.name.lv).toBe("Darba grupa");
		expect((await task("U4", "2026-07-01")).unit?.name.lv).toBe("Cita grupa");
		world.clock.day = today;
	});

	it("is no closed unit, no weight beyond bounds, and no stranger's matter", async () => {
		await world.as(world.coordinator, closeUnit, { institution: "MIN", unit: "FIN", from: "2026-06-01" });
		await expect(world.as(world.contact, assignTask, { ...place, unit: "FIN" })).rejects.toMatchObject({
			fields: { unit: {} },
		});
		for (const weight of ["0", "101", "1,5", "daudz"]) {
			const attempt = world.as(world.contact, assignTask, { ...place, weight: weight as never });
			await expect(attempt).rejects.toMatchObject({ fields: { weight: {} } });
		}
		await expect(world.as(world.stranger, assignTask, place)).rejects.toBeInstanceOf(Refused);
	});
});

describe("wording of tasks", () => {
	const fresh = { plan: year, title: { lv: "Jauns uzdevums" }, term: "2026-Q4", serves: "min-2024/3" };

	it("does not change while the plan is in force", async () => {
		await expect(world.as(world.contact, addTask, fresh)).rejects.toMatchObject({ code: "plan_not_editable" });
		const { revision } = (await task("U4")).element;
		const input = { ...fresh, task: "U4", revision };
		await expect(world.as(world.contact, editTask, input)).rejects.toBeInstanceOf(Conflict);
		await expect(world.as(world.contact, removeTask, { plan: year, task: "U4", revision })).rejects.toBeInstanceOf(
			Conflict,
		);
	});

	it("changes in an amendment: added with the next code, edited, taken out; others see it once it is approved", async () => {
		await world.as(world.coordinator, openAmendment, { plan: year, reason: "Jauni darbi" });
		const { code } = await world.as(world.contact, addTask, { ...fresh, unit: "Darba grupa", notes: "Sākt laikus." });
		expect(code).toBe("U5");
		expect((await task("U5")).goals.map((goal) => goal.element)).toEqual(["3"]);
		await expect(task("U5", today, { works: false, seesNames: true, sight: "all" })).rejects.toThrow("no U5");
		await world.as(head(), editTask, {
			plan: year,
			task: "U5",
			revision: (await task("U5")).element.revision,
			title: { lv: "Pārdēvēts", en: "Renamed" },
			term: "2026-11",
			serves: "min-2024/R1",
		});
		const edited = await task("U5");
		expect(edited).toMatchObject({
			element: { title: { lv: "Pārdēvēts" }, description: null },
			term: { year: 2026, month: 11 },
		});
		expect(edited.targets.map((one) => one.element)).toEqual(["R1"]);
		await world.as(head(), removeTask, { plan: year, task: "U4", revision: (await task("U4")).element.revision });
		expect(await world.as(world.contact, addTask, fresh)).toEqual({ code: "U4" });
		await world.as(world.coordinator, approveAmendment, {
			plan: year,
			validFrom: today,
			act: { kind: "rīkojums", number: "9", date: today },
		});
		expect((await task("U4", today, { works: false, seesNames: false, sight: "all" })).element.title.lv).toBe(
			"Jauns uzdevums",
		);
		expect((await task("U4")).status).toBe("not_started");
	});

	it("is refused to a stranger, and says at its place what is wrong", async () => {
		const { code } = await world.as(world.contact, startWorkPlan, { institution: "MIN", year: 2027 });
		const input = { ...fresh, plan: code, term: "2027-Q4" };
		await expect(world.as(world.stranger, addTask, input)).rejects.toBeInstanceOf(Refused);
		const wrong: [object, string][] = [
			[{ title: { lv: "" } }, "title.lv"],
			[{ term: "2026-Q4" }, "term"],
			[{ term: "2028" }, "term"],
			[{ term: "rudenī" }, "term"],
			[{ serves: "min-2024/99" }, "serves"],
			[{ serves: "parauga-plans/1" }, "serves"],
			[{ serves: "mērķis" }, "serves"],
		];
		for (const [change, field] of wrong) {
			const attempt = world.as(world.contact, addTask, { ...input, ...change } as never);
			await expect(attempt, field).rejects.toMatchObject({ fields: { [field]: {} } });
		}
		expect((await findWorkingPlan(world.db, code, today))?.elements).toEqual([]);
	});

	it("by two at once is a conflict for the second, and a draft has no progress yet", async () => {
		const plan = "dp-min-2027";
		const { code } = await world.as(world.contact, addTask, { ...fresh, plan, term: "2027" });
		const { revision } = (await task(code, today, all, plan)).element;
		const edit = { plan, task: code, revision, title: { lv: "Pirmais" }, term: "2027", serves: "min-2024/3" };
		await world.as(world.contact, editTask, edit);
		await expect(world.as(head(), editTask, { ...edit, title: { lv: "Otrais" } })).rejects.toMatchObject({
			code: "changed_meanwhile",
		});
		await expect(world.as(world.contact, recordProgress, { plan, task: code, status: "done" })).rejects.toMatchObject({
			code: "plan_is_draft",
		});
	});
});

describe("beginning a year", () => {
	it("needs a strategy for that year; an agency's is its ministry's", async () => {
		expect(await world.as(world.contact, startWorkPlan, { institution: "AGE – Parauga aģentūra", year: 2026 })).toEqual(
			{
				code: "dp-age-2026",
			},
		);
		const made = await findWorkPlan(world.db, "dp-age-2026", today, all);
		expect(made?.plan).toMatchObject({ kind: "work_plan", state: "draft", superior: [{ code: "min-2024" }] });
		const later = world.as(world.contact, startWorkPlan, { institution: "MIN", year: 2030 });
		await expect(later).rejects.toMatchObject({ fields: { year: {} } });
	});

	it("is done once, for one's own institution, and for one that there is", async () => {
		await expect(world.as(world.contact, startWorkPlan, { institution: "MIN", year: 2026 })).rejects.toMatchObject({
			code: "year_has_plan",
		});
		await expect(world.as(world.contact, startWorkPlan, { institution: "OTH", year: 2026 })).rejects.toBeInstanceOf(
			Refused,
		);
		for (const institution of ["NAV", "OLD", ""]) {
			const attempt = world.as(world.coordinator, startWorkPlan, { institution, year: 2026 });
			await expect(attempt).rejects.toMatchObject({ fields: { institution: {} } });
		}
	});
});
