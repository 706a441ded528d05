import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, RadioField, SelectField, SubmitButton, TextArea } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { roundsPath } from "../paths.ts";
import { roundWords } from "../words.ts";

type Props = {
	frame: Frame;
	form: FormState;
	plans: { code: string; title: { lv: string; en?: string } }[];
	said: string | undefined;
};

export function OpenRoundPage({ frame, form, plans, said }: Props) {
	const { lang } = frame;
	const words = roundWords[lang];
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={words.openTitle} crumbs={[{ label: words.title, path: roundsPath }]}>
			<div class="head">
				<h1>{words.openTitle}</h1>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, roundsPath)} data-keep-draft>
				<SelectField {...field("plan")} label={words.plan} options={optionsOf(plans, lang)} short={false} />
				<DayField {...field("cutOff")} label={words.cutOff} help={words.cutOffHelp} />
				<DayField {...field("due")} label={words.due} />
				<RadioField
					{...field("scope")}
					label={words.scope}
					options={[
						{ value: "open", label: words.scopeOpen },
						{ value: "all", label: words.scopeAll },
					]}
				/>
				<RadioField
					{...field("indicators")}
					label={words.indicators}
					options={[
						{ value: "yes", label: words.yes },
						{ value: "no", label: words.no },
					]}
				/>
				<TextArea {...field("instructions")} label={words.instructions} rows={5} optional />
				<div class="actions">
					<SubmitButton>{words.open}</SubmitButton>
					<a href={at(lang, roundsPath)}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}

const optionsOf = (plans: Props["plans"], lang: Lang) =>
	plans.map((plan) => ({ value: plan.code, label: textIn(plan.title, lang).text }));
