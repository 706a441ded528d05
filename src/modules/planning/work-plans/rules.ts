// What follows from a task's progress: its share, whether it is late, and what the tasks of a goal come to. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Period } from "#kernel/period.ts";
import { deliverableState, type Status } from "../execution/rules.ts";

export const taskStatuses = ["not_started", "in_progress", "done", "dropped"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const priorities = ["high", "normal", "low"] as const;
export type Priority = (typeof priorities)[number];

/** How much of a task is done: in percent, or in steps of which it has so many. */
export type Measure = { percent: number } | { done: number; total: number };

export const mostSteps = 1000;

/** "40", "40 %", "2/5", "2 no 5", "2 of 5". @returns undefined for what is neither */
export function readMeasure(text: string): Measure | undefined {
	const percent = /^(\d{1,3})\s*%?$/.exec(text.trim());
	if (percent) return Number(percent[1]) <= 100 ? { percent: Number(percent[1]) } : undefined;
	const steps = /^(\d{1,4})\s*(?:\/|no|of)\s*(\d{1,4})$/i.exec(text.trim());
	if (!steps) return undefined;
	const [done, total] = [Number(steps[1]), Number(steps[2])];
	return total >= 1 && total <= mostSteps && done <= total ? { done, total } : undefined;
}

/** From 0 to 1. */
export function measureShare(measure: Measure): number {
	return "percent" in measure ? measure.percent / 100 : measure.done / measure.total;
}

export type Saying = { status: TaskStatus; measure: Measure | null };

/**
 * The share that is done, from 0 to 1: a task not begun has none, a done one all; of one in progress what was said of
 * it, null where nothing was. A dropped task has no share: it does not count.
 */
export function shareOf({ status, measure }: Saying): number | null {
	if (status === "dropped") return null;
	if (status === "done") return 1;
	if (status === "not_started") return 0;
	return measure ? measureShare(measure) : null;
}

/** Which of the two contradicts the other, if they do. */
export function contradiction({ status, measure }: Saying): "not_begun_but_measured" | "done_but_not_all" | undefined {
	if (!measure) return undefined;
	const share = measureShare(measure);
	if (status === "not_started" && share > 0) return "not_begun_but_measured";
	return status === "done" && share < 1 ? "done_but_not_all" : undefined;
}

const asDeliverable: Record<TaskStatus, Status> = {
	not_started: "not_started",
	in_progress: "in_progress",
	done: "done",
	dropped: "lost_relevance",
};

/** Late and due soon by the rules of deliverables. */
export function taskState(status: TaskStatus, terms: readonly Period[], asOf: Day) {
	return deliverableState({ status: asDeliverable[status], deadlines: terms }, asOf);
}

/** Where a card can be put. */
export type Column = Exclude<TaskStatus, "dropped">;

/** Where a task can go from a column with one press. Dropping asks for a reason and has a form. */
export function stepsFrom(status: TaskStatus): { back?: Column; on?: Column } {
	if (status === "not_started") return { on: "in_progress" };
	if (status === "in_progress") return { back: "not_started", on: "done" };
	return { back: "in_progress" };
}
