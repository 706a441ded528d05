// The acts of the plan editor. Each works while the plan is a draft or an amendment is being prepared, and none
// overwrites in silence what another editor has just written.
import { and, eq, gt, gte, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, type FieldErrors, Invalid } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { lockLinks, refuseCircle } from "../cascade/circle.ts";
import { codeTaken } from "../plans/add-tree.ts";
import { codeField } from "../plans/form.ts";
import type { ElementKind, PlanElement } from "../plans/plan-elements.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import { getElement, getPlan, lockEditablePlan } from "../plans/rows.ts";
import { kindsUnder, type PlanKind } from "../plans/structure.ts";
import { elements } from "../plans/tables.ts";
import { publishEdit } from "../publication.ts";
import { elementFields, type PlanRow, partFaults, summary, summaryOf, writeParts } from "./parts.ts";

/** A new element, last under another one (or at the plan's root). */
export const addElement = operation({
	name: "planning.addElement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: elementFields.extend({ plan: codeField, under: codeField.nullish() }),
	faults: async (act, input) => (input.plan ? elementFaults(act, await getPlan(act.tx, input.plan), input) : {}),
	async run(act, input): Promise<{ code: string }> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const parent = input.under ? await getElement(act.tx, plan.id, input.under) : null;
		refuseAny(await elementFaults(act, plan, input));
		const id = newId();
		const { kind, code, title, description, horizontal, key, weight = null } = input;
		const position = await countChildren(act, plan.id, parent?.id ?? null);
		await act.tx.insert(elements).values({
			id,
			planId: plan.id,
			parentId: parent?.id ?? null,
			position,
			kind,
			code,
			title,
			description,
			horizontal,
			key,
			weight,
		});
		await writeParts(act, plan, { id, deadlines: [], parties: [] }, input);
		await act.audit({ subject: ["element", `${plan.code}/${code}`], after: summary(input) });
		await publishEdit(act, plan.code);
		return { code };
	},
});

/** Everything that an element says of itself. `revision` is the one that the editor had before the eyes. */
export const editElement = operation({
	name: "planning.editElement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: elementFields.extend({ plan: codeField, element: codeField, revision: z.coerce.number().int() }),
	faults: async (act, input) => (input.plan ? elementFaults(act, await getPlan(act.tx, input.plan), input) : {}),
	async run(act, input): Promise<{ code: string }> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const element = await workingElement(act, plan, input.element);
		requireRevision(element.revision, input.revision);
		refuseAny(await elementFaults(act, plan, input));
		const { kind, code, title, description, horizontal, key, weight = null } = input;
		await act.tx
			.update(elements)
			.set({
				kind,
				code,
				title,
				description: description ?? null,
				horizontal,
				key,
				weight,
				revision: element.revision + 1,
			})
			.where(eq(elements.id, element.id));
		await writeParts(act, plan, element, input);
		await act.audit({
			subject: ["element", `${plan.code}/${code}`],
			before: summaryOf(element),
			after: summary(input),
		});
		await publishEdit(act, plan.code);
		return { code };
	},
});

/** To another place: under an element (or the root), before the one that stands there now. */
export const moveElement = operation({
	name: "planning.moveElement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({
		plan: codeField,
		element: codeField,
		under: codeField.nullish(),
		position: z.coerce.number().int().min(0).max(10_000),
	}),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const element = await getElement(act.tx, plan.id, input.element);
		const parent = input.under ? await workingElement(act, plan, input.under) : null;
		if (parent) await requireNoCycle(act, plan, element.id, parent);
		requireKind(plan, parent?.kind ?? "root", element.kind, "under");
		if (parent) {
			// What stands under an element serves it: a move may close a circle through links, too.
			await lockLinks(act.tx);
			await refuseCircle(act.tx, element, parent);
		}
		await leave(act, plan.id, element);
		const parentId = parent?.id ?? null;
		const position = Math.min(input.position, await countChildren(act, plan.id, parentId, element.id));
		await act.tx
			.update(elements)
			.set({ position: sql`${elements.position} + 1` })
			.where(and(siblings(plan.id, parentId), gte(elements.position, position)));
		await act.tx
			.update(elements)
			.set({ parentId, position, revision: sql`${elements.revision} + 1` })
			.where(eq(elements.id, element.id));
		await act.audit({
			subject: ["element", `${plan.code}/${element.code}`],
			before: { position: element.position },
			after: { under: input.under ?? null, position },
		});
		await publishEdit(act, plan.code);
	},
});

