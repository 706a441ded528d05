import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { taskPath } from "../paths.ts";
import type { Task } from "../queries.ts";
import { workPlanWords } from "../words.ts";
import { DueMarks, GoalCodes, Progress, TaskStatusMark, Term, UnitName } from "./marks.tsx";

type Props = { plan: string; tasks: Task[]; seesNames: boolean; lang: Lang };

/** Tasks as rows, in the order given. On narrow screens each becomes a card. */
export function TaskTable({ plan, tasks, seesNames, lang }: Props) {
	const words = workPlanWords[lang];
	return (
		<TableBox label={words.tasks}>
			<table class="ds-table table table--cards table--tasks">
				<thead>
					<tr>
						<th scope="col">{words.task}</th>
						<th scope="col">{words.goal}</th>
						<th scope="col">{words.unit}</th>
						{seesNames ? <th scope="col">{words.person}</th> : null}
						<th scope="col">{words.term}</th>
						<th scope="col">{words.status}</th>
						<th scope="col">{words.progress}</th>
					</tr>
				</thead>
				<tbody>
					{tasks.map((task) => (
						<tr id={`u-${task.element.code}`}>
							<th scope="row">
								<a class="element-link" href={at(lang, taskPath(plan, task.element.code))}>
									<span class="code">{task.element.code}</span>
									<Said text={task.element.title} lang={lang} />
								</a>
							</th>
							<td data-label={words.goal} class="small">
								<GoalCodes goals={task.goals} lang={lang} />
							</td>
							<td data-label={words.unit}>
								<UnitName task={task} lang={lang} />
							</td>
							{seesNames ? <td data-label={words.person}>{task.person?.name ?? <span class="soft">–</span>}</td> : null}
							<td data-label={words.term}>
								<Term task={task} lang={lang} />
							</td>
							<td>
								<span class="marks">
									<TaskStatusMark status={task.status} lang={lang} />
									<DueMarks task={task} lang={lang} />
								</span>
							</td>
							<td data-label={words.progress}>
								<Progress task={task} lang={lang} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
