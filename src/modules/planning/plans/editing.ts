// Changing a plan's tree: while it is a draft, or while an amendment is being prepared.
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict } from "#kernel/errors.ts";
import { dayField, orNothing, textField } from "#kernel/form.ts";
import { operation } from "#kernel/operation.ts";
import { lockLinks, refuseCircle } from "../cascade/circle.ts";
import { publishEdit } from "../publication.ts";
import { addTree, linkTree } from "./add-tree.ts";
import { bothLanguages, codeField, elementInput, partyInput } from "./form.ts";
import { findWorkingPlan } from "./queries.ts";
import { getElement, getPlan, lockEditablePlan, openRegister } from "./rows.ts";
import { contributions, elements, parties } from "./tables.ts";

/** Adds elements (with all below them) under an element of a plan, or at its root. */
export const addElements = operation({
	name: "planning.addElements",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, under: codeField.nullish(), elements: z.array(elementInput).min(1) }),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const parentId = input.under ? (await getElement(act.tx, plan.id, input.under)).id : null;
		const siblings = await act.tx
			.select({ position: elements.position })
			.from(elements)
			.where(
				and(
					eq(elements.planId, plan.id),
					eq(elements.dropped, false),
					parentId ? eq(elements.parentId, parentId) : isNull(elements.parentId),
				),
			);
		const register = await openRegister(act.tx);
		await addTree(act, register, { planId: plan.id, parentId, from: siblings.length }, input.elements);
		await linkTree(act, plan.id, input.elements);
		for (const element of input.elements) {
			await act.audit({
				subject: ["element", `${input.plan}/${element.code}`],
				after: { title: element.title, kind: element.kind },
			});
		}
		await publishEdit(act, input.plan);
	},
});

/** New wording of an element; the old one stays in the audit trail. */
export const rewordElement = operation({
	name: "planning.rewordElement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, element: codeField, title: bothLanguages }),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const element = await getElement(act.tx, plan.id, input.element);
		// A report speaks one language: what it does not say of the other stays.
		const title = { ...element.title, ...input.title };
		await act.tx
			.update(elements)
			.set({ title, revision: sql`${elements.revision} + 1` })
			.where(eq(elements.id, element.id));
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			before: { title: element.title },
			after: { title: input.title },
		});
		await publishEdit(act, input.plan);
	},
});

/** Replaces the parties of an element from a day on; the old ones stay, closed, with the reason and the act. */
export const changeParties = operation({
	name: "planning.changeParties",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({
		plan: codeField,
		element: codeField,
		from: dayField,
		parties: z.array(partyInput).max(200),
		reason: textField(2_000).min(1),
		act: orNothing(textField(300)),
	}),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const element = await getElement(act.tx, plan.id, input.element);
		const register = await openRegister(act.tx);
		const held =
			(await findWorkingPlan(act.tx, input.plan, input.from))?.elements.find((row) => row.id === element.id)?.parties ??
			[];
		await act.tx
			.update(parties)
			.set({ validTo: input.from, closedAt: act.at })
			.where(and(eq(parties.elementId, element.id), isNull(parties.validTo)));
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
			after: {
				parties: input.parties.map((party) => `${party.role}: ${party.institution ?? party.group ?? party.name?.lv}`),
				from: input.from,
				reason: input.reason,
			},
		});
		await publishEdit(act, input.plan);
	},
});

const linkInput = z.object({ plan: codeField, element: codeField, targetPlan: codeField, target: codeField });

/** Says what an element serves, in another plan or its own. @throws Conflict where that would close a circle. */
export const linkContribution = operation({
	name: "planning.linkContribution",
	allow: ["plan-coordinator"],
	publishes: true,
	input: linkInput,
	async run(act, input): Promise<void> {
		const { element, target } = await linkEnds(act.tx, input);
		await refuseCircle(act.tx, element, target);
		const added = await act.tx
			.insert(contributions)
			.values({ elementId: element.id, targetId: target.id })
			.onConflictDoNothing()
			.returning();
		if (added.length === 0) {
			throw new Conflict("linked_already", {
				lv: `${input.element} ar ${input.target} jau ir sasaistīts.`,
				en: `${input.element} is linked to ${input.target} already.`,
			});
		}
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			after: { contributes_to: `${input.targetPlan}/${input.target}` },
		});
		await publishEdit(act, input.plan);
	},
});

/** Takes back what `linkContribution` said. */
export const unlinkContribution = operation({
	name: "planning.unlinkContribution",
	allow: ["plan-coordinator"],
	publishes: true,
	input: linkInput,
	async run(act, input): Promise<void> {
		const { element, target } = await linkEnds(act.tx, input);
		const removed = await act.tx
			.delete(contributions)
			.where(and(eq(contributions.elementId, element.id), eq(contributions.targetId, target.id)))
			.returning();
		if (removed.length === 0) {
			throw new Conflict("no_such_link", {
				lv: `Saites no ${input.element} uz ${input.target} vairs nav: kāds to jau ir noņēmis.`,
				en: `The link from ${input.element} to ${input.target} is no longer there: somebody has removed it.`,
			});
		}
		await act.audit({
			subject: ["element", `${input.plan}/${input.element}`],
			before: { contributes_to: `${input.targetPlan}/${input.target}` },
		});
		await publishEdit(act, input.plan);
	},
});

async function linkEnds(tx: Tx, input: z.output<typeof linkInput>) {
	const plan = await lockEditablePlan(tx, input.plan);
	await lockLinks(tx);
	const targetPlan = await getPlan(tx, input.targetPlan);
	return {
		element: await getElement(tx, plan.id, input.element),
		target: await getElement(tx, targetPlan.id, input.target),
	};
}
