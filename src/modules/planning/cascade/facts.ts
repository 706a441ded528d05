// What the cascade's pages and its API are drawn from.
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { noSuchElement, noSuchPlan } from "../plans/missing.ts";
import type { Cascade, CascadeElement, CascadePlan } from "./graph.ts";
import { firstOf, type Rung, rungs, type Servant, servantsOf } from "./ladder.ts";
import { type ExecutionState, executionOf, loadCascade } from "./queries.ts";
import { type Alone, levels, orphans, type Service, services, unserved } from "./rules.ts";

export type PlanLevel = {
	plan: CascadePlan;
	level: number;
	elements: number;
	services: Service[];
	orphans: Alone[];
	unserved: Alone[];
};

/** Every plan with its level, the highest first, and what the cascade says of it. */
export function planLevels(cascade: Cascade): PlanLevel[] {
	const level = levels(cascade.plans);
	const served = services(cascade);
	const [alone, idle] = [orphans(cascade), unserved(cascade)];
	const counts = new Map<string, number>();
	for (const { plan } of cascade.elements.values()) counts.set(plan, (counts.get(plan) ?? 0) + 1);
	return cascade.plans
		.map((plan) => ({
			plan,
			level: level.get(plan.code) ?? 0,
			elements: counts.get(plan.code) ?? 0,
			services: served.get(plan.code) ?? [],
			orphans: alone.get(plan.code) ?? [],
			unserved: idle.get(plan.code) ?? [],
		}))
		.sort((a, b) => a.level - b.level || a.plan.periodFrom - b.plan.periodFrom || (a.plan.code < b.plan.code ? -1 : 1));
}

/** Elements of a list together with those below them. */
export function countAlone(list: readonly Alone[]): number {
	return list.reduce((sum, one) => sum + 1 + one.within, 0);
}

export type ElementPlace = {
	cascade: Cascade;
	plan: CascadePlan;
	element: CascadeElement;
	rungs: Rung[];
	servants: Servant[];
	/** How many elements serve it, shown or not. */
	total: number;
	states: ReadonlyMap<string, ExecutionState>;
};

/** `most` limits the servants to the first so many. @throws Missing where the plan or the element is not there on the day. */
export async function elementPlace(
	db: Db,
	at: { plan: string; element: string; asOf: Day; working: boolean; sight?: Sight; most?: number },
): Promise<ElementPlace> {
	const cascade = await loadCascade(db, at.asOf, at.working, at.sight);
	const plan = cascade.plans.find((one) => one.code === at.plan);
	if (!plan) throw noSuchPlan();
	const element = [...cascade.elements.values()].find((one) => one.plan === at.plan && one.code === at.element);
	if (!element) throw noSuchElement();
	const all = servantsOf(cascade, element.id);
	const servants = firstOf(all, at.most ?? Number.POSITIVE_INFINITY);
	const shown = [element, ...allOf(servants).map((one) => one.element)];
	const states = await executionOf(db, shown, at.asOf);
	const total = all.reduce((sum, one) => sum + 1 + one.total, 0);
	return { cascade, plan, element, rungs: rungs(cascade, element.id), servants, total, states };
}

export function allOf(servants: readonly Servant[]): Servant[] {
	return servants.flatMap((one) => [one, ...allOf(one.servants)]);
}
