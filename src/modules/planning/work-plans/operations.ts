// The acts on tasks of a work plan. Wording changes while the plan is a draft or being amended, like every tree;
// whose a task is and how far it is can be told as long as the plan is not over.
import { eq } from "drizzle-orm";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { lockLinks, refuseCircle } from "../cascade/circle.ts";
import { dropElement, editElement, moveElement } from "../editor/operations.ts";
import { addTree, linkTree } from "../plans/add-tree.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import { getElement, getPlan, openRegister } from "../plans/rows.ts";
import { contributions } from "../plans/tables.ts";
import { publishEdit, publishElement } from "../publication.ts";
import { planners } from "./access.ts";
import { assignmentsOn } from "./assignments.ts";
import { newTask, taskAssignment, taskRemoval, taskWording } from "./form.ts";
import {
	assignmentSummary,
	getOwnWorkPlan,
	lockOwnEditable,
	lockTask,
	noSuchTask,
	type PlanRow,
	readAssignment,
	requireUnderWay,
	writeAssignment,
} from "./rows.ts";
import { countUnder, nextTaskCode, partyInputOf, readServing, requireTermWithin, type Serving } from "./wording.ts";

/** A new task, last of those beside it; its code follows from those that are there. */
export const addTask = operation({
	name: "planning.addTask",
	allow: planners,
	publishes: true,
	input: newTask,
	async run(act, input): Promise<{ code: string }> {
		const plan = await lockOwnEditable(act, input.plan);
		requireTermWithin(plan, input.term);
		const { under, serves } = await readServing(act, plan, input.serves);
		const assignment = await readAssignment(act, plan.ownerId, input);
		const code = await nextTaskCode(act.tx, plan.id);
		const parentId = under ? (await getElement(act.tx, plan.id, under)).id : null;
		const task = {
			kind: "task" as const,
			code,
			title: input.title,
			description: input.notes ? { lv: input.notes } : null,
			deadlines: [{ period: input.term }],
			contributesTo: serves,
		};
		const place = { planId: plan.id, parentId, origin: "form", from: await countUnder(act.tx, plan.id, parentId) };
		await addTree(act, await openRegister(act.tx), place, [task]);
		await linkTree(act, plan.id, [task]);
		const { id } = await getElement(act.tx, plan.id, code);
		await writeAssignment(act, id, null, assignment);
		await act.audit({
			subject: ["task", `${plan.code}/${code}`],
			after: {
				title: input.title.lv,
				term: input.term,
				serves: input.serves ?? null,
				...assignmentSummary(assignment),
			},
		});
		await publishEdit(act, plan.code);
		return { code };
	},
});

/** New words, another goal, another term. What the plan's editor can do besides stays as it is. */
export const editTask = operation({
	name: "planning.editTask",
	allow: planners,
	publishes: true,
	input: taskWording,
	async run(act, input): Promise<void> {
		const plan = await lockOwnEditable(act, input.plan);
		const task = await workingTask(act, plan, input.task);
		const severalTerms = task.deadlines.length > 1;
		if (!severalTerms) requireTermWithin(plan, input.term);
		const serving = await readServing(act, plan, input.serves);
		await editElement.run(act, {
			plan: plan.code,
			element: task.code,
			revision: input.revision,
			kind: "task",
			code: task.code,
			title: input.title,
			description: input.notes ? { ...task.description, lv: input.notes } : null,
			horizontal: task.horizontal,
			weight: task.weight,
			key: task.key,
			deadlines: severalTerms
				? task.deadlines.map(deadlineInputOf)
				: [{ ...task.deadlines.map(deadlineInputOf)[0], period: input.term }],
			parties: task.parties.map(partyInputOf),
		});
		await serveAnother(act, plan, task, serving);
	},
});

const deadlineInputOf = (row: PlanElement["deadlines"][number]) => ({
	period: periodCode(row.period),
	indicator: row.indicator,
	note: row.note,
});

/** A task that serves several things does so by the plan's editor, and keeps them here. */
async function serveAnother(act: Act, plan: PlanRow, task: PlanElement, wanted: Serving): Promise<void> {
	if (task.contributesTo.length > 1) return;
	const view = await findWorkingPlan(act.tx, plan.code, act.today);
	const above = view?.elements.find((one) => one.id === task.parentId);
	if (above?.kind !== "task" && (above?.code ?? null) !== wanted.under) {
		const place = { plan: plan.code, element: task.code, under: wanted.under, position: 10_000 };
		await moveElement.run(act, place);
	}
	const [had] = task.contributesTo;
	const [now] = wanted.serves;
	if (had?.plan === now?.plan && had?.element === now?.element) return;
	await lockLinks(act.tx);
	await act.tx.delete(contributions).where(eq(contributions.elementId, task.id));
	if (now) {
		const target = await getElement(act.tx, (await getPlan(act.tx, now.plan)).id, now.element);
		await refuseCircle(act.tx, task, target);
		await act.tx.insert(contributions).values({ elementId: task.id, targetId: target.id });
	}
	await act.audit({
		subject: ["task", `${plan.code}/${task.code}`],
		before: { serves: had ? `${had.plan}/${had.element}` : null },
		after: { serves: now ? `${now.plan}/${now.element}` : null },
	});
}

/** Takes a task out of a plan that is not approved, or of its amendment. One that is dropped for a reason stays. */
export const removeTask = operation({
	name: "planning.removeTask",
	allow: planners,
	publishes: true,
	input: taskRemoval,
	async run(act, input): Promise<void> {
		const plan = await lockOwnEditable(act, input.plan);
		const task = await workingTask(act, plan, input.task);
		await dropElement.run(act, { plan: plan.code, element: task.code, revision: input.revision });
	},
});

async function workingTask(act: Act, plan: PlanRow, code: string): Promise<PlanElement> {
	const view = await findWorkingPlan(act.tx, plan.code, act.today);
	const task = view?.elements.find((one) => one.code === code && one.kind === "task");
	if (!task) throw noSuchTask(plan.code, code);
	return task;
}

/** Whose the task is, how urgent it is, and what it weighs: from today on; first of all, or in a draft, from the beginning. */
export const assignTask = operation({
	name: "planning.assignTask",
	allow: planners,
	publishes: true,
	input: taskAssignment,
	async run(act, input): Promise<void> {
		const plan = await getOwnWorkPlan(act, input.plan);
		if (plan.state !== "draft") requireUnderWay(plan);
		const task = await lockTask(act.tx, plan.code, input.task, act.today);
		const assignment = await readAssignment(act, plan.ownerId, input);
		const isFirst = !(await assignmentsOn(act.tx, [task.id], act.today, false)).has(task.id);
		await writeAssignment(act, task.id, isFirst || plan.state === "draft" ? null : act.today, assignment);
		await act.audit({ subject: ["task", `${plan.code}/${task.code}`], after: assignmentSummary(assignment) });
		await publishElement(act, plan.code, task.code, "changed");
	},
});
