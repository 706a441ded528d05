// How many indicators have which verdict: by plan, by direction, by the institution that measures.
import { sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import type { Text } from "#kernel/words.ts";
import { elements, plans, publicTitles } from "#modules/planning/index.ts";
import { listByPlan } from "./list-queries.ts";
import { type IndicatorView, listIndicators } from "./queries.ts";

export const summaryKinds = ["plans", "virziens", "iestade"] as const;
export type SummaryKind = (typeof summaryKinds)[number];

export type SummaryRow = {
	title: Text;
	/** What stands before the title: an element's or an institution's code. */
	code: string | null;
	/** Of which plan a direction is. */
	within: Text | null;
	path: string;
	/** What narrows the list of indicators to these. */
	filter: Record<string, string>;
	views: IndicatorView[];
};

export async function summarize(db: Db, asOf: Day, kind: SummaryKind, sight: Sight): Promise<SummaryRow[]> {
	if (kind === "plans") return byPlan(db, asOf, sight);
	return kind === "virziens" ? byDirection(db, asOf, sight) : byInstitution(db, asOf, sight);
}

async function byPlan(db: Db, asOf: Day, sight: Sight): Promise<SummaryRow[]> {
	return (await listByPlan(db, asOf, sight)).flatMap(({ plan, indicators }) =>
		plan
			? [
					{
						...{ title: plan.title, code: null, within: null, views: indicators },
						path: `/plani/${encodeURIComponent(plan.code)}`,
						filter: { plan: plan.code },
					},
				]
			: [],
	);
}

async function byInstitution(db: Db, asOf: Day, sight: Sight): Promise<SummaryRow[]> {
	const groups = Map.groupBy(await listIndicators(db, asOf, undefined, sight), (view) => view.measuredBy.code);
	const rows = [...groups].flatMap(([code, views]) => {
		const title = views[0]?.measuredBy.name ?? { lv: code };
		const path = `/iestades/${encodeURIComponent(code)}`;
		return [{ title, code, within: null, path, filter: { iestade: code }, views }];
	});
	return rows.sort((a, b) => b.views.length - a.views.length || (a.code < b.code ? -1 : 1));
}

async function byDirection(db: Db, asOf: Day, sight: Sight): Promise<SummaryRow[]> {
	const tree = await readPacked(
		db,
		{
			...{ id: elements.id, code: elements.code, parentId: elements.parentId, kind: elements.kind },
			...{ title: elements.title, plan: plans.code, planTitle: plans.title },
		},
		sql`from ${elements} join ${plans} on ${plans.id} = ${elements.planId}
			order by ${plans.periodFrom}, ${plans.code}, ${elements.position}`,
	);
	const byId = new Map(tree.map((row) => [row.id, row]));
	const byPlace = new Map(tree.map((row) => [`${row.plan}/${row.code}`, row]));
	const directionOf = (row: (typeof tree)[number]): (typeof tree)[number] | undefined => {
		const parent = row.parentId ? byId.get(row.parentId) : undefined;
		return (parent && directionOf(parent)) ?? (row.kind === "priority" ? row : undefined);
	};
	const found = new Map<string, Set<IndicatorView>>();
	for (const view of await listIndicators(db, asOf, undefined, sight)) {
		for (const { plan, element } of view.places) {
			const row = byPlace.get(`${plan}/${element}`);
			const direction = row && directionOf(row);
			if (direction) found.set(direction.id, (found.get(direction.id) ?? new Set()).add(view));
		}
	}
	const titles = await publicTitles(db, sight);
	return tree.flatMap(({ id, code, title: held, plan, planTitle }) => {
		const title = titles.element(plan, code, held);
		const views = [...(found.get(id) ?? [])];
		const path = `/plani/${encodeURIComponent(plan)}/${encodeURIComponent(code)}`;
		const filter = { plan, elements: code };
		return views.length > 0 && title
			? [{ title, code, within: titles.plan(plan, planTitle), path, filter, views }]
			: [];
	});
}
