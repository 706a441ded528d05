// A work plan at work: what it comes to, its tasks as a board or a list, what its goals have of it, a new task.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { planPath } from "../../plans/paths.ts";
import { planStateWords } from "../../plans/words.ts";
import { byTerm, fits, isFiltering, type TaskFilter, writeFilter } from "../filter.ts";
import { boardPath, carryPath, workPlansPath } from "../paths.ts";
import type { WorkPlan } from "../queries.ts";
import { countTasks, sayCounts, sayShare, sayUnsaid, workPlanWords } from "../words.ts";
import { Board } from "./board.tsx";
import { GoalSummary } from "./goal-summary.tsx";
import { ShareLine } from "./marks.tsx";
import { AssignmentFields, NotesField, type Offered, WordingFields } from "./task-fields.tsx";
import { TaskFilterForm } from "./task-filter.tsx";
import { TaskTable } from "./task-table.tsx";

export type BoardFacts = {
	work: WorkPlan;
	filter: TaskFilter;
	seesNames: boolean;
	/** What this person can do to the plan now. */
	can: { add: boolean; move: boolean; carry: boolean };
	offered: Offered;
	/** The quick form as typed; empty when it was not. */
	form: FormState;
	/** A conflict's sentence. */
	wrong: string | undefined;
	/** What was done just now. */
	said: string | undefined;
	focus: string | undefined;
	today: string;
};

export function BoardPage({ frame, facts }: { frame: Frame; facts: BoardFacts }) {
	const { lang } = frame;
	const { work, filter, can } = facts;
	const { plan } = work;
	const words = workPlanWords[lang];
	const asOf = plan.asOf === facts.today ? undefined : plan.asOf;
	const shown = work.tasks.filter((task) => fits(task, filter)).sort(byTerm(lang));
	const around = { plan: plan.code, filter, moves: can.move && !asOf, focus: facts.focus, lang };
	return (
		<Page
			frame={frame}
			title={`${words.tasks}: ${textIn(plan.title, lang).text}`}
			crumbs={[{ label: words.workPlans, path: workPlansPath }]}
		>
			<Head facts={facts} lang={lang} />
			<ErrorSummary lang={lang} form={facts.form} said={facts.wrong} />
			<section class="stack" aria-labelledby="uzdevumi">
				<div class="section-head">
					<h2 id="uzdevumi">{words.tasks}</h2>
					<Views plan={plan.code} filter={filter} asOf={asOf} lang={lang} />
				</div>
				{work.tasks.length > 0 ? (
					<TaskFilterForm plan={plan.code} tasks={work.tasks} filter={filter} asOf={asOf} lang={lang} />
				) : null}
				{isFiltering(filter) ? (
					<p class="soft small">
						{countTasks(lang, shown.length)}. {words.savedView}
					</p>
				) : null}
				<Tasks facts={facts} shown={shown} around={around} lang={lang} />
			</section>
			{can.add ? <QuickAdd facts={facts} lang={lang} /> : null}
			<GoalSummary plan={plan.code} goals={work.goals} lang={lang} />
		</Page>
	);
}

function Head({ facts, lang }: { facts: BoardFacts; lang: Lang }) {
	const { work, can, said, filter } = facts;
	const { plan, sum } = work;
	const words = workPlanWords[lang];
	return (
		<div class="head">
			<p class="soft">
				{plan.owner.code} · {plan.periodFrom} ·{" "}
				{planStateWords[lang][plan.state as keyof (typeof planStateWords)["lv"]]}
			</p>
			<h1>
				<Said text={plan.title} lang={lang} />
			</h1>
			{plan.notes.map((note) => (
				<p class="soft small">
					<Said text={note} lang={lang} />
				</p>
			))}
			{sum.share === null ? null : (
				<p class="work-sum">
					<span class="big">{sayShare(lang, sum.share)}</span>
					<ShareLine share={sum.share} />
				</p>
			)}
			<p>
				{countTasks(lang, sum.tasks)}
				{sum.tasks > 0 ? `, ${sayCounts(lang, sum)}` : null}
				{sum.unsaid > 0 ? `; ${sayUnsaid(lang, sum.unsaid)}` : ""}
			</p>
			<div class="actions">
				<a href={at(lang, planPath(plan.code))}>{words.toTree}</a>
				{can.carry ? <a href={at(lang, carryPath(plan.code))}>{words.carry}</a> : null}
				<AsOfPicker lang={lang} day={plan.asOf} action={at(lang, boardPath(plan.code))} keep={writeFilter(filter)} />
			</div>
			{said ? (
				<div role="status">
					<Notice tone="success">{said}</Notice>
				</div>
			) : null}
			{plan.state === "draft" ? <Notice>{words.draft}</Notice> : null}
			{plan.state === "amending" && can.add ? <Notice>{words.amending}</Notice> : null}
		</div>
	);
}

type ViewProps = { plan: string; filter: TaskFilter; asOf: string | undefined; lang: Lang };

function Views({ plan, filter, asOf, lang }: ViewProps) {
	const words = workPlanWords[lang];
	return (
		<nav class="views" aria-label={words.view}>
			{(["board", "list"] as const).map((view) => (
				<a
					href={at(lang, withQuery(boardPath(plan), { ...writeFilter({ ...filter, view }), as_of: asOf }))}
					aria-current={filter.view === view ? "page" : undefined}
				>
					{words[view]}
				</a>
			))}
		</nav>
	);
}

type TasksProps = {
	facts: BoardFacts;
	shown: WorkPlan["tasks"];
	around: Parameters<typeof Board>[0]["around"];
	lang: Lang;
};

function Tasks({ facts, shown, around, lang }: TasksProps) {
	const words = workPlanWords[lang];
	if (facts.work.tasks.length === 0) {
		return (
			<p>
				{words.noTasks} {facts.can.add ? words.addFirst : ""}
			</p>
		);
	}
	if (shown.length === 0) return <p>{words.nothingFits}</p>;
	if (around.filter.view === "list")
		return <TaskTable plan={around.plan} tasks={shown} seesNames={facts.seesNames} lang={lang} />;
	return (
		<>
			{around.moves ? <p class="soft small">{words.moveBy}</p> : null}
			<Board tasks={shown} around={around} />
		</>
	);
}

function QuickAdd({ facts, lang }: { facts: BoardFacts; lang: Lang }) {
	const { form, offered, work, filter } = facts;
	const words = workPlanWords[lang];
	const wasTyped = form.values["title.lv"] !== undefined;
	const isOpen = wasTyped || work.tasks.length === 0;
	return (
		<details class="fold" open={isOpen} id="pievienot">
			<summary>{words.addTask}</summary>
			<form
				class="form form--wide"
				method="post"
				action={at(lang, withQuery(boardPath(work.plan.code), writeFilter(filter)))}
				data-keep-draft
			>
				<WordingFields form={form} offered={offered} lang={lang} />
				<AssignmentFields form={form} offered={offered} lang={lang} />
				<NotesField form={form} lang={lang} />
				<div class="actions">
					<SubmitButton>{words.addTask}</SubmitButton>
				</div>
			</form>
		</details>
	);
}
