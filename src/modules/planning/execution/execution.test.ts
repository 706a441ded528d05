import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../../../../tests/world.ts";
import {
	approveAmendment,
	changeDeadlines,
	findPlan,
	openAmendment,
	type PlanElement,
	updateDeliverable,
	updateHistory,
} from "../index.ts";

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const plan = "parauga-plans";

async function element(code: string, asOf = "2026-01-10"): Promise<PlanElement> {
	const found = (await findPlan(world.db, plan, asOf))?.elements.find((one) => one.code === code);
	if (!found) throw new Error(`no ${code}`);
	return found;
}

describe("updating a deliverable", () => {
	it("by its ministry's contact keeps status, narrative, evidence and an audit line with before and after", async () => {
		const input = {
			plan,
			element: "1.1-1",
			asOf: "2025-06-30",
			status: "in_progress" as const,
			narrative: "Darbs rit.",
			evidenceUrl: "https://example.org/a",
		};
		await world.as(world.contact, updateDeliverable, input);
		await world.as(world.contact, updateDeliverable, { plan, element: "1.1-1", asOf: "2025-12-31", status: "done" });
		const history = await updateHistory(world.db, (await element("1.1-1")).id);
		expect(history.map((update) => [update.asOf, update.status])).toEqual([
			["2025-12-31", "done"],
			["2025-06-30", "in_progress"],
		]);
		expect(history[1]?.evidence).toMatchObject([{ url: "https://example.org/a" }]);
		const lines = (await world.auditLines()).filter((line) => line.subjectId === `${plan}/1.1-1`);
		expect(lines.map((line) => [line.actorId, line.before, (line.after as { status: string }).status])).toMatchObject([
			[world.contact.id, null, "in_progress"],
			[world.contact.id, { status: "in_progress" }, "done"],
		]);
	});

	it("shows on each day what held on it", async () => {
		expect((await element("1.1-1", "2025-06-29")).state.status).toBe("not_started");
		expect((await element("1.1-1", "2025-06-30")).state.status).toBe("in_progress");
		expect((await element("1.1-1", "2025-12-31")).state.status).toBe("done");
	});

	it("of an agency below the ministry is the ministry's too", async () => {
		await world.as(world.contact, updateDeliverable, {
			plan,
			element: "1.1-2",
			asOf: "2025-12-01",
			status: "in_progress",
		});
		expect((await element("1.1-2")).state).toMatchObject({ status: "in_progress", delayed: true });
	});

	it("of another ministry is refused, says who may, and changes nothing", async () => {
		const attempt = world.as(world.stranger, updateDeliverable, {
			plan,
			element: "1.1-1",
			asOf: "2025-12-31",
			status: "not_started",
		});
		await expect(attempt).rejects.toMatchObject({
			status: 403,
			code: "not_in_charge",
			said: { en: expect.stringContaining("MIN") },
		});
		expect((await element("1.1-1")).state.status).toBe("done");
		expect((await world.auditLines()).some((line) => line.actorId === world.stranger.id)).toBe(false);
	});

	it("is not for an auditor", async () => {
		const attempt = world.as(world.auditor, updateDeliverable, {
			plan,
			element: "1.1-1",
			asOf: "2025-12-31",
			status: "done",
		});
		await expect(attempt).rejects.toMatchObject({ code: "role_not_allowed" });
	});

	it("that a merged institution was in charge of is its successor's", async () => {
		expect((await element("1.2-2", "2024-02-28")).parties[0]?.code).toBe("OLD");
		expect((await element("1.2-2", "2024-03-01")).parties[0]?.code).toBe("CEN");
		await world.as(world.person("ministry-contact", "CEN"), updateDeliverable, {
			plan,
			element: "1.2-2",
			asOf: "2025-12-31",
			status: "in_progress",
		});
	});

	it("that somebody else has changed meanwhile is a conflict, not an overwrite", async () => {
		const seen = (await element("1.2-1")).update?.id ?? "none";
		await world.as(world.stranger, updateDeliverable, {
			plan,
			element: "1.2-1",
			asOf: "2025-12-31",
			status: "in_progress",
			basedOn: seen,
		});
		const late = world.as(world.coordinator, updateDeliverable, {
			plan,
			element: "1.2-1",
			asOf: "2025-12-31",
			status: "done",
			basedOn: seen,
		});
		await expect(late).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
		expect((await element("1.2-1")).state.status).toBe("in_progress");
	});

	it.each([
		["a day of the future", { asOf: "2026-01-11" }, "asOf"],
		["a day that does not exist", { asOf: "2025-02-30" }, "asOf"],
		["an unknown status", { status: "maybe" }, "status"],
		["lost relevance without a decision", { status: "lost_relevance", reason: "Nav naudas" }, "decision"],
		["a link that is none", { evidenceUrl: "javascript:alert(1)" }, "evidenceUrl"],
		["a text with a NUL", { narrative: "a\u0000b" }, "narrative"],
		["a text that is too long", { narrative: "a".repeat(20_001) }, "narrative"],
	])("with %s is refused at its field", async (_, wrong, field) => {
		const input = { plan, element: "1.1-1", asOf: "2025-12-31", status: "done", ...wrong };
		const refusal = await world.as(world.coordinator, updateDeliverable, input as never).catch((error) => error);
		expect(refusal).toMatchObject({ status: 422 });
		expect(Object.keys(refusal.fields)).toContain(field);
	});

	it("that does not exist is not found", async () => {
		const attempt = world.as(world.coordinator, updateDeliverable, {
			plan,
			element: "9.9-9",
			asOf: "2025-12-31",
			status: "done",
		});
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});
});

describe("moving a deadline", () => {
	it("keeps the old one on the days before, with the reason and the act in the audit trail", async () => {
		const deadlines = [{ period: "2026-H2", indicator: { lv: "Rezultāts 1.1-2" } }];
		await world.as(world.coordinator, openAmendment, { plan, reason: "Iepirkums kavējas" });
		await world.as(world.coordinator, changeDeadlines, {
			plan,
			element: "1.1-2",
			from: "2026-01-05",
			deadlines,
			reason: "Iepirkums kavējas",
			act: "MK prot. Nr. 1",
		});
		expect((await element("1.1-2", "2026-01-05")).deadlines.map((row) => row.ends)).toEqual(["2025-12-31"]);
		await world.as(world.coordinator, approveAmendment, { plan, validFrom: "2026-01-05" });
		expect((await element("1.1-2", "2026-01-04")).deadlines.map((row) => row.ends)).toEqual(["2025-12-31"]);
		expect((await element("1.1-2", "2026-01-04")).state.delayed).toBe(true);
		expect((await element("1.1-2", "2026-01-05")).deadlines.map((row) => row.ends)).toEqual(["2026-12-31"]);
		expect((await element("1.1-2", "2026-01-05")).state.delayed).toBe(false);
		const line = (await world.auditLines()).find((one) => one.operation === "planning.changeDeadlines");
		expect(line).toMatchObject({
			before: { deadlines: ["2025-H2"] },
			after: { deadlines: ["2026-H2"], reason: "Iepirkums kavējas" },
		});
	});

	it("is not for a contact", async () => {
		const attempt = world.as(world.contact, changeDeadlines, {
			plan,
			element: "1.1-2",
			from: "2026-01-05",
			deadlines: [],
			reason: "x",
		});
		await expect(attempt).rejects.toMatchObject({ code: "role_not_allowed" });
	});
});
