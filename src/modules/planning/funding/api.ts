import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { fundingAnswer } from "./answers.ts";
import { fundingJson } from "./json.ts";
import { findFunding } from "./queries.ts";

const route = createRoute({
	method: "get",
	path: "/plans/{code}/funding",
	summary: "A plan's money by priority, source and year, with computed totals and where the document differs",
	request: { params: z.object({ code: z.string().max(60) }), query: asOfQuery },
	responses: { 200: json(fundingAnswer, "The money of the plan, in EUR"), ...refusals.read },
});

export function fundingApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const { code } = c.req.valid("param");
		const asOf = c.req.valid("query").as_of ?? today(deps.clock);
		const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
		if (!plan) throw noSuchPlan(code);
		return c.json(fundingJson(code, asOf, await findFunding(deps.db, plan, asOf)), 200);
	});
}
