// The form by which a task's progress is told.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, RadioField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Prose, Said } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { executionWords } from "../../execution/words.ts";
import { boardPath, progressPath, taskPath } from "../paths.ts";
import type { Task, WorkPlan } from "../queries.ts";
import { taskStatuses } from "../rules.ts";
import { taskStatusWords, workPlanWords } from "../words.ts";
import { Progress, TaskStatusMark } from "./marks.tsx";
import { crumbsOf } from "./task-page.tsx";

export type ProgressFacts = {
	work: WorkPlan;
	task: Task;
	form: FormState;
	/** The entry that the writer has before the eyes. */
	basedOn: string;
	said: string | undefined;
	today: string;
};

export function ProgressPage({ frame, facts }: { frame: Frame; facts: ProgressFacts }) {
	const { lang } = frame;
	const { work, task, form, basedOn, said, today } = facts;
	const words = workPlanWords[lang];
	const { code, title } = task.element;
	const plan = work.plan.code;
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page
			frame={frame}
			title={`${words.tell}: ${code}`}
			crumbs={[...crumbsOf(work, lang), { label: code, path: taskPath(plan, code) }]}
		>
			<div class="head">
				<h1>{words.tell}</h1>
				<p class="lead">
					<span class="code">{code}</span>
					<Said text={title} lang={lang} />
				</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<div class="split">
				<form class="form" method="post" action={at(lang, progressPath(plan, code))} data-keep-draft>
					<p class="notice ds-alert" data-color="info" data-draft-note hidden>
						{executionWords[lang].draftNote}{" "}
						<button type="button" class="linklike" data-draft-drop>
							{executionWords[lang].draftDrop}
						</button>
					</p>
					<p class="soft">{executionWords[lang].updateLead}</p>
					<input type="hidden" name="basedOn" value={basedOn} />
					<DayField {...field("asOf")} label={words.asOf} help={executionWords[lang].asOfHelp} latest={today} />
					<RadioField
						{...field("status")}
						label={words.status}
						options={taskStatuses.map((value) => ({ value, label: taskStatusWords[lang][value] }))}
					/>
					<TextField {...field("measure")} label={words.measure} help={words.measureHelp} most={40} short optional />
					<TextArea {...field("note")} label={words.note} help={words.noteHelp} rows={5} optional />
					<TextArea {...field("reason")} label={words.reason} help={words.reasonHelp} rows={3} optional bare />
					<div class="actions">
						<SubmitButton>{words.saveProgress}</SubmitButton>
						<a href={at(lang, boardPath(plan))}>{uiWords[lang].cancel}</a>
					</div>
				</form>
				<StandsNow task={task} lang={lang} />
			</div>
		</Page>
	);
}

function StandsNow({ task, lang }: { task: Task; lang: Lang }) {
	const { entry } = task;
	return (
		<aside class="aside stack" aria-labelledby="tagad">
			<h2 id="tagad" class="aside__title">
				{workPlanWords[lang].standsNow}
			</h2>
			<TaskStatusMark status={task.status} lang={lang} />
			<Progress task={task} lang={lang} />
			{entry ? (
				<>
					<p class="soft small">
						<DayText day={entry.asOf} lang={lang} />
					</p>
					{entry.note ? <Prose text={{ lv: entry.note }} lang={lang} /> : null}
				</>
			) : null}
		</aside>
	);
}
