// Which tasks are shown, and in which order. Pure; the address holds the filter, so that it can be kept and sent.
import { periodEnd } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { compareIn } from "#kernel/words.ts";
import type { Task } from "./queries.ts";
import { type Priority, type TaskStatus, taskStatuses } from "./rules.ts";

export const dueChoices = ["late", "soon", "q1", "q2", "q3", "q4"] as const;
export type Due = (typeof dueChoices)[number];

export type TaskFilter = {
	view: "board" | "list";
	unit?: string;
	person?: string;
	status?: TaskStatus;
	due?: Due;
	goal?: string;
};

type Query = Record<string, string | undefined>;

/** What an address says that is no choice filters nothing away. A person is asked for only by who may see names. */
export function readFilter(query: Query, seesNames: boolean): TaskFilter {
	const status = taskStatuses.find((one) => one === query.statuss);
	const due = dueChoices.find((one) => one === query.termins);
	return {
		view: query.skats === "saraksts" ? "list" : "board",
		...(query.vieniba ? { unit: query.vieniba } : {}),
		...(query.persona && seesNames ? { person: query.persona } : {}),
		...(status ? { status } : {}),
		...(due ? { due } : {}),
		...(query.merkis ? { goal: query.merkis } : {}),
	};
}

/** The same filter as an address has it. */
export function writeFilter(filter: TaskFilter): Query {
	return {
		skats: filter.view === "list" ? "saraksts" : undefined,
		vieniba: filter.unit,
		persona: filter.person,
		statuss: filter.status,
		termins: filter.due,
		merkis: filter.goal,
	};
}

export function isFiltering({ view: _, ...rest }: TaskFilter): boolean {
	return Object.values(rest).some((value) => value !== undefined);
}

/** Of a unit of the register its code, else its name. */
export function unitKey(task: Pick<Task, "unit">): string | undefined {
	return task.unit ? (task.unit.code ?? task.unit.name.lv) : undefined;
}

export function fits(task: Task, filter: TaskFilter): boolean {
	if (filter.unit && unitKey(task) !== filter.unit) return false;
	if (filter.person && task.person?.name !== filter.person) return false;
	if (filter.status && task.status !== filter.status) return false;
	if (filter.goal && !task.goals.some((goal) => `${goal.plan}/${goal.element}` === filter.goal)) return false;
	return filter.due === undefined || isDue(task, filter.due);
}

function isDue({ state, term }: Pick<Task, "state" | "term">, due: Due): boolean {
	if (due === "late") return state.delayed;
	if (due === "soon") return state.dueSoon;
	if (!term) return false;
	return Math.ceil(Number(periodEnd(term).slice(5, 7)) / 3) === Number(due.slice(1));
}

const urgency: Record<Priority, number> = { high: 0, normal: 1, low: 2 };

/** By term, those without one last; then the urgent first, then by code. */
export function byTerm(lang: Lang): (a: Task, b: Task) => number {
	const compare = compareIn(lang);
	const last = (task: Task) => (task.term ? periodEnd(task.term) : "9999");
	return (a, b) =>
		compare(last(a), last(b)) ||
		urgency[a.priority] - urgency[b.priority] ||
		a.element.code.localeCompare(b.element.code, lang, { numeric: true });
}
