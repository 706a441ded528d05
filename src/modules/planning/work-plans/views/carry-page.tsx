// What carrying forward would do, before it is done.
import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said, TableBox } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import type { CarriedTask, Carrying } from "../carrying.ts";
import { boardPath, carryPath } from "../paths.ts";
import type { Task } from "../queries.ts";
import { countTasks, taskStatusWords, workPlanWords } from "../words.ts";
import { TaskLinkText, TaskStatusMark, Term, UnitName } from "./marks.tsx";
import { crumbsOf } from "./task-page.tsx";

export function CarryPage({
	frame,
	carrying,
	said,
}: {
	frame: Frame;
	carrying: Carrying;
	/** Why it cannot be done, or was not. */
	said: string | undefined;
}) {
	const { lang } = frame;
	const words = workPlanWords[lang];
	const { source, next, going, there, staying } = carrying;
	const plan = source.plan.code;
	return (
		<Page
			frame={frame}
			title={`${words.carry}: ${textIn(source.plan.title, lang).text}`}
			crumbs={crumbsOf(source, lang)}
		>
			<div class="head">
				<h1>{words.carry}</h1>
				<p class="lead">
					<Said text={source.plan.title} lang={lang} />
				</p>
				<p>{words.carryLead}</p>
				{said ? (
					<div role="alert">
						<Notice tone="warning">{said}</Notice>
					</div>
				) : null}
			</div>
			{going.size > 0 ? (
				<section class="stack">
					<h2>
						{words.going}: {countTasks(lang, going.size)}
					</h2>
					<p>
						{next.id === null ? words.carryNew : words.carryInto}: <strong>{next.code}</strong>
					</p>
					<GoingTable tasks={[...going.values()]} lang={lang} />
					<form method="post" action={at(lang, carryPath(plan))}>
						<input type="hidden" name="basedOn" value={carrying.fingerprint} />
						<div class="actions">
							<SubmitButton>
								{words.carryDo} ({countTasks(lang, going.size)})
							</SubmitButton>
							<a href={at(lang, boardPath(plan))}>{uiWords[lang].cancel}</a>
						</div>
					</form>
				</section>
			) : null}
			{there.length > 0 ? (
				<section class="stack">
					<h2>{words.gone}</h2>
					<ul>
						{there.map((task) => (
							<li>
								<TaskName task={task} lang={lang} />
								{task.heir ? (
									<>
										{" → "}
										<TaskLinkText link={task.heir} lang={lang} />
									</>
								) : null}
							</li>
						))}
					</ul>
				</section>
			) : null}
			<Staying tasks={[...staying.done, ...staying.dropped]} lang={lang} />
		</Page>
	);
}

function TaskName({ task, lang }: { task: Task; lang: Lang }) {
	return (
		<>
			<span class="code">{task.element.code}</span>
			<Said text={task.element.title} lang={lang} />
		</>
	);
}

function GoingTable({ tasks, lang }: { tasks: CarriedTask[]; lang: Lang }) {
	const words = workPlanWords[lang];
	return (
		<TableBox label={words.going}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.task}</th>
						<th scope="col">{words.status}</th>
						<th scope="col">{words.unit}</th>
						<th scope="col">{words.term}</th>
						<th scope="col">{words.newCode}</th>
						<th scope="col">{words.newTerm}</th>
					</tr>
				</thead>
				<tbody>
					{tasks.map(({ task, code, terms }) => (
						<tr>
							<th scope="row">
								<TaskName task={task} lang={lang} />
							</th>
							<td>
								<TaskStatusMark status={task.status} lang={lang} />
							</td>
							<td data-label={words.unit}>
								<UnitName task={task} lang={lang} />
							</td>
							<td data-label={words.term}>
								<Term task={task} lang={lang} />
							</td>
							<td data-label={words.newCode}>
								<span class="code">{code}</span>
							</td>
							<td data-label={words.newTerm}>{terms.map((term) => sayPeriod(term, lang)).join("; ") || "–"}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function Staying({ tasks, lang }: { tasks: Task[]; lang: Lang }) {
	if (tasks.length === 0) return null;
	return (
		<section class="stack">
			<h2>{workPlanWords[lang].staying}</h2>
			<ul>
				{tasks.map((task) => (
					<li>
						<TaskName task={task} lang={lang} /> <span class="soft">({taskStatusWords[lang][task.status]})</span>
					</li>
				))}
			</ul>
		</section>
	);
}
