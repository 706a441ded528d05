// What the register knows of the things that a plan's document names.
import { and, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listGroups, listInstitutions, listUnits } from "#modules/directory/index.ts";
import { plansBelow } from "../plans/superiors.ts";
import { contributions, elements, plans } from "../plans/tables.ts";
import type { PlanContent } from "../versions/content.ts";
import { placedElements } from "./canonical.ts";
import { type TaskFacts, unitKey } from "./check-tasks.ts";

export type Facts = TaskFacts & {
	/** Code → its last day, where it has ended. */
	institutions: Map<string, Day | null>;
	groups: Set<string>;
	plans: Set<string>;
	/** Codes of the plans that stand under the document's. */
	below: Set<string>;
	/** "plan/code" of every element that a link may lead to, of other plans. */
	elements: Set<string>;
	/** What serves what in other plans: "plan/code" → those that it serves. */
	serving: Map<string, string[]>;
};

export async function readFacts(db: Db, content: PlanContent, today: Day): Promise<Facts> {
	const rows = await listInstitutions(db);
	const institutions = rows.map((row) => [row.code, row.validTo ?? null] as const);
	const ids = new Map(rows.map((row) => [row.id, row.code]));
	const units = content.kind === "work_plan" ? await listUnits(db) : [];
	const groups = (await listGroups(db)).map((row) => row.code);
	const codes = (await db.select({ code: plans.code }).from(plans)).map((row) => row.code);
	const links = placedElements(content.elements).flatMap(({ element }) => element.contributes_to ?? []);
	const others = links.length > 0 ? await servingOf(db, content.code) : new Map<string, string[]>();
	return {
		today,
		units: new Map(units.map((unit) => [unitKey(ids.get(unit.institutionId) ?? "", unit.code), unit.validTo])),
		institutions: new Map(institutions),
		groups: new Set(groups),
		plans: new Set(codes),
		below: content.superior?.length ? await plansBelow(db, content.code) : new Set(),
		elements: new Set(others.keys()),
		serving: others,
	};
}

async function servingOf(db: Db, without: string): Promise<Map<string, string[]>> {
	const parent = alias(elements, "parent");
	const rows = await db
		.select({ id: elements.id, plan: plans.code, code: elements.code, parent: parent.code })
		.from(elements)
		.innerJoin(plans, eq(plans.id, elements.planId))
		.leftJoin(parent, eq(parent.id, elements.parentId))
		.where(and(eq(elements.dropped, false), ne(plans.code, without)));
	const serving = new Map(rows.map((row) => [`${row.plan}/${row.code}`, [] as string[]]));
	for (const row of rows) if (row.parent) serving.get(`${row.plan}/${row.code}`)?.push(`${row.plan}/${row.parent}`);
	const target = alias(elements, "target");
	const targetPlan = alias(plans, "target_plan");
	const links = await db
		.select({ plan: plans.code, code: elements.code, toPlan: targetPlan.code, to: target.code })
		.from(contributions)
		.innerJoin(elements, eq(elements.id, contributions.elementId))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.innerJoin(target, eq(target.id, contributions.targetId))
		.innerJoin(targetPlan, eq(targetPlan.id, target.planId))
		.where(and(eq(elements.dropped, false), eq(target.dropped, false)));
	for (const link of links) serving.get(`${link.plan}/${link.code}`)?.push(`${link.toPlan}/${link.to}`);
	return serving;
}

/** Ids of the document that are an element of another plan: a copy, or a plan from elsewhere, makes new ones. */
export async function idsOfOthers(db: Db, content: PlanContent, planId: string | null): Promise<Set<string>> {
	const ids = placedElements(content.elements).flatMap(({ element }) => element.id ?? []);
	const taken = new Set<string>();
	for (let from = 0; from < ids.length; from += 1_000) {
		const some = inArray(elements.id, ids.slice(from, from + 1_000));
		const rows = await db
			.select({ id: elements.id })
			.from(elements)
			.where(planId ? and(some, ne(elements.planId, planId)) : some);
		for (const row of rows) taken.add(row.id);
	}
	return taken;
}
