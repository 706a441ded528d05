// What the rows of the data sets are read from: what an outsider may see, as of one day, each thing read once.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Institution, listInstitutions } from "#modules/directory/index.ts";
import { type IndicatorView, listIndicators } from "#modules/monitoring/index.ts";
import { findPlan, listPlans, type PlanHead, type PlanView } from "#modules/planning/index.ts";

export type Source = {
	db: Db;
	asOf: Day;
	plans(): Promise<PlanHead[]>;
	/** One after the other: a plan may be large. */
	planViews(): AsyncIterable<PlanView>;
	indicators(): Promise<IndicatorView[]>;
	institutions(): Promise<Institution[]>;
};

export function openSource(db: Db, asOf: Day): Source {
	const views = new Map<string, Promise<PlanView | undefined>>();
	const plans = once(() => publicPlans(db));
	return {
		db,
		asOf,
		plans,
		async *planViews() {
			for (const { code } of await plans()) {
				const view = await (views.get(code) ?? keep(views, code, findPlan(db, code, asOf)));
				if (view) yield view;
			}
		},
		indicators: once(async () => publicIndicators(await listIndicators(db, asOf), await plans())),
		institutions: once(async () => (await listInstitutions(db, asOf)).sort(byCode)),
	};
}

/** Drafts are nobody's but their editors'. */
async function publicPlans(db: Db): Promise<PlanHead[]> {
	return (await listPlans(db)).filter((plan) => plan.state !== "draft").sort(byCode);
}

/** An indicator that stands in drafts only is as little public as they; places in drafts are left out. */
function publicIndicators(views: IndicatorView[], plans: PlanHead[]): IndicatorView[] {
	const codes = new Set(plans.map((plan) => plan.code));
	return views
		.map((view) => ({ view, places: view.places.filter((place) => codes.has(place.plan)) }))
		.filter(({ view, places }) => places.length > 0 || view.places.length === 0)
		.map(({ view, places }) => ({ ...view, places }));
}

export const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : Number(a.code > b.code));

function once<T>(read: () => Promise<T>): () => Promise<T> {
	let reading: Promise<T> | undefined;
	return () => {
		reading ??= read();
		return reading;
	};
}

function keep<T>(all: Map<string, Promise<T>>, key: string, value: Promise<T>): Promise<T> {
	all.set(key, value);
	return value;
}
