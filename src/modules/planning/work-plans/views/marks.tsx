// Small things that cards, rows and pages of tasks share.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import { Said } from "#ui/parts.tsx";
import { stateLabels } from "../../execution/words.ts";
import { elementPath } from "../../plans/paths.ts";
import type { Target } from "../goals.ts";
import { taskPath } from "../paths.ts";
import type { Task, TaskLink } from "../queries.ts";
import type { TaskStatus } from "../rules.ts";
import { sayMeasure, sayShare, taskStatusWords, workPlanWords } from "../words.ts";

const looks: Record<TaskStatus, { tone: Tone; shape: Shape }> = {
	not_started: { tone: "idle", shape: "empty" },
	in_progress: { tone: "going", shape: "half" },
	done: { tone: "good", shape: "check" },
	dropped: { tone: "idle", shape: "cross" },
};

export function TaskStatusMark({ status, lang }: { status: TaskStatus; lang: Lang }) {
	return <Mark {...looks[status]} word={taskStatusWords[lang][status]} />;
}

/** What follows from the term; nothing while there is time. */
export function DueMarks({ task, lang }: { task: Pick<Task, "state">; lang: Lang }) {
	return (
		<>
			{task.state.delayed ? <Mark tone="bad" shape="clock" word={stateLabels[lang].delayed} /> : null}
			{task.state.dueSoon ? <Mark tone="warn" shape="clock" word={stateLabels[lang].due_soon} /> : null}
		</>
	);
}

export function Term({ task, lang }: { task: Pick<Task, "term">; lang: Lang }) {
	return task.term ? <span>{sayPeriod(task.term, lang)}</span> : <span class="soft">{workPlanWords[lang].noTerm}</span>;
}

export function UnitName({ task, lang }: { task: Pick<Task, "unit">; lang: Lang }) {
	const { unit } = task;
	if (!unit) return <span class="soft">–</span>;
	if (!unit.code) return <Said text={unit.name} lang={lang} />;
	return <span title={unit.name[lang] ?? unit.name.lv}>{unit.code}</span>;
}

/** A bar of the share, and the share as it was said. */
export function Progress({ task, lang }: { task: Pick<Task, "share" | "measure" | "status" | "parts">; lang: Lang }) {
	if (task.status === "dropped") return <span class="soft">–</span>;
	if (task.share === null) return <span class="soft small">{workPlanWords[lang].unsaid}</span>;
	const steps = task.measure && "total" in task.measure && task.parts.length === 0 && task.status === "in_progress";
	return (
		<span class="share">
			<ShareLine share={task.share} />
			<span class="num small">
				{steps && task.measure ? sayMeasure(lang, task.measure) : sayShare(lang, task.share)}
			</span>
		</span>
	);
}

/** Only repeats what stands in words beside it. */
export function ShareLine({ share }: { share: number }) {
	return (
		<svg class="share__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
			<rect class="share__rest" x="0" y="0" width="100" height="4" />
			<rect class="share__done" x="0" y="0" width={share * 100} height="4" />
		</svg>
	);
}

/** The goals, each leading to its element. */
export function GoalCodes({ goals, lang }: { goals: readonly Target[]; lang: Lang }) {
	if (goals.length === 0) return <span class="soft">{workPlanWords[lang].noGoal}</span>;
	return (
		<>
			{goals.map((goal, index) => (
				<>
					{index > 0 ? "; " : ""}
					<a href={at(lang, elementPath(goal.plan, goal.element))}>
						<span class="code">{goal.element}</span>
						<Said text={goal.title} lang={lang} />
					</a>
				</>
			))}
		</>
	);
}

export function TaskLinkText({ link, lang }: { link: TaskLink; lang: Lang }) {
	return (
		<a href={at(lang, taskPath(link.plan, link.element))}>
			{link.plan} <span class="code">{link.element}</span>
		</a>
	);
}
