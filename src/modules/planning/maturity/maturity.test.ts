import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/access.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { writeContext } from "../context/rows.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { addStrategy, answersFor, scale } from "./fixtures/strategy.ts";
import {
	acceptMaturityAssessment,
	returnMaturityAssessment,
	saveMaturityAssessment,
	submitMaturityAssessment,
} from "./operations.ts";
import { findMaturity } from "./queries.ts";
import { setMaturityTargets } from "./targets.ts";

let world: World;
let head: Actor;
beforeAll(async () => {
	world = await openWorld("2026-03-10");
	await addStrategy(world);
	head = world.person("institution-head", "MIN");
});
afterAll(() => world.close());

const own = { plan: "min-2025", element: "M1.1", year: 2025, kind: "self" as const };
const independent = { ...own, kind: "independent" as const };

async function find(element: string, kind: string, year = 2025) {
	const fn = (await findMaturity(world.db, "min-2025", "2026-03-10"))?.functions.find(
		(one) => one.element.code === element,
	);
	return fn?.assessments.find((one) => one.kind === kind && one.year === year);
}
const linesOf = async (subject: string) => (await world.auditLines()).filter((line) => line.subjectId === subject);

describe("a self-assessment", () => {
	it("is kept as it is typed, whole or not, by the contact of the institution whose strategy it is", async () => {
		await world.as(world.contact, saveMaturityAssessment, {
			...own,
			levels: [{ answers: [{ holds: "1", evidence: "" }] }],
			revision: 0,
		});
		expect(await find("M1.1", "self")).toMatchObject({ state: "draft", revision: 1, level: 0 });
		expect(await linesOf("min-2025/M1.1/2025/self")).toMatchObject([
			{ operation: "planning.saveMaturityAssessment", before: null, after: { state: "draft", answered: 1 } },
		]);
	});

	it("that is not whole is not submitted, is told where, and changes nothing", async () => {
		const levels = [{ answers: [{ holds: true, evidence: "" }] }];
		const refusal = await world
			.as(world.contact, submitMaturityAssessment, { ...own, levels, revision: 1 })
			.catch((error) => error);
		expect(refusal).toMatchObject({ status: 422, code: "not_whole" });
		expect(Object.keys(refusal.fields)).toEqual([
			"levels.0.answers.0.evidence",
			"levels.1.answers.0.holds",
			"levels.1.answers.1.holds",
			"levels.2.answers.0.holds",
			"levels.2.answers.1.holds",
		]);
		expect(await find("M1.1", "self")).toMatchObject({ state: "draft", revision: 1 });
	});

	it("that is whole is submitted by the head, with the level that follows from its answers", async () => {
		const done = await world.as(head, submitMaturityAssessment, { ...own, levels: answersFor(2), revision: 1 });
		expect(done).toEqual({ level: 2 });
		expect(await find("M1.1", "self")).toMatchObject({
			state: "submitted",
			level: 2,
			writerIds: [world.contact.id, head.id],
		});
		expect((await linesOf("min-2025/M1.1/2025/self")).at(-1)).toMatchObject({
			operation: "planning.submitMaturityAssessment",
			before: { state: "draft" },
			after: { state: "submitted", level: 2, holds: { 0: 0, 1: 0, 2: 2 } },
		});
	});

	it("that was submitted is no longer written in", async () => {
		const again = world.as(head, saveMaturityAssessment, { ...own, levels: answersFor(1) });
		await expect(again).rejects.toMatchObject({ status: 409, code: "wrong_assessment_state" });
		expect(await find("M1.1", "self")).toMatchObject({ level: 2 });
	});

	it("is not written by another ministry, nor by an auditor, who are told who does", async () => {
		const place = { ...own, element: "M1.2", levels: answersFor(1) };
		for (const actor of [world.stranger, world.auditor, world.coordinator]) {
			await expect(world.as(actor, saveMaturityAssessment, place)).rejects.toMatchObject({
				status: 403,
				code: "not_assessor",
			});
		}
		expect(await find("M1.2", "self")).toBeUndefined();
	});

	it("is not for somebody without a role in it", async () => {
		const attempt = world.as(world.person("employee", "MIN"), saveMaturityAssessment, { ...own, levels: [] });
		await expect(attempt).rejects.toMatchObject({ code: "role_not_allowed" });
	});

	it("that somebody else changed meanwhile is a conflict, not an overwrite", async () => {
		const place = { ...own, element: "M1.3" };
		await world.as(world.contact, saveMaturityAssessment, { ...place, levels: answersFor(1), revision: 0 });
		const late = world.as(head, saveMaturityAssessment, { ...place, levels: answersFor(2), revision: 0 });
		await expect(late).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
		expect(await find("M1.3", "self")).toMatchObject({ level: 1, revision: 1 });
	});
});

