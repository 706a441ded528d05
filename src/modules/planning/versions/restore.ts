// Giving up an amendment: the register's rows become again what the last version says.
import { and, eq, gte, inArray, lt } from "drizzle-orm";
import type { Act } from "#kernel/operation.ts";
import { writeContext } from "../context/rows.ts";
import { fundingFromContent, writeFunding } from "../funding/rows.ts";
import { openRegister } from "../plans/rows.ts";
import { restoreSuperiors } from "../plans/superiors.ts";
import { contributions, deadlines, elements, parties, plans } from "../plans/tables.ts";
import type { ContentElement, PlanContent } from "./content.ts";

type Plan = { id: string };

export async function restoreContent(act: Act, plan: Plan, content: PlanContent, since: Date): Promise<void> {
	await restoreHead(act, plan, content);
	await act.tx.update(elements).set({ dropped: true }).where(eq(elements.planId, plan.id));
	await restoreElements(act, content.elements, null);
	const own = act.tx.select({ id: elements.id }).from(elements).where(eq(elements.planId, plan.id));
	for (const table of [deadlines, parties]) {
		await act.tx.delete(table).where(and(inArray(table.elementId, own), gte(table.recordedAt, since)));
		await act.tx
			.update(table)
			.set({ validTo: null, closedAt: null })
			.where(and(inArray(table.elementId, own), gte(table.closedAt, since), lt(table.recordedAt, since)));
	}
	await act.tx.delete(contributions).where(inArray(contributions.elementId, own));
	await restoreLinks(act, content.elements);
	await writeFunding(act.tx, plan.id, (content.funding ?? []).map(fundingFromContent));
	await writeContext(act.tx, plan.id, content.context);
}

async function restoreHead(act: Act, plan: Plan, content: PlanContent): Promise<void> {
	const register = await openRegister(act.tx);
	await act.tx
		.update(plans)
		.set({
			title: content.title,
			periodFrom: content.period.from,
			periodTo: content.period.to,
			ownerId: register.institution(content.owner, "owner"),
			mission: content.mission ?? null,
			vision: content.vision ?? null,
			mandate: content.mandate ?? null,
			values: content.values ?? [],
		})
		.where(eq(plans.id, plan.id));
	await restoreSuperiors(act.tx, { id: plan.id, code: content.code }, content.superior ?? []);
}

async function restoreElements(act: Act, tree: readonly ContentElement[], parentId: string | null): Promise<void> {
	for (const [position, element] of tree.entries()) {
		if (!element.id) throw new Error("a version's element without its id");
		const {
			kind,
			code,
			title,
			description = null,
			horizontal = false,
			key = false,
			weight = null,
			notes = [],
		} = element;
		await act.tx
			.update(elements)
			.set({ parentId, position, kind, code, title, description, horizontal, key, weight, notes, dropped: false })
			.where(eq(elements.id, element.id));
		await restoreElements(act, element.children ?? [], element.id);
	}
}

async function restoreLinks(act: Act, tree: readonly ContentElement[]): Promise<void> {
	for (const element of tree) {
		for (const target of element.contributes_to ?? []) {
			const [row] = await act.tx
				.select({ id: elements.id })
				.from(elements)
				.innerJoin(plans, eq(plans.id, elements.planId))
				.where(and(eq(plans.code, target.plan), eq(elements.code, target.element), eq(elements.dropped, false)));
			if (row && element.id)
				await act.tx.insert(contributions).values({ elementId: element.id, targetId: row.id }).onConflictDoNothing();
		}
		await restoreLinks(act, element.children ?? []);
	}
}
