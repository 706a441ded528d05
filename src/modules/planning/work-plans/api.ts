import { seesNames } from "#kernel/access.ts";
import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { page, pageQuery } from "#kernel/paging.ts";
import { act, type Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { tasksAnswer } from "./answers.ts";
import { byTerm, fits } from "./filter.ts";
import { taskJson } from "./json.ts";
import { addTask } from "./operations.ts";
import { recordProgress } from "./progress.ts";
import { findWorkPlan } from "./queries.ts";
import { noSuchWorkPlan } from "./rows.ts";
import { priorities, taskStatuses } from "./rules.ts";

const planCode = z.object({ code: z.string().max(60) });
const taskCode = planCode.extend({ task: z.string().max(60) });
const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });
const security = [{ bearer: [] }];

const listRoute = createRoute({
	method: "get",
	path: "/plans/{code}/tasks",
	summary: "Tasks of an annual work plan as of a day, by term",
	request: {
		params: planCode,
		query: asOfQuery.extend(pageQuery.shape).extend({
			status: z.enum(taskStatuses).optional(),
			delayed: z.enum(["true", "false"]).optional(),
			unit: z.string().max(200).optional().openapi({ example: "FVD" }),
			goal: z.string().max(130).optional().openapi({ example: "lm-2024/5" }),
		}),
	},
	responses: { 200: json(tasksAnswer, "Tasks"), ...refusals.read },
});

const taskBody = z
	.strictObject({
		title: z.object({ lv: z.string(), en: z.string().optional() }),
		serves: z.string().nullish().openapi({ example: "lm-2024/5" }),
		term: z.string().openapi({ example: "2026-Q3" }),
		notes: z.string().nullish(),
		unit: z.string().nullish(),
		person: z.string().nullish(),
		priority: z.enum(priorities).nullish(),
		weight: z.int().nullish(),
	})
	.openapi("NewTask");

const addRoute = createRoute({
	method: "post",
	path: "/plans/{code}/tasks",
	summary: "Add a task to a work plan that is a draft or being amended",
	security,
	request: { params: planCode, body: body(taskBody) },
	responses: { 201: json(z.object({ code: z.string() }), "Added"), ...refusals.act },
});

const progressBody = z
	.strictObject({
		status: z.enum(taskStatuses),
		as_of: z.string().nullish().openapi({ format: "date" }),
		progress: z.string().nullish().openapi({ example: "40", description: "Percent (40) or steps (2/5)" }),
		note: z.string().nullish(),
		reason: z.string().nullish(),
	})
	.openapi("TaskProgress");

const progressRoute = createRoute({
	method: "post",
	path: "/plans/{code}/tasks/{task}/progress",
	summary: "Say how far a task is",
	security,
	request: { params: taskCode, body: body(progressBody) },
	responses: { 201: json(z.object({ id: z.string() }), "Recorded"), ...refusals.act },
});

export function taskApi(deps: Deps) {
	return apiRouter()
		.openapi(listRoute, async (c) => {
			const { code } = c.req.valid("param");
			const query = c.req.valid("query");
			const sees = seesNames(c.var.actor);
			const eyes = { works: false, seesNames: sees, sight: await sightOf(deps.db, c.var.actor) };
			const work = await findWorkPlan(deps.db, code, query.as_of ?? today(deps.clock), eyes);
			if (!work) throw noSuchWorkPlan(code);
			const { status, unit, goal, delayed } = query;
			const filter = { view: "list" as const, ...given({ status, unit, goal }) };
			const wanted = work.tasks
				.filter((task) => fits(task, filter) && (!delayed || String(task.state.delayed) === delayed))
				.sort(byTerm("lv"));
			return c.json(
				page(
					wanted.map((task) => taskJson(task, sees)),
					query,
				),
				200,
			);
		})
		.openapi(addRoute, async (c) => {
			const input = { ...given(c.req.valid("json")), plan: c.req.valid("param").code };
			return c.json(await act(deps, c, addTask, input as never), 201);
		})
		.openapi(progressRoute, async (c) => {
			const { code: plan, task } = c.req.valid("param");
			const { as_of: asOf, progress: measure, ...rest } = c.req.valid("json");
			const input = given({ ...rest, asOf, measure });
			return c.json(await act(deps, c, recordProgress, { ...input, plan, task } as never), 201);
		});
}

/** Null and undefined both mean that nothing was said. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
	const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
	return Object.fromEntries(said) as { [K in keyof T]?: NonNullable<T[K]> };
}
