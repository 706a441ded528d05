import type { Lang } from "#kernel/words.ts";
import {
	DayField,
	ErrorSummary,
	FileField,
	type FormState,
	RadioField,
	SelectField,
	SubmitButton,
	TextArea,
	TextField,
} from "#ui/field.tsx";
import { sinkWords } from "./words.ts";

const inBoth = (key: "required" | "notNumber" | "futureDay" | "tooShort" | "choose" | "noFile") => ({
	lv: sinkWords.lv[key],
	en: sinkWords.en[key],
});

/** Only one form can stand on a page with the identifiers of its fields, so the states have pages of their own. */
export function SampleForm({ lang, wrong }: { lang: Lang; wrong: boolean }) {
	const words = sinkWords[lang];
	const form: FormState = wrong ? wrongForm : { values: {}, errors: {} };
	return (
		<form class="form" method="get">
			{wrong ? <ErrorSummary lang={lang} form={form} /> : null}
			<TextField lang={lang} form={form} name="name" label={words.name} help={words.nameHelp} />
			<TextField lang={lang} form={form} name="value" label={words.value} mode="decimal" short />
			<DayField lang={lang} form={form} name="day" label={words.day} />
			<SelectField
				lang={lang}
				form={form}
				name="status"
				label={words.status}
				options={["going", "good", "bad"].map((value) => ({ value, label: words[value as "going"] }))}
			/>
			<TextArea lang={lang} form={form} name="account" label={words.account} rows={4} optional />
			<FileField lang={lang} form={form} name="file" label={words.file} accept=".docx,.pdf,.txt" />
			<RadioField
				lang={lang}
				form={form}
				name="choice"
				label={words.choice}
				options={[
					{ value: "accept", label: words.accept },
					{ value: "back", label: words.sendBack },
				]}
			/>
			<div class="actions">
				<SubmitButton>{words.save}</SubmitButton>
				<SubmitButton second>{words.preview}</SubmitButton>
			</div>
		</form>
	);
}

const wrongForm: FormState = {
	values: { name: "", value: "četri", day: "2031-01-01", account: "Īsi", status: "bad" },
	errors: {
		name: inBoth("required"),
		value: inBoth("notNumber"),
		day: inBoth("futureDay"),
		account: inBoth("tooShort"),
		file: inBoth("noFile"),
		choice: inBoth("choose"),
	},
};
