// Work plans as files: whose tasks are, what they weigh and how far they are goes out and comes back; names of people
// only to officials.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namesOf } from "#modules/directory/index.ts";
import { openSite, type Site } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { getPlan } from "../plans/rows.ts";
import { comparePlans } from "../versions/compare.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { approveAmendment, openAmendment } from "../versions/operations.ts";
import { sayPersons } from "../versions/persons.ts";
import { findVersion } from "../versions/queries.ts";
import { assignmentsOn } from "../work-plans/assignments.ts";
import { layYear, year } from "../work-plans/fixtures/year.ts";
import { assignTask } from "../work-plans/operations.ts";
import { recordProgress } from "../work-plans/progress.ts";
import { checkTask } from "./check-tasks.ts";
import { workingContent } from "./exports.ts";
import { acceptPlanFile, bringPlan } from "./operations.ts";
import { readPlanWorkbook } from "./xlsx/read.ts";
import { writePlanWorkbook } from "./xlsx/write.ts";

const today = "2026-03-10";
let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld(today);
	site = await openSite(world);
	await layYear(world);
	const whose = { unit: "FIN", person: "Bruno Kontakts", weight: 3, priority: "high" as const };
	await world.as(world.coordinator, assignTask, { plan: year, task: "U1", ...whose });
	await world.as(world.coordinator, assignTask, { plan: year, task: "U3", unit: "Viesu grupa", person: "Zane Viesa" });
	const far = { plan: year, status: "in_progress" as const };
	await world.as(world.coordinator, recordProgress, { ...far, task: "U1", measure: "40", asOf: "2026-03-01" });
	await world.as(world.coordinator, recordProgress, { ...far, task: "U2", measure: "2 no 5", note: "Sākts" });
	names = await namesOf(world.db);
});
afterAll(() => world.close());

const find = (content: PlanContent, code: string) =>
	content.elements.find((one) => one.code === code) as ContentElement;
const working = () => world.db.transaction(async (tx) => workingContent(tx, await getPlan(tx, year)));
let names: ReadonlyMap<string, string>;
const named = async () => sayPersons(await working(), names);
const known = { institutions: [], groups: [], plans: [] };
const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

async function take(content: unknown, code?: string): Promise<void> {
	const bytes = content instanceof Uint8Array ? content : bytesOf(content);
	const filename = content instanceof Uint8Array ? "plans.xlsx" : "plans.json";
	const { id } = await world.as(world.coordinator, bringPlan, {
		filename,
		bytes,
		...(code ? { code } : { plan: year }),
	});
	await world.as(world.coordinator, acceptPlanFile, { id });
}

