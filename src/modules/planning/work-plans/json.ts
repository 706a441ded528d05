// Tasks as the API shows them: snake_case, ISO dates, codes. Persons only where the caller may see them.
import { periodCode, sayPeriod } from "#kernel/period.ts";
import type { Task } from "./queries.ts";
import { measureShare } from "./rules.ts";

export function taskJson(task: Task, seesNames: boolean) {
	const { element, entry } = task;
	return {
		code: element.code,
		title: element.title,
		notes: element.description,
		serves: task.targets.map(({ plan, element: code }) => ({ plan, element: code })),
		goals: task.goals.map(({ plan, element: code }) => ({ plan, element: code })),
		unit: task.unit && { code: task.unit.code, name: task.unit.name },
		...(seesNames ? { person: task.person?.name ?? null } : {}),
		priority: task.priority,
		weight: task.weight,
		deadlines: element.deadlines.map((row) => ({
			text: sayPeriod(row.period, "lv"),
			code: periodCode(row.period),
			...row.period,
			ends: row.ends,
		})),
		status: task.status,
		/** From 0 to 1; null where it was not said. */
		share: task.share,
		percent: task.measure && Math.round(measureShare(task.measure) * 100),
		steps: task.measure && "total" in task.measure ? task.measure : null,
		delayed: task.state.delayed,
		due_soon: task.state.dueSoon,
		note: entry?.note ?? null,
		reason: entry?.reason ?? null,
		updated: entry?.asOf ?? null,
		carried_from: task.origin,
		carried_to: task.heir,
	};
}
