import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, system } from "#kernel/access.ts";
import type { AnyOperation } from "#kernel/operation.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addStrategy } from "../maturity/fixtures/strategy.ts";
import { createPlan } from "../plans/operations.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { decideInOversight, settleOversightDecision } from "./decisions.ts";
import {
	approveOversightMinutes,
	callOversightMeeting,
	cancelOversightMeeting,
	recordOversightMinutes,
	releaseOversightMember,
	seatOversightMember,
	setOversightAgenda,
} from "./operations.ts";
import { openDecisions, readOversight, strategyWarnings } from "./queries.ts";
import { yearFigures } from "./rules.ts";
import { worksOf } from "./works.ts";

let world: World;
let head: Actor;
let planId: string;
beforeAll(async () => {
	world = await openWorld("2026-06-10");
	await addStrategy(world);
	head = world.person("institution-head", "MIN");
	planId = (await findPlanHead(world.db, "min-2025"))?.id ?? "";
});
afterAll(() => world.close());

const plan = "min-2025";
const read = () => readOversight(world.db, planId);
const meetingOf = async (number: number) => (await read()).meetings.find((one) => one.number === number);
const lastLine = async () => (await world.auditLines()).at(-1);

describe("the group", () => {
	it("seats members; the audit trail knows them by their row, not by their name", async () => {
		for (const name of ["Ilze Viena", "Juris Otrais", "Maija Trešā"])
			await world.as(head, seatOversightMember, { plan, name, post: "Nodaļas vadītājs", since: "2025-02-01" });
		const { members } = await read();
		expect(members.map((one) => one.name)).toEqual(["Ilze Viena", "Juris Otrais", "Maija Trešā"]);
		const line = await lastLine();
		expect(line).toMatchObject({ operation: "planning.seatOversightMember", after: { member: members[2]?.id } });
		expect(JSON.stringify(line)).not.toContain("Maija");
	});

	it("seats nobody twice in one post", async () => {
		const again = { plan, name: "Ilze Viena", post: "Nodaļas vadītājs", since: "2026-01-01" };
		await expect(world.as(head, seatOversightMember, again)).rejects.toMatchObject({ code: "seated_already" });
	});

	it("releases a member from a day on, once, and not before they joined", async () => {
		const member = (await read()).members[2]?.id ?? "";
		const early = world.as(head, releaseOversightMember, { plan, member, until: "2025-01-31" });
		await expect(early).rejects.toMatchObject({ status: 422, fields: { until: expect.anything() } });
		await world.as(head, releaseOversightMember, { plan, member, until: "2026-01-01" });
		expect(await lastLine()).toMatchObject({ before: { until: null }, after: { until: "2026-01-01" } });
		const again = world.as(head, releaseOversightMember, { plan, member, until: "2026-02-01" });
		await expect(again).rejects.toMatchObject({ status: 404 });
	});
});