describe("an independent assessment", () => {
	it("is written by an auditor, and stands beside the unit's own", async () => {
		await world.as(world.auditor, submitMaturityAssessment, { ...independent, levels: answersFor(1), revision: 0 });
		expect(await find("M1.1", "independent")).toMatchObject({ state: "submitted", level: 1 });
		expect(await find("M1.1", "self")).toMatchObject({ level: 2 });
	});

	it("is never written by a person who wrote the other, whatever roles they hold", async () => {
		const both: Actor = { ...head, grants: [...head.grants, { role: "auditor", institutionId: null }] };
		const place = { plan: "min-2025", element: "M1.2", year: 2026, levels: answersFor(1) };
		await world.as(both, saveMaturityAssessment, { ...place, kind: "self" });
		await expect(world.as(both, saveMaturityAssessment, { ...place, kind: "independent" })).rejects.toMatchObject({
			status: 403,
			code: "same_person",
		});
		await world.as(both, saveMaturityAssessment, { ...place, year: 2025, kind: "independent" });
		await expect(world.as(both, saveMaturityAssessment, { ...place, year: 2025, kind: "self" })).rejects.toMatchObject({
			code: "same_person",
		});
	});

	it("is not the ministry's own", async () => {
		const attempt = world.as(head, saveMaturityAssessment, { ...independent, levels: answersFor(2) });
		await expect(attempt).rejects.toMatchObject({ code: "not_assessor" });
	});
});

describe("judging an assessment", () => {
	it("is returned with a reason, mended, and accepted by the coordinator", async () => {
		await world.as(world.coordinator, returnMaturityAssessment, { ...own, reason: "Trūkst datu" });
		expect(await find("M1.1", "self")).toMatchObject({ state: "draft", returnedBecause: "Trūkst datu" });
		await world.as(head, submitMaturityAssessment, { ...own, levels: answersFor(0) });
		await world.as(world.coordinator, acceptMaturityAssessment, own);
		expect(await find("M1.1", "self")).toMatchObject({
			state: "accepted",
			level: 0,
			acceptedBy: world.coordinator.id,
			returnedBecause: null,
		});
		expect((await linesOf("min-2025/M1.1/2025/self")).at(-1)).toMatchObject({
			operation: "planning.acceptMaturityAssessment",
			before: { state: "submitted" },
			after: { state: "accepted", level: 0 },
		});
	});

	it("of one's own work is refused", async () => {
		const place = { ...independent, element: "M1.3" };
		await world.as(world.coordinator, submitMaturityAssessment, { ...place, levels: answersFor(1) });
		const attempt = world.as(world.coordinator, acceptMaturityAssessment, place);
		await expect(attempt).rejects.toMatchObject({ status: 403, code: "own_work" });
		await world.as(world.person("plan-coordinator"), acceptMaturityAssessment, place);
		expect(await find("M1.3", "independent")).toMatchObject({ state: "accepted" });
	});

	it("of a draft, or of one that is accepted, is a conflict", async () => {
		const draft = { ...own, element: "M1.3" };
		await expect(world.as(world.coordinator, acceptMaturityAssessment, draft)).rejects.toMatchObject({ status: 409 });
		const back = { ...own, reason: "Vēlreiz" };
		await expect(world.as(world.coordinator, returnMaturityAssessment, back)).rejects.toMatchObject({ status: 409 });
	});

	it("of nothing is not found, and is not for the head", async () => {
		const nothing = { ...own, year: 2024 };
		await expect(world.as(world.coordinator, acceptMaturityAssessment, nothing)).rejects.toMatchObject({ status: 404 });
		await expect(world.as(head, acceptMaturityAssessment, own)).rejects.toMatchObject({ code: "role_not_allowed" });
	});
});

