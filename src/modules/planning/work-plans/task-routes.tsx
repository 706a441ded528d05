// Pages of one task: what it is, telling of its progress, moving its card, changing it.
import { Hono } from "hono";
import { hasRole, seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { periodCode } from "#kernel/period.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { namesOf } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { notTheirs } from "./access.ts";
import { entryHistory } from "./entries.ts";
import { readFilter, writeFilter } from "./filter.ts";
import { assignTask, editTask, removeTask } from "./operations.ts";
import { getWork, offeredFor, planIsUnderWay, readerOf, sayProblem, titleFields } from "./page-facts.ts";
import { boardPath, taskPath } from "./paths.ts";
import { moveTask, recordProgress } from "./progress.ts";
import type { Task, WorkPlan } from "./queries.ts";
import { noSuchTask } from "./rows.ts";
import { taskStatuses } from "./rules.ts";
import { ProgressPage } from "./views/progress-page.tsx";
import { TaskEditPage } from "./views/task-edit-page.tsx";
import { TaskPage } from "./views/task-page.tsx";
import { typedMeasure, workPlanWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;
type Fields = Record<string, string | undefined>;
type Place = { plan: string; task: string };

/** `conflict` draws the board again when a card could not be moved. */
export function taskPages(
	deps: Deps,
	conflict: (c: PageCtx, plan: string, problem: Invalid | Conflict) => Promise<Response>,
) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/darbi/:task", async (c) => drawTask(deps, c, c.req.param()))
		.get("/plani/:plan/darbi/:task/virziba", async (c) => {
			const place = c.req.param();
			await requireWorks(deps, c, place.plan);
			const { task } = await getTask(deps, c, place);
			const asked = taskStatuses.find((one) => one === c.req.query("statuss"));
			const status = asked ?? (task.status === "not_started" ? "in_progress" : task.status);
			const measure = status === "in_progress" ? typedMeasure(c.var.lang, task.measure) : "";
			return drawProgress(deps, c, place, { asOf: today(deps.clock), status, measure });
		})
		.post("/plani/:plan/darbi/:task/virziba", async (c) => {
			const place = c.req.param();
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, recordProgress, { ...typed, ...place } as never));
			if ("done" in result) return goTo(c, withQuery(taskPath(place.plan, place.task), { izdarits: "saved" }));
			return drawProgress(deps, c, place, typed, result.problem);
		})
		.post("/plani/:plan/darbi/:task/aile", async (c) => {
			const { plan, task } = c.req.param();
			const { to, basedOn } = await formFields(c);
			const result = await tryForm(() => act(deps, c, moveTask, { plan, task, to: to as never, basedOn }));
			if ("problem" in result) return conflict(c, plan, result.problem);
			const filter = writeFilter(readFilter(c.req.query(), seesNames(c.var.actor)));
			return goTo(c, `${withQuery(boardPath(plan), { ...filter, fokuss: task })}#u-${encodeURIComponent(task)}`);
		})
		.get("/plani/:plan/darbi/:task/labot", async (c) => {
			const place = c.req.param();
			await requireWorks(deps, c, place.plan);
			return drawEdit(deps, c, place, {});
		})
		.post("/plani/:plan/darbi/:task/labot", async (c) => {
			const place = c.req.param();
			const typed = await formFields(c);
			const input = { ...typed, ...titleFields(typed), ...place };
			const result = await tryForm(() => act(deps, c, editTask, input as never));
			if ("done" in result) return goTo(c, withQuery(taskPath(place.plan, place.task), { izdarits: "saved" }));
			return drawEdit(deps, c, place, { wording: typed, problem: result.problem });
		})
		.post("/plani/:plan/darbi/:task/pienakums", async (c) => {
			const place = c.req.param();
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, assignTask, { ...typed, ...place } as never));
			if ("done" in result) return goTo(c, withQuery(taskPath(place.plan, place.task), { izdarits: "saved" }));
			return drawEdit(deps, c, place, { assignment: typed, problem: result.problem });
		})
		.post("/plani/:plan/darbi/:task/iznemt", async (c) => {
			const place = c.req.param();
			const { revision = "" } = await formFields(c);
			await act(deps, c, removeTask, { ...place, revision });
			return goTo(c, withQuery(boardPath(place.plan), { izdarits: "removed" }));
		});
}

