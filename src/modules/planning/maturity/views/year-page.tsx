// One function in one year: both assessments side by side, criterion by criterion, with what proves them.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextArea } from "#ui/field.tsx";
import { Icon } from "#ui/icon.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Facts, Notice, Said, TableBox } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanView } from "../../plans/queries.ts";
import { assessmentPath, maturityPath } from "../paths.ts";
import type { Assessment } from "../queries.ts";
import { type Answer, type AssessmentKind, difference, disagreements, kinds, type ScaleLevel } from "../rules.ts";
import { levelShown, type ShownFunction } from "../shown.ts";
import { maturityWords, sayDifference } from "../words.ts";
import { Grade, StateMark } from "./parts.tsx";

export type YearFacts = {
	plan: PlanView;
	fn: ShownFunction;
	year: number;
	scale: ScaleLevel[];
	/** What the reader may do with each of the two. */
	may: Record<AssessmentKind, { write: boolean; judge: boolean }>;
	/** Names behind ids; empty for the public. */
	names: ReadonlyMap<string, string>;
	said: string | undefined;
	/** Where a return was refused: which, and what was typed. */
	judging: { kind: AssessmentKind; form: FormState; said: string | undefined } | undefined;
};

export function YearPage({ frame, facts }: { frame: Frame; facts: YearFacts }) {
	const { lang } = frame;
	const { plan, fn, year } = facts;
	const words = maturityWords[lang];
	const grades = fn.years.get(year) ?? {};
	const crumbs = [
		...planCrumbs(plan, lang),
		{ label: words.title, path: withQuery(maturityPath(plan.code), { gads: String(year) }) },
	];
	const apart = difference(levelShown(grades.self), levelShown(grades.independent));
	return (
		<Page frame={frame} title={`${fn.code}, ${year}`} crumbs={crumbs}>
			<div class="head">
				<p class="soft">
					{words.title}, {year}
				</p>
				<h1>
					<span class="code">{fn.code}</span>
					<Said text={fn.title} lang={lang} />
				</h1>
				<Facts
					rows={[
						[words.self, <Grade assessment={grades.self} lang={lang} />],
						[words.independent, <Grade assessment={grades.independent} lang={lang} />],
						[words.difference, sayDifference(apart)],
						[words.target, grades.target ?? words.noTarget],
					]}
				/>
				{facts.said ? (
					<div role="status">
						<Notice tone="success">{facts.said}</Notice>
					</div>
				) : null}
			</div>
			<div class="sides">
				{kinds.map((kind) => (
					<Side facts={facts} kind={kind} assessment={grades[kind]} lang={lang} />
				))}
			</div>
			<Comparison facts={facts} lang={lang} />
		</Page>
	);
}

type SideProps = { facts: YearFacts; kind: AssessmentKind; assessment: Assessment | undefined; lang: Lang };

function Side({ facts, kind, assessment, lang }: SideProps) {
	const words = maturityWords[lang];
	const path = assessmentPath(facts.plan.code, facts.fn.code, facts.year, kind);
	const may = facts.may[kind];
	const id = `puse-${kind}`;
	return (
		<section class="stack" aria-labelledby={id}>
			<h2 id={id}>{words[kind]}</h2>
			{assessment ? <StateMark state={assessment.state} lang={lang} /> : <p class="soft">{words.notAssessed}</p>}
			{assessment?.state !== "draft" && assessment?.level === null ? <p>{words.noLevelSaid}</p> : null}
			{assessment?.returnedBecause && assessment.state === "draft" ? (
				<Notice tone="warning" title={words.returned}>
					<p>{assessment.returnedBecause}</p>
				</Notice>
			) : null}
			{assessment?.summary ? <p class="prose">{assessment.summary}</p> : null}
			{assessment ? <Hands assessment={assessment} names={facts.names} lang={lang} /> : null}
			{may.write ? (
				<p class="actions">
					<a class="ds-button" href={at(lang, path)}>
						{assessment ? words.writeOn : words.write}: {words[kind].toLocaleLowerCase(lang)}
					</a>
				</p>
			) : null}
			{may.judge && assessment ? <Judge facts={facts} kind={kind} assessment={assessment} lang={lang} /> : null}
		</section>
	);
}

