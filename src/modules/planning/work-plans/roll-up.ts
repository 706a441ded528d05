// What the tasks under something come to: the mean of their shares by weight. Pure.
import { type Measure, shareOf, type TaskStatus } from "./rules.ts";

export type Weighed = {
	status: TaskStatus;
	measure: Measure | null;
	/** 1 where the plan does not say. */
	weight: number;
	late: boolean;
	/** Tasks under this one. */
	parts: readonly Weighed[];
};

export type RollUp = {
	/** From 0 to 1; null where there is nothing to count or nothing was said of any. */
	share: number | null;
	/** Tasks that count: all but the dropped ones. Those under a task count within it. */
	tasks: number;
	done: number;
	late: number;
	dropped: number;
	/** In progress, with no word on how far: left out of the share. Missing is not zero. */
	unsaid: number;
};

/**
 * A task's own share; of one with parts that count, what they come to. What was said of the task itself goes first
 * where it ends the matter: done is done, dropped is dropped, whatever stands open under it.
 */
export function taskShare(task: Weighed): number | null {
	if (task.status === "done" || task.status === "dropped") return shareOf(task);
	const parts = task.parts.filter((part) => part.status !== "dropped");
	return parts.length > 0 ? meanOf(parts) : shareOf(task);
}

export function rollUp(tasks: readonly Weighed[]): RollUp {
	const counted = tasks.filter((task) => task.status !== "dropped");
	return {
		share: meanOf(counted),
		tasks: counted.length,
		done: counted.filter((task) => task.status === "done").length,
		late: counted.filter((task) => task.late).length,
		dropped: tasks.length - counted.length,
		unsaid: counted.filter((task) => taskShare(task) === null).length,
	};
}

function meanOf(tasks: readonly Weighed[]): number | null {
	const said = tasks.flatMap((task) => {
		const share = taskShare(task);
		return share === null ? [] : [{ share, weight: task.weight }];
	});
	const weight = said.reduce((sum, one) => sum + one.weight, 0);
	return weight === 0 ? null : said.reduce((sum, one) => sum + one.share * one.weight, 0) / weight;
}
