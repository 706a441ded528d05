// One set: its files, its columns explained, its first rows, how to name its source.
import type { Child } from "hono/jsx";
import { dayOf } from "#kernel/clock.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, TableBox } from "#ui/parts.tsx";
import type { Column } from "../columns.ts";
import type { DataSet, Row } from "../data-set.ts";
import { licence } from "../formats.ts";
import type { Stocked } from "../shelf.ts";
import { datatypeWords, openDataWords } from "../words.ts";
import { FileLinks } from "./catalogue-page.tsx";

type Props = { frame: Frame; stocked: Stocked; sample: readonly Row[]; base: string };

export function DataSetPage({ frame, stocked, sample, base }: Props) {
	const { lang } = frame;
	const { set, rendering, modified } = stocked;
	const words = openDataWords[lang];
	return (
		<Page
			frame={frame}
			title={`${set.title[lang]} – ${words.title}`}
			description={set.about[lang]}
			crumbs={[{ label: words.title, path: "/data" }]}
		>
			<div class="head">
				<p class="soft">{words.set}</p>
				<h1>{set.title[lang]}</h1>
				<p class="lead">{set.about[lang]}</p>
			</div>
			<section class="stack" aria-labelledby="files">
				<h2 id="files">{words.downloads}</h2>
				<FileLinks one={stocked} lang={lang} />
				<p>
					<a href={`/data/${set.code}.csv-metadata.json`} type="application/csvm+json">
						{words.csvw}
					</a>
				</p>
				<Facts
					rows={[
						[words.rows, <span class="num">{formatNumber(lang, rendering.total)}</span>],
						[words.changed, <DayText day={dayOf(modified)} lang={lang} />],
						[words.frequency, words[set.frequency]],
						...covers(stocked, lang),
						[words.licence, <a href={licence}>{words.byName}</a>],
					]}
				/>
			</section>
			<ColumnTable set={set} lang={lang} />
			<Sample set={set} rows={sample} lang={lang} />
			<section class="stack" aria-labelledby="use">
				<h2 id="use">{words.howTo}</h2>
				<pre class="sample-code" tabindex={0}>
					<code>{exampleOf(set, base)}</code>
				</pre>
				<p class="prose">
					{words.attribution}: {words.quoted(set.title[lang])}, VIEDA, {base}/data/{set.code}, CC BY 4.0.
				</p>
			</section>
		</Page>
	);
}

function covers({ rendering }: Stocked, lang: Lang): [string, Child][] {
	if (!rendering.covers) return [];
	const { from, to } = rendering.covers;
	const said = (
		<>
			<DayText day={from} lang={lang} /> – <DayText day={to} lang={lang} />
		</>
	);
	return [[openDataWords[lang].covers, said]];
}

const exampleOf = (set: DataSet, base: string) =>
	[
		`curl -O ${base}/data/${set.code}.csv`,
		...(set.daily ? [`curl -o ${set.code}.csv '${base}/data/${set.code}.csv?as_of=2025-12-31'`] : []),
		`curl ${base}/data/${set.code}.json`,
	].join("\n");

function ColumnTable({ set, lang }: { set: DataSet; lang: Lang }) {
	const words = openDataWords[lang];
	return (
		<section class="stack" aria-labelledby="columns">
			<h2 id="columns">{words.columnsOf}</h2>
			<TableBox label={words.columnsOf}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.column}</th>
							<th scope="col">{words.meaning}</th>
							<th scope="col">{words.type}</th>
							<th scope="col">{words.always}</th>
						</tr>
					</thead>
					<tbody>
						{Object.entries(set.columns).map(([name, column]) => (
							<tr>
								<th scope="row">
									<code>{name}</code>
								</th>
								<td>
									<Meaning set={set} name={name} column={column} lang={lang} />
								</td>
								<td data-label={words.type}>{datatypeWords[lang][column.type]}</td>
								<td data-label={words.always}>{column.required ? words.yes : words.no}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function Meaning({ set, name, column, lang }: { set: DataSet; name: string; column: Column; lang: Lang }) {
	const words = openDataWords[lang];
	const foreign = set.foreign.filter((one) => one.columns.at(-1) === name);
	return (
		<>
			{column.title[lang]}
			{column.about ? <span class="soft">. {column.about[lang]}</span> : null}
			{column.values ? (
				<span class="soft small sets__values">
					{words.values}: {column.values.join(", ")}
				</span>
			) : null}
			{set.key.includes(name) ? <span class="soft small sets__values">{words.key}</span> : null}
			{foreign.map((one) => (
				<span class="soft small sets__values">
					{words.leadsTo} <a href={at(lang, `/data/${one.set}`)}>{one.set}</a>
				</span>
			))}
		</>
	);
}

function Sample({ set, rows, lang }: { set: DataSet; rows: readonly Row[]; lang: Lang }) {
	const words = openDataWords[lang];
	const names = Object.keys(set.columns);
	return (
		<section class="stack" aria-labelledby="sample">
			<h2 id="sample">{words.sample}</h2>
			{rows.length === 0 ? (
				<p>{words.noRows}</p>
			) : (
				<TableBox label={words.sample}>
					<table class="ds-table table sets__sample">
						<thead>
							<tr>
								{names.map((name) => (
									<th scope="col">{name}</th>
								))}
							</tr>
						</thead>
						<tbody>
							{rows.map((row) => (
								<tr>
									{names.map((name) => (
										<td lang={set.columns[name]?.lang}>{shorten(row[name])}</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</TableBox>
			)}
		</section>
	);
}

const longest = 70;

function shorten(value: Row[string] | undefined): string {
	const text = value === null || value === undefined ? "" : String(value);
	return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
