// Every public page with an address of its own; filters and days are other lights on the same pages.
import { dayOf, today } from "#kernel/clock.ts";
import { lastByPath } from "#kernel/publication/queries.ts";
import type { Deps } from "#kernel/web.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listIndicatorNames, listIndicators, valuePath } from "#modules/monitoring/index.ts";
import { findPlan, listPlans } from "#modules/planning/index.ts";
import { newsPath } from "../news/paths.ts";
import { publishedNews } from "../news/queries.ts";
import type { MapEntry } from "./sitemap.ts";

const fixed = [
	"/",
	"/plani",
	"/raditaji",
	"/iestades",
	"/izmainas",
	"/jaunumi",
	"/kaskade",
	"/darba-plani",
	"/data",
	"/api",
];

const asEntry = (path: string): MapEntry => ({ path });

export async function publicPages({ db, clock }: Pick<Deps, "db" | "clock">): Promise<MapEntry[]> {
	const pages: MapEntry[] = fixed.map((path) => ({ path }));
	for (const { code } of await listPlans(db)) {
		const path = `/plani/${encodeURIComponent(code)}`;
		const plan = await findPlan(db, code, today(clock));
		const elements = plan?.elements.map((one) => ({ path: `${path}/${encodeURIComponent(one.code)}` })) ?? [];
		pages.push({ path }, ...elements);
	}
	for (const { code } of await listIndicatorNames(db)) pages.push({ path: `/raditaji/${encodeURIComponent(code)}` });
	for (const view of await listIndicators(db, today(clock))) {
		const values = view.series.flatMap(({ points }) => points.map(({ period }) => valuePath(view.code, period)));
		pages.push(...[...new Set(values)].map(asEntry));
	}
	for (const slug of await publishedNews(db)) pages.push({ path: newsPath(slug) });
	for (const { code } of await listInstitutions(db)) pages.push({ path: `/iestades/${encodeURIComponent(code)}` });
	const changed = await lastByPath(db);
	return pages.map(({ path }) => {
		const at = changed.get(path);
		return { path, changed: at && dayOf(at) };
	});
}
