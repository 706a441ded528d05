import type { Lang } from "#kernel/words.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import { planPath } from "../../plans/paths.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planWords } from "../../plans/words.ts";
import type { Comparison, Difference } from "../compare.ts";
import { differenceWords, headFieldWords, sayVersion, versionWords } from "../words.ts";

type Props = { frame: Frame; plan: PlanHead; from: number; to: number; comparison: Comparison };

export function ComparePage({ frame, plan, from, to, comparison }: Props) {
	const { lang } = frame;
	const words = versionWords[lang];
	const name = (number: number) => (number === 0 ? words.working : sayVersion(lang, number));
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: `${planPath(plan.code)}/redakcijas` }];
	const isSame = comparison.head.length + comparison.elements.length === 0;
	return (
		<Page frame={frame} title={words.compareTitle} crumbs={crumbs}>
			<div class="head">
				<h1>{words.compareTitle}</h1>
				<p class="lead">
					{name(from)} → {name(to)}
				</p>
			</div>
			{isSame ? <p>{words.same}</p> : <Differences comparison={comparison} lang={lang} />}
		</Page>
	);
}

function Differences({ comparison, lang }: { comparison: Comparison; lang: Lang }) {
	const words = versionWords[lang];
	return (
		<TableBox label={words.compareTitle}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{planWords[lang].element}</th>
						<th scope="col">{planWords[lang].change}</th>
						<th scope="col">{words.before}</th>
						<th scope="col">{words.after}</th>
					</tr>
				</thead>
				<tbody>
					{comparison.head.map((row) => (
						<tr>
							<th scope="row">{planWords[lang].thePlan}</th>
							<td>{headFieldWords[lang][row.field]}</td>
							<td data-label={words.before} lang="lv">
								<del>{row.before}</del>
							</td>
							<td data-label={words.after} lang="lv">
								<ins>{row.after}</ins>
							</td>
						</tr>
					))}
					{comparison.elements.map((row) => (
						<Row row={row} lang={lang} />
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function Row({ row, lang }: { row: Difference; lang: Lang }) {
	const words = versionWords[lang];
	const before = "before" in row ? row.before || "–" : row.kind === "dropped" ? row.title : "";
	const after = "after" in row ? row.after || "–" : row.kind === "added" ? row.title : "";
	return (
		<tr>
			<th scope="row">{row.code ? <span class="code">{row.code}</span> : row.title}</th>
			<td>{differenceWords[lang][row.kind]}</td>
			<td data-label={words.before} lang="lv">
				{before ? <del>{before}</del> : ""}
			</td>
			<td data-label={words.after} lang="lv">
				{after ? <ins>{after}</ins> : ""}
			</td>
		</tr>
	);
}
