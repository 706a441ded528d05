// Telling how far tasks are: by the form, or by moving a card. Every entry stays.
import { and, eq } from "drizzle-orm";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { publishElement } from "../publication.ts";
import { planners } from "./access.ts";
import { type Entry, entriesOn } from "./entries.ts";
import { type ProgressForm, progressForm, taskMove } from "./form.ts";
import { getOwnWorkPlan, lockTask, requireSameGround, requireUnderWay } from "./rows.ts";
import { contradiction, type Measure, measureShare, readMeasure } from "./rules.ts";
import { taskProgress } from "./tables.ts";

/** How far a task is as of a day. What was said before stays. */
export const recordProgress = operation({
	name: "planning.recordProgress",
	allow: planners,
	publishes: true,
	input: progressForm,
	async run(act, input): Promise<{ id: string }> {
		const task = await taskUnderWay(act, input.plan, input.task);
		const asOf = input.asOf ?? act.today;
		requireNotFuture(asOf, act.today);
		const measure = requireMeasureFits(input);
		await requireSameGround(act.tx, task.id, input.basedOn);
		const before = (await entriesOn(act.tx, [task.id], asOf)).get(task.id);
		const { status, note = null, reason = null } = input;
		return writeEntry(act, input, task.id, before, {
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
	publishes: true,
	input: taskMove,
	async run(act, input): Promise<void> {
		const task = await taskUnderWay(act, input.plan, input.task);
		await requireSameGround(act.tx, task.id, input.basedOn);
		const before = (await entriesOn(act.tx, [task.id], act.today)).get(task.id);
		if ((before?.status ?? "not_started") === input.to) throw standsThere(input.task);
		await writeEntry(act, input, task.id, before, {
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
	place: { plan: string; task: string },
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
	await act.audit({
		subject: ["task", `${place.plan}/${place.task}`],
		before: before && summary(before),
		after: summary(said),
	});
	await publishElement(act, place.plan, place.task, "executed");
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
