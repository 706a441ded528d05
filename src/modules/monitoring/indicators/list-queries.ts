// Indicators as the list shows them: plan by plan, in the order of each plan.
import { asc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { plans } from "#modules/planning/index.ts";
import { type IndicatorView, listIndicators } from "./queries.ts";
import { indicatorPlaces } from "./tables.ts";

export type PlanGroup = { plan: { code: string; title: Text } | null; indicators: IndicatorView[] };

/** Every plan that has indicators, the oldest plan first; what stands in no plan comes last. */
export async function listByPlan(db: Db, asOf: Day): Promise<PlanGroup[]> {
	const views = await listIndicators(db, asOf);
	const placed = await db
		.select({ id: indicatorPlaces.indicatorId, code: plans.code, title: plans.title })
		.from(indicatorPlaces)
		.innerJoin(plans, eq(plans.id, indicatorPlaces.planId))
		.orderBy(asc(plans.periodFrom), asc(plans.code), asc(indicatorPlaces.position));
	const groups = new Map<string, PlanGroup>();
	for (const { id, code, title } of placed) {
		const group = groups.get(code) ?? { plan: { code, title }, indicators: [] };
		const view = views.find((one) => one.id === id);
		if (view && !group.indicators.includes(view)) group.indicators.push(view);
		groups.set(code, group);
	}
	const outside = views.filter((view) => view.places.length === 0);
	return [...groups.values(), ...(outside.length > 0 ? [{ plan: null, indicators: outside }] : [])];
}