describe("what cannot be assessed", () => {
	it.each([
		["a year to come", { year: 2027 }, { status: 422, fields: { year: expect.anything() } }],
		["a year long before the plan", { year: 2023 }, { status: 422 }],
		["an element that is not graded", { element: "M2.1" }, { status: 404, code: "not_graded" }],
		["an element that is not there", { element: "M9" }, { status: 404 }],
		["a plan without a scale", { plan: "parauga-plans", element: "1.1" }, { status: 404 }],
		["more criteria than the scale has", { levels: [{ answers: [{}, {}] }] }, { status: 409, code: "scale_changed" }],
		["a link that is none", { levels: [{ answers: [{ link: "javascript:alert(1)" }] }] }, { status: 422 }],
		["an answer that is neither yes nor no", { levels: [{ answers: [{ holds: "maybe" }] }] }, { status: 422 }],
	])("%s is refused", async (_, wrong, refusal) => {
		const input = { ...independent, element: "M1.2", year: 2026, levels: [], ...wrong };
		await expect(world.as(world.auditor, saveMaturityAssessment, input as never)).rejects.toMatchObject(refusal);
	});
});

describe("target levels", () => {
	const targets = [
		{ element: "M1.1", year: 2026, level: 1 },
		{ element: "M1.2", year: 2027, level: 2 },
	];
	const find2 = async () => await findMaturity(world.db, "min-2025", "2026-03-10");

	it("are set by the head of the owner, each with its audit line; an empty one is taken away", async () => {
		await world.as(head, setMaturityTargets, { plan: "min-2025", targets });
		await world.as(head, setMaturityTargets, {
			plan: "min-2025",
			targets: [{ element: "M1.2", year: 2027, level: "" }],
		});
		expect((await find2())?.functions.map((one) => one.targets.map(({ year, level }) => [year, level]))).toEqual([
			[[2026, 1]],
			[],
			[],
		]);
		expect(await linesOf("min-2025/M1.2/2027")).toMatchObject([
			{ before: { target: null }, after: { target: 2 } },
			{ before: { target: 2 }, after: { target: null } },
		]);
	});

	it("that rest on what is no longer so are a conflict", async () => {
		const basedOn = "0".repeat(32);
		const attempt = world.as(head, setMaturityTargets, { plan: "min-2025", targets, basedOn });
		await expect(attempt).rejects.toMatchObject({ status: 409 });
	});

	it("are refused where there is no such level, year or function", async () => {
		const wrong = [
			{ element: "M1.1", year: 2026, level: 7 },
			{ element: "M1.1", year: 2028, level: 1 },
			{ element: "M2.1", year: 2026, level: 1 },
		];
		const refusal = await world
			.as(head, setMaturityTargets, { plan: "min-2025", targets: wrong })
			.catch((error) => error);
		expect(Object.keys(refusal.fields)).toEqual(["targets.0.level", "targets.1.level", "targets.2.level"]);
	});

	it("are not for another ministry's head, nor for a contact", async () => {
		const other = world.person("institution-head", "OTH");
		const input = { plan: "min-2025", targets };
		await expect(world.as(other, setMaturityTargets, input)).rejects.toMatchObject({ code: "not_owner" });
		await expect(world.as(world.contact, setMaturityTargets, input)).rejects.toMatchObject({
			code: "role_not_allowed",
		});
	});
});

describe("a scale that is said anew", () => {
	it("leaves the questions of what was assessed before as they were", async () => {
		const { id } = await getPlanId();
		const said = { scale: scale.slice(0, 1), of: ["M1.1", "M1.2", "M1.3"] };
		await world.db.transaction((tx) => writeContext(tx, id, { maturity: said }));
		const before = { ...own, element: "M1.3", levels: answersFor(2) };
		await world.as(head, saveMaturityAssessment, before);
		expect(await find("M1.3", "self")).toMatchObject({ level: 2, scale });
		await world.as(head, saveMaturityAssessment, { ...own, year: 2026, levels: answersFor(0).slice(0, 1) });
		expect(await find("M1.1", "self", 2026)).toMatchObject({ level: 0, scale: scale.slice(0, 1) });
	});
});

async function getPlanId(): Promise<{ id: string }> {
	const plan = await findPlanHead(world.db, "min-2025");
	if (!plan) throw new Error("no strategy");
	return plan;
}
