// Reads of annual work plans: one with its tasks as of a day, or all of them in short.
import { and, eq, inArray } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Period, periodEnd } from "#kernel/period.ts";
import { seenBy } from "../access.ts";
import type { DeliverableState } from "../execution/rules.ts";
import { deadlinesOn, groupBy } from "../plans/parts.ts";
import type { PlanElement, PlanView } from "../plans/plan-elements.ts";
import { listPlans, type PlanHead } from "../plans/plan-heads.ts";
import { findPlan, findWorkingPlan } from "../plans/queries.ts";
import { elements, plans } from "../plans/tables.ts";
import { type Assignment, assignmentsOn, unassigned } from "./assignments.ts";
import { type Entry, entriesOn, lastWritten } from "./entries.ts";
import { type GoalLine, goalLines, goalsBehind, openPlaces, type Target, targetKey, targetsOf } from "./goals.ts";
import { type RollUp, rollUp, taskShare, type Weighed } from "./roll-up.ts";
import { taskState } from "./rules.ts";
import { taskOrigins } from "./tables.ts";

export type TaskLink = { plan: string; element: string };

export type Task = Weighed &
	Assignment & {
		id: string;
		element: PlanElement;
		parentId: string | null;
		/** Null without a term; of several the one that ends last. */
		term: Period | null;
		entry: Entry | undefined;
		/** The entry that was written last, of whatever day; "none" where nothing was said. */
		written: string;
		/** Own share, or what the tasks under it come to. */
		share: number | null;
		state: DeliverableState;
		/** What it says that it serves, or what stands above it does. */
		targets: readonly Target[];
		goals: readonly Target[];
		origin: TaskLink | null;
		/** The task of a later year that goes on with it. */
		heir: TaskLink | null;
		parts: Task[];
	};

export type WorkPlan = {
	plan: PlanView;
	/** All tasks in document order; those under a task too. */
	tasks: Task[];
	/** What all of it comes to. */
	sum: RollUp;
	goals: GoalLine[];
	/** What a new task may serve: goals, measures and results of superior plans, goals and measures of this one. */
	servable: ServablePlan[];
};

export type ServablePlan = { plan: PlanHead; elements: PlanElement[] };

/** Who looks: whether they work on the plan (and see what is being amended), and whether they may see names. */
export type Eyes = { works: boolean; seesNames: boolean; sight: Sight };

export async function findWorkPlan(db: Db, code: string, asOf: Day, eyes: Eyes): Promise<WorkPlan | undefined> {
	const plan = eyes.works ? await findEdited(db, code, asOf) : await findPlan(db, code, asOf, eyes.sight);
	if (plan?.kind !== "work_plan") return undefined;
	const above = await plansAbove(db, plan, asOf, eyes.sight);
	const places = openPlaces([plan, ...above]);
	const own = plan.elements.filter((one) => one.kind === "task");
	const parts = await partsOf(
		db,
		own.map((one) => one.id),
		asOf,
		eyes,
	);
	const tasks = own.map((element): Task => {
		const targets = targetsOf(plan.code, element, places);
		const terms = element.deadlines.map((one) => one.period);
		const core = coreOf(element.id, terms, parts, asOf);
		const goals = uniqueTargets(targets.flatMap((target) => goalsBehind(target, places)));
		return {
			...core,
			element,
			parentId: element.parentId,
			written: parts.written.get(element.id) ?? "none",
			term: lastOf(terms),
			share: null,
			targets,
			goals,
			origin: parts.links.origins.get(element.id) ?? null,
			heir: parts.links.heirs.get(element.id) ?? null,
			parts: [],
		};
	});
	nest(tasks);
	for (const task of tasks) task.share = taskShare(task);
	const superior = above.filter((one) => plan.superior.some((head) => head.code === one.code));
	const order = superior.flatMap((one) => goalsIn(one));
	return {
		plan,
		tasks,
		sum: rollUp(rootsOf(tasks)),
		goals: goalLines(tasks, order),
		servable: [
			{ plan, elements: servableIn(plan, false) },
			...superior.map((one) => ({ plan: one, elements: servableIn(one, true) })),
		],
	};
}

/** Of a plan that is being amended what its editors see; else what everybody does. */
async function findEdited(db: Db, code: string, asOf: Day): Promise<PlanView | undefined> {
	const plan = await findWorkingPlan(db, code, asOf);
	return plan?.state === "amending" ? plan : findPlan(db, code, asOf, "all");
}

async function plansAbove(db: Db, plan: PlanView, asOf: Day, sight: Sight): Promise<PlanView[]> {
	const codes = new Set([
		...plan.superior.map((one) => one.code),
		...plan.elements.flatMap((one) => one.contributesTo.map((target) => target.plan)),
	]);
	codes.delete(plan.code);
	const found: PlanView[] = [];
	for (const code of codes) {
		const view = await findPlan(db, code, asOf, sight);
		if (view) found.push(view);
	}
	return found;
}

