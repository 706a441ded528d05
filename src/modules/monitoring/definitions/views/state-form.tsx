import { textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, type Option, RadioField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView } from "../../indicators/queries.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { statePath } from "../paths.ts";
import { definitionWords } from "../words.ts";

type Props = { frame: Frame; view: IndicatorView; form: FormState; others: Option[]; said: string | undefined };

/** Retire or replace an indicator that is assessed; take up again one that is not. */
export function StatePage({ frame, view, form, others, said }: Props) {
	const { lang } = frame;
	const words = definitionWords[lang];
	const title = textIn(view.title, lang).text;
	const isActive = view.state === "active";
	const heading = isActive ? words.state : words.resume;
	const field = (name: string) => ({ lang, form, name });
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: title, path: indicatorPath(view.code) },
	];
	return (
		<Page frame={frame} title={`${heading}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
				<p class="lead">{isActive ? words.stateLead : words.resumeLead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, statePath(view.code))} novalidate>
				<input type="hidden" name="revision" value={form.values.revision ?? ""} />
				{isActive ? (
					<>
						<RadioField
							{...field("to")}
							label={words.whatToDo}
							options={[
								{ value: "retired", label: words.retire },
								{ value: "replaced", label: words.replace },
							]}
						/>
						<datalist id="raditaji">
							{others.map((other) => (
								<option value={other.value}>{other.label}</option>
							))}
						</datalist>
						<TextField {...field("by")} label={words.by} list="raditaji" optional />
					</>
				) : (
					<input type="hidden" name="to" value="active" />
				)}
				<TextField {...field("reason.lv")} label={words.reason} help={words.reasonHelp} most={2000} />
				<TextField {...field("reason.en")} label={words.reasonEn} most={2000} optional />
				<div class="actions">
					<SubmitButton>{words.confirm}</SubmitButton>
					<a href={at(lang, indicatorPath(view.code))}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}
