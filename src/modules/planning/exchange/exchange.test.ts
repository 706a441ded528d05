// A plan leaves as a document and comes back as the same plan.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planInputs } from "#data/demonstration.ts";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { createPlan, findPlan } from "#modules/planning/index.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { getPlan } from "../plans/rows.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { openAmendment } from "../versions/operations.ts";
import { placedElements, sameContent } from "./canonical.ts";
import { workingContent } from "./exports.ts";
import { generatedPlan } from "./fixtures/generated-plans.ts";
import { acceptPlanFile, bringPlan, discardPlanFile, importContent } from "./operations.ts";
import { groundOf } from "./preview.ts";

let here: World;
let there: World;
beforeAll(async () => {
	[here, there] = await Promise.all([openWorld("2026-01-10"), openWorld("2026-01-10")]);
});
afterAll(async () => {
	await here.close();
	await there.close();
});

const exported = async (world: World, code: string): Promise<PlanContent> =>
	world.db.transaction(async (tx) => workingContent(tx, await getPlan(tx, code)));
const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const bring = (world: World, content: unknown, more: { plan?: string; code?: string } = {}) =>
	world.as(world.coordinator, bringPlan, { filename: "plans.json", bytes: bytesOf(content), ...more });

/** Around the first sign that is not the same; nothing when all is. */
function firstDifference(a: unknown, b: unknown): string {
	const [one, two] = [JSON.stringify(a), JSON.stringify(b)];
	const at = [...one].findIndex((sign, index) => sign !== two[index]);
	return one === two ? "" : `${one.slice(at - 80, at + 80)} ≠ ${two.slice(at - 80, at + 80)}`;
}

const withoutIds = (content: PlanContent): PlanContent => {
	const bare = ({ id: _, children, ...rest }: ContentElement): ContentElement => ({
		...rest,
		...(children ? { children: children.map(bare) } : {}),
	});
	return { ...content, elements: content.elements.map(bare) };
};

describe("a document", () => {
	it("becomes a plan that leaves as the same document, there and in another installation", async () => {
		let n = 0;
		await fc.assert(
			fc.asyncProperty(generatedPlan, async (generated) => {
				n += 1;
				const code = `radits-${n}`;
				const first = await bring(here, generated, { code });
				await here.as(here.coordinator, acceptPlanFile, { id: first.id });
				const out = await exported(here, code);
				const own = (text: string) => text.replaceAll('"plan":"radits"', `"plan":"${code}"`);
				expect(withoutIds(out)).toEqual(JSON.parse(own(JSON.stringify({ ...generated, code }))));
				const second = await bring(there, out);
				await there.as(there.coordinator, acceptPlanFile, { id: second.id });
				expect(firstDifference(await exported(there, code), out)).toBe("");
			}),
			{ numRuns: 25 },
		);
	}, 120_000);

	it("of every plan of the demonstration comes into an empty installation and leaves as it came", async () => {
		const [full, empty] = await Promise.all([openWorld(), openWorld()]);
		for (const world of [full, empty]) await world.as(system, registerInstitutions, { institutions, groups });
		for (const plan of planInputs) await full.as(system, createPlan, plan);
		for (const { code } of planInputs) {
			const out = await exported(full, code);
			const { id } = await bring(empty, out);
			await empty.as(empty.coordinator, acceptPlanFile, { id });
			expect(firstDifference(await exported(empty, code), out), code).toBe("");
			expect((await findPlan(empty.db, code, "2026-01-10", "all"))?.state).toBe("draft");
		}
		await full.close();
		await empty.close();
	}, 180_000);

	it("can be brought under another code; what it serves in itself goes along, and ids are new", async () => {
		const source = await exported(here, "parauga-plans");
		const [first] = source.elements;
		const child = first?.children?.[0];
		if (!first || !child) throw new Error("the sample plan has two levels");
		child.contributes_to = [{ plan: "parauga-plans", element: "1" }];
		child.contributes_to = [];
		const inner = child.children?.[0];
		if (inner) inner.contributes_to = [{ plan: "parauga-plans", element: "1.2" }];
		const { id } = await bring(here, source, { code: "kopija" });
		await here.as(here.coordinator, acceptPlanFile, { id });
		const copy = placedElements((await exported(here, "kopija")).elements).map(({ element }) => element);
		expect(copy.find((one) => one.code === "1.1-1")?.contributes_to).toEqual([{ plan: "kopija", element: "1.2" }]);
		const ids = new Set(placedElements(source.elements).map(({ element }) => element.id));
		expect(copy.some((one) => ids.has(one.id))).toBe(false);
	});
});

