// A file that was brought: what would be recorded, what is wrong and in which cell, and the decision.
import { sayPeriod } from "#kernel/period.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said, TableBox } from "#ui/parts.tsx";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import { formatValue } from "../../indicators/units.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { columnWords } from "../columns.ts";
import { entryPath, filePath } from "../paths.ts";
import type { MeasurementFile } from "../queries.ts";
import type { Table } from "../read.ts";
import type { CellError, Checked, GoodRow, Target } from "../rules.ts";
import { countRecorded, countRows, countSame, countToRecord, countWrong, entryWords } from "../words.ts";

const mostShown = 200;

export type Preview = { table: Table; checked: Checked; targets: ReadonlyMap<string, Target>; seen: string };
type Props = { frame: Frame; file: MeasurementFile; preview: Preview | undefined; said: string | undefined };

export function PreviewPage({ frame, file, preview, said }: Props) {
	const { lang } = frame;
	const words = entryWords[lang];
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: words.title, path: entryPath },
	];
	return (
		<Page frame={frame} title={file.filename} crumbs={crumbs}>
			<div class="head">
				<h1 class="filename">{file.filename}</h1>
				{preview ? <p class="lead">{sayCounts(preview, lang)}</p> : null}
			</div>
			{said ? <ErrorSummary lang={lang} form={{ values: {}, errors: {} }} said={said} /> : null}
			{preview ? <Waiting file={file} preview={preview} lang={lang} /> : <Decided file={file} lang={lang} />}
		</Page>
	);
}

function sayCounts({ table, checked }: Preview, lang: Lang): string {
	const { good, wrong, same } = checked;
	const counts = [countRows(lang, table.rows.length), countToRecord(lang, good.length), countWrong(lang, wrong)];
	if (same.length > 0) counts.push(countSame(lang, same.length));
	return `${counts.join("; ")}.`;
}

function Decided({ file, lang }: { file: MeasurementFile; lang: Lang }) {
	const isAccepted = file.state === "accepted";
	const title = isAccepted ? countRecorded(lang, file.recorded ?? 0) : entryWords[lang].discarded;
	return <Notice tone={isAccepted ? "success" : "info"} title={title} />;
}

function Waiting({ file, preview, lang }: { file: MeasurementFile; preview: Preview; lang: Lang }) {
	const words = entryWords[lang];
	const { table, checked, targets, seen } = preview;
	return (
		<>
			{table.ignored.length > 0 ? (
				<Notice tone="warning" title={`${words.ignored}: ${table.ignored.join(", ")}`} />
			) : null}
			{checked.errors.length > 0 ? <Errors errors={checked.errors} id={file.id} lang={lang} /> : null}
			{checked.good.length > 0 ? <Good rows={checked.good} targets={targets} lang={lang} /> : <p>{words.nothingNew}</p>}
			<form class="actions" method="post" action={at(lang, `${filePath(file.id)}/lemums`)}>
				<input type="hidden" name="seen" value={seen} />
				{checked.wrong === 0 && checked.good.length > 0 ? (
					<button type="submit" class="ds-button" data-variant="primary" name="decision" value="accept">
						{words.record}
					</button>
				) : null}
				<button type="submit" class="ds-button" data-variant="secondary" name="decision" value="discard">
					{words.discard}
				</button>
			</form>
			{checked.wrong > 0 ? (
				<section class="stack">
					<p>{words.mendFirst}</p>
					<form class="form" method="post" action={at(lang, entryPath)} enctype="multipart/form-data">
						<label class="ds-label" for="f-file">
							{words.again}
						</label>
						<input class="ds-input" type="file" id="f-file" name="file" accept=".csv,.xlsx" required />
						<div class="actions">
							<SubmitButton>{words.bring}</SubmitButton>
						</div>
					</form>
				</section>
			) : null}
		</>
	);
}

function Errors({ errors, id, lang }: { errors: CellError[]; id: string; lang: Lang }) {
	const words = entryWords[lang];
	return (
		<section class="stack unplaced" aria-labelledby="kludas-rindas">
			<h2 id="kludas-rindas">{words.errorsTitle}</h2>
			<TableBox label={words.errorsTitle}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.row}</th>
							<th scope="col">{words.column}</th>
							<th scope="col">{words.problem}</th>
						</tr>
					</thead>
					<tbody>
						{errors.slice(0, mostShown).map(({ number, column, said }) => (
							<tr>
								<td class="num" data-label={words.row}>
									{formatNumber(lang, number)}
								</td>
								<th scope="row">{column ? columnWords[lang][column] : words.wholeRow}</th>
								<td class="told" data-label={words.problem}>
									{said[lang] ?? said.lv}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			<p>
				<a href={at(lang, `${filePath(id)}/kludas.csv`)}>{words.errorsFile}</a>
			</p>
		</section>
	);
}

function Good({ rows, targets, lang }: { rows: GoodRow[]; targets: Preview["targets"]; lang: Lang }) {
	const words = entryWords[lang];
	const hasGroups = rows.some((row) => row.of);
	return (
		<section class="stack" aria-labelledby="derigas-rindas">
			<h2 id="derigas-rindas">{words.goodTitle}</h2>
			<TableBox label={words.goodTitle}>
				<table class="ds-table table" data-color="neutral">
					<thead>
						<tr>
							<th scope="col">{words.row}</th>
							<th scope="col">{words.indicator}</th>
							{hasGroups ? <th scope="col">{words.group}</th> : null}
							<th scope="col">{words.period}</th>
							<th scope="col" class="n">
								{words.value}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, mostShown).map((row) => {
							const target = targets.get(row.indicator);
							const unit = target?.unit ?? "";
							return (
								<tr>
									<td class="num">{formatNumber(lang, row.number)}</td>
									<th scope="row">
										<a href={at(lang, indicatorPath(row.indicator))}>
											{target ? <Said text={target.title} lang={lang} /> : row.indicator}
										</a>
									</th>
									{hasGroups ? <td>{row.of?.group}</td> : null}
									<td>{sayPeriod(row.period, lang)}</td>
									<td class="n">
										<span class="nowrap">{formatValue(lang, row.value, unit)}</span>
										{row.before ? (
											<span class="soft small figures__note">
												{words.before} <s>{formatValue(lang, row.before.value, unit)}</s>
											</span>
										) : null}
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}
