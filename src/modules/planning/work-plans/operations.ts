// The acts on tasks of a work plan. Wording changes while the plan is a draft or being amended, like every tree;
// whose a task is and how far it is can be told as long as the plan is not over.
import { and, eq } from "drizzle-orm";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { invalidFields } from "#kernel/validation.ts";
import { lockLinks, refuseCircle } from "../cascade/circle.ts";
import { dropElement, editElement, moveElement } from "../editor/operations.ts";
import { addTree, linkTree } from "../plans/add-tree.ts";
import { findWorkingPlan, type PlanElement } from "../plans/queries.ts";
import { getElement, getPlan, openRegister } from "../plans/rows.ts";
import { contributions } from "../plans/tables.ts";
import { planners } from "./access.ts";
import { assignmentsOn } from "./assignments.ts";
import { type Entry, entriesOn } from "./entries.ts";
import {
	newTask,
	type ProgressForm,
	progressForm,
	taskAssignment,
	taskMove,
	taskRemoval,
	taskWording,
} from "./form.ts";
import {
	assignmentSummary,
	getOwnWorkPlan,
	lockOwnEditable,
	lockTask,
	noSuchTask,
	type PlanRow,
	readAssignment,
	requireSameGround,
	requireUnderWay,
	writeAssignment,
} from "./rows.ts";
import { contradiction, type Measure, measureShare, readMeasure } from "./rules.ts";
import { taskProgress } from "./tables.ts";
import { countUnder, nextTaskCode, partyInputOf, readServing, requireTermWithin, type Serving } from "./wording.ts";

/** A new task, last of those beside it; its code follows from those that are there. */
export const addTask = operation({
	name: "planning.addTask",
	allow: planners,
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
		return { code };
	},
});

/** New words, another goal, another term. What the plan's editor can do besides stays as it is. */
export const editTask = operation({
	name: "planning.editTask",
	allow: planners,
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
	input: taskAssignment,
	async run(act, input): Promise<void> {
		const plan = await getOwnWorkPlan(act, input.plan);
		if (plan.state !== "draft") requireUnderWay(plan);
		const task = await lockTask(act.tx, plan.code, input.task, act.today);
		const assignment = await readAssignment(act, plan.ownerId, input);
		const isFirst = !(await assignmentsOn(act.tx, [task.id], act.today, false)).has(task.id);
		await writeAssignment(act, task.id, isFirst || plan.state === "draft" ? null : act.today, assignment);
		await act.audit({ subject: ["task", `${plan.code}/${task.code}`], after: assignmentSummary(assignment) });
	},
});

/** How far a task is as of a day. What was said before stays. */
export const recordProgress = operation({
	name: "planning.recordProgress",
	allow: planners,
	input: progressForm,
	async run(act, input): Promise<{ id: string }> {
		const task = await taskUnderWay(act, input.plan, input.task);
		const asOf = input.asOf ?? act.today;
		requireNotFuture(asOf, act.today);
		const measure = requireMeasureFits(input);
		await requireSameGround(act.tx, task.id, input.basedOn);
		const before = (await entriesOn(act.tx, [task.id], asOf)).get(task.id);
		const { status, note = null, reason = null } = input;
		return writeEntry(act, `${input.plan}/${input.task}`, task.id, before, {
			asOf,
			status,
			measure,
			note,
			reason: status === "dropped" ? reason : null,
		});
	},
});

/** To another column of the board. Of one that comes back to being in progress, what was last said of it holds. */
export const moveTask = operation({
	name: "planning.moveTask",
	allow: planners,
	input: taskMove,
	async run(act, input): Promise<void> {
		const task = await taskUnderWay(act, input.plan, input.task);
		await requireSameGround(act.tx, task.id, input.basedOn);
		const before = (await entriesOn(act.tx, [task.id], act.today)).get(task.id);
		if ((before?.status ?? "not_started") === input.to) throw standsThere(input.task);
		await writeEntry(act, `${input.plan}/${input.task}`, task.id, before, {
			asOf: act.today,
			status: input.to,
			measure: input.to === "in_progress" ? await lastMeasure(act, task.id) : null,
			note: null,
			reason: null,
		});
	},
});

const standsThere = (code: string) =>
	new Conflict("stands_there", {
		lv: `Uzdevums ${code} jau ir šajā ailē.`,
		en: `The task ${code} stands in this column already.`,
	});

async function taskUnderWay(act: Act, planCode: string, code: string): Promise<PlanElement> {
	const plan = await getOwnWorkPlan(act, planCode);
	const task = await lockTask(act.tx, planCode, code, act.today);
	requireUnderWay(plan);
	return task;
}

async function lastMeasure(act: Act, taskId: string): Promise<Measure | null> {
	const rows = await act.tx
		.select()
		.from(taskProgress)
		.where(and(eq(taskProgress.elementId, taskId), eq(taskProgress.status, "in_progress")));
	const last = rows.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
	if (!last) return null;
	if (last.percent !== null) return { percent: last.percent };
	return last.stepsDone !== null && last.stepsTotal !== null ? { done: last.stepsDone, total: last.stepsTotal } : null;
}

type Said = Pick<Entry, "asOf" | "status" | "measure" | "note" | "reason">;

async function writeEntry(
	act: Act,
	subject: string,
	taskId: string,
	before: Entry | undefined,
	said: Said,
): Promise<{ id: string }> {
	const id = newId();
	const { asOf, status, measure, note, reason } = said;
	await act.tx.insert(taskProgress).values({
		id,
		elementId: taskId,
		asOf,
		status,
		percent: measure && "percent" in measure ? measure.percent : null,
		stepsDone: measure && "done" in measure ? measure.done : null,
		stepsTotal: measure && "done" in measure ? measure.total : null,
		note,
		reason,
		authorId: act.actor.id,
		correctsId: before?.asOf === asOf ? before.id : null,
		recordedAt: act.at,
	});
	await act.audit({ subject: ["task", subject], before: before && summary(before), after: summary(said) });
	return { id };
}

const summary = ({ asOf, status, measure, note, reason }: Said) => ({
	as_of: asOf,
	status,
	percent: measure && Math.round(measureShare(measure) * 100),
	note,
	reason,
});

function requireNotFuture(asOf: string, today: string): void {
	if (asOf <= today) return;
	const said = { lv: "Diena nevar būt nākotnē.", en: "The day cannot be in the future." };
	throw new Invalid("day_in_future", said, { asOf: said });
}

const contradictions = {
	not_begun_but_measured: {
		lv: "Uzdevums, kas nav uzsākts, nevar būt daļēji paveikts. Izvēlieties statusu „procesā” vai atstājiet tukšu.",
		en: "A task that is not started cannot be partly done. Choose “in progress” or leave this empty.",
	},
	done_but_not_all: {
		lv: "Izpildītam uzdevumam paveikts ir viss. Izvēlieties statusu „procesā” vai atstājiet tukšu.",
		en: "Of a task that is done all is done. Choose “in progress” or leave this empty.",
	},
};

/** How much is done goes without saying of what is not begun, done or dropped. */
function requireMeasureFits({ status, measure: typed }: ProgressForm): Measure | null {
	const measure = typed ? (readMeasure(typed) ?? null) : null;
	const wrong = contradiction({ status, measure });
	if (wrong) throw invalidFields({ measure: contradictions[wrong] });
	return status === "in_progress" || status === "dropped" ? measure : null;
}
