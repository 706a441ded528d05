// A list that was brought: what would be registered, what is wrong and where, and the decision.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, TableBox } from "#ui/parts.tsx";
import { institutionWords, kindName } from "../../institutions/words.ts";
import { columnWords } from "../columns.ts";
import type { Upload } from "../queries.ts";
import type { List } from "../read.ts";
import type { Checked, RowError } from "../rules.ts";
import {
	countNew,
	countRows,
	countSame,
	countWrong,
	sayFirst,
	sayIgnored,
	sayRegistered,
	sayTakeGood,
	uploadWords,
} from "../words.ts";
import { uploadsPath } from "./uploads-page.tsx";

const mostErrors = 200;
const mostGood = 50;

type Props = { frame: Frame; upload: Upload; list: List; checked: Checked; said: string | undefined };

export function UploadPage({ frame, upload, list, checked, said }: Props) {
	const { lang } = frame;
	const words = uploadWords[lang];
	const crumbs = [
		{ label: institutionWords[lang].title, path: "/iestades" },
		{ label: words.title, path: uploadsPath },
	];
	return (
		<Page frame={frame} title={upload.filename} crumbs={crumbs}>
			<div class="head">
				<h1 class="filename">{upload.filename}</h1>
				{upload.state === "waiting" ? <Counts list={list} checked={checked} lang={lang} /> : null}
				{said ? <ErrorSummary lang={lang} form={{ values: {}, errors: {} }} said={said} /> : null}
			</div>
			{upload.state === "waiting" ? (
				<Preview {...{ lang, upload, list, checked }} />
			) : (
				<Decided upload={upload} lang={lang} />
			)}
		</Page>
	);
}

function Decided({ upload: { state, result }, lang }: { upload: Upload; lang: Lang }) {
	const words = uploadWords[lang];
	return (
		<>
			<Notice
				tone={state === "accepted" ? "success" : "info"}
				title={result ? sayRegistered(lang, result.added) : words.discarded}
			>
				{result && result.wrong > 0 ? <p>{countWrong(lang, result.wrong)}</p> : null}
				{result && result.known > 0 ? <p>{countSame(lang, result.known)}</p> : null}
			</Notice>
			<p>
				<a href={at(lang, "/iestades?skats=saraksts")}>{words.back}</a>
			</p>
		</>
	);
}

function Counts({ list, checked, lang }: { list: List; checked: Checked; lang: Lang }) {
	const { good, wrong, same } = checked;
	const counts = [countRows(lang, list.rows.length), countNew(lang, good.length), countWrong(lang, wrong)];
	if (same.length > 0) counts.push(countSame(lang, same.length));
	return (
		<p class="lead">
			{counts.join("; ")}. {uploadWords[lang].nothingWritten}
		</p>
	);
}

function Preview({ lang, upload, list, checked }: Omit<Props, "frame" | "said"> & { lang: Lang }) {
	const words = uploadWords[lang];
	const { good, wrong, errors } = checked;
	return (
		<>
			{list.ignored.length > 0 ? <Notice tone="warning" title={sayIgnored(lang, list.ignored)} /> : null}
			{errors.length > 0 ? <Errors errors={errors} id={upload.id} lang={lang} /> : null}
			{good.length > 0 ? <Good good={good} lang={lang} /> : <p>{words.nothingNew}</p>}
			<Decision upload={upload} good={good.length} wrong={wrong} lang={lang} />
		</>
	);
}

function Errors({ errors, id, lang }: { errors: RowError[]; id: string; lang: Lang }) {
	const words = uploadWords[lang];
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
						{errors.slice(0, mostErrors).map(({ number, column, said }) => (
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
				{errors.length > mostErrors ? `${sayFirst(lang, mostErrors, errors.length)} ` : ""}
				<a href={at(lang, `${uploadsPath}/${id}/kludas.csv`)} data-turbo="false">
					{words.allErrors}
				</a>
			</p>
		</section>
	);
}

function Good({ good, lang }: { good: Checked["good"]; lang: Lang }) {
	const words = uploadWords[lang];
	const names = institutionWords[lang];
	return (
		<section class="stack" aria-labelledby="derigas-rindas">
			<h2 id="derigas-rindas">{words.goodTitle}</h2>
			<TableBox label={words.goodTitle}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.row}</th>
							<th scope="col">{names.code}</th>
							<th scope="col">{names.name}</th>
							<th scope="col">{names.kind}</th>
							<th scope="col">{names.parent}</th>
						</tr>
					</thead>
					<tbody>
						{good.slice(0, mostGood).map((row) => (
							<tr>
								<td class="num" data-label={words.row}>
									{formatNumber(lang, row.number)}
								</td>
								<th scope="row">{row.code}</th>
								<td class="told" data-label={names.name}>
									{row.name.lv}
								</td>
								<td data-label={names.kind}>{kindName(row.kind, lang)}</td>
								<td data-label={names.parent}>{row.parent ?? "–"}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{good.length > mostGood ? <p>{sayFirst(lang, mostGood, good.length)}</p> : null}
		</section>
	);
}

type DecisionProps = { upload: Upload; good: number; wrong: number; lang: Lang };

function Decision({ upload, good, wrong, lang }: DecisionProps) {
	const words = uploadWords[lang];
	const [decision, label] = wrong > 0 ? ["good", sayTakeGood(lang, good)] : ["all", words.decideAll];
	return (
		<form class="decision actions" method="post" action={at(lang, `${uploadsPath}/${upload.id}/lemums`)}>
			<input type="hidden" name="good" value={String(good)} />
			{good > 0 ? (
				<button type="submit" class="ds-button" name="decision" value={decision}>
					{label}
				</button>
			) : null}
			<button type="submit" class="ds-button" data-variant="secondary" name="decision" value="discard">
				{words.discard}
			</button>
		</form>
	);
}
