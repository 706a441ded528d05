// A work plan's year as plain data: how far its tasks are, goal by goal, and what was not done. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Period } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { TaskStatus, WorkPlan } from "#modules/planning/index.ts";

export type TaskLine = {
	code: string;
	title: Text;
	unit: { code: string | null; name: Text } | null;
	term: Period | null;
	status: TaskStatus;
	/** From 0 to 1; null where nothing was said. */
	share: number | null;
	delayed: boolean;
	/** What was said last, in Latvian: how it goes, or why it was dropped. */
	note: string | null;
	reason: string | null;
	/** The task of a later year that goes on with it. */
	carriedTo: { plan: string; element: string } | null;
};

export type GoalTasks = { goal: Text | undefined; share: number | null; tasks: TaskLine[] };

export type WorkPlanReport = {
	plan: {
		code: string;
		title: Text;
		periodFrom: number;
		periodTo: number;
		owner: { code: string; name: Text };
		superior: { code: string; title: Text }[];
	};
	asOf: Day;
	counts: Record<TaskStatus | "total" | "delayed", number>;
	share: number | null;
	/** Each task once, under the first goal that it serves. */
	goals: GoalTasks[];
	notDone: TaskLine[];
};

export function buildWorkPlanReport({ plan, tasks, sum, goals }: WorkPlan): WorkPlanReport {
	const lines = tasks.map((task) => ({ line: lineOf(task), goal: keyOf(task.goals[0]) }));
	const under = goals.map(({ goal, sum: { share } }) => ({
		goal: goal.title,
		share,
		tasks: lines.filter((one) => one.goal === keyOf(goal)).map((one) => one.line),
	}));
	const others = lines.filter((one) => one.goal === undefined).map((one) => one.line);
	const all = lines.map((one) => one.line);
	const count = (fits: (line: TaskLine) => boolean) => all.filter(fits).length;
	const of = (status: TaskStatus) => count((line) => line.status === status);
	return {
		plan,
		asOf: plan.asOf,
		counts: {
			total: all.length,
			not_started: of("not_started"),
			in_progress: of("in_progress"),
			done: of("done"),
			dropped: of("dropped"),
			delayed: count((line) => line.delayed),
		},
		share: sum.share,
		goals: [...under, { goal: undefined, share: null, tasks: others }].filter((one) => one.tasks.length > 0),
		notDone: all.filter((line) => line.delayed || line.status === "dropped"),
	};
}

const keyOf = (goal: { plan: string; element: string } | undefined) => goal && `${goal.plan}/${goal.element}`;

function lineOf({ element, unit, term, status, share, state, entry, heir }: WorkPlan["tasks"][number]): TaskLine {
	return {
		code: element.code,
		title: element.title,
		unit: unit && { code: unit.code, name: unit.name },
		term,
		status,
		share,
		delayed: state.delayed,
		note: entry?.note ?? null,
		reason: entry?.reason ?? null,
		carriedTo: heir,
	};
}
