// Where a list is brought: the form, the template, and what was brought before.
import { formatInstant, formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, FileField, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import { institutionWords } from "../../institutions/words.ts";
import { columns, columnWords, requiredColumns } from "../columns.ts";
import type { Upload } from "../queries.ts";
import { columnHelp, uploadWords } from "../words.ts";

export const uploadsPath = "/iestades/augsupielades";

type Line = Upload & { broughtBy: string | undefined };

export function UploadsPage({ frame, form, uploads }: { frame: Frame; form: FormState; uploads: Line[] }) {
	const { lang } = frame;
	const words = uploadWords[lang];
	return (
		<Page frame={frame} title={words.title} crumbs={[{ label: institutionWords[lang].title, path: "/iestades" }]}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<form class="form" method="post" action={at(lang, uploadsPath)} enctype="multipart/form-data">
				<ErrorSummary lang={lang} form={form} />
				<FileField
					lang={lang}
					form={form}
					name="file"
					label={words.file}
					help={words.fileHelp}
					accept=".csv,text/csv"
				/>
				<p class="actions">
					<SubmitButton>{words.read}</SubmitButton>
					<a href={at(lang, `${uploadsPath}/veidne.csv`)} data-turbo="false">
						{words.template}
					</a>
				</p>
			</form>
			<Columns lang={lang} />
			{uploads.length > 0 ? <Earlier uploads={uploads} lang={lang} /> : null}
		</Page>
	);
}

function Columns({ lang }: { lang: Lang }) {
	const words = uploadWords[lang];
	return (
		<section class="stack" aria-labelledby="kolonnas">
			<h2 id="kolonnas">{words.columnsTitle}</h2>
			<TableBox label={words.columnsTitle}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.column}</th>
							<th scope="col">{words.holds}</th>
						</tr>
					</thead>
					<tbody>
						{columns.map((column) => (
							<tr>
								<th scope="row">
									{columnWords[lang][column]}
									{requiredColumns.includes(column) ? <span class="soft small"> ({words.required})</span> : null}
								</th>
								<td>{columnHelp[lang][column]}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function Earlier({ uploads, lang }: { uploads: Line[]; lang: Lang }) {
	const words = uploadWords[lang];
	return (
		<section class="stack" aria-labelledby="ieprieks">
			<h2 id="ieprieks">{words.earlier}</h2>
			<TableBox label={words.earlier}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.file}</th>
							<th scope="col">{words.state}</th>
							<th scope="col" class="n">
								{words.taken}
							</th>
							<th scope="col">{words.brought}</th>
						</tr>
					</thead>
					<tbody>
						{uploads.map((upload) => (
							<tr>
								<th scope="row" class="filename">
									<a href={at(lang, `${uploadsPath}/${upload.id}`)}>{upload.filename}</a>
								</th>
								<td data-label={words.state}>{words[upload.state]}</td>
								<td class="n" data-label={words.taken}>
									{upload.result ? formatNumber(lang, upload.result.added) : "–"}
								</td>
								<td data-label={words.brought}>
									{upload.broughtBy ? `${upload.broughtBy}, ` : ""}
									<time datetime={upload.broughtAt.toISOString()}>{formatInstant(lang, upload.broughtAt)}</time>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}
