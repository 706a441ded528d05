// What a task is (while the plan may be changed), whose it is (as long as it is not over), and taking it out.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Said } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { assignPath, editPath, removePath, taskPath } from "../paths.ts";
import type { Task, WorkPlan } from "../queries.ts";
import { workPlanWords } from "../words.ts";
import { AssignmentFields, NotesField, type Offered, WordingFields } from "./task-fields.tsx";
import { crumbsOf } from "./task-page.tsx";

export type EditFacts = {
	work: WorkPlan;
	task: Task;
	editable: boolean;
	offered: Offered;
	wording: FormState;
	assignment: FormState;
	said: string | undefined;
};

export function TaskEditPage({ frame, facts }: { frame: Frame; facts: EditFacts }) {
	const { lang } = frame;
	const { work, task, wording, assignment } = facts;
	const words = workPlanWords[lang];
	const { code, title } = task.element;
	const plan = work.plan.code;
	return (
		<Page
			frame={frame}
			title={`${words.edit}: ${code}`}
			crumbs={[...crumbsOf(work, lang), { label: code, path: taskPath(plan, code) }]}
		>
			<div class="head">
				<h1>{words.edit}</h1>
				<p class="lead">
					<span class="code">{code}</span>
					<Said text={title} lang={lang} />
				</p>
			</div>
			<ErrorSummary
				lang={lang}
				form={{ values: {}, errors: { ...wording.errors, ...assignment.errors } }}
				said={facts.said}
			/>
			<section class="stack" aria-labelledby="pienakums">
				<h2 id="pienakums">{words.assignment}</h2>
				<p class="soft small">{words.assignmentLead}</p>
				<form class="form form--wide" method="post" action={at(lang, assignPath(plan, code))}>
					<AssignmentFields form={assignment} offered={facts.offered} lang={lang} />
					<div class="actions">
						<SubmitButton>{words.save}</SubmitButton>
						<a href={at(lang, taskPath(plan, code))}>{uiWords[lang].cancel}</a>
					</div>
				</form>
			</section>
			<section class="stack" aria-labelledby="saturs-uzdevuma">
				<h2 id="saturs-uzdevuma">{words.wording}</h2>
				{facts.editable ? <Wording facts={facts} lang={lang} /> : <p>{words.wordingClosed}</p>}
			</section>
		</Page>
	);
}

function Wording({ facts, lang }: { facts: EditFacts; lang: Lang }) {
	const { work, task, wording, offered } = facts;
	const words = workPlanWords[lang];
	const { code, deadlines, contributesTo, revision } = task.element;
	const plan = work.plan.code;
	return (
		<>
			<form class="form form--wide" method="post" action={at(lang, editPath(plan, code))} data-keep-draft>
				<input type="hidden" name="revision" value={wording.values.revision ?? ""} />
				<WordingFields
					form={wording}
					offered={offered}
					fixed={{ terms: deadlines.length > 1, goals: contributesTo.length > 1 }}
					lang={lang}
				/>
				<NotesField form={wording} lang={lang} />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
				</div>
			</form>
			<details class="fold">
				<summary>{words.remove}</summary>
				<form class="form" method="post" action={at(lang, removePath(plan, code))}>
					<input type="hidden" name="revision" value={String(revision)} />
					<p>{words.removeAsk}</p>
					<SubmitButton second>{words.remove}</SubmitButton>
				</form>
			</details>
		</>
	);
}
