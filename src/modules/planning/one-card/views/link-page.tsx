import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { planCrumbs } from "../../plans/crumbs.ts";
import { elementPath } from "../../plans/paths.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import type { PlacedElement } from "../../plans/queries.ts";
import { sameLinkPath } from "../paths.ts";
import { cardWords } from "../words.ts";

type Props = { frame: Frame; place: PlacedElement; others: PlanHead[]; form: FormState; said: string | undefined };

export function LinkSamePage({ frame, place, others, form, said }: Props) {
	const { lang } = frame;
	const { plan, element } = place;
	const words = cardWords[lang];
	return (
		<Page frame={frame} title={words.linkTitle} crumbs={crumbsOf(place, lang)}>
			<div class="head">
				<h1>{words.linkTitle}</h1>
				<p class="lead">{words.linkLead}</p>
				<p>
					<span class="code">{element.code}</span> {textIn(element.title, lang).text}
				</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, sameLinkPath(plan.code, element.code))}>
				<SelectField
					lang={lang}
					form={form}
					name="otherPlan"
					label={words.otherPlan}
					options={others.map((one) => ({ value: one.code, label: textIn(one.title, lang).text }))}
				/>
				<TextField lang={lang} form={form} name="other" label={words.other} help={words.otherHelp} most={60} short />
				<div class="actions">
					<SubmitButton>{words.doLink}</SubmitButton>
					<a href={at(lang, elementPath(plan.code, element.code))}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}

function crumbsOf({ plan, element }: PlacedElement, lang: Lang) {
	const own = {
		label: `${element.code} ${textIn(element.title, lang).text}`,
		path: elementPath(plan.code, element.code),
	};
	return [...planCrumbs(plan, lang), own];
}
