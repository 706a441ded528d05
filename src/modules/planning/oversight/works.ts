// The work that an agenda asks about: the strategy's deliverables, and the late tasks of the work plans under it.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { elementPath } from "../plans/paths.ts";
import { listPlans, type PlanHead } from "../plans/plan-heads.ts";
import { findPlan } from "../plans/queries.ts";
import { taskPath } from "../work-plans/paths.ts";
import { findWorkPlan } from "../work-plans/queries.ts";
import type { Work } from "./rules.ts";

export async function worksOf(db: Db, strategy: PlanHead, asOf: Day): Promise<Work[]> {
	const view = await findPlan(db, strategy.code, asOf);
	const own = (view?.elements ?? [])
		.filter((one) => one.kind === "deliverable")
		.map(({ code, title, state, update }) => ({
			code,
			title,
			path: elementPath(strategy.code, code),
			delayed: state.delayed,
			lastDay: state.lastDay,
			saidAsOf: update?.asOf ?? null,
			isOpen: state.status !== "done" && state.status !== "lost_relevance",
		}));
	return [...own, ...(await lateTasks(db, strategy, asOf))];
}

/** Of a task that is not late silence says nothing: its unit sees to it. */
async function lateTasks(db: Db, strategy: PlanHead, asOf: Day): Promise<Work[]> {
	const under = (await listPlans(db)).filter(
		(plan) => plan.kind === "work_plan" && plan.superior.some((one) => one.code === strategy.code),
	);
	const found: Work[] = [];
	for (const { code: plan } of under) {
		const tasks =
			(await findWorkPlan(db, plan, asOf, { works: false, seesNames: false, sight: "public" }))?.tasks ?? [];
		for (const { element, state } of tasks.filter((task) => task.state.delayed)) {
			const { code, title } = element;
			const path = taskPath(plan, code);
			found.push({ code, title, path, delayed: true, lastDay: state.lastDay, saidAsOf: null, isOpen: true });
		}
	}
	return found;
}
