// What every act on a context rests on: a plan that may be changed by this person, and what the writer had seen.
import type { Act } from "#kernel/operation.ts";
import { mayShapeContext, notOwner } from "../access.ts";
import { lockEditablePlan } from "../plans/rows.ts";
import type { StrategyContext } from "./form.ts";
import { readContext } from "./rows.ts";

/** @throws Refused for whose plan it is not; Conflict for one that is approved and not being amended */
export async function lockOwnPlan(act: Act, code: string) {
	const plan = await lockEditablePlan(act.tx, code);
	if (!(await mayShapeContext(act.tx, act.actor, plan.ownerId))) throw notOwner();
	return plan;
}

export async function lockContext(act: Act, code: string) {
	const plan = await lockOwnPlan(act, code);
	const context: StrategyContext = (await readContext(act.tx, plan.id)) ?? {};
	return { plan, context };
}
