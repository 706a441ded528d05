// What a plan has beside its tree.
import type { Actor } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { mayTry } from "#kernel/operation.ts";
import { changeSwot } from "../context/operations.ts";
import { findContext } from "../context/queries.ts";
import { editElement } from "../editor/operations.ts";
import { changeFunding } from "../funding/operations.ts";
import { findFunding } from "../funding/queries.ts";
import type { FundingRow } from "../funding/rules.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { firstVersionDay } from "../versions/queries.ts";
import { listPlans, type PlanHead } from "./plan-heads.ts";

/** Whether the page is worth a link: there is something on it, or this person can put something in. */
export type Beside = {
	funding: boolean;
	context: boolean;
	maturity: boolean;
	mayEdit: boolean;
	fundingRows: FundingRow[];
	/** Since when the plan is in force, where that is after the day: what is shown is its first version. */
	notBefore: Day | undefined;
	/** Plans that serve this one. */
	inferior: PlanHead[];
};

export async function besideTree(db: Db, actor: Actor, plan: PlanHead, asOf: Day): Promise<Beside> {
	const canChange = isEditable(plan.state as PlanState);
	const context = await findContext(db, plan, asOf);
	const fundingRows = await findFunding(db, plan, asOf);
	const first = await firstVersionDay(db, plan.id);
	return {
		fundingRows,
		notBefore: first && asOf < first ? first : undefined,
		inferior: (await listPlans(db)).filter((one) => one.superior.some((superior) => superior.code === plan.code)),
		funding: (canChange && mayTry(actor, changeFunding)) || fundingRows.length > 0,
		context: (canChange && mayTry(actor, changeSwot)) || context !== undefined,
		maturity: context?.maturity !== undefined,
		mayEdit: mayTry(actor, editElement),
	};
}
