// Indicators as lists show them: plan by plan, in the order of each plan, or those of one place.
import { asc, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import type { Text } from "#kernel/words.ts";
import { elements, plans, publicTitles, seenBy } from "#modules/planning/index.ts";
import { indicatorSeenBy } from "../access.ts";
import { elementsWithin, type IndicatorView, listIndicators, listWithin } from "./queries.ts";
import { indicatorPlaces, indicators } from "./tables.ts";

export type PlanGroup = { plan: { code: string; title: Text; kind: string } | null; indicators: IndicatorView[] };

/** Every plan that has indicators, those with most measured ones first; what stands in no plan comes last. */
export async function listByPlan(db: Db, asOf: Day, sight: Sight = "public"): Promise<PlanGroup[]> {
	const views = new Map((await listIndicators(db, asOf, undefined, sight)).map((view) => [view.id, view]));
	const placed = await readPacked(
		db,
		{ id: indicatorPlaces.indicatorId, code: plans.code, title: plans.title, kind: plans.kind },
		sql`from ${indicatorPlaces} join ${plans} on ${plans.id} = ${indicatorPlaces.planId}
			where ${seenBy(sight) ?? sql`true`} order by ${plans.periodFrom}, ${plans.code}, ${indicatorPlaces.position}`,
	);
	const groups = new Map<string, { plan: NonNullable<PlanGroup["plan"]>; indicators: Set<IndicatorView> }>();
	const titles = await publicTitles(db, sight);
	for (const { id, title, ...rest } of placed) {
		const plan = { ...rest, title: titles.plan(rest.code, title) };
		const group = groups.get(plan.code) ?? { plan, indicators: new Set() };
		const view = views.get(id);
		if (view) group.indicators.add(view);
		groups.set(plan.code, group);
	}
	const inPlans = [...groups.values()].map(({ plan, indicators }) => ({ plan, indicators: [...indicators] }));
	inPlans.sort((a, b) => measuredIn(b.indicators) - measuredIn(a.indicators));
	const outside = [...views.values()].filter((view) => view.places.length === 0);
	return outside.length > 0 ? [...inPlans, { plan: null, indicators: outside }] : inPlans;
}

export const isMeasured = (view: IndicatorView) => view.verdict.latest !== null;
const measuredIn = (views: readonly IndicatorView[]) => views.filter(isMeasured).length / views.length;

/** Indicators of a plan, or of one of its elements and all below it. */
export async function listOfPlace(
	db: Db,
	place: { plan: string; element?: string },
	asOf: Day,
	sight: Sight,
): Promise<IndicatorView[]> {
	const { plan, element } = place;
	return element ? listWithin(db, asOf, { plan, element }, sight) : listIndicators(db, asOf, plan, sight);
}

/** The groups narrowed to indicators that an institution measures, or that stand in an element or below it. */
export async function narrowGroups(
	db: Db,
	groups: PlanGroup[],
	by: { institution?: string | undefined; plan?: string | undefined; element?: string | undefined },
): Promise<PlanGroup[]> {
	const { institution, plan, element } = by;
	const within = plan && element ? await codesWithin(db, plan, element) : undefined;
	const fits = (view: IndicatorView) =>
		(!institution || view.measuredBy.code === institution) &&
		(!within || view.places.some((one) => one.plan === plan && one.element && within.has(one.element)));
	return groups
		.map((group) => ({ ...group, indicators: group.indicators.filter(fits) }))
		.filter((group) => group.indicators.length > 0);
}

async function codesWithin(db: Db, plan: string, element: string): Promise<Set<string>> {
	const within = sql`from ${elements} where ${elements.id} in (${elementsWithin({ plan, element })})`;
	return new Set((await readPacked(db, { code: elements.code }, within)).map((row) => row.code));
}

/** Codes and titles of all indicators, without their figures. */
export async function listIndicatorNames(db: Db): Promise<{ code: string; title: Text }[]> {
	return db
		.select({ code: indicators.code, title: indicators.title })
		.from(indicators)
		.where(indicatorSeenBy("public"))
		.orderBy(asc(indicators.code));
}
