// Who may open the forms of a plan's context, and what they open with.
import { Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import type { PageCtx } from "#ui/web.ts";
import { mayShapeContext, notOwner, sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { requireEditable } from "../plans/rows.ts";
import type { StrategyContext } from "./form.ts";
import { changeSwot } from "./operations.ts";
import { readContext } from "./rows.ts";

export async function isOwner(deps: Deps, c: PageCtx, plan: PlanHead): Promise<boolean> {
	if (!mayTry(c.var.actor, changeSwot)) return false;
	const owner = (await listInstitutions(deps.db)).find((one) => one.code === plan.owner.code);
	return owner !== undefined && mayShapeContext(deps.db, c.var.actor, owner.id);
}

/** Nobody fills in a form that would be refused. */
export async function openForEditing(deps: Deps, c: PageCtx): Promise<{ plan: PlanHead; context: StrategyContext }> {
	const plan = await getHead(deps, c, c.req.param("plan") ?? "");
	if (c.var.actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai mainītu kontekstu, vispirms pieslēdzieties.", en: "Sign in first to change the context." },
			401,
		);
	}
	if (!(await isOwner(deps, c, plan))) throw notOwner();
	requireEditable(plan);
	return { plan, context: await contextNow(deps, plan) };
}

/** As it is being prepared. */
export async function contextNow(deps: Deps, plan: PlanHead): Promise<StrategyContext> {
	return (await readContext(deps.db, plan.id)) ?? {};
}

export async function getHead(deps: Deps, c: PageCtx, code: string): Promise<PlanHead> {
	const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
	if (!plan) throw noSuchPlan();
	return plan;
}
