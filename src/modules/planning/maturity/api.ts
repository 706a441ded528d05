import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { maturityAnswer } from "./answers.ts";
import { findMaturity } from "./queries.ts";
import { difference } from "./rules.ts";
import { levelShown, shownFunction, type YearGrades } from "./shown.ts";

const route = createRoute({
	method: "get",
	path: "/plans/{code}/maturity",
	summary: "The maturity of a plan's functions by year: accepted grades, their difference, and targets",
	request: { params: z.object({ code: z.string().max(60) }), query: asOfQuery },
	responses: { 200: json(maturityAnswer, "The scale, and the functions with their grades"), ...refusals.read },
});

/** What anyone may see: accepted assessments only. */
const anyone = { isOfficial: false, mayAssess: { self: false, independent: false } };

export function maturityApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const { code } = c.req.valid("param");
		const asOf = c.req.valid("query").as_of ?? today(deps.clock);
		const maturity = await findMaturity(deps.db, code, asOf, await sightOf(deps.db, c.var.actor));
		if (!maturity) {
			throw new Missing("no_maturity", {
				lv: `Plānam ${code} brieduma pakāpju nav.`,
				en: `The plan ${code} is not graded by maturity.`,
			});
		}
		const functions = maturity.functions
			.map((one) => shownFunction(one, anyone))
			.map(({ code: element, title, years }) => ({
				element,
				title,
				years: [...years].map(([year, grades]) => ({ year, ...gradesJson(grades) })).sort((a, b) => a.year - b.year),
			}));
		return c.json({ plan: code, scale: maturity.scale, functions }, 200);
	});
}

function gradesJson(grades: YearGrades) {
	const [self, independent] = [levelShown(grades.self), levelShown(grades.independent)];
	return { self, independent, difference: difference(self, independent), target: grades.target ?? null };
}
