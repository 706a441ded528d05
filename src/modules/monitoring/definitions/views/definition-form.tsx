import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import {
	CheckField,
	ErrorSummary,
	type FormState,
	type Option,
	SelectField,
	SubmitButton,
	TextArea,
	TextField,
} from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView } from "../../indicators/queries.ts";
import { unitName, units } from "../../indicators/units.ts";
import { directionWords, indicatorWords, sayFrequency } from "../../indicators/words.ts";
import { type RowKind, rowsOf } from "../fields.ts";
import { frequencies } from "../form.ts";
import { editPath, newPath } from "../paths.ts";
import { definitionWords } from "../words.ts";
import { StandsNow } from "./stands-now.tsx";

export type DefinitionFacts = {
	/** As it stands now; undefined for a new one. */
	view: IndicatorView | undefined;
	form: FormState;
	/** How many empty rows stand after the filled ones. */
	spare: number;
	plans: Option[];
	institutions: Option[];
	measuringUnits: Option[];
	said: string | undefined;
};

type Own = { facts: DefinitionFacts; lang: Lang };

export function DefinitionPage({ frame, facts }: { frame: Frame; facts: DefinitionFacts }) {
	const { lang } = frame;
	const { view, form, said } = facts;
	const words = definitionWords[lang];
	const heading = view ? words.edit : words.newIndicator;
	const title = view ? textIn(view.title, lang).text : undefined;
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		...(view && title ? [{ label: title, path: indicatorPath(view.code) }] : []),
	];
	return (
		<Page frame={frame} title={title ? `${heading}: ${title}` : heading} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<div class={said && view ? "split" : ""}>
				<form
					class="form form--wide"
					method="post"
					action={at(lang, view ? editPath(view.code) : newPath)}
					novalidate
					data-keep-draft
				>
					<input type="hidden" name="revision" value={form.values.revision ?? ""} />
					<What facts={facts} lang={lang} />
					<Baseline facts={facts} lang={lang} />
					<TargetRows facts={facts} lang={lang} />
					<PlaceRows facts={facts} lang={lang} />
					<How facts={facts} lang={lang} />
					<div class="actions">
						<SubmitButton>{view ? words.save : words.create}</SubmitButton>
						<button
							type="submit"
							class="ds-button"
							data-variant="secondary"
							name="rindas"
							value={String(facts.spare + 3)}
							formnovalidate
						>
							{words.moreRows}
						</button>
						<a href={at(lang, view ? indicatorPath(view.code) : listPath)}>{uiWords[lang].cancel}</a>
					</div>
				</form>
				{said && view ? <StandsNow view={view} lang={lang} /> : null}
			</div>
		</Page>
	);
}

function What({ facts, lang }: Own) {
	const words = definitionWords[lang];
	const field = (name: string) => ({ lang, form: facts.form, name });
	const known = facts.view && !units.includes(facts.view.unit) ? [...units, facts.view.unit] : units;
	return (
		<fieldset class="rows">
			<legend>{words.what}</legend>
			{facts.view ? (
				<input type="hidden" name="code" value={facts.view.code} />
			) : (
				<TextField {...field("code")} label={words.code} help={words.codeHelp} most={60} short />
			)}
			<TextField {...field("title.lv")} label={words.titleLv} most={1000} />
			<TextField {...field("title.en")} label={words.titleEn} most={1000} optional />
			<div class="pair">
				<SelectField
					{...field("unit")}
					label={words.unit}
					options={known.map((unit) => ({ value: unit, label: unitName(lang, unit) }))}
				/>
				<SelectField
					{...field("direction")}
					label={words.direction}
					options={(["grow", "fall", "stay"] as const).map((value) => ({ value, label: directionWords[lang][value] }))}
				/>
			</div>
			<CheckField {...field("mayExceed")} label={words.mayExceed} />
		</fieldset>
	);
}

