// Saying that an element of one plan is the same measure as one of another, and taking that back. No plan changes by it.
import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { codeField } from "../plans/form.ts";
import { getElement, getPlan } from "../plans/rows.ts";
import { plans } from "../plans/tables.ts";
import { publishElement } from "../publication.ts";
import { sharedKinds } from "./rules.ts";
import { sameElements } from "./tables.ts";

type End = { id: string; planId: string; code: string; kind: string };

export const linkSame = operation({
	name: "planning.linkSame",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, element: codeField, otherPlan: codeField, other: codeField }),
	async run(act, input): Promise<void> {
		const [one, other] = [
			await endAt(act.tx, input.plan, input.element),
			await endAt(act.tx, input.otherPlan, input.other),
		];
		for (const [field, end] of [
			["element", one],
			["other", other],
		] as const)
			requireShared(field, end);
		await lockCards(act.tx);
		const members = await cardsWith(act.tx, [one.id, other.id]);
		const [own, their] = [members.get(one.id) ?? [one], members.get(other.id) ?? [other]];
		if (own.some((member) => member.id === other.id)) throw sameAlready(input.element, input.other);
		const both = own.find((member) => their.some((theirs) => theirs.planId === member.planId));
		if (both) throw await twiceInPlan(act.tx, both.planId);
		const cardId = newId();
		const all = [...own, ...their];
		await act.tx.delete(sameElements).where(
			inArray(
				sameElements.elementId,
				all.map((member) => member.id),
			),
		);
		await act.tx.insert(sameElements).values(all.map(({ id, planId }) => ({ elementId: id, planId, cardId })));
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			after: { same_as: `${input.otherPlan}/${input.other}` },
		});
		await publishElement(act, input.plan, input.element, "changed");
		await publishElement(act, input.otherPlan, input.other, "changed");
	},
});

/** Takes one element off its card; the others stay together while there are two. */
export const unlinkSame = operation({
	name: "planning.unlinkSame",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, element: codeField }),
	async run(act, input): Promise<void> {
		const end = await endAt(act.tx, input.plan, input.element);
		await lockCards(act.tx);
		const members = (await cardsWith(act.tx, [end.id])).get(end.id);
		if (!members) throw alone(input.element);
		const leaving = members.length > 2 ? [end.id] : members.map((member) => member.id);
		await act.tx.delete(sameElements).where(inArray(sameElements.elementId, leaving));
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			before: { on_card_with: members.length - 1 },
		});
		await publishElement(act, input.plan, input.element, "changed");
	},
});

async function endAt(tx: Tx, plan: string, code: string): Promise<End> {
	const { id: planId } = await getPlan(tx, plan);
	const { id, kind } = await getElement(tx, planId, code);
	return { id, planId, code, kind };
}

/** Two who join cards at once would each see them apart: cards change one transaction at a time. */
async function lockCards(tx: Tx): Promise<void> {
	await tx.execute(sql`lock table ${sameElements} in share row exclusive mode`);
}

type Member = { id: string; planId: string };

/** By element, everybody on its card. */
async function cardsWith(tx: Tx, ids: string[]): Promise<Map<string, Member[]>> {
	const own = await tx.select().from(sameElements).where(inArray(sameElements.elementId, ids));
	if (own.length === 0) return new Map();
	const rows = await tx
		.select({ id: sameElements.elementId, planId: sameElements.planId, cardId: sameElements.cardId })
		.from(sameElements)
		.where(
			inArray(
				sameElements.cardId,
				own.map((row) => row.cardId),
			),
		);
	return new Map(own.map((row) => [row.elementId, rows.filter((other) => other.cardId === row.cardId)]));
}

function requireShared(field: "element" | "other", { kind, code }: End): void {
	if (sharedKinds.includes(kind)) return;
	throw invalidFields({
		[field]: {
			lv: `${code} ir virziens vai mērķis; tie katram plānam ir savi. Norādiet pasākumu, darbības rezultātu vai uzdevumu.`,
			en: `${code} is a direction or a goal, which are each plan's own. Name a measure, a result, a deliverable or a task.`,
		},
	});
}

function sameAlready(one: string, other: string): Conflict {
	return new Conflict("same_already", {
		lv: `${one} un ${other} jau ir viena kartīte.`,
		en: `${one} and ${other} are one card already.`,
	});
}

async function twiceInPlan(tx: Tx, planId: string): Promise<Conflict> {
	const [plan] = await tx.select({ code: plans.code }).from(plans).where(eq(plans.id, planId));
	return new Conflict("twice_in_plan", {
		lv: `Tad kartītē būtu divi plāna ${plan?.code} elementi; no katra plāna tajā var būt viens.`,
		en: `The card would then have two elements of the plan ${plan?.code}; it may have one of each.`,
	});
}

function alone(code: string): Conflict {
	return new Conflict("not_on_a_card", {
		lv: `${code} vairs nav sasaistīts ar citu plānu: kāds to jau ir atsaistījis.`,
		en: `${code} is no longer linked to another plan: somebody has unlinked it.`,
	});
}
