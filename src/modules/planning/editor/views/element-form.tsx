import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import {
	CheckField,
	ErrorSummary,
	type FormState,
	SelectField,
	SubmitButton,
	TextArea,
	TextField,
} from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { cascadePath } from "../../cascade/paths.ts";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { ElementKind, PlanElement, PlanView } from "../../plans/plan-elements.ts";
import { elementKindWords } from "../../plans/words.ts";
import { rowsOf } from "../element-form.ts";
import { dropPath, editElementPath, editorPath, newElementPath } from "../paths.ts";
import { editorWords, roleWords } from "../words.ts";

export type ElementFormFacts = {
	plan: PlanView;
	/** The element as it stands now; undefined for a new one. */
	element: PlanElement | undefined;
	under: string | undefined;
	kinds: readonly ElementKind[];
	form: FormState;
	/** How many empty rows stand after the filled ones. */
	spare: number;
	/** What a party's field offers. */
	offered: string[];
	said: string | undefined;
};

export function ElementFormPage({ frame, facts }: { frame: Frame; facts: ElementFormFacts }) {
	const { lang } = frame;
	const { plan, element, form, said } = facts;
	const words = editorWords[lang];
	const title = element ? `${words.edit}: ${element.code}` : words.newElement;
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: editorPath(plan.code) }];
	const field = (name: string) => ({ lang, form, name });
	const action = element ? editElementPath(plan.code, element.code) : newElementPath(plan.code);
	return (
		<Page frame={frame} title={title} crumbs={crumbs}>
			<div class="head">
				<h1>{title}</h1>
				{element ? (
					<p>
						<a href={`${at(lang, cascadePath(plan.code, element.code))}#saites`}>{words.links}</a>
					</p>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<div class={said && element ? "split" : ""}>
				<form
					class="form form--wide"
					method="post"
					action={at(lang, action)}
					data-keep-draft={element ? "" : `${facts.under ?? ""}/${form.values.kind ?? ""}`}
				>
					<input type="hidden" name="revision" value={form.values.revision ?? ""} />
					{facts.under ? <input type="hidden" name="under" value={facts.under} /> : null}
					<div class="pair">
						<SelectField
							{...field("kind")}
							label={words.kind}
							options={facts.kinds.map((kind) => ({ value: kind, label: elementKindWords[lang][kind] }))}
						/>
						<TextField {...field("code")} label={words.code} help={words.codeHelp} short />
					</div>
					<TextField {...field("title.lv")} label={words.titleLv} most={20_000} />
					<TextField {...field("title.en")} label={words.titleEn} most={20_000} optional />
					<TextArea {...field("description.lv")} label={words.descriptionLv} rows={3} optional />
					<TextArea {...field("description.en")} label={words.descriptionEn} rows={3} optional />
					<CheckField {...field("key")} label={words.key} />
					<CheckField {...field("horizontal")} label={words.horizontal} />
					<TextField
						{...field("weight")}
						label={words.weight}
						help={words.weightHelp}
						mode="numeric"
						most={3}
						short
						optional
					/>
					<DeadlineRows form={form} spare={facts.spare} lang={lang} />
					<PartyRows form={form} spare={facts.spare} offered={facts.offered} lang={lang} />
					<div class="actions">
						<SubmitButton>{words.save}</SubmitButton>
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
						<a href={at(lang, editorPath(plan.code))}>{uiWords[lang].cancel}</a>
					</div>
				</form>
				{said && element ? <StandsNow element={element} lang={lang} /> : null}
			</div>
			{element ? <Drop plan={plan} element={element} lang={lang} /> : null}
		</Page>
	);
}

function StandsNow({ element, lang }: { element: PlanElement; lang: Lang }) {
	return (
		<aside class="aside stack">
			<h2 class="aside__title">{editorWords[lang].standsNow}</h2>
			<p>
				<span class="code">{element.code}</span>
				{element.title.lv}
			</p>
			{element.title.en ? <p lang="en">{element.title.en}</p> : null}
			{element.description ? <p>{element.description.lv}</p> : null}
		</aside>
	);
}

/** Indexes of the rows to draw: the filled ones, then the empty ones. */
function indexes(form: FormState, kind: "deadlines" | "parties", spare: number): number[] {
	return Array.from({ length: rowsOf(form.values, kind).length + spare }, (_, index) => index);
}

function DeadlineRows({ form, spare, lang }: { form: FormState; spare: number; lang: Lang }) {
	const words = editorWords[lang];
	return (
		<fieldset class="rows">
			<legend>{words.deadlines}</legend>
			<p class="soft small">{words.periodHelp}</p>
			{indexes(form, "deadlines", spare).map((index) => (
				<div class="rows__row rows__row--deadline">
					<TextField lang={lang} form={form} name={`deadlines.${index}.period`} label={words.period} optional bare />
					<TextField
						lang={lang}
						form={form}
						name={`deadlines.${index}.indicator`}
						label={words.indicator}
						optional
						bare
					/>
					<TextField lang={lang} form={form} name={`deadlines.${index}.note`} label={words.note} optional bare />
				</div>
			))}
		</fieldset>
	);
}

function PartyRows({ form, spare, offered, lang }: { form: FormState; spare: number; offered: string[]; lang: Lang }) {
	const words = editorWords[lang];
	const roles = (["responsible", "co_responsible", "cooperating"] as const).map((role) => ({
		value: role,
		label: roleWords[lang][role],
	}));
	return (
		<fieldset class="rows">
			<legend>{words.parties}</legend>
			<p class="soft small">{words.partyHelp}</p>
			<datalist id="iestades">
				{offered.map((one) => (
					<option value={one} />
				))}
			</datalist>
			{indexes(form, "parties", spare).map((index) => (
				<div class="rows__row rows__row--party">
					<SelectField
						lang={lang}
						form={form}
						name={`parties.${index}.role`}
						label={words.role}
						options={roles}
						optional
						bare
					/>
					<TextField
						lang={lang}
						form={form}
						name={`parties.${index}.party`}
						label={words.party}
						list="iestades"
						optional
						bare
					/>
					<TextField lang={lang} form={form} name={`parties.${index}.note`} label={words.note} optional bare />
				</div>
			))}
		</fieldset>
	);
}

function Drop({ plan, element, lang }: { plan: PlanView; element: PlanElement; lang: Lang }) {
	const words = editorWords[lang];
	return (
		<details class="fold">
			<summary>{words.dropTitle}</summary>
			<form class="form" method="post" action={at(lang, dropPath(plan.code, element.code))}>
				<input type="hidden" name="revision" value={String(element.revision)} />
				<p>{words.dropAsk}</p>
				<SubmitButton second>{words.drop}</SubmitButton>
			</form>
		</details>
	);
}
