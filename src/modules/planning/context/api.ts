import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { contextAnswer } from "./answers.ts";
import { findContext } from "./queries.ts";
import { countNeeds, familySums } from "./rules.ts";

const route = createRoute({
	method: "get",
	path: "/plans/{code}/context",
	summary: "What a plan rests on: SWOT, target groups with needs, cooperation, documents, capacity, roles, grades",
	request: { params: z.object({ code: z.string().max(60) }), query: asOfQuery },
	responses: {
		200: json(contextAnswer, "The context; sections that the plan has not are left out"),
		...refusals.read,
	},
});

export function contextApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const { code } = c.req.valid("param");
		const asOf = c.req.valid("query").as_of ?? today(deps.clock);
		const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
		if (!plan) throw noSuchPlan(code);
		const context = (await findContext(deps.db, plan, asOf)) ?? {};
		const { groups = [], families = [] } = context;
		const counts = { groups: groups.length, needs: countNeeds(context), families: families.length };
		return c.json({ plan: code, as_of: asOf, counts, family_sums: familySums(families), ...context }, 200);
	});
}
