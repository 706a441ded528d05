// Directions × status. Every figure leads to the deliverables that it counts.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { type Tally, tally } from "../../execution/rules.ts";
import { stateLabels, statusLabels } from "../../execution/words.ts";
import { below, deliverablesIn } from "../filter.ts";
import { anchor, planPath } from "../paths.ts";
import type { PlanElement, PlanView } from "../plan-elements.ts";
import { planWords } from "../words.ts";

const columns = ["done", "in_progress", "not_started", "lost_relevance", "delayed"] as const;
type Column = (typeof columns)[number];

export function StatusMatrix({ plan, asOf, lang }: { plan: PlanView; asOf: string | undefined; lang: Lang }) {
	const words = planWords[lang];
	const rows = plan.tree.map((root) => ({ root, counts: countsOf([root, ...below(root)]) }));
	const totals = countsOf(plan.elements);
	const shown = columns.filter((column) => column === "delayed" || totals[column] > 0);
	const link = (column: Column | undefined, direction?: string) =>
		at(lang, withQuery(planPath(plan.code), { as_of: asOf, direction, ...(column ? query(column) : {}) }));
	return (
		<TableBox label={words.matrix}>
			<table class="ds-table table matrix">
				<caption>{words.matrix}</caption>
				<thead>
					<tr>
						<th scope="col">{words.direction}</th>
						{shown.map((column) => (
							<th scope="col" class="n">
								{columnLabel(column, lang)}
							</th>
						))}
						<th scope="col" class="n">
							{words.total}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ root, counts }) => (
						<tr>
							<th scope="row">
								<a href={`#${anchor(root.code)}`}>
									<span class="code">{root.code}</span>
									<Said text={root.title} lang={lang} />
								</a>
							</th>
							{shown.map((column) => (
								<Cell n={counts[column]} href={link(column, root.code)} late={column === "delayed"} lang={lang} />
							))}
							<Cell n={counts.total} href={link(undefined, root.code)} lang={lang} />
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{words.total}</th>
						{shown.map((column) => (
							<Cell n={totals[column]} href={link(column)} late={column === "delayed"} lang={lang} />
						))}
						<td class="n">{formatNumber(lang, totals.total)}</td>
					</tr>
				</tfoot>
			</table>
		</TableBox>
	);
}

function Cell({ n, href, late, lang }: { n: number; href: string; late?: boolean; lang: Lang }) {
	if (n === 0) return <td class="n soft">0</td>;
	return (
		<td class={late ? "n late" : "n"}>
			<a href={href}>{formatNumber(lang, n)}</a>
		</td>
	);
}

function countsOf(elements: readonly PlanElement[]): Tally {
	return tally(deliverablesIn(elements).map((element) => element.state));
}

function query(column: Column): Record<string, string> {
	return column === "delayed" ? { delayed: "1" } : { status: column };
}

function columnLabel(column: Column, lang: Lang): string {
	return column === "delayed" ? stateLabels[lang].delayed : statusLabels[lang][column];
}
