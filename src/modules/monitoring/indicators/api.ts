import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { page, pageQuery } from "#kernel/paging.ts";
import { act, type Deps } from "#kernel/web.ts";
import { sightOf } from "#modules/planning/index.ts";
import { seesSmallGroups } from "../access.ts";
import { findBreakdowns } from "../breakdowns/queries.ts";
import { shownBreakdown } from "../breakdowns/shown.ts";
import { indicatorAnswer, indicatorsAnswer } from "./answers.ts";
import { breakdownJson, indicatorJson } from "./json.ts";
import { recordMeasurement } from "./operations.ts";
import { findIndicator, listIndicators } from "./queries.ts";

const indicatorCode = z.object({ code: z.string().max(60) });

const listRoute = createRoute({
	method: "get",
	path: "/indicators",
	summary: "Indicators of a plan, or all, judged as of a day",
	request: { query: asOfQuery.extend(pageQuery.shape).extend({ plan: z.string().max(60).optional() }) },
	responses: { 200: json(indicatorsAnswer, "Indicators"), ...refusals.read },
});

const oneRoute = createRoute({
	method: "get",
	path: "/indicators/{code}",
	summary: "An indicator with its series and its verdict as of a day",
	request: { params: indicatorCode, query: asOfQuery },
	responses: { 200: json(indicatorAnswer, "The indicator"), ...refusals.read },
});

const measurementBody = z
	.strictObject({
		period: z.string().max(10).openapi({ example: "2025" }),
		value: z.number(),
		published: z.string().nullish(),
		numerator: z.number().nullish(),
		denominator: z.number().nullish(),
		n: z.int().nullish(),
		note: z.string().nullish(),
		/** Of which group of a breakdown; without both, of the whole. */
		dimension: z.string().nullish(),
		group: z.string().nullish(),
		/** The id of the measurement that this one corrects. */
		corrects: z.string().nullish(),
	})
	.openapi("NewMeasurement");

const recordRoute = createRoute({
	method: "post",
	path: "/indicators/{code}/measurements",
	summary: "Record a measurement, or correct one",
	security: [{ bearer: [] }],
	request: {
		params: indicatorCode,
		body: { required: true, content: { "application/json": { schema: measurementBody } } },
	},
	responses: { 201: json(z.object({ id: z.string() }), "Recorded"), ...refusals.act },
});

export function indicatorApi(deps: Deps) {
	return apiRouter()
		.openapi(listRoute, async (c) => {
			const query = c.req.valid("query");
			const views = await listIndicators(
				deps.db,
				query.as_of ?? today(deps.clock),
				query.plan,
				await sightOf(deps.db, c.var.actor),
			);
			return c.json(page(views.map(indicatorJson), query), 200);
		})
		.openapi(oneRoute, async (c) => {
			const { code } = c.req.valid("param");
			const asOf = c.req.valid("query").as_of ?? today(deps.clock);
			const view = await findIndicator(deps.db, code, asOf, await sightOf(deps.db, c.var.actor));
			if (!view)
				throw new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `There is no indicator ${code}.` });
			const breakdowns = await findBreakdowns(deps.db, view);
			const seesSmall = seesSmallGroups(c.var.actor);
			const shown = breakdowns.map((one) => breakdownJson(shownBreakdown(one, view, seesSmall, view.asOf)));
			return c.json({ ...indicatorJson(view), breakdowns: shown }, 200);
		})
		.openapi(recordRoute, async (c) => {
			const sent = Object.entries(c.req.valid("json")).filter(([, value]) => value !== null);
			const { period, value, ...rest } = Object.fromEntries(sent) as { period: string; value: number };
			const recorded = await act(deps, c, recordMeasurement, {
				indicator: c.req.valid("param").code,
				period,
				value,
				...rest,
			});
			return c.json(recorded, 201);
		});
}
