// The context of a plan changes while the plan is a draft or is being amended: by a coordinator, or by the head of the
// institution whose plan it is.
import { Conflict, Missing } from "#kernel/errors.ts";
import { operation } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import { requireUnchanged } from "../fingerprint.ts";
import { publishEdit } from "../publication.ts";
import { type StrategyContext, swotForm, type TargetGroup, targetGroupForm } from "./form.ts";
import { lockContext } from "./ground.ts";
import { groundOf } from "./ground-of.ts";
import { writeContext } from "./rows.ts";
import { codeFrom } from "./rules.ts";

/** Says anew one of the four lists of a SWOT analysis. */
export const changeSwot = operation({
	name: "planning.changeSwot",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: swotForm,
	async run(act, { plan: code, quadrant, points, basedOn }): Promise<void> {
		const { plan, context } = await lockContext(act, code);
		const held = context.swot?.[quadrant];
		requireUnchanged(basedOn, groundOf(held));
		const wanted = points.filter((point) => point !== null);
		const empty = { strengths: [], weaknesses: [], opportunities: [], threats: [] };
		await writeContext(act.tx, plan.id, { ...context, swot: { ...empty, ...context.swot, [quadrant]: wanted } });
		await act.audit({
			subject: ["plan", code],
			before: { [quadrant]: held ?? [] },
			after: { [quadrant]: wanted },
		});
		await publishEdit(act, code);
	},
});

/** Says anew what a target group is called and needs; a group that the plan has not yet is added. */
export const changeTargetGroup = operation({
	name: "planning.changeTargetGroup",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: targetGroupForm,
	async run(act, { plan: code, group, name, points, basedOn }): Promise<{ code: string }> {
		const { plan, context } = await lockContext(act, code);
		const groups = context.groups ?? [];
		const held = groups.find((one) => one.code === group);
		if (group !== undefined && !held) throw noSuchGroup(code, group);
		requireUnchanged(basedOn, groundOf(held));
		const needs = points.filter((point): point is Text & { en?: string } => point !== null);
		const wanted: TargetGroup = { ...held, code: held?.code ?? freeCode(name, groups), name, needs };
		const all = held ? groups.map((one) => (one.code === group ? wanted : one)) : [...groups, wanted];
		await writeContext(act.tx, plan.id, { ...context, groups: all });
		await act.audit({ subject: ["plan", code], before: held && { group: held }, after: { group: wanted } });
		await publishEdit(act, code);
		return { code: wanted.code };
	},
});

function freeCode(name: Text, groups: NonNullable<StrategyContext["groups"]>): string {
	const code = codeFrom(name.lv);
	if (!groups.some((one) => one.code === code)) return code;
	throw new Conflict("group_taken", {
		lv: "Tāda mērķgrupa plānā jau ir.",
		en: "The plan has such a group already.",
	});
}

export function noSuchGroup(plan: string, code: string): Missing {
	return new Missing("no_such_group", {
		lv: `Plānā ${plan} nav mērķgrupas ${code}.`,
		en: `The plan ${plan} has no target group ${code}.`,
	});
}
