import { apiRouter, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { findPlanHead } from "../plans/plan-heads.ts";
import { oversightAnswer } from "./answers.ts";
import { publicOversight, readOversight, yearsOf } from "./queries.ts";
import { noSuchStrategy } from "./rows.ts";
import { leastMeetings, yearFigures } from "./rules.ts";

const route = createRoute({
	method: "get",
	path: "/plans/{code}/oversight",
	summary: "How a strategy's oversight group works, by year: the figures of the yearly review",
	request: { params: z.object({ code: z.string().max(60) }) },
	responses: { 200: json(oversightAnswer, "Meetings, attendance and decisions by year"), ...refusals.read },
});

export function oversightApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const plan = await findPlanHead(deps.db, c.req.valid("param").code, await sightOf(deps.db, c.var.actor));
		if (plan?.kind !== "institution_strategy") throw noSuchStrategy();
		const day = today(deps.clock);
		const { meetings } = publicOversight(await readOversight(deps.db, plan.id));
		const years = yearsOf(plan, meetings, day).map(({ year, called, state }) => {
			const { attendancePercent, ...figures } = yearFigures(meetings, year, day);
			return { ...figures, attendance_percent: attendancePercent, called, state };
		});
		return c.json({ plan: plan.code, least_meetings: leastMeetings, years }, 200);
	});
}
