// One task: what it is, how far it is, everything that was said of it, and the form that tells of progress.
import type { Child } from "hono/jsx";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Notice, Prose, Said } from "#ui/parts.tsx";
import type { Entry } from "../entries.ts";
import { boardPath, editPath, progressPath, taskPath, workPlansPath } from "../paths.ts";
import type { Task, WorkPlan } from "../queries.ts";
import { priorityWords, sayMeasure, workPlanWords } from "../words.ts";
import { DueMarks, GoalCodes, Progress, TaskLinkText, TaskStatusMark, Term, UnitName } from "./marks.tsx";
import { TaskTable } from "./task-table.tsx";

export type TaskFacts = {
	work: WorkPlan;
	task: Task;
	history: Entry[];
	/** Names behind ids; empty for the public. */
	names: ReadonlyMap<string, string>;
	seesNames: boolean;
	can: { tell: boolean; edit: boolean };
	maySeeAudit: boolean;
	said: string | undefined;
};

export function TaskPage({ frame, facts }: { frame: Frame; facts: TaskFacts }) {
	const { lang } = frame;
	const { work, task, can } = facts;
	const { plan } = work;
	const { code, title, description } = task.element;
	const words = workPlanWords[lang];
	return (
		<Page frame={frame} title={`${code} ${textIn(title, lang).text}`} crumbs={crumbsOf(work, lang)}>
			<div class="head">
				<p class="soft">{words.task}</p>
				<h1>
					<span class="code">{code}</span>
					<Said text={title} lang={lang} />
				</h1>
				<p class="marks">
					<TaskStatusMark status={task.status} lang={lang} />
					<DueMarks task={task} lang={lang} />
				</p>
				<Progress task={task} lang={lang} />
				<Facts rows={rowsOf(facts, lang)} />
				{description ? <Prose text={description} lang={lang} /> : null}
				<div class="actions">
					{can.tell ? (
						<a class="ds-button" href={at(lang, progressPath(plan.code, code))}>
							{words.tell}
						</a>
					) : null}
					{can.edit ? <a href={at(lang, editPath(plan.code, code))}>{words.edit}</a> : null}
					{facts.maySeeAudit ? (
						<a href={at(lang, withQuery("/auditacija", { subject: `${plan.code}/${code}` }))}>
							{lang === "lv" ? "Auditācijas pieraksti" : "Audit trail"}
						</a>
					) : null}
				</div>
				{facts.said ? (
					<div role="status">
						<Notice tone="success">{facts.said}</Notice>
					</div>
				) : null}
			</div>
			{task.parts.length > 0 ? (
				<section class="stack">
					<h2>{words.parts}</h2>
					<TaskTable plan={plan.code} tasks={task.parts} seesNames={facts.seesNames} lang={lang} />
				</section>
			) : null}
			<History facts={facts} lang={lang} />
		</Page>
	);
}

export function crumbsOf({ plan }: WorkPlan, lang: Lang) {
	return [
		{ label: workPlanWords[lang].workPlans, path: workPlansPath },
		{ label: textIn(plan.title, lang).text, path: boardPath(plan.code) },
	];
}

function rowsOf({ work, task }: TaskFacts, lang: Lang): [string, Child][] {
	const words = workPlanWords[lang];
	const above = work.tasks.find((one) => one.id === task.parentId);
	const rows: [string, Child | null][] = [
		[words.goal, <GoalCodes goals={task.goals} lang={lang} />],
		[
			words.under,
			above ? (
				<a href={at(lang, taskPath(work.plan.code, above.element.code))}>
					<span class="code">{above.element.code}</span>
					<Said text={above.element.title} lang={lang} />
				</a>
			) : null,
		],
		[words.unit, <UnitName task={task} lang={lang} />],
		[words.person, task.person?.name ?? null],
		[words.term, <Term task={task} lang={lang} />],
		[words.priority, priorityWords[lang][task.priority]],
		[words.weight, task.weight === 1 ? null : String(task.weight)],
		[words.origin, task.origin ? <TaskLinkText link={task.origin} lang={lang} /> : null],
		[words.heir, task.heir ? <TaskLinkText link={task.heir} lang={lang} /> : null],
	];
	return rows.filter((row): row is [string, Child] => row[1] !== null);
}

function History({ facts, lang }: { facts: TaskFacts; lang: Lang }) {
	const words = workPlanWords[lang];
	const corrected = new Set(facts.history.map((entry) => entry.correctsId));
	return (
		<section class="stack" aria-labelledby="vesture">
			<h2 id="vesture">{words.history}</h2>
			{facts.history.length === 0 ? <p class="soft">{words.nothingSaid}</p> : null}
			<ol class="timeline">
				{facts.history.map((entry) => (
					<li>
						<p class="marks">
							<strong>
								<DayText day={entry.asOf} lang={lang} />
							</strong>
							<TaskStatusMark status={entry.status} lang={lang} />
							{entry.measure ? <span class="num">{sayMeasure(lang, entry.measure)}</span> : null}
							{corrected.has(entry.id) ? <span class="soft small">{words.corrected}</span> : null}
						</p>
						{entry.note ? <Prose text={{ lv: entry.note }} lang={lang} /> : null}
						{entry.reason ? (
							<p>
								{words.reason}: <span lang={lang === "lv" ? undefined : "lv"}>{entry.reason}</span>
							</p>
						) : null}
						<Author entry={entry} names={facts.names} lang={lang} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Author({ entry, names, lang }: { entry: Entry; names: ReadonlyMap<string, string>; lang: Lang }) {
	const name = names.get(entry.authorId ?? "");
	if (!name) return null;
	return (
		<p class="soft small">
			{workPlanWords[lang].by} {name}
		</p>
	);
}
