// The form of an assessment: level by level, criterion by criterion.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, RadioField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import { assessmentPath, erratumPath, maturityPath, yearPath } from "../paths.ts";
import type { Assessment } from "../queries.ts";
import { type AssessmentKind, countAnswered, type ScaleLevel } from "../rules.ts";
import type { ShownFunction } from "../shown.ts";
import { maturityWords, sayProgress } from "../words.ts";

export type AssessmentFormFacts = {
	plan: PlanView;
	fn: ShownFunction;
	year: number;
	kind: AssessmentKind;
	scale: ScaleLevel[];
	own: Assessment | undefined;
	form: FormState;
	/** A conflict's sentence, above the form. */
	said: string | undefined;
	/** After a conflict: show what stands now beside what was typed. */
	isOvertaken: boolean;
	/** What was accepted is corrected: the whole anew, with the reason. */
	corrects: boolean;
};

export function AssessmentFormPage({ frame, facts }: { frame: Frame; facts: AssessmentFormFacts }) {
	const { lang } = frame;
	const { plan, fn, year, kind, scale, own, form, corrects } = facts;
	const words = maturityWords[lang];
	const crumbs = [
		...planCrumbs(plan, lang),
		{ label: words.title, path: maturityPath(plan.code) },
		{ label: `${fn.code}, ${year}`, path: yearPath(plan.code, fn.code, year) },
	];
	const progress = own ? countAnswered(own.answers) : undefined;
	const path = (corrects ? erratumPath : assessmentPath)(plan.code, fn.code, year, kind);
	const title = corrects ? `${words.erratum}: ${words[kind].toLocaleLowerCase(lang)}` : words[kind];
	return (
		<Page frame={frame} title={`${title}: ${fn.code}, ${year}`} crumbs={crumbs}>
			<div class="head">
				<h1>
					{title}, {year}
				</h1>
				<p class="lead">
					<span class="code">{fn.code}</span>
					<Said text={fn.title} lang={lang} />
				</p>
				<p class="soft">{corrects ? words.erratumLead : words.formLead}</p>
				<p class="soft small">{words.rule}</p>
				{progress && !corrects ? <p class="small">{sayProgress[lang](progress.answered, progress.of)}</p> : null}
				{own?.returnedBecause ? (
					<Notice tone="warning" title={words.returned}>
						<p>{own.returnedBecause}</p>
					</Notice>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={form} said={facts.said} />
			<form class="form form--wide" method="post" action={at(lang, path)} data-keep-draft>
				<input type="hidden" name="revision" value={form.values.revision ?? "0"} />
				{scale.map((level, place) => (
					<LevelFields level={level} place={place} facts={facts} lang={lang} />
				))}
				<TextArea
					lang={lang}
					form={form}
					name="summary"
					label={words.summary}
					help={words.summaryHelp}
					rows={5}
					optional
				/>
				{corrects ? (
					<TextArea
						lang={lang}
						form={form}
						name="reason"
						label={words.erratumReason}
						help={words.erratumReasonHelp}
						rows={3}
					/>
				) : null}
				<div class="actions">
					{corrects ? <SubmitButton>{words.propose}</SubmitButton> : <SaveOrSubmit lang={lang} />}
					<a href={at(lang, yearPath(plan.code, fn.code, year))}>{words.cancel}</a>
				</div>
			</form>
		</Page>
	);
}

function SaveOrSubmit({ lang }: { lang: Lang }) {
	const words = maturityWords[lang];
	return (
		<>
			<button type="submit" class="ds-button" data-variant="secondary" name="darit" value="saglabat">
				{words.save}
			</button>
			<button type="submit" class="ds-button" name="darit" value="iesniegt">
				{words.submit}
			</button>
		</>
	);
}

type LevelProps = { level: ScaleLevel; place: number; facts: AssessmentFormFacts; lang: Lang };

function LevelFields({ level, place, facts, lang }: LevelProps) {
	return (
		<section class="stack criteria" aria-labelledby={`pakape-${level.level}`}>
			<h2 id={`pakape-${level.level}`}>
				<span class="code">{level.level}</span>
				<Said text={level.name} lang={lang} />
			</h2>
			{level.criteria.map((criterion, index) => (
				<CriterionFields label={textIn(criterion, lang).text} place={place} index={index} facts={facts} lang={lang} />
			))}
		</section>
	);
}

type CriterionProps = { label: string; place: number; index: number; facts: AssessmentFormFacts; lang: Lang };

function CriterionFields({ label, place, index, facts, lang }: CriterionProps) {
	const words = maturityWords[lang];
	const { form, own, isOvertaken } = facts;
	const name = (field: string) => `levels.${place}.answers.${index}.${field}`;
	const now = isOvertaken ? own?.answers[place]?.answers[index] : undefined;
	return (
		<div class="criterion">
			<RadioField
				lang={lang}
				form={form}
				name={name("holds")}
				label={label}
				options={[
					{ value: "1", label: words.holds },
					{ value: "0", label: words.holdsNot },
				]}
			/>
			<div class="criterion__proof">
				<TextArea lang={lang} form={form} name={name("evidence")} label={words.evidence} rows={2} optional bare />
				<TextField lang={lang} form={form} name={name("link")} label={words.link} mode="url" optional bare />
			</div>
			{now ? (
				<p class="soft small criterion__now">
					{words.standsNow}: {now.holds === null ? words.unanswered : now.holds ? words.holds : words.holdsNot}
					{now.evidence ? ` – ${now.evidence}` : ""}
				</p>
			) : null}
		</div>
	);
}
