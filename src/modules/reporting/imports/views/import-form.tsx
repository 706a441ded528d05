import { at } from "#ui/address.ts";
import {
	DayField,
	ErrorSummary,
	FileField,
	type FormState,
	type Option,
	SelectField,
	SubmitButton,
} from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";
import { importWords } from "../words.ts";

type Props = { frame: Frame; form: FormState; plans: Option[]; today: string };

export function ImportForm({ frame, form, plans, today }: Props) {
	const { lang } = frame;
	const words = importWords[lang];
	const refused = Object.keys(form.errors).length > 0;
	const fileHelp = refused ? `${words.fileHelp}. ${words.fileAgain}` : words.fileHelp;
	const options = [{ value: "", label: words.findPlan }, ...plans];
	return (
		<Page frame={frame} title={words.newTitle} crumbs={[{ label: words.imports, path: "/importi" }]}>
			<div class="head">
				<h1>{words.newTitle}</h1>
				<p class="lead">{words.newLead}</p>
			</div>
			<form class="form form--wide" method="post" action={at(lang, "/importi")} enctype="multipart/form-data">
				<ErrorSummary lang={lang} form={form} />
				<FileField
					lang={lang}
					form={form}
					name="file"
					label={words.fileLabel}
					help={fileHelp}
					accept=".txt,.docx,.pdf"
				/>
				<SelectField lang={lang} form={form} name="plan" label={words.plan} help={words.planHelp} options={options} />
				<DayField
					lang={lang}
					form={form}
					name="asOf"
					label={words.asOf}
					help={words.asOfHelp}
					latest={today}
					optional
				/>
				<p class="actions">
					<SubmitButton>{words.read}</SubmitButton>
					<a href={at(lang, "/importi")}>{uiWords[lang].cancel}</a>
				</p>
			</form>
		</Page>
	);
}
