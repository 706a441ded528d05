// One function in one year: both assessments side by side, criterion by criterion, with what proves them.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { ErrorSummary, SubmitButton, TextArea } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Facts, Notice, Said, TableBox } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import { assessmentPath, erratumPath, maturityPath } from "../paths.ts";
import type { Assessment } from "../queries.ts";
import { difference, disagreements, kinds } from "../rules.ts";
import { levelShown } from "../shown.ts";
import { maturityWords, sayDifference } from "../words.ts";
import { Answered } from "./answered.tsx";
import { Errata } from "./errata.tsx";
import { Grade, StateMark } from "./parts.tsx";
import type { SideProps, YearFacts } from "./year-facts.ts";

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
		<Page frame={frame} title={`${fn.code}, ${year}`} crumbs={crumbs} asOf={plan.asOf}>
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
						{assessment ? words.writeOn : kind === "self" ? words.writeSelf : words.writeIndependent}
					</a>
				</p>
			) : null}
			{may.correct ? (
				<p>
					<a href={at(lang, erratumPath(facts.plan.code, facts.fn.code, facts.year, kind))}>{words.correct}</a>
				</p>
			) : null}
			{assessment ? <Errata facts={facts} kind={kind} assessment={assessment} lang={lang} /> : null}
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
	const judging = facts.judging?.kind === kind && !facts.judging.erratum ? facts.judging : undefined;
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
