// The board: a column for each status, a card for each task. Buttons move cards; dragging is on top of them.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Mark } from "#ui/mark.tsx";
import { Said } from "#ui/parts.tsx";
import { type TaskFilter, writeFilter } from "../filter.ts";
import { movePath, progressPath, taskPath } from "../paths.ts";
import type { Task } from "../queries.ts";
import { stepsFrom, type TaskStatus, taskStatuses } from "../rules.ts";
import { columnWords, moveWords, sayMove, workPlanWords } from "../words.ts";
import { DueMarks, Progress, TaskLinkText, Term, UnitName } from "./marks.tsx";

/** What all cards share. */
export type Around = {
	plan: string;
	filter: TaskFilter;
	/** Whether this person may move cards now. */
	moves: boolean;
	/** The card whose button was pressed last. */
	focus: string | undefined;
	lang: Lang;
};

export function Board({ tasks, around }: { tasks: Task[]; around: Around }) {
	return (
		<div class="board">
			{taskStatuses.map((status) => (
				<Column status={status} tasks={tasks.filter((task) => task.status === status)} around={around} />
			))}
		</div>
	);
}

function Column({ status, tasks, around }: { status: TaskStatus; tasks: Task[]; around: Around }) {
	const { lang } = around;
	return (
		<section class="board__column" aria-labelledby={`aile-${status}`} data-board-column={status}>
			<h2 class="board__title" id={`aile-${status}`}>
				{columnWords[lang][status]} <span class="soft num">{tasks.length}</span>
			</h2>
			{tasks.length === 0 ? <p class="soft small">{workPlanWords[lang].empty}</p> : null}
			<ul class="plain board__cards">
				{tasks.map((task) => (
					<Card task={task} around={around} />
				))}
			</ul>
		</section>
	);
}

function Card({ task, around }: { task: Task; around: Around }) {
	const { lang, plan, moves, filter } = around;
	const words = workPlanWords[lang];
	const { code, title } = task.element;
	return (
		<li
			class="card"
			id={`u-${code}`}
			data-board-card={task.status}
			data-move={moves ? at(lang, withQuery(movePath(plan, code), writeFilter(filter))) : undefined}
			data-drop={moves ? at(lang, withQuery(progressPath(plan, code), { statuss: "dropped" })) : undefined}
			data-based-on={task.written}
		>
			<div class="card__head">
				<span class="code">{code}</span>
				{task.priority === "high" ? <Mark tone="warn" shape="arrow-up" word={words.urgent} /> : null}
				{moves ? (
					<span class="card__handle" data-board-handle aria-hidden="true" title={words.handle}>
						⠿
					</span>
				) : null}
			</div>
			<p class="card__title">
				<a href={at(lang, taskPath(plan, code))}>
					<Said text={title} lang={lang} />
				</a>
			</p>
			<p class="small soft">
				<GoalLine task={task} plan={plan} lang={lang} />
			</p>
			<p class="small">
				<UnitName task={task} lang={lang} />
				{task.person ? ` · ${task.person.name}` : ""}
			</p>
			<p class="small">
				<Term task={task} lang={lang} />
			</p>
			{task.status === "in_progress" || task.parts.length > 0 ? <Progress task={task} lang={lang} /> : null}
			<p class="marks">
				<DueMarks task={task} lang={lang} />
			</p>
			{task.heir ? (
				<p class="small soft">
					{words.heir} <TaskLinkText link={task.heir} lang={lang} />
				</p>
			) : null}
			{moves ? <Moves task={task} around={around} /> : null}
		</li>
	);
}

function GoalLine({ task, plan, lang }: { task: Task; plan: string; lang: Lang }) {
	const [goal] = task.goals;
	if (!goal) return workPlanWords[lang].noGoal;
	const title = textIn(goal.title, lang);
	return (
		<>
			{goal.plan === plan ? null : <span class="code">{goal.element}</span>}
			<span lang={title.lang === lang ? undefined : title.lang}>{title.text}</span>
			{task.goals.length > 1 ? ` +${task.goals.length - 1}` : ""}
		</>
	);
}

function Moves({ task, around }: { task: Task; around: Around }) {
	const { lang, plan, filter, focus } = around;
	const { code } = task.element;
	const { back, on } = stepsFrom(task.status);
	const steps = [back, on].filter((to) => to !== undefined);
	return (
		<form class="card__moves" method="post" action={at(lang, withQuery(movePath(plan, code), writeFilter(filter)))}>
			<input type="hidden" name="basedOn" value={task.written} />
			{steps.map((to, index) => (
				<button
					type="submit"
					class="card__move"
					name="to"
					value={to}
					aria-label={sayMove(lang, to, code)}
					autofocus={focus === code && index === steps.length - 1}
				>
					{to === back ? "← " : ""}
					{moveWords[lang][to]}
					{to === on ? " →" : ""}
				</button>
			))}
			<a href={at(lang, progressPath(plan, code))} aria-label={`${workPlanWords[lang].tell}: ${code}`}>
				{workPlanWords[lang].tell}
			</a>
		</form>
	);
}
