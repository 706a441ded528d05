// The form of one priority's money: years as rows, sources as columns, so that it fits a narrow screen.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { PointRows } from "#ui/points.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { fundingGroupPath, fundingPath, newFundingPath } from "../paths.ts";
import { type FundingGroup, type Part, parts, type Source } from "../rules.ts";
import { fundingWords, quoted } from "../words.ts";
import { FundingTable } from "./funding-table.tsx";

export type FundingFormFacts = {
	plan: PlanHead;
	/** The money that is being changed; none while new money is put in. */
	group: FundingGroup | undefined;
	years: number[];
	form: FormState;
	basedOn: string;
	/** Said when somebody else was first; then what stands now is shown too. */
	said: string | undefined;
};

const columns: readonly Source[] = ["state", "eu", "total"];
const shortNames: Record<Source, (lang: Lang) => string> = {
	state: (lang) => fundingWords[lang].stateShort,
	eu: (lang) => fundingWords[lang].euShort,
	total: (lang) => fundingWords[lang].printed,
};

export function FundingFormPage({ frame, facts }: { frame: Frame; facts: FundingFormFacts }) {
	const { lang } = frame;
	const { plan, group, form, basedOn, said } = facts;
	const words = fundingWords[lang];
	const heading = group ? words.editTitle : words.addTitle;
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: fundingPath(plan.code) }];
	const path = group ? fundingGroupPath(plan.code, group.code) : newFundingPath(plan.code);
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={heading} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
				{group ? (
					<p class="lead">
						<span class="code">{group.code}</span>
						{textIn(group.title, lang).text}
					</p>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			{said && group ? parts.map((part) => <FundingTable groups={[group]} part={part} lang={lang} />) : null}
			<form class="form form--wide" method="post" action={at(lang, path)}>
				<input type="hidden" name="basedOn" value={basedOn} />
				{group ? null : <TextField {...field("code")} label={words.code} help={words.codeHelp} short most={60} />}
				<TextField {...field("title.lv")} label={words.titleLv} />
				<TextField {...field("title.en")} label={words.titleEn} optional />
				{parts.map((part) => (
					<AmountTable facts={facts} part={part} lang={lang} />
				))}
				<TextField
					{...field("printedSum")}
					label={words.printedSum}
					help={words.printedSumHelp}
					mode="numeric"
					short
					optional
				/>
				<TextField {...field("trainees")} label={words.trainees} mode="numeric" short optional />
				<PointRows lang={lang} form={form} name="notes" legend={words.notes} />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, fundingPath(plan.code))}>{words.cancel}</a>
				</div>
			</form>
			{group ? <RemoveForm plan={plan.code} code={group.code} basedOn={basedOn} lang={lang} /> : null}
		</Page>
	);
}

function AmountTable({ facts, part, lang }: { facts: FundingFormFacts; part: Part; lang: Lang }) {
	const { form, years, group } = facts;
	const words = fundingWords[lang];
	const wrong = form.errors[`state.${part}`];
	return (
		<fieldset class="points" id={`f-state.${part}`}>
			<legend>{words[part]}</legend>
			<p class="help soft">{words.amountsHelp}</p>
			{wrong ? <p class="wrong">{wrong[lang] ?? wrong.lv}</p> : null}
			<table class="ds-table table amounts">
				<thead>
					<tr>
						<th scope="col">{words.year}</th>
						{columns.map((source) => (
							<th scope="col">
								<span class="funding__full">{words[source]}</span>
								<span class="funding__short">{shortNames[source](lang)}</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{years.map((year) => (
						<tr>
							<th scope="row">{year}</th>
							{columns.map((source) => (
								<AmountCell
									form={form}
									name={`${source}.${part}.${year}`}
									label={`${words[source]}, ${year}`}
									printed={printedIn(group, source, part, year)}
									lang={lang}
								/>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</fieldset>
	);
}

function printedIn(group: FundingGroup | undefined, source: Source, part: Part, year: number): string | undefined {
	return group?.rows[source]?.asPrinted?.find((cell) => cell.part === part && cell.year === year)?.text;
}

type CellProps = { form: FormState; name: string; label: string; printed: string | undefined; lang: Lang };

function AmountCell({ form, name, label, printed, lang }: CellProps) {
	const error = form.errors[name];
	const id = `f-${name}`;
	const described = [error ? `${id}-error` : "", printed ? `${id}-printed` : ""].filter(Boolean).join(" ") || undefined;
	return (
		<td class={error ? "field--wrong" : undefined}>
			<input
				class="ds-input num"
				type="text"
				id={id}
				name={name}
				value={form.values[name] ?? ""}
				inputmode="numeric"
				aria-label={label}
				aria-describedby={described}
				aria-invalid={error ? "true" : undefined}
				autocomplete="off"
			/>
			{error ? (
				<span class="wrong small" id={`${id}-error`}>
					{error[lang] ?? error.lv}
				</span>
			) : null}
			{printed ? (
				<span
					class="soft small"
					id={`${id}-printed`}
				>{`${fundingWords[lang].inDocument} ${quoted(lang, printed)}`}</span>
			) : null}
		</td>
	);
}

function RemoveForm({ plan, code, basedOn, lang }: { plan: string; code: string; basedOn: string; lang: Lang }) {
	return (
		<form method="post" action={at(lang, `${fundingGroupPath(plan, code)}/dzest`)}>
			<input type="hidden" name="basedOn" value={basedOn} />
			<SubmitButton second>{fundingWords[lang].remove}</SubmitButton>
		</form>
	);
}
