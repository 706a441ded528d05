import type { Sight } from "#kernel/access.ts";
import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { page, pageQuery } from "#kernel/paging.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { deliverablesAnswer, planAnswer, plansAnswer } from "./answers.ts";
import { deliverableWriter, elementJson, planCounts, planHeadJson } from "./json.ts";
import { noSuchPlan } from "./missing.ts";
import type { PlanElement } from "./plan-elements.ts";
import { listPlans } from "./plan-heads.ts";
import { findPlan } from "./queries.ts";

const planCode = z.object({ code: z.string().max(60) });

/** Indicators are another module's; it says how many a plan has. */
export type CountIndicators = (planCode: string) => Promise<number>;

const listRoute = createRoute({
	method: "get",
	path: "/plans",
	summary: "All plans",
	request: { query: pageQuery },
	responses: { 200: json(plansAnswer, "Plans"), ...refusals.read },
});

const planRoute = createRoute({
	method: "get",
	path: "/plans/{code}",
	summary: "A plan's tree as of a day, with its counts",
	request: { params: planCode, query: asOfQuery },
	responses: { 200: json(planAnswer, "The plan"), ...refusals.read },
});

const deliverablesRoute = createRoute({
	method: "get",
	path: "/plans/{code}/deliverables",
	summary: "A plan's deliverables as of a day",
	request: {
		params: planCode,
		query: asOfQuery.extend(pageQuery.shape).extend({
			status: z.enum(["not_started", "in_progress", "done", "lost_relevance"]).optional(),
			delayed: z.enum(["true", "false"]).optional(),
			responsible: z.string().max(200).optional().openapi({ example: "VK" }),
		}),
	},
	responses: { 200: json(deliverablesAnswer, "Deliverables"), ...refusals.read },
});

export function planApi(deps: Deps, countIndicators: CountIndicators) {
	return apiRouter()
		.openapi(listRoute, async (c) =>
			c.json(
				page((await listPlans(deps.db, await sightOf(deps.db, c.var.actor))).map(planHeadJson), c.req.valid("query")),
				200,
			),
		)
		.openapi(planRoute, async (c) => {
			const { code } = c.req.valid("param");
			const plan = await getPlan(deps, code, c.req.valid("query").as_of, await sightOf(deps.db, c.var.actor));
			const counts = { ...planCounts(plan), indicators: await countIndicators(code) };
			return c.json({ ...planHeadJson(plan), as_of: plan.asOf, counts, elements: plan.tree.map(elementJson) }, 200);
		})
		.openapi(deliverablesRoute, async (c) => {
			const query = c.req.valid("query");
			const plan = await getPlan(deps, c.req.valid("param").code, query.as_of, await sightOf(deps.db, c.var.actor));
			const wanted = plan.elements.filter((element) => element.kind === "deliverable" && matches(element, query));
			const { items, ...rest } = page(wanted, query);
			return c.json({ ...rest, items: items.map(deliverableWriter(plan)) }, 200);
		});
}

function matches(element: PlanElement, query: { status?: string; delayed?: string; responsible?: string }): boolean {
	if (query.status && element.state.status !== query.status) return false;
	if (query.delayed && String(element.state.delayed) !== query.delayed) return false;
	if (!query.responsible) return true;
	return element.parties.some((party) => party.role === "responsible" && party.code === query.responsible);
}

async function getPlan(deps: Deps, code: string, asOf: string | undefined, sight: Sight) {
	const plan = await findPlan(deps.db, code, asOf ?? today(deps.clock), sight);
	if (plan) return plan;
	throw noSuchPlan(code);
}
