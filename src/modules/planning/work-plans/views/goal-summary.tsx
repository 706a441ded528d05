import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { elementPath } from "../../plans/paths.ts";
import { type GoalLine, targetKey } from "../goals.ts";
import { boardPath } from "../paths.ts";
import { countTasks, sayCounts, sayShare, sayUnsaid, workPlanWords } from "../words.ts";
import { ShareLine } from "./marks.tsx";

type Props = { plan: string; goals: GoalLine[]; lang: Lang };

/** What the tasks of each goal come to; and the goals that have none this year. */
export function GoalSummary({ plan, goals, lang }: Props) {
	const words = workPlanWords[lang];
	const served = goals.filter((line) => line.sum.tasks + line.sum.dropped > 0);
	const bare = goals.filter((line) => line.sum.tasks + line.sum.dropped === 0);
	if (goals.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="merki">
			<h2 id="merki">{words.goals}</h2>
			{served.length > 0 ? (
				<TableBox label={words.goals}>
					<table class="ds-table table table--cards table--goals">
						<thead>
							<tr>
								<th scope="col">{words.goal}</th>
								<th scope="col">{words.tasks}</th>
								<th scope="col">{words.progress}</th>
							</tr>
						</thead>
						<tbody>
							{served.map((line) => (
								<Row plan={plan} line={line} lang={lang} />
							))}
						</tbody>
					</table>
				</TableBox>
			) : null}
			{bare.length > 0 ? (
				<p class="small">
					{words.goalsWithout}{" "}
					{bare.map(({ goal }, index) => (
						<>
							{index > 0 ? "; " : ""}
							<a href={at(lang, elementPath(goal.plan, goal.element))}>
								<span class="code">{goal.element}</span>
								<Said text={goal.title} lang={lang} />
							</a>
						</>
					))}
					.
				</p>
			) : null}
		</section>
	);
}

function Row({ plan, line: { goal, sum }, lang }: { plan: string; line: GoalLine; lang: Lang }) {
	const words = workPlanWords[lang];
	return (
		<tr>
			<th scope="row">
				<a class="element-link" href={at(lang, elementPath(goal.plan, goal.element))}>
					<span class="code">{goal.element}</span>
					<Said text={goal.title} lang={lang} />
				</a>
			</th>
			<td data-label={words.tasks}>
				<a href={at(lang, withQuery(boardPath(plan), { skats: "saraksts", merkis: targetKey(goal) }))}>
					{countTasks(lang, sum.tasks)}
				</a>
				{sum.tasks > 0 ? <span class="soft small">, {sayCounts(lang, sum)}</span> : null}
			</td>
			<td data-label={words.progress}>
				{sum.share === null ? (
					sum.unsaid > 0 ? null : (
						<span class="soft">–</span>
					)
				) : (
					<span class="share">
						<ShareLine share={sum.share} />
						<span class="num">{sayShare(lang, sum.share)}</span>
					</span>
				)}
				{sum.unsaid > 0 ? <span class="soft small">{sayUnsaid(lang, sum.unsaid)}</span> : null}
			</td>
		</tr>
	);
}
