import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { Missing } from "#kernel/errors.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import { evidenceOf, findPlan } from "#modules/planning/index.ts";
import { buildReport, type Evidence, type Report } from "./model.ts";

/** The report on the plan as of the day. @throws Missing when there is no such plan. */
export async function getReport(db: Db, planCode: string, asOf: Day, sight: Sight = "public"): Promise<Report> {
	const plan = await findPlan(db, planCode, asOf, sight);
	if (!plan)
		throw new Missing("no_such_plan", { lv: `Plāna ar kodu ${planCode} nav.`, en: `There is no plan ${planCode}.` });
	const updates = plan.elements.flatMap((element) => element.update?.id ?? []);
	const evidence = new Map<string, Evidence[]>();
	for (const { updateId, title, url } of await evidenceOf(db, updates)) {
		evidence.set(updateId, [...(evidence.get(updateId) ?? []), { title, url }]);
	}
	return buildReport({ plan, indicators: await listIndicators(db, asOf, planCode, sight), evidence });
}
