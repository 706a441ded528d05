// All work plans, by institution and year.
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Said, TableBox } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { planStateWords } from "../../plans/words.ts";
import { boardPath, newWorkPlanPath, workPlansPath } from "../paths.ts";
import type { WorkPlanLine } from "../queries.ts";
import { countTasks, sayCounts, sayShare, workPlanWords } from "../words.ts";
import { ShareLine } from "./marks.tsx";

type ListProps = { frame: Frame; lines: WorkPlanLine[]; mayBegin: boolean };

export function WorkPlansPage({ frame, lines, mayBegin }: ListProps) {
	const { lang } = frame;
	const words = workPlanWords[lang];
	return (
		<Page frame={frame} title={words.workPlans} description={words.workPlansLead}>
			<div class="head">
				<h1>{words.workPlans}</h1>
				<p class="lead">{words.workPlansLead}</p>
				{mayBegin ? (
					<p>
						<a class="ds-button" href={at(lang, newWorkPlanPath)}>
							{words.newWorkPlan}
						</a>
					</p>
				) : null}
			</div>
			{lines.length === 0 ? <p>{words.noWorkPlans}</p> : null}
			{byOwner(lines, lang).map(([code, own]) => (
				<section class="stack" aria-labelledby={`iestade-${code}`}>
					<h2 id={`iestade-${code}`}>
						<a href={at(lang, `/iestades/${encodeURIComponent(code)}`)}>
							<Said text={own[0]?.plan.owner.name ?? { lv: code }} lang={lang} />
						</a>
					</h2>
					<Years lines={own} label={code} lang={lang} />
				</section>
			))}
		</Page>
	);
}

function byOwner(lines: WorkPlanLine[], lang: Lang): [string, WorkPlanLine[]][] {
	const groups = new Map<string, WorkPlanLine[]>();
	for (const line of lines) groups.set(line.plan.owner.code, [...(groups.get(line.plan.owner.code) ?? []), line]);
	const compare = compareIn(lang);
	const nameOf = (own: WorkPlanLine[]) => textIn(own[0]?.plan.owner.name ?? { lv: "" }, lang).text;
	const sorted = [...groups].sort((a, b) => compare(nameOf(a[1]), nameOf(b[1])));
	return sorted.map(([code, own]) => [code, own.sort((a, b) => b.plan.periodFrom - a.plan.periodFrom)]);
}

function Years({ lines, label, lang }: { lines: WorkPlanLine[]; label: string; lang: Lang }) {
	const words = workPlanWords[lang];
	return (
		<TableBox label={`${words.workPlans}: ${label}`}>
			<table class="ds-table table table--cards table--years">
				<thead>
					<tr>
						<th scope="col">{words.year}</th>
						<th scope="col">{words.plan}</th>
						<th scope="col">{words.state}</th>
						<th scope="col">{words.tasks}</th>
						<th scope="col">{words.progress}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map(({ plan, sum }) => (
						<tr>
							<td class="num" data-label={words.year}>
								{plan.periodFrom}
							</td>
							<th scope="row">
								<a href={at(lang, boardPath(plan.code))}>
									<Said text={plan.title} lang={lang} />
								</a>
							</th>
							<td data-label={words.state}>
								{planStateWords[lang][plan.state as keyof (typeof planStateWords)["lv"]]}
							</td>
							<td data-label={words.tasks}>
								{countTasks(lang, sum.tasks)}
								{sum.tasks > 0 ? <span class="soft small">, {sayCounts(lang, sum)}</span> : null}
							</td>
							<td data-label={words.progress}>
								{sum.share === null ? (
									<span class="soft">–</span>
								) : (
									<span class="share">
										<ShareLine share={sum.share} />
										<span class="num">{sayShare(lang, sum.share)}</span>
									</span>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

type NewProps = { frame: Frame; form: FormState; institutions: { code: string; label: string }[]; said?: string };

export function NewWorkPlanPage({ frame, form, institutions, said }: NewProps) {
	const { lang } = frame;
	const words = workPlanWords[lang];
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={words.newWorkPlan} crumbs={[{ label: words.workPlans, path: workPlansPath }]}>
			<div class="head">
				<h1>{words.newWorkPlan}</h1>
				<p>{words.newWorkPlanLead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} {...(said ? { said } : {})} />
			<form class="form" method="post" action={at(lang, workPlansPath)}>
				<SelectField
					{...field("institution")}
					label={words.institution}
					options={institutions.map((one) => ({ value: one.code, label: one.label }))}
				/>
				<TextField {...field("year")} label={words.year} mode="numeric" most={4} short />
				<div class="actions">
					<SubmitButton>{words.begin}</SubmitButton>
					<a href={at(lang, workPlansPath)}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}