function Baseline({ facts, lang }: Own) {
	const words = definitionWords[lang];
	const field = (name: string) => ({ lang, form: facts.form, name: `baseline.${name}`, optional: true, bare: true });
	return (
		<fieldset class="rows">
			<legend>{words.baseline}</legend>
			<p class="soft small">{words.baselineHelp}</p>
			<div class="rows__row rows__row--target">
				<TextField {...field("year")} label={words.year} mode="numeric" />
				<TextField {...field("value")} label={words.baselineValue} mode="decimal" />
				<TextField {...field("text.lv")} label={words.baselineText} />
				<TextField {...field("text.en")} label={words.textEn} />
			</div>
		</fieldset>
	);
}

/** Indexes of the rows to draw: the filled ones, then the empty ones. */
export function indexes(form: FormState, kind: RowKind, spare: number): number[] {
	return Array.from({ length: rowsOf(form.values, kind).length + spare }, (_, index) => index);
}

function TargetRows({ facts: { form, spare }, lang }: Own) {
	const words = definitionWords[lang];
	return (
		<fieldset class="rows">
			<legend>{words.targets}</legend>
			<p class="soft small">{words.targetsHelp}</p>
			{indexes(form, "targets", spare).map((index) => {
				const field = (name: string) => ({ lang, form, name: `targets.${index}.${name}`, optional: true, bare: true });
				return (
					<div class="rows__row rows__row--target">
						<TextField {...field("year")} label={words.year} mode="numeric" />
						<TextField {...field("value")} label={words.value} mode="decimal" />
						<TextField {...field("lv")} label={words.said} />
						<TextField {...field("en")} label={words.textEn} />
						<CheckField {...field("over")} label={words.over} />
					</div>
				);
			})}
		</fieldset>
	);
}

function PlaceRows({ facts: { form, spare, plans }, lang }: Own) {
	const words = definitionWords[lang];
	return (
		<fieldset class="rows">
			<legend>{words.places}</legend>
			<p class="soft small">{words.placesHelp}</p>
			{indexes(form, "places", spare).map((index) => {
				const field = (name: string) => ({ lang, form, name: `places.${index}.${name}`, optional: true, bare: true });
				return (
					<div class="rows__row rows__row--place">
						<SelectField
							{...field("plan")}
							label={words.plan}
							options={[{ value: "", label: words.noPlan }, ...plans]}
						/>
						<TextField {...field("element")} label={words.element} />
						<CheckField {...field("key")} label={words.key} />
					</div>
				);
			})}
		</fieldset>
	);
}

function How({ facts, lang }: Own) {
	const words = definitionWords[lang];
	const field = (name: string) => ({ lang, form: facts.form, name });
	const offered = (id: string, options: Option[]) => (
		<datalist id={id}>
			{options.map((option) => (
				<option value={option.value}>{option.label}</option>
			))}
		</datalist>
	);
	return (
		<fieldset class="rows">
			<legend>{words.how}</legend>
			{offered("iestades", facts.institutions)}
			{offered("strukturvienibas", facts.measuringUnits)}
			<div class="pair">
				<TextField {...field("measuredBy")} label={words.measuredBy} list="iestades" />
				<TextField {...field("measuringUnit")} label={words.measuringUnit} list="strukturvienibas" optional />
			</div>
			<div class="pair">
				<SelectField
					{...field("frequency")}
					label={words.frequency}
					options={[
						{ value: "", label: words.notSaid },
						...frequencies.map((value) => ({ value, label: sayFrequency(lang, value) })),
					]}
				/>
				<TextField {...field("minGroup")} label={words.minGroup} help={words.minGroupHelp} mode="numeric" short />
			</div>
			<TextField {...field("source.lv")} label={words.sourceLv} optional />
			<TextField {...field("source.en")} label={words.sourceEn} optional />
			<TextArea {...field("method.lv")} label={words.methodLv} rows={3} optional />
			<TextArea {...field("method.en")} label={words.methodEn} rows={3} optional />
			<TextArea {...field("formula")} label={words.formula} help={words.formulaHelp} rows={2} optional />
		</fieldset>
	);
}