describe("a work plan's document", () => {
	it("says whose each task is, what it weighs and how far it is", async () => {
		const content = await named();
		expect(find(content, "U1")).toMatchObject({
			assignment: { unit: "FIN", person: "Bruno Kontakts", priority: "high", weight: 3 },
			progress: { as_of: "2026-03-01", status: "in_progress", percent: 40 },
		});
		expect(find(content, "U2").progress).toEqual({
			as_of: today,
			status: "in_progress",
			steps: { done: 2, total: 5 },
			note: "Sākts",
		});
		expect(find(content, "U3").assignment).toMatchObject({ unit_name: "Viesu grupa", person: "Zane Viesa" });
		expect(find(content, "U4").assignment).toBeUndefined();
	});

	it("comes back from a workbook as the same document", async () => {
		const content = await named();
		expect((await readPlanWorkbook(writePlanWorkbook(content, known))).content).toEqual(content);
	});

	it("names people to officials only: others get a file that says that it lacks them", async () => {
		const path = `/plani/${year}/eksports.json`;
		const open = JSON.parse((await site.get(path)).html);
		const official = JSON.parse((await site.get(path, "contact")).html);
		expect(find(official, "U1").assignment?.person).toBe("Bruno Kontakts");
		expect(official.persons).toBeUndefined();
		expect(open.persons).toBe("left_out");
		expect(find(open, "U1").assignment).toEqual({ unit: "FIN", priority: "high", weight: 3 });
		expect(JSON.stringify([open, official])).not.toContain("person_id");
		expect(JSON.stringify(open)).not.toMatch(/Kontakts|Viesa/);
		const api = await site.app.request(`/api/v1/plans/${year}/export`);
		expect(await api.text()).not.toMatch(/Kontakts|Viesa/);
	});

	it("says so in StratML too, where there is no place of its own for it, without people", async () => {
		const { html } = await site.get(`/plani/${year}/eksports.stratml.xml`, "contact");
		expect(html).toContain("Struktūrvienība: FIN; Svars: 3; Statuss (2026-03-01): procesā; Paveikts: 40\u00a0%");
		expect(html).not.toContain("Kontakts");
	});

	it("with people left out comes back without taking them away", async () => {
		await world.as(world.coordinator, openAmendment, { plan: year, reason: "Izmaiņas gada vidū" });
		const before = await working();
		const open = sayPersons(before, undefined);
		await take(open);
		expect(await working()).toEqual(before);
		await take(writePlanWorkbook(open, known));
		expect(await working()).toEqual(before);
	});

	it("of an earlier release, which knows nothing of this, changes nothing of it", async () => {
		const before = await working();
		const bare = ({ assignment: _, progress: __, children, ...rest }: ContentElement): ContentElement => ({
			...rest,
			...(children ? { children: children.map(bare) } : {}),
		});
		await take({ ...before, elements: before.elements.map(bare) });
		expect(await working()).toEqual(before);
	});

	it("changes whose a task is from today on, and keeps what was", async () => {
		const content = await named();
		find(content, "U1").assignment = { unit: "FIN", person: "Zane Viesa", priority: "low", weight: 7 };
		await take(content);
		expect(await named()).toEqual(content);
		const task = find(content, "U1").id ?? "";
		expect((await assignmentsOn(world.db, [task], "2026-03-09", true)).get(task)).toMatchObject({ weight: 3 });
		const lines = await world.auditLines();
		const line = lines.find((one) => one.subjectId === `${year}/U1` && Object.hasOwn(Object(one.after), "assignment"));
		expect(JSON.stringify(line)).not.toContain("Viesa");
	});

	it("does not undo what was told later than the file says", async () => {
		const before = await named();
		const old = structuredClone(before);
		find(old, "U2").progress = { as_of: "2026-02-01", status: "not_started" };
		find(old, "U1").progress = { as_of: today, status: "done" };
		await take(old);
		const now = await named();
		expect(find(now, "U2").progress).toEqual(find(before, "U2").progress);
		expect(find(now, "U1").progress).toEqual({ as_of: today, status: "done" });
	});

	it("becomes a new plan with all of it", async () => {
		await take(await named(), "dp-kopija");
		const copy = sayPersons(
			await world.db.transaction(async (tx) => workingContent(tx, await getPlan(tx, "dp-kopija"))),
			names,
		);
		const original = await named();
		for (const code of ["U1", "U2", "U3", "U4"]) {
			const { assignment, progress } = find(copy, code);
			expect({ assignment, progress }).toEqual({
				assignment: find(original, code).assignment,
				progress: find(original, code).progress,
			});
		}
	});

	it("is kept in the plan's versions, people by id, and two versions are compared by it", async () => {
		const legal = { kind: "rīkojums", number: "9", date: today };
		await world.as(world.coordinator, approveAmendment, { plan: year, act: legal, validFrom: today });
		await world.as(world.coordinator, assignTask, { plan: year, task: "U4", person: "Bruno Kontakts", weight: 2 });
		await world.as(world.coordinator, recordProgress, { plan: year, task: "U4", status: "done" });
		await world.as(world.coordinator, openAmendment, { plan: year, reason: "Vēlreiz" });
		await world.as(world.coordinator, approveAmendment, { plan: year, act: legal, validFrom: today });
		const { id } = await world.db.transaction((tx) => getPlan(tx, year));
		const [two, three] = [await findVersion(world.db, id, 2), await findVersion(world.db, id, 3)];
		if (!two || !three) throw new Error("two amendments were approved");
		expect(find(three.content, "U4").assignment).toMatchObject({ person_id: expect.any(String) });
		expect(JSON.stringify(three.content)).not.toContain("Kontakts");
		const compared = comparePlans(sayPersons(two.content, names), sayPersons(three.content, names));
		expect(compared.elements).toEqual([
			expect.objectContaining({ kind: "assignment", code: "U4", after: "Bruno Kontakts; svars: 2" }),
			expect.objectContaining({ kind: "progress", code: "U4", after: `${today}; izpildīts` }),
		]);
		const page = `/plani/${year}/redakcijas/salidzinat?no=2&uz=3`;
		expect((await site.get(page)).html).not.toContain("Kontakts");
		expect((await site.get(page, "contact")).html).toContain("Bruno Kontakts; svars: 2");
	});
});

describe("what a document says of a task", () => {
	const content = { kind: "work_plan", owner: "MIN", period: { from: 2026, to: 2026 } } as PlanContent;
	const facts = {
		today,
		units: new Map([
			["min/fin", null],
			["min/vec", "2020-01-01"],
		]),
	};
	const whose = { priority: "normal" as const, weight: 1 };
	const far = { as_of: today, status: "in_progress" as const };
	it.each<[string, Partial<ContentElement>, string | undefined]>([
		["a unit of the register", { assignment: { ...whose, unit: "FIN" } }, undefined],
		["a unit that is not there", { assignment: { ...whose, unit: "XXX" } }, "assignment.unit"],
		["a unit closed before the period", { assignment: { ...whose, unit: "VEC" } }, "assignment.unit"],
		["two units", { assignment: { ...whose, unit: "FIN", unit_name: "Cita" } }, "assignment.unit_name"],
		["a person by id", { assignment: { ...whose, person_id: "0" } }, "assignment.person_id"],
		["a day in the future", { progress: { ...far, as_of: "2026-03-11" } }, "progress.as_of"],
		["percent and steps", { progress: { ...far, percent: 1, steps: { done: 0, total: 1 } } }, "progress.steps"],
		["more steps than there are", { progress: { ...far, steps: { done: 2, total: 1 } } }, "progress.steps"],
		["done by a half", { progress: { ...far, status: "done", percent: 50 } }, "progress.status"],
		["dropped without a reason", { progress: { ...far, status: "dropped" } }, "progress.reason"],
		["an assignment of a goal", { kind: "goal", assignment: whose }, "assignment"],
	])("%s", (_, said, place) => {
		const element = { kind: "task" as const, code: "U", title: { lv: "U" }, ...said };
		const wrong: string[] = [];
		checkTask(content, { element, path: "e", parent: null, position: 0 }, facts, (path) => wrong.push(path));
		expect(wrong).toEqual(place ? [`e.${place}`] : []);
	});
});
