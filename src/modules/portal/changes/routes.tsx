// What changed: the log of everything that became public, and one plan on two days.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { countPublications, publicationsSince } from "#kernel/publication/queries.ts";
import type { Deps } from "#kernel/web.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import { findPlan, listPlans } from "#modules/planning/index.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { readDays, readLogQuery } from "./query.ts";
import { compareDays, type PlanDay } from "./rules.ts";
import { DaysPage } from "./views/days-page.tsx";
import { LogPage } from "./views/log-page.tsx";

export function changePages(deps: Deps) {
	const { db, clock } = deps;
	return new Hono<PageEnv>()
		.get("/izmainas", async (c) => {
			const query = readLogQuery(c.req.query());
			const { from = null, until, kind, plan, institution, before } = query;
			const filter = { until, plan, institution, before, ...(kind ? { kinds: [kind] } : {}) };
			const { items, next } = await publicationsSince(db, from, filter);
			const props = {
				query,
				told: items,
				next,
				count: await countPublications(db, from, filter),
				plans: await listPlans(db),
				institutions: (await listInstitutions(db)).map(({ code, name }) => ({ code, title: name })),
			};
			return draw(c, <LogPage frame={c.var.frame()} {...props} />);
		})
		.get("/plani/:plan/izmainas", async (c) => {
			const { from, until } = readDays(c.req.query(), today(clock));
			const before = await planOn(deps, c.req.param("plan"), from);
			const after = await planOn(deps, c.req.param("plan"), until);
			if (!before || !after) throw noSuchPlan();
			const comparison = compareDays(before, after);
			return draw(
				c,
				<DaysPage frame={c.var.frame()} before={before.plan} after={after.plan} comparison={comparison} />,
			);
		});
}

async function planOn({ db }: Pick<Deps, "db">, code: string, day: string): Promise<PlanDay | undefined> {
	const plan = await findPlan(db, code, day);
	return plan && { plan, indicators: await listIndicators(db, day, plan.code) };
}

function noSuchPlan(): Missing {
	return new Missing("no_such_plan", { lv: "Tāda plāna nav.", en: "There is no such plan." });
}
