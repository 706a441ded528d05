// Which breakdowns an indicator has: the groups of each, their targets, and how they make the whole.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { CheckField, ErrorSummary, type FormState, SelectField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { indexes } from "../../definitions/views/definition-form.tsx";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView } from "../../indicators/queries.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { type Dimension, dimensions } from "../form.ts";
import { breakdownsPath } from "../paths.ts";
import { breakdownWords, dimensionWords } from "../words.ts";

export type DefineFacts = {
	view: IndicatorView;
	/** The one whose form is shown, as it stands or as it was typed. */
	dimension: Dimension;
	form: FormState;
	defined: readonly Dimension[];
	spare: number;
	said: string | undefined;
	saved: boolean;
};

export function DefinePage({ frame, facts }: { frame: Frame; facts: DefineFacts }) {
	const { lang } = frame;
	const { view } = facts;
	const words = breakdownWords[lang];
	const title = textIn(view.title, lang).text;
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: title, path: indicatorPath(view.code) },
	];
	return (
		<Page frame={frame} title={`${words.define}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.define}</h1>
				<p class="lead">{words.defineLead}</p>
			</div>
			{facts.saved ? (
				<div role="status">
					<Notice tone="success" title={words.saved} />
				</div>
			) : null}
			<nav aria-label={words.breakdowns}>
				<ul class="plain inline-list">
					{dimensions.map((dimension) => (
						<li>
							<a
								href={withQuery(at(lang, breakdownsPath(view.code)), { pec: dimension })}
								aria-current={dimension === facts.dimension ? "page" : undefined}
							>
								{dimensionWords[lang][dimension]}
							</a>
							{facts.defined.includes(dimension) ? " ✓" : ""}
						</li>
					))}
				</ul>
			</nav>
			<section class="stack">
				<h2>{dimensionWords[lang][facts.dimension]}</h2>
				<ErrorSummary lang={lang} form={facts.form} said={facts.said} />
				<DimensionForm facts={facts} lang={lang} />
			</section>
		</Page>
	);
}

function DimensionForm({ facts, lang }: { facts: DefineFacts; lang: Lang }) {
	const { view, dimension, form, spare } = facts;
	const words = breakdownWords[lang];
	const row = (kind: "groups" | "goals", index: number, name: string) => ({
		...{ lang, form, name: `${kind}.${index}.${name}` },
		optional: true,
		bare: true,
	});
	return (
		<form class="form form--wide" method="post" action={at(lang, breakdownsPath(view.code))} novalidate>
			<input type="hidden" name="revision" value={form.values.revision ?? ""} />
			<input type="hidden" name="dimension" value={dimension} />
			<SelectField
				{...{ lang, form }}
				name="how"
				label={words.how}
				options={[
					{ value: "sum", label: words.howSum },
					{ value: "mean", label: words.howMean },
				]}
			/>
			<CheckField {...{ lang, form }} name="makesTotal" label={words.makesTotal} />
			<fieldset class="rows">
				<legend>{words.groups}</legend>
				<p class="soft small">{words.groupsHelp}</p>
				{indexes(form, "groups", spare).map((index) => (
					<div class="rows__row rows__row--names">
						<TextField {...row("groups", index, "code")} label={words.code} />
						<TextField {...row("groups", index, "lv")} label={words.nameLv} />
						<TextField {...row("groups", index, "en")} label={words.nameEn} />
					</div>
				))}
			</fieldset>
			<fieldset class="rows">
				<legend>{words.goals}</legend>
				{indexes(form, "goals", spare).map((index) => (
					<div class="rows__row rows__row--place">
						<TextField {...row("goals", index, "group")} label={words.groupCode} />
						<TextField {...row("goals", index, "year")} label={words.year} mode="numeric" />
						<TextField {...row("goals", index, "value")} label={words.value} mode="decimal" />
					</div>
				))}
			</fieldset>
			<div class="actions">
				<SubmitButton>{words.save}</SubmitButton>
				<button
					type="submit"
					class="ds-button"
					data-variant="secondary"
					name="rindas"
					value={String(spare + 3)}
					formnovalidate
				>
					{words.moreRows}
				</button>
			</div>
		</form>
	);
}
