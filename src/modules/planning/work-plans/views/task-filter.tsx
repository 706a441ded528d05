// Which tasks to show. A plain form: the address it leads to can be kept and sent.
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { dueChoices, isFiltering, type TaskFilter, unitKey, writeFilter } from "../filter.ts";
import { boardPath } from "../paths.ts";
import type { Task } from "../queries.ts";
import { taskStatuses } from "../rules.ts";
import { dueWords, taskStatusWords, workPlanWords } from "../words.ts";

type Props = { plan: string; tasks: Task[]; filter: TaskFilter; asOf: string | undefined; lang: Lang };
type Choice = readonly [value: string, label: string];

export function TaskFilterForm({ plan, tasks, filter, asOf, lang }: Props) {
	const words = workPlanWords[lang];
	const people = [...new Set(tasks.flatMap((task) => task.person?.name ?? []))].sort(compareIn(lang));
	return (
		<form class="inline-form" method="get" action={at(lang, boardPath(plan))}>
			{filter.view === "list" ? <input type="hidden" name="skats" value="saraksts" /> : null}
			{filter.goal ? <input type="hidden" name="merkis" value={filter.goal} /> : null}
			{asOf ? <input type="hidden" name="as_of" value={asOf} /> : null}
			<Select name="vieniba" label={words.unit} value={filter.unit} lang={lang} options={unitsOf(tasks, lang)} />
			{people.length > 0 ? (
				<Select
					name="persona"
					label={words.person}
					value={filter.person}
					lang={lang}
					options={people.map((name) => [name, name] as const)}
				/>
			) : null}
			<Select
				name="statuss"
				label={words.status}
				value={filter.status}
				lang={lang}
				options={taskStatuses.map((status) => [status, taskStatusWords[lang][status]] as const)}
			/>
			<Select
				name="termins"
				label={words.term}
				value={filter.due}
				lang={lang}
				options={dueChoices.map((due) => [due, dueWords[lang][due]] as const)}
			/>
			<button type="submit" class="ds-button" data-variant="secondary">
				{words.filter}
			</button>
			{isFiltering(filter) ? (
				<a href={at(lang, withQuery(boardPath(plan), { ...writeFilter({ view: filter.view }), as_of: asOf }))}>
					{words.clear}
				</a>
			) : null}
		</form>
	);
}

type SelectProps = { name: string; label: string; value: string | undefined; options: readonly Choice[]; lang: Lang };

function Select({ name, label, value, options, lang }: SelectProps) {
	return (
		<div class="field">
			<label for={`filter-${name}`}>{label}</label>
			<select class="ds-input" id={`filter-${name}`} name={name}>
				<option value="">{workPlanWords[lang].all}</option>
				{options.map(([code, said]) => (
					<option value={code} selected={code === value}>
						{said}
					</option>
				))}
			</select>
		</div>
	);
}

function unitsOf(tasks: Task[], lang: Lang): Choice[] {
	const units = new Map<string, string>();
	for (const task of tasks) {
		const key = unitKey(task);
		if (!task.unit || key === undefined) continue;
		const name = textIn(task.unit.name, lang).text;
		units.set(key, task.unit.code && task.unit.code !== name ? `${task.unit.code} – ${name}` : name);
	}
	return [...units].sort((a, b) => compareIn(lang)(a[1], b[1]));
}
