import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/access.ts";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { acceptMaturityErratum, declineMaturityErratum, proposeMaturityErratum } from "./errata.ts";
import { addStrategy, answersFor } from "./fixtures/strategy.ts";
import { acceptMaturityAssessment, saveMaturityAssessment, submitMaturityAssessment } from "./operations.ts";
import { findMaturity } from "./queries.ts";

let world: World;
let head: Actor;
const self = { plan: "min-2025", element: "M1.1", year: 2025, kind: "self" as const };
const independent = { ...self, element: "M1.2", kind: "independent" as const };
const draft = { ...self, element: "M1.3" };
beforeAll(async () => {
	world = await openWorld("2026-03-10");
	await addStrategy(world);
	head = world.person("institution-head", "MIN");
	await world.as(head, submitMaturityAssessment, { ...self, levels: answersFor(2) });
	await world.as(world.coordinator, acceptMaturityAssessment, self);
	await world.as(world.coordinator, submitMaturityAssessment, { ...independent, levels: answersFor(1) });
	await world.as(world.person("plan-coordinator"), acceptMaturityAssessment, independent);
	await world.as(head, saveMaturityAssessment, { ...draft, levels: answersFor(1) });
	world.clock.day = "2026-03-20";
});
afterAll(() => world.close());

async function find(place: { element: string; kind: string }, day = "2026-03-20") {
	const maturity = await findMaturity(world.db, "min-2025", day);
	const fn = maturity?.functions.find((one) => one.element.code === place.element);
	return fn?.assessments.find((one) => one.kind === place.kind);
}
const wrong = { reason: "Otrās pakāpes pierādījums izrādījās cita gada.", levels: answersFor(1) };
const propose = (actor: Actor, more: object = {}) =>
	world.as(actor, proposeMaturityErratum, { ...self, ...wrong, ...more });
const lines = async () => (await world.auditLines()).filter((one) => one.subjectId === "min-2025/M1.1/2025/self");
let waiting: string;

describe("an erratum", () => {
	it.each([
		["without a reason", { reason: " " }, { status: 422, fields: { reason: expect.anything() } }],
		["that changes nothing", { levels: answersFor(2) }, { status: 422, code: "nothing_changed" }],
		["that is not whole", { levels: [] }, { status: 422, code: "not_whole" }],
		["to what is not accepted", draft, { status: 409, code: "not_accepted" }],
		["to what is not there", { year: 2026 }, { status: 404, code: "no_such_assessment" }],
		["to what was changed meanwhile", { revision: 1 }, { status: 409, code: "changed_meanwhile" }],
	])("%s is refused and changes nothing", async (_, more, refusal) => {
		await expect(propose(head, more)).rejects.toMatchObject(refusal);
		expect(await find(self)).toMatchObject({ level: 2, errata: [] });
	});

	it("is proposed only by those who write that assessment", async () => {
		for (const actor of [world.stranger, world.auditor, world.coordinator])
			await expect(propose(actor)).rejects.toMatchObject({ status: 403, code: "not_assessor" });
		await expect(propose(head, independent)).rejects.toMatchObject({ status: 403 });
	});

	it("waits, with both values and the reason, and changes nothing yet", async () => {
		waiting = (await propose(world.contact)).erratum;
		const held = await find(self);
		expect(held).toMatchObject({ level: 2, state: "accepted", writerIds: [head.id] });
		expect(held?.errata).toMatchObject([
			{ state: "proposed", reason: wrong.reason, proposedBy: world.contact.id, decidedAt: null },
		]);
		expect((await lines()).at(-1)).toMatchObject({
			operation: "planning.proposeMaturityErratum",
			before: { level: 2 },
			after: { level: 1, reason: wrong.reason },
		});
	});

	it("waits alone: a second one is a conflict", async () => {
		await expect(propose(head, { levels: answersFor(0) })).rejects.toMatchObject({
			status: 409,
			code: "erratum_waits",
		});
	});

	it("is not decided by those who wrote it, nor by another role", async () => {
		const place = { ...self, erratum: waiting };
		for (const actor of [head, world.contact, world.auditor]) {
			const attempt = world.as(actor, acceptMaturityErratum, place);
			await expect(attempt).rejects.toMatchObject({ code: "role_not_allowed" });
		}
		const levels = answersFor(2);
		const { erratum } = await world.as(world.coordinator, proposeMaturityErratum, { ...independent, ...wrong, levels });
		const own = world.as(world.coordinator, acceptMaturityErratum, { ...independent, erratum });
		await expect(own).rejects.toMatchObject({ status: 403, code: "own_work" });
		const said = { ...independent, erratum, reason: "Nē." };
		await expect(world.as(world.coordinator, declineMaturityErratum, said)).rejects.toMatchObject({ code: "own_work" });
	});

	it("that is accepted changes the assessment and is told; the days before keep what held", async () => {
		await world.as(world.coordinator, acceptMaturityErratum, { ...self, erratum: waiting });
		expect(await find(self)).toMatchObject({ level: 1, state: "accepted", writerIds: [head.id, world.contact.id] });
		expect(await find(self, "2026-03-19")).toMatchObject({ level: 2, errata: [] });
		expect((await find(self))?.errata).toMatchObject([{ state: "accepted", decidedBy: world.coordinator.id }]);
		expect((await lines()).at(-1)).toMatchObject({
			operation: "planning.acceptMaturityErratum",
			before: { level: 2 },
			after: { level: 1 },
		});
		const [told] = (await publicationsSince(world.db, null)).items;
		expect(told).toMatchObject({ kind: "assessment", change: "corrected", code: "min-2025/M1.1/2025" });
	});

	it("that is decided is not decided again; one that is not there is not found", async () => {
		const place = { ...self, erratum: waiting };
		await expect(world.as(world.coordinator, acceptMaturityErratum, place)).rejects.toMatchObject({ status: 409 });
		const other = { ...self, erratum: head.id ?? "" };
		await expect(world.as(world.coordinator, acceptMaturityErratum, other)).rejects.toMatchObject({ status: 404 });
	});

	it("that is declined, with a reason, leaves the assessment and makes room for another", async () => {
		const { erratum } = await propose(head, { levels: answersFor(0) });
		const place = { ...self, erratum };
		const bare = world.as(world.coordinator, declineMaturityErratum, { ...place, reason: "" });
		await expect(bare).rejects.toMatchObject({ status: 422, fields: { reason: expect.anything() } });
		await world.as(world.coordinator, declineMaturityErratum, { ...place, reason: "Pierādījuma nav." });
		expect(await find(self)).toMatchObject({ level: 1 });
		expect((await find(self))?.errata.at(-1)).toMatchObject({ state: "declined", declinedBecause: "Pierādījuma nav." });
		expect((await lines()).at(-1)).toMatchObject({ after: { state: "declined", reason: "Pierādījuma nav." } });
		await propose(head, { levels: answersFor(0) });
	});
});