/** Takes an element and all below it out of the plan. Versions and reports that name it keep it. */
export const dropElement = operation({
	name: "planning.dropElement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, element: codeField, revision: z.coerce.number().int() }),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const element = await workingElement(act, plan, input.element);
		requireRevision(element.revision, input.revision);
		const row = await getElement(act.tx, plan.id, input.element);
		await leave(act, plan.id, row);
		for (const one of [element, ...below(element)]) {
			await act.tx.update(elements).set({ dropped: true }).where(eq(elements.id, one.id));
			await act.audit({
				subject: ["element", `${plan.code}/${one.code}`],
				before: summaryOf(one),
				after: { dropped: true },
			});
		}
		await publishEdit(act, plan.code);
	},
});

const below = (element: PlanElement): PlanElement[] => element.children.flatMap((child) => [child, ...below(child)]);

function siblings(planId: string, parentId: string | null) {
	return and(
		eq(elements.planId, planId),
		eq(elements.dropped, false),
		parentId ? eq(elements.parentId, parentId) : isNull(elements.parentId),
	);
}

async function countChildren(act: Act, planId: string, parentId: string | null, without?: string): Promise<number> {
	const rows = await act.tx.select({ id: elements.id }).from(elements).where(siblings(planId, parentId));
	return rows.filter((row) => row.id !== without).length;
}

/** Those that stand after it move up by one. */
async function leave(
	act: Act,
	planId: string,
	element: { id: string; parentId: string | null; position: number },
): Promise<void> {
	await act.tx
		.update(elements)
		.set({ position: sql`${elements.position} - 1` })
		.where(and(siblings(planId, element.parentId), gt(elements.position, element.position)));
}

type Said = Partial<Omit<z.output<typeof elementFields>, "title">> & {
	element?: string | undefined;
	under?: string | null | undefined;
};

/** Everything that is wrong with an element as it is said: its kind, its code, its deadlines, its parties. */
async function elementFaults(act: Pick<Act, "tx" | "today">, plan: PlanRow, said: Said): Promise<FieldErrors> {
	const held = said.element ? await workingElement(act, plan, said.element) : undefined;
	const { kind, code } = said;
	const above = held
		? await parentKind(act, plan, held)
		: said.under
			? (await getElement(act.tx, plan.id, said.under)).kind
			: "root";
	const below = held?.children ?? [];
	const fits = !kind || (mayStand(plan, above, kind) && below.every((child) => mayStand(plan, kind, child.kind)));
	return {
		...(fits ? {} : { kind: kindMisplaced }),
		...(code && code !== held?.code && (await isTaken(act, plan.id, code)) ? { code: codeTaken(code).said } : {}),
		...(await partFaults(act, plan, held, said)),
	};
}

function refuseAny(faults: FieldErrors): void {
	if (Object.keys(faults).length > 0) throw invalidFields(faults);
}

async function workingElement(act: Pick<Act, "tx" | "today">, plan: PlanRow, code: string): Promise<PlanElement> {
	await getElement(act.tx, plan.id, code);
	const found = (await findWorkingPlan(act.tx, plan.code, act.today))?.elements.find((one) => one.code === code);
	if (!found) throw new Error("an element without its place");
	return found;
}

async function parentKind(
	act: Pick<Act, "tx" | "today">,
	plan: PlanRow,
	element: PlanElement,
): Promise<ElementKind | "root"> {
	const view = await findWorkingPlan(act.tx, plan.code, act.today);
	return view?.elements.find((one) => one.id === element.parentId)?.kind ?? "root";
}

async function requireNoCycle(act: Act, plan: PlanRow, id: string, parent: PlanElement): Promise<void> {
	const view = await findWorkingPlan(act.tx, plan.code, act.today);
	const byId = new Map(view?.elements.map((one) => [one.id, one]));
	for (let one: PlanElement | undefined = parent; one; one = byId.get(one.parentId ?? "")) {
		if (one.id !== id) continue;
		const said = {
			lv: "Elementu nevar likt zem sevis paša vai zem tā, kas stāv zem tā.",
			en: "An element cannot stand under itself or under what stands under it.",
		};
		throw new Invalid("cycle", said, { under: said });
	}
}

function requireRevision(now: number, seen: number): void {
	if (now === seen) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo elementu jau mainīja. Salīdziniet un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this element. Compare and save again.",
	});
}

const kindMisplaced = {
	lv: "Šāda veida elements šeit nevar stāvēt.",
	en: "An element of this kind cannot stand here.",
};

const mayStand = (plan: PlanRow, parent: string, kind: string) =>
	kindsUnder(plan.kind as PlanKind, parent as ElementKind | "root").includes(kind as ElementKind);

function requireKind(plan: PlanRow, parent: string, kind: string, field: string): void {
	if (!mayStand(plan, parent, kind)) throw new Invalid("kind_misplaced", kindMisplaced, { [field]: kindMisplaced });
}

async function isTaken(act: Pick<Act, "tx">, planId: string, code: string): Promise<boolean> {
	const taken = await act.tx
		.select({ id: elements.id })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.code, code), eq(elements.dropped, false)));
	return taken.length > 0;
}
