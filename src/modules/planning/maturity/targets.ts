// The act that says which level each function is to reach, and by when.
import { and, eq } from "drizzle-orm";
import { type FieldErrors, Invalid } from "#kernel/errors.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { mayShapeContext, notOwner } from "../access.ts";
import { findContext } from "../context/queries.ts";
import { requireUnchanged } from "../fingerprint.ts";
import { getElement, lockPlan } from "../plans/rows.ts";
import { publishFact } from "../publication.ts";
import { targetsForm } from "./form.ts";
import { maturityPath } from "./paths.ts";
import { groundOf, targetsOf } from "./queries.ts";
import { maturityTargets } from "./tables.ts";

/** The levels that the plan's functions are to reach, by year. */
export const setMaturityTargets = operation({
	name: "planning.setMaturityTargets",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: targetsForm,
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		if (!(await mayShapeContext(act.tx, act.actor, plan.ownerId))) throw notOwner();
		const grading = (await findContext(act.tx, plan, act.today))?.maturity;
		const ids = new Map<string, string>();
		for (const code of grading?.of ?? []) ids.set(code, (await getElement(act.tx, plan.id, code)).id);
		const held = await targetsOf(act.tx, [...ids.values()]);
		requireUnchanged(input.basedOn, groundOf(held));
		requireTargets(input.targets, { ids, levels: grading?.scale.map((one) => one.level) ?? [], plan });
		for (const { element, year, level } of input.targets) {
			const elementId = ids.get(element) ?? "";
			const before = held.find((one) => one.elementId === elementId && one.year === year)?.level;
			if (before === level) continue;
			await writeTarget(act, { elementId, year, level });
			await act.audit({
				subject: ["maturity", `${input.plan}/${element}/${year}`],
				before: { target: before ?? null },
				after: { target: level ?? null },
			});
		}
		const path = maturityPath(input.plan);
		const told = { kind: "assessment", change: "target", code: input.plan, path } as const;
		await publishFact(act, input.plan, (title) => ({ ...told, title }));
	},
});

type Target = { elementId: string; year: number; level: number | undefined };

async function writeTarget(act: Act, { elementId, year, level }: Target): Promise<void> {
	await act.tx
		.delete(maturityTargets)
		.where(and(eq(maturityTargets.elementId, elementId), eq(maturityTargets.year, year)));
	if (level === undefined) return;
	await act.tx.insert(maturityTargets).values({ elementId, year, level, recordedAt: act.at });
}

type Graded = { ids: Map<string, string>; levels: number[]; plan: { periodFrom: number; periodTo: number } };

function requireTargets(
	targets: readonly { element: string; year: number; level?: number | undefined }[],
	{ ids, levels, plan }: Graded,
): void {
	const fields: FieldErrors = {};
	for (const [index, { element, year, level }] of targets.entries()) {
		const place = `targets.${index}.level`;
		if (!ids.has(element))
			fields[place] = { lv: `Elementu ${element} nevērtē.`, en: `The element ${element} is not graded.` };
		else if (year < plan.periodFrom || year > plan.periodTo)
			fields[place] = { lv: `${year}. gads nav plāna periodā.`, en: `${year} is not in the plan's period.` };
		else if (level !== undefined && !levels.includes(level))
			fields[place] = { lv: `Skalā nav pakāpes ${level}.`, en: `The scale has no level ${level}.` };
	}
	if (Object.keys(fields).length === 0) return;
	throw new Invalid("wrong_target", { lv: "Daži mērķi nav iespējami.", en: "Some targets are not possible." }, fields);
}
