// Who the document names and the register does not know: for each the person says what it is.
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { type FormState, SelectField } from "#ui/field.tsx";
import { asInstitution, type UnknownParty } from "../unknown-parties.ts";
import { exchangeWords, sayNamedIn } from "../words.ts";

type Props = { unknown: UnknownParty[]; institutions: { code: string; name: Text }[]; form: FormState; lang: Lang };

export function UnknownParties({ unknown, institutions, form, lang }: Props) {
	if (unknown.length === 0) return null;
	const words = exchangeWords[lang];
	const options = [
		{ value: "", label: words.choose },
		{ value: "name", label: words.asName },
		...institutions.map(({ code, name }) => ({
			value: asInstitution(code),
			label: `${code} – ${textIn(name, lang).text}`,
		})),
	];
	const chosen = unknown.map(({ kind, code }, n) => [`parties.${n}.as`, form.values[`${kind} ${code}`]]);
	const own = { values: Object.fromEntries(chosen), errors: form.errors };
	return (
		<fieldset class="stack plain-fieldset">
			<legend>
				<strong>{words.unknownParties}</strong>
			</legend>
			<p>{words.unknownLead}</p>
			{unknown.map(({ kind, code, elements }, n) => (
				<>
					<input type="hidden" name={`parties.${n}.of`} value={`${kind} ${code}`} />
					<SelectField
						lang={lang}
						form={own}
						name={`parties.${n}.as`}
						label={`${kind === "group" ? words.unknownGroup : words.unknownInstitution} ${code}`}
						help={sayNamedIn(lang, elements)}
						options={options}
					/>
				</>
			))}
		</fieldset>
	);
}
