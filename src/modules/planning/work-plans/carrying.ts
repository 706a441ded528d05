// What carrying a work plan forward would do: read for the preview, and again by the act.
import { and, asc, eq, ne } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Period, periodCode } from "#kernel/period.ts";
import { fingerprint } from "../fingerprint.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { elements, plans } from "../plans/tables.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { type Carriable, type Carried, carriedTerm, freeCodes, nextPlanCode, unfinished } from "./carry.ts";
import { findWorkPlan, type Task, type WorkPlan } from "./queries.ts";

export type Node = Carriable & { element: PlanElement; task: Task | undefined; children: Node[] };

export type CarriedTask = { task: Task; code: string; terms: Period[] };

export type Carrying = {
	source: WorkPlan;
	year: number;
	next: { id: string | null; code: string; state: string | null; editable: boolean };
	/** Everything that goes, in its tree. */
	tree: Carried<Node>[];
	/** Tasks that go, by the id of the old one, in order. */
	going: Map<string, CarriedTask>;
	/** Unfinished ones that went before. */
	there: Task[];
	staying: { done: Task[]; dropped: Task[] };
	/** What the reader of the preview saw, in short. */
	fingerprint: string;
};

export async function findCarrying(
	db: Db,
	code: string,
	today: Day,
	seesNames: boolean,
): Promise<Carrying | undefined> {
	const source = await findWorkPlan(db, code, today, { works: false, seesNames, sight: "all" });
	if (!source) return undefined;
	const year = source.plan.periodTo + 1;
	const next = await findNext(db, source, year);
	const nodes = nodesOf(source);
	const there = new Set(source.tasks.filter((task) => task.heir !== null).map((task) => task.id));
	const tree = unfinished(nodes, there);
	const codes = freeCodes(new Set(next.codes));
	const all = flat(tree).filter((one) => one.from.task !== undefined);
	const going = new Map(
		all
			.filter((one) => !one.isThere)
			.map(({ from }) => {
				const terms = from.element.deadlines.map((row) => carriedTerm(row.period, year));
				return [from.id, { task: from.task as Task, code: codes.next().value, terms }];
			}),
	);
	return {
		source,
		year,
		next,
		tree,
		going,
		there: all.filter((one) => one.isThere).map((one) => one.from.task as Task),
		staying: {
			done: source.tasks.filter((task) => task.status === "done"),
			dropped: source.tasks.filter((task) => task.status === "dropped"),
		},
		fingerprint: fingerprint([
			next.code,
			next.state,
			[...going].map(([id, one]) => [id, one.code, one.task.status, one.terms.map(periodCode)]),
		]),
	};
}

function nodesOf({ plan, tasks }: WorkPlan): Node[] {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const node = (element: PlanElement): Node => {
		const task = byId.get(element.id);
		const { id, kind } = element;
		return { id, kind, status: task?.status ?? null, element, task, children: element.children.map(node) };
	};
	return plan.tree.map(node);
}

const flat = (tree: Carried<Node>[]): Carried<Node>[] => tree.flatMap((one) => [one, ...flat(one.children)]);

/** By the code that follows from this plan's; else the only work plan that the institution has for that year. */
async function findNext(db: Db, { plan }: WorkPlan, year: number) {
	const code = nextPlanCode(plan.code, plan.periodTo);
	const [own] = await db.select({ ownerId: plans.ownerId }).from(plans).where(eq(plans.id, plan.id));
	const ofYear = await db
		.select({ id: plans.id, code: plans.code, state: plans.state })
		.from(plans)
		.where(
			and(
				eq(plans.kind, "work_plan"),
				eq(plans.ownerId, own?.ownerId ?? plan.id),
				eq(plans.periodFrom, year),
				ne(plans.state, "lost_relevance"),
			),
		)
		.orderBy(asc(plans.code));
	const next = ofYear.find((one) => one.code === code) ?? (ofYear.length === 1 ? ofYear[0] : undefined);
	if (!next) return { id: null, code, state: null, editable: true, codes: [] };
	const rows = await db
		.select({ code: elements.code })
		.from(elements)
		.where(and(eq(elements.planId, next.id), eq(elements.dropped, false)));
	return { ...next, editable: isEditable(next.state as PlanState), codes: rows.map((row) => row.code) };
}
