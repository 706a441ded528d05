import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { writeContext } from "../context/rows.ts";
import { writeFunding } from "../funding/rows.ts";
import { publishPlan } from "../publication.ts";
import { keepVersion } from "../versions/keep.ts";
import { addTree, codeTaken, countTree, linkTree } from "./add-tree.ts";
import { planInput } from "./form.ts";
import { newPlanFaults } from "./head-faults.ts";
import { openRegister } from "./rows.ts";
import { writeSuperiors } from "./superiors.ts";
import { plans } from "./tables.ts";

/** A plan with its whole tree. */
export const createPlan = operation({
	name: "planning.createPlan",
	allow: ["plan-coordinator"],
	publishes: true,
	input: planInput,
	faults: newPlanFaults,
	async run(act, input): Promise<{ id: string }> {
		const wrong = await newPlanFaults(act, input);
		if (wrong.owner) throw invalidFields(wrong);
		const register = await openRegister(act.tx);
		const { elements: tree, superior, owner, funding = [], context, ...head } = input;
		const ownerId = register.institution(owner, "owner");
		const id = newId();
		const added = await act.tx
			.insert(plans)
			.values({ id, ownerId, ...head, publicSince: input.state === "draft" ? null : act.at })
			.onConflictDoNothing()
			.returning({ id: plans.id });
		if (added.length === 0) throw codeTaken(head.code);
		if (superior?.length) await writeSuperiors(act.tx, { id, code: head.code }, superior);
		await addTree(act, register, { planId: id, parentId: null }, tree);
		await linkTree(act, id, tree);
		await writeFunding(act.tx, id, funding);
		await writeContext(act.tx, id, context);
		if (input.state !== "draft")
			await keepVersion(act, id, { validFrom: input.act?.date ?? `${input.periodFrom}-01-01`, act: input.act ?? null });
		await act.audit({
			subject: ["plan", head.code],
			after: { title: head.title, state: head.state, elements: countTree(tree), superior: superior ?? [] },
		});
		await publishPlan(act, head.code, "added");
		return { id };
	},
});
