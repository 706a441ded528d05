// The form of an item of a context's list: an area of cooperation, a document, a job family, a figure, a process, a grade.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { EnterSaves, PointRows } from "#ui/points.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { figureTopics } from "../form.ts";
import { countRoles, fieldsOfPart, type ItemField, valuesOf } from "../item-fields.ts";
import { type ItemPart, nameOf } from "../parts.ts";
import { contextPath, itemPath } from "../paths.ts";
import { addWords, contextWords } from "../words.ts";
import { DropItem } from "./drop-item.tsx";

export type ItemFormFacts = {
	plan: PlanHead;
	part: ItemPart;
	/** Counts from 1. */
	n: number | undefined;
	/** As it stands now; undefined for a new one. */
	item: unknown;
	form: FormState;
	basedOn: string;
	/** Said when somebody else was first; then what stands now is shown too. */
	said: string | undefined;
	plans: { value: string; label: string }[];
};

export function ItemFormPage({ frame, facts }: { frame: Frame; facts: ItemFormFacts }) {
	const { lang } = frame;
	const { plan, part, n, item, form, basedOn, said } = facts;
	const words = contextWords[lang];
	const heading = item === undefined ? addWords[lang][part] : textIn(nameOf(part, item), lang).text;
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: contextPath(plan.code) }];
	return (
		<Page frame={frame} title={heading} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			{said && item !== undefined ? <StandsNow part={part} item={item} lang={lang} /> : null}
			<form
				class="form form--wide"
				method="post"
				action={at(lang, itemPath(plan.code, part, n ?? "jauns"))}
				data-keep-draft
			>
				<EnterSaves />
				<input type="hidden" name="basedOn" value={basedOn} />
				{fieldsOfPart[part].map((field) => (
					<Field field={field} facts={facts} lang={lang} />
				))}
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, contextPath(plan.code))}>{words.cancel}</a>
				</div>
			</form>
			{n !== undefined && item !== undefined ? <DropItem {...{ plan: plan.code, part, n, basedOn, lang }} /> : null}
		</Page>
	);
}

function Field({ field, facts: { form, plans }, lang }: { field: ItemField; facts: ItemFormFacts; lang: Lang }) {
	const words = contextWords[lang];
	const { kind, optional = false } = field;
	const name = `item.${field.name}`;
	const label = words[field.label];
	const common = { lang, form, name, label, optional, ...(field.help ? { help: words[field.help] } : {}) };
	switch (kind) {
		case "both":
			return (
				<>
					<TextField {...common} name={`${name}.lv`} label={`${label} ${words.inLv}`} />
					<TextField {...common} name={`${name}.en`} label={`${label} ${words.inEn}`} optional />
				</>
			);
		case "points":
			return <PointRows {...common} legend={label} reshapes />;
		case "roles":
			return <Roles {...{ form, lang, legend: label, help: common.help ?? "" }} />;
		case "topic":
			return <SelectField {...common} options={figureTopics.map((value) => ({ value, label: words[value] }))} />;
		case "plan":
			return <SelectField {...common} options={[{ value: "", label: words.notChosen }, ...plans]} />;
		case "number":
			return <TextField {...common} mode="decimal" short />;
		default:
			return <TextField {...common} short />;
	}
}

function Roles({ form, lang, legend, help }: { form: FormState; lang: Lang; legend: string; help: string }) {
	const words = contextWords[lang];
	return (
		<fieldset class="rows">
			<legend>{legend}</legend>
			<p class="soft small">{help}</p>
			{Array.from({ length: countRoles(form.values) }, (_, n) => {
				const at = `item.roles.${n}`;
				return (
					<div class="stack">
						<div class="pair">
							<TextField lang={lang} form={form} name={`${at}.name.lv`} label={words.roleLv} optional bare />
							<TextField lang={lang} form={form} name={`${at}.name.en`} label={words.roleEn} optional bare />
						</div>
						<TextArea lang={lang} form={form} name={`${at}.tasks`} label={words.tasks} rows={3} optional bare />
					</div>
				);
			})}
		</fieldset>
	);
}

function StandsNow({ part, item, lang }: { part: ItemPart; item: unknown; lang: Lang }) {
	const said = Object.values(valuesOf(part, item)).filter(Boolean);
	return (
		<aside class="aside stack" aria-labelledby="tagad">
			<h2 id="tagad" class="aside__title">
				{contextWords[lang].standsNow}
			</h2>
			<ul class="point-list">
				{said.map((one) => (
					<li>{one}</li>
				))}
			</ul>
		</aside>
	);
}