/** Nobody fills in a form that would be refused. */
async function requireWorks(deps: Deps, c: PageCtx, plan: string): Promise<void> {
	const { works } = await readerOf(deps, c, plan);
	if (works) return;
	if (c.var.actor.kind !== "anyone") throw notTheirs();
	const said = { lv: "Lai to darītu, vispirms pieslēdzieties.", en: "Sign in first to do this." };
	throw new Refused("sign_in_first", said, 401);
}

async function getTask(deps: Deps, c: PageCtx, place: Place): Promise<{ work: WorkPlan; task: Task }> {
	const work = await getWork(deps, c, place.plan, today(deps.clock));
	const task = work.tasks.find((one) => one.element.code === place.task);
	if (!task) throw noSuchTask(place.plan, place.task);
	return { work, task };
}

async function drawTask(deps: Deps, c: PageCtx, place: Place): Promise<Response> {
	const { work, task } = await getTask(deps, c, place);
	const { works, sees } = await readerOf(deps, c, place.plan);
	const underWay = planIsUnderWay(work.plan.state);
	const facts = {
		work,
		task,
		history: await entryHistory(deps.db, task.id),
		names: sees ? await namesOf(deps.db) : new Map<string, string>(),
		seesNames: sees,
		can: { tell: works && underWay, edit: works && (underWay || work.plan.state === "draft") },
		maySeeAudit: hasRole(c.var.actor, "auditor", "plan-coordinator", "system-admin"),
		said: c.req.query("izdarits") === "saved" ? workPlanWords[c.var.lang].saved : undefined,
	};
	return draw(c, <TaskPage frame={c.var.frame()} facts={facts} />);
}

async function drawProgress(
	deps: Deps,
	c: PageCtx,
	place: Place,
	values: Fields,
	problem?: Problem,
): Promise<Response> {
	const { work, task } = await getTask(deps, c, place);
	const facts = {
		work,
		task,
		form: { values, errors: problem && "fields" in problem ? problem.fields : {} },
		// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
		basedOn: (problem?.status === 409 ? undefined : values.basedOn) ?? task.written,
		said: sayProblem(problem, c.var.lang),
		today: today(deps.clock),
	};
	return draw(c, <ProgressPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

type Typed = { wording?: Fields; assignment?: Fields; problem?: Problem };

async function drawEdit(deps: Deps, c: PageCtx, place: Place, typed: Typed): Promise<Response> {
	const { work, task } = await getTask(deps, c, place);
	const { problem } = typed;
	const errors = problem && "fields" in problem ? problem.fields : {};
	const wording = typed.wording ?? wordingOf(task, work);
	// After a conflict the writer has seen what stands now, and may save over it.
	const revision = problem?.status === 409 ? String(task.element.revision) : wording.revision;
	const facts = {
		work,
		task,
		editable: isEditable(work.plan.state as PlanState),
		offered: await offeredFor(deps, work, true, c.var.lang),
		wording: { values: { ...wording, revision }, errors: typed.wording ? errors : {} },
		assignment: {
			values: typed.assignment ?? assignmentOf(task, c.var.lang),
			errors: typed.assignment ? errors : {},
		},
		said: sayProblem(problem, c.var.lang),
	};
	return draw(c, <TaskEditPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function wordingOf({ element, term }: Task, work: WorkPlan): Fields {
	const [own] = element.contributesTo;
	const above = work.plan.elements.find((one) => one.id === element.parentId && one.kind !== "task");
	const serves = own ? `${own.plan}/${own.element}` : above ? `${work.plan.code}/${above.code}` : "";
	return {
		"title.lv": element.title.lv,
		"title.en": element.title.en,
		serves,
		term: term ? periodCode(term) : "",
		notes: element.description?.lv,
		revision: String(element.revision),
	};
}

function assignmentOf({ unit, person, priority, weight }: Task, lang: Lang): Fields {
	return {
		unit: unit ? (unit.code ?? unit.name[lang] ?? unit.name.lv) : "",
		person: person?.name ?? "",
		priority,
		weight: String(weight),
	};
}
