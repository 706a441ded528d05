import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { dayField, orNothing, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { deadlineRow } from "../execution/operations.ts";
import { executionUpdates } from "../execution/tables.ts";
import { bothLanguages, codeField, elementInput, type PartyInput, partyInput, planInput } from "./form.ts";
import { findPlan } from "./queries.ts";
import { contributions, deadlines, elements, parties, plans, planSuperiors } from "./tables.ts";

type Element = z.output<typeof elementInput>;

/** A plan with its whole tree. */
export const createPlan = operation({
	name: "planning.createPlan",
	allow: ["plan-coordinator"],
	input: planInput,
	async run(act, input): Promise<{ id: string }> {
		const register = await openRegister(act.tx);
		const { elements: tree, superior, owner, ...head } = input;
		const ownerId = register.institution(owner, "owner");
		const id = newId();
		const added = await act.tx.insert(plans).values({ id, ownerId, ...head }).onConflictDoNothing().returning({ id: plans.id });
		if (added.length === 0) throw codeTaken(head.code);
		await linkSuperiors(act.tx, id, superior ?? []);
		await addTree(act, register, { planId: id, parentId: null, origin: "data" }, tree);
		await act.audit({ subject: ["plan", head.code], after: { title: head.title, state: head.state, elements: countTree(tree) } });
		return { id };
	},
});

function codeTaken(code: string): Conflict {
	return new Conflict("code_taken", { lv: `Kods ${code} jau ir aizņemts.`, en: `The code ${code} is taken already.` });
}

async function linkSuperiors(tx: Tx, planId: string, codes: string[]): Promise<void> {
	for (const code of codes) {
		const [superior] = await tx.select({ id: plans.id }).from(plans).where(eq(plans.code, code));
		if (superior) await tx.insert(planSuperiors).values({ planId, superiorId: superior.id });
	}
}

/** Adds elements (with all below them) under an element of a plan, or at its root. */
export const addElements = operation({
	name: "planning.addElements",
	allow: ["plan-coordinator"],
	input: z.object({ plan: codeField, under: codeField.nullish(), elements: z.array(elementInput).min(1) }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		const parentId = input.under ? (await getElement(act.tx, plan.id, input.under)).id : null;
		const siblings = await act.tx
			.select({ position: elements.position })
			.from(elements)
			.where(and(eq(elements.planId, plan.id), parentId ? eq(elements.parentId, parentId) : isNull(elements.parentId)));
		const register = await openRegister(act.tx);
		await addTree(act, register, { planId: plan.id, parentId, origin: "data", from: siblings.length }, input.elements);
		for (const element of input.elements) {
			await act.audit({ subject: ["element", `${input.plan}/${element.code}`], after: { title: element.title, kind: element.kind } });
		}
	},
});

type Place = { planId: string; parentId: string | null; origin: string; from?: number };

async function addTree(act: Act, register: Register, place: Place, tree: Element[]): Promise<void> {
	for (const [index, element] of tree.entries()) {
		const id = newId();
		const { kind, code, title, description, horizontal, key, notes } = element;
		const added = await act.tx
			.insert(elements)
			.values({ id, planId: place.planId, parentId: place.parentId, position: (place.from ?? 0) + index, kind, code, title, description, horizontal, key, notes })
			.onConflictDoNothing()
			.returning({ id: elements.id });
		if (added.length === 0) throw codeTaken(code);
		await addParts(act, register, id, element);
		await addTree(act, register, { planId: place.planId, parentId: id, origin: place.origin }, element.children ?? []);
	}
}

async function addParts(act: Act, register: Register, elementId: string, element: Element): Promise<void> {
	const due = (element.deadlines ?? []).map((row, position) => ({ ...deadlineRow(elementId, position, row), recordedAt: act.at }));
	if (due.length > 0) await act.tx.insert(deadlines).values(due);
	const who = (element.parties ?? []).map((row, position) => ({ ...register.partyRow(elementId, position, row), recordedAt: act.at }));
	if (who.length > 0) await act.tx.insert(parties).values(who);
	if (!element.update) return;
	const { asOf, status, narrative, achieved, reason, decision } = element.update;
	await act.tx.insert(executionUpdates).values({
		id: newId(),
		elementId,
		asOf,
		status,
		narrative,
		achieved: achieved?.lv ?? null,
		reason: reason?.lv ?? null,
		decision: decision?.lv ?? null,
		authorId: act.actor.id,
		origin: "data",
		recordedAt: act.at,
	});
}

function countTree(tree: Element[]): number {
	return tree.reduce((sum, element) => sum + 1 + countTree(element.children ?? []), 0);
}

/** New wording of an element; the old one stays in the audit trail. */
export const rewordElement = operation({
	name: "planning.rewordElement",
	allow: ["plan-coordinator"],
	input: z.object({ plan: codeField, element: codeField, title: bothLanguages }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		const element = await getElement(act.tx, plan.id, input.element);
		await act.tx.update(elements).set({ title: input.title }).where(eq(elements.id, element.id));
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			before: { title: element.title },
			after: { title: input.title },
		});
	},
});

