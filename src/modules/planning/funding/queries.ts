import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { PlanHead } from "../plans/plan-heads.ts";
import { pastContent } from "../versions/queries.ts";
import { fundingFromContent, readFunding } from "./rows.ts";
import type { FundingRow } from "./rules.ts";

/** The plan's money as it stands on the day: in the version that was in force. */
export async function findFunding(
	db: Db,
	plan: Pick<PlanHead, "id" | "amendingSince">,
	asOf: Day,
): Promise<FundingRow[]> {
	const past = await pastContent(db, plan, asOf);
	return past ? (past.funding ?? []).map(fundingFromContent) : readFunding(db, plan.id);
}
