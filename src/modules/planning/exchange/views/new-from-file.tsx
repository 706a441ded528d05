import type { FieldErrors } from "#kernel/errors.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, FileField, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { planWords } from "../../plans/words.ts";
import { newFromFilePath, templatePath } from "../paths.ts";
import { exchangeWords } from "../words.ts";
import { Faults } from "./faults.tsx";

type Props = { frame: Frame; form: FormState; faults: FieldErrors };

/** A new plan from a workbook or from another system's document. */
export function NewFromFilePage({ frame, form, faults }: Props) {
	const { lang } = frame;
	const words = exchangeWords[lang];
	const crumbs = [{ label: planWords[lang].plans, path: "/plani" }];
	return (
		<Page frame={frame} title={words.newTitle} crumbs={crumbs}>
			<div class="head">
				<h1>{words.newTitle}</h1>
				<p class="lead">{words.newLead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} />
			<Faults faults={faults} lang={lang} />
			<p>
				{words.templateHelp}{" "}
				<a href={at(lang, templatePath)} download data-turbo="false">
					{words.template}
				</a>
			</p>
			<form class="form" method="post" action={at(lang, newFromFilePath)} enctype="multipart/form-data">
				<FileField lang={lang} form={form} name="file" label={words.file} help={words.fileHelp} accept=".xlsx,.json" />
				<TextField lang={lang} form={form} name="code" label={words.code} help={words.codeHelp} optional short />
				<div class="actions">
					<SubmitButton>{words.read}</SubmitButton>
					<a href={at(lang, "/plani/jauns")}>{words.byHand}</a>
				</div>
			</form>
		</Page>
	);
}