function Hands({ assessment, names, lang }: { assessment: Assessment; names: YearFacts["names"]; lang: Lang }) {
	const words = maturityWords[lang];
	const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []).join(", ");
	const writers = named(assessment.writerIds);
	const judge = assessment.acceptedBy ? named([assessment.acceptedBy]) : "";
	const parts = [writers ? `${words.writtenBy}: ${writers}` : "", judge ? `${words.acceptedBy}: ${judge}` : ""];
	const said = parts.filter(Boolean).join(". ");
	return said ? <p class="soft small">{said}</p> : null;
}

function Judge({ facts, kind, assessment, lang }: SideProps & { assessment: Assessment }) {
	const words = maturityWords[lang];
	const path = assessmentPath(facts.plan.code, facts.fn.code, facts.year, kind);
	const judging = facts.judging?.kind === kind ? facts.judging : undefined;
	const form = judging?.form ?? { values: {}, errors: {} };
	return (
		<div class="stack no-print">
			{judging ? <ErrorSummary lang={lang} form={form} said={judging.said} /> : null}
			<form method="post" action={at(lang, `${path}/pienemt`)} class="actions">
				<input type="hidden" name="revision" value={String(assessment.revision)} />
				<SubmitButton>{words.accept}</SubmitButton>
			</form>
			<details class="fold" open={judging !== undefined}>
				<summary>{words.giveBack}</summary>
				<form method="post" action={at(lang, `${path}/atgriezt`)} class="form">
					<input type="hidden" name="revision" value={String(assessment.revision)} />
					<TextArea lang={lang} form={form} name="reason" label={words.giveBackReason} rows={3} />
					<SubmitButton second>{words.giveBack}</SubmitButton>
				</form>
			</details>
		</div>
	);
}

function Comparison({ facts, lang }: { facts: YearFacts; lang: Lang }) {
	const words = maturityWords[lang];
	const { self, independent } = facts.fn.years.get(facts.year) ?? {};
	if (!self && !independent) return null;
	const apart = disagreements(self?.answers ?? [], independent?.answers ?? []);
	return (
		<section class="stack" aria-labelledby="blakus">
			<h2 id="blakus">{words.bothSides}</h2>
			<TableBox label={words.bothSides}>
				<table class="ds-table table table--cards sides-table">
					<thead>
						<tr>
							<th scope="col">{words.criterion}</th>
							<th scope="col">{words.self}</th>
							<th scope="col">{words.independent}</th>
						</tr>
					</thead>
					{facts.scale.map((level, place) => (
						<tbody>
							<tr>
								<th scope="rowgroup" colspan={3} class="sides-table__level">
									<span class="code">{level.level}</span>
									<Said text={level.name} lang={lang} />
								</th>
							</tr>
							{level.criteria.map((criterion, index) => (
								<tr>
									<th scope="row">
										<Said text={criterion} lang={lang} />
										{apart.has(`${place}.${index}`) ? <span class="differs"> {words.differs}</span> : null}
									</th>
									<td data-label={words.self}>
										<Answered answer={self?.answers[place]?.answers[index]} lang={lang} />
									</td>
									<td data-label={words.independent}>
										<Answered answer={independent?.answers[place]?.answers[index]} lang={lang} />
									</td>
								</tr>
							))}
						</tbody>
					))}
				</table>
			</TableBox>
		</section>
	);
}

function Answered({ answer, lang }: { answer: Answer | undefined; lang: Lang }) {
	const words = maturityWords[lang];
	if (!answer || answer.holds === null) return <span class="soft">{words.unanswered}</span>;
	return (
		<>
			<span class={answer.holds ? "answer answer--yes" : "answer answer--no"}>
				<Icon shape={answer.holds ? "check" : "cross"} /> {answer.holds ? words.holds : words.holdsNot}
			</span>
			{answer.evidence ? <p class="small">{answer.evidence}</p> : null}
			{answer.link ? (
				<p class="small">
					<a href={answer.link} rel="noreferrer">
						{words.evidence}
					</a>
				</p>
			) : null}
		</>
	);
}
