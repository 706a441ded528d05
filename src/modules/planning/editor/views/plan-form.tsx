import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { newFromFilePath } from "../../exchange/paths.ts";
import { exchangeWords } from "../../exchange/words.ts";
import { planKinds } from "../../plans/form.ts";
import { planPath } from "../../plans/paths.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planKindWords, planWords } from "../../plans/words.ts";
import type { Fields } from "../element-form.ts";
import { editorPath, planFormPath } from "../paths.ts";
import { editorWords } from "../words.ts";
import { StandsNow } from "./plan-now.tsx";
import { SuperiorFields } from "./superior-fields.tsx";

type Props = {
	frame: Frame;
	plan: PlanView | undefined;
	form: FormState;
	offered: string[];
	/** Plans that may stand above it. */
	others: PlanHead[];
	/** What stands in the register now, when somebody else was first. */
	now: Fields | undefined;
	said: string | undefined;
};

/** A new plan, or what an existing one says of itself. */
export function PlanFormPage({ frame, plan, form, offered, others, now, said }: Props) {
	const { lang } = frame;
	const words = editorWords[lang];
	const title = plan ? words.editHead : words.newPlan;
	const crumbs = [{ label: planWords[lang].plans, path: "/plani" }];
	if (plan)
		crumbs.push(
			{ label: textIn(plan.title, lang).text, path: planPath(plan.code) },
			{ label: words.title, path: editorPath(plan.code) },
		);
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={title} crumbs={crumbs}>
			<div class="head">
				<h1>{title}</h1>
				{plan ? null : <p class="lead">{words.newPlanLead}</p>}
				{plan ? null : (
					<p>
						<a href={at(lang, newFromFilePath)}>{exchangeWords[lang].fromFile}</a>
					</p>
				)}
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			{now ? <StandsNow now={now} typed={form.values} lang={lang} /> : null}
			<form
				class="form"
				method="post"
				action={at(lang, plan ? planFormPath(plan.code) : "/plani/jauns")}
				data-keep-draft
			>
				{plan ? <input type="hidden" name="basedOn" value={form.values.basedOn} /> : null}
				{plan ? null : (
					<SelectField
						{...field("kind")}
						label={words.planKind}
						options={planKinds.map((kind) => ({ value: kind, label: planKindWords[lang][kind] }))}
					/>
				)}
				{plan ? null : <TextField {...field("code")} label={words.code} help={words.planCodeHelp} short />}
				<TextField {...field("title.lv")} label={words.titleLv} />
				<TextField {...field("title.en")} label={words.titleEn} optional />
				<div class="pair">
					<TextField {...field("periodFrom")} label={words.periodFrom} mode="numeric" short />
					<TextField {...field("periodTo")} label={words.periodTo} mode="numeric" short />
				</div>
				<TextField {...field("owner")} label={words.owner} help={words.ownerHelp} list="iestades" short />
				<datalist id="iestades">
					{offered.map((one) => (
						<option value={one} />
					))}
				</datalist>
				<SuperiorFields form={form} plans={others} lang={lang} />
				<Purpose form={form} lang={lang} />
				<div class="actions">
					<SubmitButton>{plan ? words.save : words.create}</SubmitButton>
					<a href={at(lang, plan ? editorPath(plan.code) : "/plani")}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}

function Purpose({ form, lang }: { form: FormState; lang: Lang }) {
	const words = editorWords[lang];
	const rows = [
		["mission.lv", words.missionLv],
		["mission.en", words.missionEn],
		["vision.lv", words.visionLv],
		["vision.en", words.visionEn],
		["mandate.lv", words.mandateLv],
		["mandate.en", words.mandateEn],
		["values", words.values],
	] as const;
	const isUsed = rows.some(([name]) => form.values[name]);
	return (
		<details class="fold" open={isUsed}>
			<summary>
				{planWords[lang].mission}, {planWords[lang].vision.toLowerCase()}, {planWords[lang].values.toLowerCase()}
			</summary>
			<div class="form">
				{rows.map(([name, label]) => (
					<TextArea lang={lang} form={form} name={name} label={label} rows={3} optional />
				))}
			</div>
		</details>
	);
}
