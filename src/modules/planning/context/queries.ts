import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { PlanHead } from "../plans/plan-heads.ts";
import { pastContent } from "../versions/queries.ts";
import type { StrategyContext } from "./form.ts";
import { readContext } from "./rows.ts";

/** The plan's context as it stands on the day: in the version that was in force. */
export async function findContext(
	db: Db,
	plan: Pick<PlanHead, "id" | "amendingSince">,
	asOf: Day,
): Promise<StrategyContext | undefined> {
	const past = await pastContent(db, plan, asOf);
	return past ? past.context : readContext(db, plan.id);
}
