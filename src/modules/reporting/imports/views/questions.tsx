// What the report leaves open: who unknown parties are, which deliverable is meant. Answered before the decision.
import type { Lang } from "#kernel/words.ts";
import { UnknownParties } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { type FormState, SelectField } from "#ui/field.tsx";
import { newDeliverable, type Unsure } from "../questions.ts";
import type { ImportShown } from "../shown.ts";
import { importWords, sayToldAt } from "../words.ts";

export function QuestionsPart({ shown: { id, asked }, lang }: { shown: ImportShown; lang: Lang }) {
	if (!asked) return null;
	const words = importWords[lang];
	const { questions, institutions, form } = asked;
	return (
		<section class="stack" aria-labelledby="jautajumi">
			<h2 id="jautajumi">{words.questions}</h2>
			<p>{questions.open > 0 ? words.questionsLead : words.questionsAnswered}</p>
			<form method="post" action={at(lang, `/importi/${id}/atbildes`)} class="form form--wide">
				<UnknownParties unknown={questions.parties} institutions={institutions} form={form} lang={lang} />
				<UnsureDeliverables unsure={questions.deliverables} form={form} lang={lang} />
				<div class="actions">
					<button type="submit" class="ds-button" data-variant={questions.open > 0 ? "primary" : "secondary"}>
						{words.saveAnswers}
					</button>
				</div>
			</form>
		</section>
	);
}

type Props = { unsure: Unsure[]; form: FormState; lang: Lang };

function UnsureDeliverables({ unsure, form, lang }: Props) {
	if (unsure.length === 0) return null;
	const words = importWords[lang];
	const chosen = unsure.map(({ told }, n) => [`deliverables.${n}.as`, form.values[told]]);
	const own = { values: Object.fromEntries(chosen), errors: form.errors };
	return (
		<fieldset class="stack plain-fieldset">
			<legend>
				<strong>{words.whichDeliverable}</strong>
			</legend>
			<p>{words.whichLead}</p>
			{unsure.map(({ told, title, candidates }, n) => (
				<>
					<input type="hidden" name={`deliverables.${n}.of`} value={told} />
					<SelectField
						lang={lang}
						form={own}
						name={`deliverables.${n}.as`}
						label={title}
						help={sayToldAt(lang, told)}
						options={[
							{ value: "", label: words.choose },
							...candidates.map((one) => ({ value: one.code, label: `${one.code} – ${one.title}` })),
							{ value: newDeliverable, label: words.newDeliverable },
						]}
					/>
				</>
			))}
		</fieldset>
	);
}