describe("a meeting", () => {
	it("is called by the coordinator, numbered from one, for a day of the strategy's period", async () => {
		expect(await world.as(world.coordinator, callOversightMeeting, { plan, day: "2026-06-09" })).toEqual({ number: 1 });
		const late = world.as(world.coordinator, callOversightMeeting, { plan, day: "2028-01-01" });
		await expect(late).rejects.toMatchObject({ status: 422, fields: { day: expect.anything() } });
		expect(await lastLine()).toMatchObject({ subjectId: "min-2025/1", after: { day: "2026-06-09" } });
	});

	it("keeps the agenda that was composed; a form that was overtaken is a conflict", async () => {
		const items = [{ key: "own:1", kind: "own" as const, title: { lv: "Budžets" } }];
		await world.as(head, setOversightAgenda, { plan, meeting: 1, items, revision: 1 });
		const late = world.as(head, setOversightAgenda, { plan, meeting: 1, items: [], revision: 1 });
		await expect(late).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
		expect(await meetingOf(1)).toMatchObject({ agenda: items, revision: 2, state: "planned" });
	});

	it("has no decisions before it was held, and is not approved without minutes", async () => {
		const decision = { plan, meeting: 1, text: "x", owner: "y", due: "2026-09-01" };
		await expect(world.as(head, decideInOversight, decision)).rejects.toMatchObject({ status: 409 });
		await expect(world.as(head, approveOversightMinutes, { plan, meeting: 1 })).rejects.toMatchObject({ status: 409 });
	});

	it("is recorded with who came, of those who belonged to the group on the day", async () => {
		const { members } = await read();
		const present = [members[0]?.id ?? "", members[2]?.id ?? ""];
		const said = { plan, meeting: 1, heldOn: "2026-06-09", present, minutes: "Apsprieda budžetu." };
		await world.as(head, recordOversightMinutes, { ...said, revision: 2 });
		const meeting = await meetingOf(1);
		expect(meeting).toMatchObject({ state: "held", minutes: "Apsprieda budžetu.", revision: 3 });
		expect(meeting?.attendance.map((one) => [one.memberId, one.present])).toEqual([
			[members[0]?.id, true],
			[members[1]?.id, false],
		]);
		expect(await lastLine()).toMatchObject({ after: { state: "held", asked: 2, present: [members[0]?.id] } });
		const late = world.as(world.coordinator, recordOversightMinutes, { ...said, minutes: "Cits", revision: 2 });
		await expect(late).rejects.toMatchObject({ code: "changed_meanwhile" });
	});

	it("was not held on a day to come", async () => {
		const said = { plan, meeting: 1, heldOn: "2026-06-11", present: [], minutes: "" };
		await expect(world.as(head, recordOversightMinutes, said)).rejects.toMatchObject({
			fields: { heldOn: expect.anything() },
		});
	});

	it("decides tasks with owner and term, which are done or not", async () => {
		const decision = { plan, meeting: 1, text: "Sagatavot pārskatu", owner: "Finanšu nodaļa", due: "2026-06-09" };
		expect(await world.as(head, decideInOversight, decision)).toEqual({ number: 1 });
		await expect(world.as(head, decideInOversight, { ...decision, due: "2026-06-08" })).rejects.toMatchObject({
			fields: { due: expect.anything() },
		});
		expect(openDecisions((await read()).meetings)).toMatchObject([{ meeting: 1, number: 1, owner: "Finanšu nodaļa" }]);
		const done = { plan, meeting: 1, decision: 1, doneOn: "2026-06-10", note: "Nosūtīts", revision: 1 };
		await world.as(head, settleOversightDecision, done);
		expect(openDecisions((await read()).meetings)).toEqual([]);
		expect(await lastLine()).toMatchObject({
			subjectId: "min-2025/1/1",
			before: { done_on: null },
			after: { done_on: "2026-06-10", note: "Nosūtīts" },
		});
		await expect(world.as(head, settleOversightDecision, done)).rejects.toMatchObject({ status: 409 });
		await world.as(head, settleOversightDecision, { plan, meeting: 1, decision: 1, doneOn: "" });
		expect(openDecisions((await read()).meetings)).toHaveLength(1);
		const future = { plan, meeting: 1, decision: 1, doneOn: "2026-06-11" };
		await expect(world.as(head, settleOversightDecision, future)).rejects.toMatchObject({
			fields: { doneOn: expect.anything() },
		});
	});

	it("changes no more when its minutes are approved, but its decisions are still carried out", async () => {
		await world.as(world.coordinator, approveOversightMinutes, { plan, meeting: 1 });
		expect(await meetingOf(1)).toMatchObject({ state: "minuted" });
		const said = { plan, meeting: 1, heldOn: "2026-06-09", present: [], minutes: "Citādi" };
		await expect(world.as(head, recordOversightMinutes, said)).rejects.toMatchObject({ status: 409 });
		await world.as(head, settleOversightDecision, { plan, meeting: 1, decision: 1, doneOn: "2026-06-10" });
	});

	it("is cancelled with a reason while it is only called", async () => {
		await world.as(head, callOversightMeeting, { plan, day: "2026-09-01" });
		await world.as(head, cancelOversightMeeting, { plan, meeting: 2, reason: "Nav kvoruma" });
		expect(await meetingOf(2)).toMatchObject({ state: "cancelled", cancelledBecause: "Nav kvoruma" });
		const held = world.as(head, cancelOversightMeeting, { plan, meeting: 1, reason: "x" });
		await expect(held).rejects.toMatchObject({ status: 409 });
	});

	it("that is not there is not found", async () => {
		await expect(world.as(head, approveOversightMinutes, { plan, meeting: 9 })).rejects.toMatchObject({ status: 404 });
		const decision = { plan, meeting: 1, decision: 9 };
		await expect(world.as(head, settleOversightDecision, decision)).rejects.toMatchObject({ status: 404 });
	});
});