describe("a document of a plan that may be changed", () => {
	let content: PlanContent;
	beforeAll(async () => {
		content = await exported(here, "parauga-plans");
		await here.as(here.coordinator, openAmendment, { plan: "parauga-plans", reason: "Grozījumi" });
	});

	it("changes what differs, keeps who is the same, takes out what is gone and adds what is new", async () => {
		const changed = structuredClone(content);
		const [one, two] = changed.elements[0]?.children ?? [];
		if (!one || !two) throw new Error("the sample plan has two measures");
		[one.code, two.code] = ["1.2", "1.1"];
		const gone = two.children?.pop();
		one.children?.push({ kind: "deliverable", code: "1.2-9", title: { lv: "Jauns darbs" } });
		const moved = one.children?.[0];
		if (moved) moved.deadlines = [{ period: "2027" }];
		const { id } = await bring(here, changed, { plan: "parauga-plans" });
		const basedOn = groundOf(await exported(here, "parauga-plans"));
		await here.as(here.coordinator, acceptPlanFile, { id, basedOn });
		const now = await exported(here, "parauga-plans");
		const fresh = placedElements(now.elements).find(({ element }) => element.code === "1.2-9")?.element;
		expect(fresh?.id).toBeDefined();
		const [wanted] = changed.elements;
		wanted?.children?.[0]?.children?.splice(-1, 1, { ...(fresh as ContentElement) });
		expect(sameContent(now, changed)).toBe(true);
		expect(placedElements(now.elements).some(({ element }) => element.id === gone?.id)).toBe(false);
		expect((await findPlan(here.db, "parauga-plans", "2026-01-10"))?.elements.some((row) => row.code === "1.2-9")).toBe(
			false,
		);
	});

	it("brings back what was taken out, as the same element", async () => {
		const { id } = await bring(here, content, { plan: "parauga-plans" });
		await here.as(here.coordinator, acceptPlanFile, { id });
		expect(await exported(here, "parauga-plans")).toEqual(content);
	});

	it("is not taken over when the plan has changed since it was looked at", async () => {
		const other = structuredClone(content);
		other.mission = { lv: "Kalpot" };
		const seen = groundOf(await exported(here, "parauga-plans"));
		const { id } = await bring(here, other, { plan: "parauga-plans" });
		await here.as(here.coordinator, importContent, {
			content: { ...content, vision: { lv: "Redzēt" } },
			plan: content.code,
		});
		const attempt = here.as(here.coordinator, acceptPlanFile, { id, basedOn: seen });
		await expect(attempt).rejects.toMatchObject({ code: "plan_changed" });
		expect((await exported(here, "parauga-plans")).mission).toBeUndefined();
	});

	it.each([
		["another plan's code", { code: "cits" }, "code"],
		["another kind", { kind: "guidelines" as const }, "kind"],
		["another approving act", { act: { kind: "rīkojums", number: "8", date: "2024-01-15" } }, "act"],
	])("is refused with %s", async (_, difference, place) => {
		const attempt = bring(here, { ...content, ...difference }, { plan: "parauga-plans" });
		await expect(attempt).rejects.toMatchObject({ code: "plan_file_wrong", fields: { [place]: expect.anything() } });
	});
});

describe("an approved plan", () => {
	it("is not changed by a file, amended or not", async () => {
		const content = await exported(there, "parauga-plans");
		await expect(bring(there, content, { plan: "parauga-plans" })).rejects.toMatchObject({ code: "plan_not_editable" });
		await expect(bring(there, content)).rejects.toMatchObject({ fields: { code: expect.anything() } });
	});
});

describe("a waiting file", () => {
	it("is decided once", async () => {
		const content = { ...(await exported(there, "parauga-plans")), elements: [] };
		const { id } = await bring(there, content, { code: "divreiz" });
		await there.as(there.coordinator, discardPlanFile, { id });
		await expect(there.as(there.coordinator, acceptPlanFile, { id })).rejects.toMatchObject({ code: "file_decided" });
		expect(await findPlan(there.db, "divreiz", "2026-01-10")).toBeUndefined();
	});

	it("says in the audit trail what was brought, and what became of it", async () => {
		const content = { ...(await exported(there, "parauga-plans")), elements: [] };
		const { id } = await bring(there, content, { code: "pieraksti" });
		await there.as(there.coordinator, acceptPlanFile, { id });
		const lines = (await there.auditLines()).filter((line) => line.subjectId === "pieraksti");
		expect(lines.map((line) => line.operation)).toEqual([
			"planning.bringPlan",
			"planning.importContent",
			"planning.acceptPlanFile",
		]);
		expect(lines[2]).toMatchObject({ before: { file: id, state: "waiting" }, after: { state: "accepted" } });
	});
});
