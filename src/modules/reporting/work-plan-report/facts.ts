import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { Missing } from "#kernel/errors.ts";
import { periodCode } from "#kernel/period.ts";
import { findWorkPlan } from "#modules/planning/index.ts";
import { buildWorkPlanReport, type TaskLine, type WorkPlanReport } from "./model.ts";

/** What anybody may see: the plan as approved, and nobody's name. */
const publicEyes = { works: false, seesNames: false, sight: "public" } as const;

/** @throws Missing when there is no such work plan, or none that was approved */
export async function getWorkPlanReport(db: Db, code: string, asOf: Day): Promise<WorkPlanReport> {
	const found = await findWorkPlan(db, code, asOf, publicEyes);
	if (!found || found.plan.state === "draft") {
		throw new Missing("no_such_work_plan", {
			lv: `Apstiprināta darba plāna ar kodu ${code} nav.`,
			en: `There is no approved work plan ${code}.`,
		});
	}
	return buildWorkPlanReport(found);
}

export function workPlanReportJson({ plan, asOf, counts, share, goals, notDone }: WorkPlanReport) {
	return {
		plan: { code: plan.code, title: plan.title, owner: plan.owner.code },
		as_of: asOf,
		counts,
		share,
		goals: goals.map((one) => ({ goal: one.goal ?? null, share: one.share, tasks: one.tasks.map(taskJson) })),
		not_done: notDone.map((line) => line.code),
	};
}

function taskJson({ unit, term, carriedTo, ...line }: TaskLine) {
	return {
		...line,
		unit: unit && { code: unit.code, name: unit.name },
		term: term && periodCode(term),
		carried_to: carriedTo,
	};
}
