// What a plan says of itself, changed by its form, and which plans it stands under, by the form or by a machine.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { orNothing, textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { fingerprint, requireUnchanged } from "../fingerprint.ts";
import { codeField, planHeadFields } from "../plans/form.ts";
import { headFaults } from "../plans/head-faults.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { lockEditablePlan, openRegister } from "../plans/rows.ts";
import { superiorsOf, writeSuperiors } from "../plans/superiors.ts";
import { plans } from "../plans/tables.ts";
import { sayYears } from "../plans/years.ts";
import { publishEdit } from "../publication.ts";

/** What the form of a plan rests on. */
export function headGround(plan: PlanHead): string {
	const { title, periodFrom, periodTo, owner, mission, vision, mandate, values, superior } = plan;
	const above = superior.map((one) => one.code).sort();
	return fingerprint([title, periodFrom, periodTo, owner.code, mission, vision, mandate, values, above]);
}

const basedOn = orNothing(textField(64));

/** Title, period, owner, mission and the rest that a plan says of itself. Superior plans that are not said stay. */
export const editPlan = operation({
	name: "planning.editPlan",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, ...planHeadFields, basedOn }),
	faults: headFaults,
	async run(act, { plan: code, owner, superior, basedOn, ...head }): Promise<void> {
		const plan = await lockEditablePlan(act.tx, code);
		requireUnchanged(basedOn, await groundNow(act, code));
		const wrong = await headFaults(act, { ...head, owner });
		if (Object.keys(wrong).length > 0) throw invalidFields(wrong);
		const ownerId = (await openRegister(act.tx)).institution(owner, "owner");
		const { mission = null, vision = null, mandate = null } = head;
		await act.tx
			.update(plans)
			.set({ ...head, mission, vision, mandate, ownerId })
			.where(eq(plans.id, plan.id));
		const above = await superiorsOf(act.tx, plan.id);
		if (superior && differ(above, superior)) await act.call(changeSuperiors, { plan: code, superior });
		const was = (await listInstitutions(act.tx)).find((one) => one.id === plan.ownerId)?.code;
		await act.audit({
			subject: ["plan", code],
			before: { title: plan.title, period: sayYears(plan.periodFrom, plan.periodTo), owner: was, ...purposeOf(plan) },
			after: { title: head.title, period: sayYears(head.periodFrom, head.periodTo), owner, ...purposeOf(head) },
		});
		await publishEdit(act, code);
	},
});

/** Puts the plan under these plans and no others. */
export const changeSuperiors = operation({
	name: "planning.changeSuperiors",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, superior: z.array(codeField).max(50) }),
	async run(act, { plan: code, superior }): Promise<{ superior: string[] }> {
		const plan = await lockEditablePlan(act.tx, code);
		const before = await superiorsOf(act.tx, plan.id);
		if (!differ(before, superior)) return { superior: before };
		await writeSuperiors(act.tx, plan, superior);
		const after = await superiorsOf(act.tx, plan.id);
		await act.audit({ subject: ["plan", code], before: { superior: before }, after: { superior: after } });
		await publishEdit(act, code);
		return { superior: after };
	},
});

async function groundNow(act: Act, code: string): Promise<string> {
	const head = await findPlanHead(act.tx, code, "all");
	if (!head) throw new Error("a plan that was locked is not there");
	return headGround(head);
}

type Purpose = Pick<typeof plans.$inferInsert, "mission" | "vision" | "mandate" | "values">;
const purposeOf = ({ mission, vision, mandate, values }: Purpose) => ({ mission, vision, mandate, values });

const differ = (before: readonly string[], after: readonly string[]) =>
	[...new Set(before)].sort().join("\n") !== [...new Set(after)].sort().join("\n");
