// What the rows of the data sets are read from, as of one day, each thing read once. The reads of planning and monitoring
// answer what outsiders see, as they are not told otherwise.
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
	const plans = once(async () => (await listPlans(db)).sort(byCode));
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
		indicators: once(() => listIndicators(db, asOf)),
		institutions: once(async () => (await listInstitutions(db, asOf)).sort(byCode)),
	};
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
