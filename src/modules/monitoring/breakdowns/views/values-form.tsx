// The values of all groups for one period, on one page.
import { textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView } from "../../indicators/queries.ts";
import { unitName } from "../../indicators/units.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { valuesPath } from "../paths.ts";
import type { Breakdown } from "../queries.ts";
import { breakdownWords, dimensionWords } from "../words.ts";

export type ValuesFacts = {
	view: IndicatorView;
	breakdown: Breakdown;
	form: FormState;
	said: string | undefined;
	saved: boolean;
};

export function ValuesPage({ frame, facts }: { frame: Frame; facts: ValuesFacts }) {
	const { lang } = frame;
	const { view, breakdown, form, said } = facts;
	const words = breakdownWords[lang];
	const title = textIn(view.title, lang).text;
	const heading = `${words.record}: ${dimensionWords[lang][breakdown.dimension].toLocaleLowerCase(lang)}`;
	const action = at(lang, valuesPath(view.code, breakdown.dimension));
	const field = (name: string) => ({ lang, form, name });
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: title, path: indicatorPath(view.code) },
	];
	return (
		<Page frame={frame} title={`${heading}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
				<p class="lead">{title}</p>
				<p class="soft">{words.valuesLead}</p>
			</div>
			{facts.saved ? (
				<div role="status">
					<Notice tone="success" title={words.saved} />
				</div>
			) : null}
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="inline-form" method="get" action={action}>
				<div class="field">
					<label for="cits-periods">{words.period}</label>
					<input class="ds-input" id="cits-periods" name="periods" value={form.values.period ?? ""} />
				</div>
				<button type="submit" class="ds-button" data-variant="secondary">
					{words.show}
				</button>
			</form>
			<form class="form form--wide" method="post" action={action} novalidate data-keep-draft>
				<TextField {...field("period")} label={words.period} help={words.periodHelp} most={10} short />
				<fieldset class="rows">
					<legend>
						{words.groups} ({unitName(lang, view.unit)})
					</legend>
					{breakdown.groups.map((group, index) => (
						<div class="rows__row rows__row--group">
							<input type="hidden" name={`values.${index}.group`} value={group.code} />
							<input
								type="hidden"
								name={`values.${index}.corrects`}
								value={form.values[`values.${index}.corrects`] ?? ""}
							/>
							<TextField
								{...field(`values.${index}.value`)}
								label={`${textIn(group.name, lang).text}: ${words.value.toLocaleLowerCase(lang)}`}
								mode="decimal"
								optional
								bare
							/>
							<TextField
								{...field(`values.${index}.n`)}
								label={`${textIn(group.name, lang).text}: n`}
								mode="numeric"
								optional
								bare
							/>
						</div>
					))}
				</fieldset>
				<DayField {...field("published")} label={words.published} optional />
				<TextArea {...field("note")} label={words.note} rows={3} optional />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, indicatorPath(view.code))}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}