function servableIn(plan: PlanView, results: boolean): PlanElement[] {
	const kinds = ["goal", "measure", ...(results ? ["result"] : [])];
	return plan.elements.filter((one) => kinds.includes(one.kind));
}

const goalsIn = (plan: PlanView): Target[] =>
	plan.elements
		.filter((one) => one.kind === "goal")
		.map((one) => ({ plan: plan.code, element: one.code, title: one.title }));

const uniqueTargets = (targets: Target[]): Target[] => [
	...new Map(targets.map((one) => [targetKey(one), one])).values(),
];

const lastOf = (terms: Period[]): Period | null =>
	terms.reduce<Period | null>((last, one) => (!last || periodEnd(one) > periodEnd(last) ? one : last), null);

type Parts = Awaited<ReturnType<typeof partsOf>>;

async function partsOf(db: Db, ids: string[], asOf: Day, { seesNames, sight }: Eyes) {
	return {
		entries: await entriesOn(db, ids, asOf),
		assignments: await assignmentsOn(db, ids, asOf, seesNames),
		written: await lastWritten(db, ids),
		links: await linksOf(db, ids, sight),
	};
}

function coreOf(
	id: string,
	terms: Period[],
	{ entries, assignments }: Pick<Parts, "entries" | "assignments">,
	asOf: Day,
) {
	const entry = entries.get(id);
	const status = entry?.status ?? "not_started";
	const state = taskState(status, terms, asOf);
	return {
		id,
		...(assignments.get(id) ?? unassigned),
		entry,
		status,
		measure: entry?.measure ?? null,
		state,
		late: state.delayed,
	};
}

/** Puts each under the task that it stands under. */
function nest<T extends { id: string; parentId: string | null; parts: T[] }>(tasks: readonly T[]): void {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	for (const task of tasks) byId.get(task.parentId ?? "")?.parts.push(task);
}

function rootsOf<T extends { id: string; parentId: string | null }>(tasks: readonly T[]): T[] {
	const ids = new Set(tasks.map((task) => task.id));
	return tasks.filter((task) => !ids.has(task.parentId ?? ""));
}

async function linksOf(db: Db, ids: string[], sight: Sight) {
	const named = { plan: plans.code, element: elements.code };
	const none = { origins: new Map<string, TaskLink>(), heirs: new Map<string, TaskLink>() };
	if (ids.length === 0) return none;
	const origins = await db
		.select({ id: taskOrigins.elementId, ...named })
		.from(taskOrigins)
		.innerJoin(elements, eq(elements.id, taskOrigins.originId))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(inArray(taskOrigins.elementId, ids), seenBy(sight)));
	const heirs = await db
		.select({ id: taskOrigins.originId, ...named })
		.from(taskOrigins)
		.innerJoin(elements, and(eq(elements.id, taskOrigins.elementId), eq(elements.dropped, false)))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(inArray(taskOrigins.originId, ids), seenBy(sight)));
	const byId = (rows: typeof origins) => new Map(rows.map(({ id, ...link }) => [id, link]));
	return { origins: byId(origins), heirs: byId(heirs) };
}

export type WorkPlanLine = { plan: PlanHead; sum: RollUp };

type ShortTask = Omit<Weighed, "parts"> & { id: string; planId: string; parentId: string | null; parts: ShortTask[] };

/** Every work plan with what its tasks come to, asked for all of them at once. */
export async function listWorkPlans(db: Db, asOf: Day, sight: Sight): Promise<WorkPlanLine[]> {
	const heads = (await listPlans(db, sight)).filter((head) => head.kind === "work_plan");
	if (heads.length === 0) return [];
	const rows = await db
		.select({ id: elements.id, planId: elements.planId, parentId: elements.parentId })
		.from(elements)
		.where(
			and(
				eq(elements.kind, "task"),
				eq(elements.dropped, false),
				inArray(
					elements.planId,
					heads.map((one) => one.id),
				),
			),
		);
	const ids = rows.map((row) => row.id);
	const parts = { entries: await entriesOn(db, ids, asOf), assignments: await assignmentsOn(db, ids, asOf, false) };
	const due = groupBy(await deadlinesOn(db, ids, asOf), (row) => row.elementId);
	const tasks = rows.map((row): ShortTask => {
		const terms = (due.get(row.id) ?? []).map((one) => one.period);
		return { ...coreOf(row.id, terms, parts, asOf), ...row, parts: [] };
	});
	nest(tasks);
	const byPlan = groupBy(rootsOf(tasks), (task) => task.planId);
	return heads.map((plan) => ({ plan, sum: rollUp(byPlan.get(plan.id) ?? []) }));
}

/** Whose the plan is; undefined where there is no such work plan. */
export async function findOwnerId(db: Db, code: string, sight: Sight): Promise<string | undefined> {
	const [row] = await db
		.select({ ownerId: plans.ownerId })
		.from(plans)
		.where(and(eq(plans.code, code), eq(plans.kind, "work_plan"), seenBy(sight)));
	return row?.ownerId;
}