/** Replaces the parties of an element from a day on; the old ones stay, closed, with the reason and the act. */
export const changeParties = operation({
	name: "planning.changeParties",
	allow: ["plan-coordinator"],
	input: z.object({
		plan: codeField,
		element: codeField,
		from: dayField,
		parties: z.array(partyInput).max(200),
		reason: textField(2_000).min(1),
		act: orNothing(textField(300)),
	}),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		const element = await getElement(act.tx, plan.id, input.element);
		const register = await openRegister(act.tx);
		const held = (await findPlan(act.tx, input.plan, input.from))?.elements.find((row) => row.id === element.id)?.parties ?? [];
		await act.tx.update(parties).set({ validTo: input.from }).where(and(eq(parties.elementId, element.id), isNull(parties.validTo)));
		for (const [position, party] of input.parties.entries()) {
			await act.tx.insert(parties).values({
				...register.partyRow(element.id, position, party),
				validFrom: input.from,
				reason: input.reason,
				act: input.act ?? null,
				recordedAt: act.at,
			});
		}
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			before: { parties: held.map((party) => `${party.role}: ${party.code}`) },
			after: { parties: input.parties.map((party) => `${party.role}: ${party.institution ?? party.group ?? party.name?.lv}`), from: input.from, reason: input.reason },
		});
	},
});

/** Says what an element serves in another plan. */
export const linkContribution = operation({
	name: "planning.linkContribution",
	allow: ["plan-coordinator"],
	input: z.object({ plan: codeField, element: codeField, targetPlan: codeField, target: codeField }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		const targetPlan = await getPlan(act.tx, input.targetPlan);
		const element = await getElement(act.tx, plan.id, input.element);
		const target = await getElement(act.tx, targetPlan.id, input.target);
		await act.tx.insert(contributions).values({ elementId: element.id, targetId: target.id }).onConflictDoNothing();
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			after: { contributes_to: `${input.targetPlan}/${input.target}` },
		});
	},
});

async function getPlan(tx: Tx, code: string) {
	const [plan] = await tx.select().from(plans).where(eq(plans.code, code));
	if (!plan) throw new Missing("no_such_plan", { lv: `Plāna ${code} nav.`, en: `There is no plan ${code}.` });
	return plan;
}

async function lockPlan(tx: Tx, code: string) {
	const plan = await getPlan(tx, code);
	await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, plan.id)).for("update");
	return plan;
}

async function getElement(tx: Tx, planId: string, code: string) {
	const [element] = await tx.select().from(elements).where(and(eq(elements.planId, planId), eq(elements.code, code)));
	if (!element) {
		throw new Missing("no_such_element", { lv: `Plānā nav elementa ${code}.`, en: `The plan has no element ${code}.` });
	}
	return element;
}

type Register = Awaited<ReturnType<typeof openRegister>>;

async function openRegister(tx: Tx) {
	const institutions = new Map((await listInstitutions(tx)).map((row) => [row.code, row.id]));
	const groups = new Map((await listGroups(tx)).map((row) => [row.code, row.id]));
	const institution = (code: string, field: string): string => {
		const id = institutions.get(code);
		if (id) return id;
		const said = { lv: `Iestādes ar kodu ${code} nav.`, en: `There is no institution ${code}.` };
		throw new Invalid("no_such_institution", said, { [field]: said });
	};
	const group = (code: string): string => {
		const id = groups.get(code);
		if (id) return id;
		const said = { lv: `Iestāžu grupas ${code} nav.`, en: `There is no group of institutions ${code}.` };
		throw new Invalid("no_such_group", said, { parties: said });
	};
	return {
		institution,
		partyRow(elementId: string, position: number, party: PartyInput) {
			return {
				id: newId(),
				elementId,
				position,
				role: party.role,
				institutionId: party.institution ? institution(party.institution, "parties") : null,
				groupId: party.group ? group(party.group) : null,
				name: party.institution || party.group ? null : (party.name ?? null),
				note: party.note ?? null,
			};
		},
	};
}
