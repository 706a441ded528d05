// Where a file is brought, with the template and the files that were brought before.
import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, FileField, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import { listPath } from "../../indicators/paths.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { entryPath, filePath } from "../paths.ts";
import type { MeasurementFile } from "../queries.ts";
import { entryWords } from "../words.ts";

type Props = { frame: Frame; form: FormState; files: MeasurementFile[] };

export function BringPage({ frame, form, files }: Props) {
	const { lang } = frame;
	const words = entryWords[lang];
	return (
		<Page frame={frame} title={words.title} crumbs={[{ label: indicatorWords[lang].indicators, path: listPath }]}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} />
			<p>
				{words.templates}: <a href={at(lang, `${entryPath}/veidne.xlsx`)}>XLSX</a>{" "}
				<a href={at(lang, `${entryPath}/veidne.csv`)}>CSV</a>
			</p>
			<form class="form" method="post" action={at(lang, entryPath)} enctype="multipart/form-data" novalidate>
				<FileField {...{ lang, form }} name="file" label={words.file} help={words.fileHelp} accept=".csv,.xlsx" />
				<div class="actions">
					<SubmitButton>{words.bring}</SubmitButton>
				</div>
			</form>
			{files.length > 0 ? <Files files={files} lang={lang} /> : null}
		</Page>
	);
}

function Files({ files, lang }: { files: MeasurementFile[]; lang: Lang }) {
	const words = entryWords[lang];
	const states: Record<string, string> = words;
	return (
		<section class="stack">
			<h2>{words.brought}</h2>
			<TableBox label={words.brought}>
				<table class="ds-table table" data-color="neutral">
					<thead>
						<tr>
							<th scope="col">{words.filename}</th>
							<th scope="col">{words.when}</th>
							<th scope="col">{words.state}</th>
						</tr>
					</thead>
					<tbody>
						{files.map((file) => (
							<tr>
								<th scope="row">
									<a href={at(lang, filePath(file.id))}>{file.filename}</a>
								</th>
								<td>{formatInstant(lang, file.broughtAt)}</td>
								<td>{states[file.state] ?? file.state}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}