describe("what the agenda asks of the work", () => {
	const task = (code: string, period: string) => ({
		...{ kind: "task" as const, code, title: { lv: `Uzdevums ${code}` }, deadlines: [{ period }] },
	});
	it("is the late tasks of the work plans under the strategy, by their own address; not those to come", async () => {
		await world.as(system, createPlan, {
			code: "min-darbi-2026",
			kind: "work_plan",
			title: { lv: "Darba plāns" },
			...{ periodFrom: 2026, periodTo: 2026, owner: "MIN", state: "in_force", superior: ["min-2025"] },
			elements: [task("U1", "2026-Q1"), task("U2", "2026-Q4")],
		});
		const strategy = await findPlanHead(world.db, plan);
		const works = strategy ? await worksOf(world.db, strategy, "2026-06-10") : [];
		expect(works.map(({ code, delayed, path }) => [code, delayed, path])).toEqual([
			["U1", true, "/plani/min-darbi-2026/darbi/U1"],
		]);
	});
});

describe("the year", () => {
	it("gives the review its figures from the same data", async () => {
		expect(yearFigures((await read()).meetings, 2026, "2026-06-10")).toEqual({
			...{ year: 2026, meetings: 1, attendancePercent: 50, decisions: 1, done: 1, late: 0 },
		});
	});

	it("is warned of while fewer than two meetings were held or called", async () => {
		const [found] = await strategyWarnings(world.db, "2026-06-10");
		expect(found?.plan.code).toBe(plan);
		expect(found?.years.map(({ year, state }) => [year, state])).toEqual([
			[2026, "lacking"],
			[2025, "short"],
		]);
	});
});

describe("who may look after a group", () => {
	const acts: [AnyOperation, object][] = [
		[seatOversightMember, { plan, name: "A B", post: "x", since: "2026-01-01" }],
		[releaseOversightMember, { plan, member: "019a0000-0000-7000-8000-000000000000", until: "2026-01-01" }],
		[callOversightMeeting, { plan, day: "2026-10-01" }],
		[setOversightAgenda, { plan, meeting: 1, items: [] }],
		[recordOversightMinutes, { plan, meeting: 1, heldOn: "2026-06-01", present: [], minutes: "" }],
		[approveOversightMinutes, { plan, meeting: 1 }],
		[cancelOversightMeeting, { plan, meeting: 1, reason: "x" }],
		[decideInOversight, { plan, meeting: 1, text: "x", owner: "y", due: "2026-10-01" }],
		[settleOversightDecision, { plan, meeting: 1, decision: 1 }],
	];
	const named = acts.map(([op, input]) => ({ name: op.name, op, input }));

	it.each(named)("$name is not another ministry's head's, nor a contact's", async ({ op, input }) => {
		const before = (await world.auditLines()).length;
		const other = world.person("institution-head", "OTH");
		await expect(world.as(other, op, input)).rejects.toMatchObject({ status: 403, code: "not_owner" });
		await expect(world.as(world.contact, op, input)).rejects.toMatchObject({ code: "role_not_allowed" });
		expect(await world.auditLines()).toHaveLength(before);
	});

	it.each(named)("$name finds no group of a plan that is no institution's strategy", async ({ op, input }) => {
		const attempt = world.as(world.coordinator, op, { ...input, plan: "parauga-plans" });
		await expect(attempt).rejects.toMatchObject({ status: 404, code: "no_such_strategy" });
	});
});
