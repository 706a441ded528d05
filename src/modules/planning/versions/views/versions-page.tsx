// A plan's versions, and the steps of its life that can be taken now.
import { formatInstant, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { CheckField, DayField, ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, TableBox } from "#ui/parts.tsx";
import { draftPath } from "../../drafts/paths.ts";
import { draftWords } from "../../drafts/words.ts";
import { sayAct } from "../../plans/act-words.ts";
import { planCrumbs } from "../../plans/crumbs.ts";
import { planPath } from "../../plans/paths.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planStateWords } from "../../plans/words.ts";
import { eventsOf, isEditable, type PlanEvent, type PlanState } from "../lifecycle.ts";
import type { PlanVersion } from "../queries.ts";
import { sayVersion, versionWords } from "../words.ts";

export type VersionsFacts = {
	plan: PlanHead;
	versions: Omit<PlanVersion, "content">[];
	mayDecide: boolean;
	/** The step whose form was refused, and what was typed. */
	tried: PlanEvent | undefined;
	form: FormState;
	said: string | undefined;
	done: boolean;
};

export function VersionsPage({ frame, facts }: { frame: Frame; facts: VersionsFacts }) {
	const { lang } = frame;
	const { plan, versions } = facts;
	const words = versionWords[lang];
	const crumbs = planCrumbs(plan, lang);
	return (
		<Page frame={frame} title={`${words.title}: ${textIn(plan.title, lang).text}`} crumbs={crumbs}>
			<div class="head">
				<p class="soft">{planStateWords[lang][plan.state as PlanState]}</p>
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				{facts.done ? (
					<div role="status">
						<Notice tone="success">{words.done}</Notice>
					</div>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={facts.form} said={facts.said} />
			{versions.length === 0 ? <p>{words.none}</p> : <VersionTable plan={plan} versions={versions} lang={lang} />}
			{versions.length + Number(plan.state === "amending" && facts.mayDecide) > 1 ? (
				<CompareForm plan={plan} versions={versions} showsWorking={facts.mayDecide} lang={lang} />
			) : null}
			{facts.mayDecide ? <Life facts={facts} lang={lang} /> : null}
		</Page>
	);
}

function VersionTable({ plan, versions, lang }: { plan: PlanHead; versions: VersionsFacts["versions"]; lang: Lang }) {
	const words = versionWords[lang];
	return (
		<TableBox label={words.title}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.number}</th>
						<th scope="col">{words.since}</th>
						<th scope="col">{words.act}</th>
						<th scope="col">{words.reason}</th>
						<th scope="col">{words.recorded}</th>
					</tr>
				</thead>
				<tbody>
					{versions.map((version) => (
						<tr>
							<th scope="row">{version.number}</th>
							<td data-label={words.since}>
								<a href={at(lang, withQuery(planPath(plan.code), { as_of: version.validFrom }))}>
									<DayText day={version.validFrom} lang={lang} />
								</a>
							</td>
							<td data-label={words.act}>{version.act ? sayAct(version.act, lang) : <span class="soft">–</span>}</td>
							<td data-label={words.reason}>{version.reason ?? <span class="soft">–</span>}</td>
							<td data-label={words.recorded}>{formatInstant(lang, version.recordedAt)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function CompareForm({
	plan,
	versions,
	showsWorking,
	lang,
}: {
	plan: PlanHead;
	versions: VersionsFacts["versions"];
	showsWorking: boolean;
	lang: Lang;
}) {
	const words = versionWords[lang];
	const options = [
		...(showsWorking && isEditable(plan.state as PlanState) ? [{ value: "0", label: words.working }] : []),
		...versions.map((version) => ({ value: String(version.number), label: sayVersion(lang, version.number) })),
	];
	const pick = (name: string, label: string, chosen: number) => (
		<div class="field">
			<label for={`c-${name}`}>{label}</label>
			<select class="ds-input" id={`c-${name}`} name={name}>
				{options.map((option, index) => (
					<option value={option.value} selected={index === chosen}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
	return (
		<form class="inline-form" method="get" action={at(lang, `${planPath(plan.code)}/redakcijas/salidzinat`)}>
			{pick("no", words.before, 1)}
			{pick("uz", words.after, 0)}
			<button type="submit" class="ds-button" data-variant="secondary">
				{words.compare}
			</button>
		</form>
	);
}

function Life({ facts, lang }: { facts: VersionsFacts; lang: Lang }) {
	const { plan } = facts;
	const words = versionWords[lang];
	const state = plan.state as PlanState;
	return (
		<section class="stack" aria-labelledby="solis">
			<h2 id="solis">{words.life}</h2>
			{isEditable(state) ? (
				<p>
					<a class="ds-button" data-variant="secondary" href={at(lang, `${planPath(plan.code)}/labot`)}>
						{words.openEditor}
					</a>
				</p>
			) : null}
			{state === "draft" ? (
				<p>
					<a href={at(lang, draftPath(plan.code))}>{draftWords[lang].manage}</a>
				</p>
			) : null}
			{eventsOf(state).map((event) => (
				<Step facts={facts} event={event} lang={lang} />
			))}
		</section>
	);
}

const fieldsOf: Record<PlanEvent, readonly ("act" | "validFrom" | "reason" | "decision")[]> = {
	approve: ["act", "validFrom"],
	bringIntoForce: [],
	amend: ["reason"],
	approveAmendment: ["act", "validFrom"],
	discardAmendment: [],
	close: ["reason"],
	drop: ["reason", "decision"],
};

function Step({ facts, event, lang }: { facts: VersionsFacts; event: PlanEvent; lang: Lang }) {
	const words = versionWords[lang];
	const isTried = facts.tried === event;
	const form = isTried ? facts.form : { values: {}, errors: {} };
	const field = (name: string) => ({ lang, form, name });
	const fields = fieldsOf[event];
	return (
		<details class="fold" open={isTried}>
			<summary>{words[event]}</summary>
			<form class="form" method="post" action={at(lang, `${planPath(facts.plan.code)}/redakcijas`)}>
				<input type="hidden" name="event" value={event} />
				{fields.includes("act") ? (
					<>
						<TextField {...field("act.kind")} label={words.actKind} help={words.actKindHelp} />
						<TextField {...field("act.number")} label={words.actNumber} short />
						<DayField {...field("act.date")} label={words.actDate} />
					</>
				) : null}
				{fields.includes("validFrom") ? <DayField {...field("validFrom")} label={words.validFrom} /> : null}
				{form.errors.earlyMeant || form.values.earlyMeant ? (
					<CheckField {...field("earlyMeant")} label={words.earlyMeant} />
				) : null}
				{fields.includes("reason") ? (
					<TextArea {...field("reason")} label={words.reason} help={words.reasonHelp} rows={3} />
				) : null}
				{fields.includes("decision") ? <TextField {...field("decision")} label={words.decision} /> : null}
				<SubmitButton second={event === "discardAmendment" || event === "drop"}>{words[event]}</SubmitButton>
			</form>
		</details>
	);
}
