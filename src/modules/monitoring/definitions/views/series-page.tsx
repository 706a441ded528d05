import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { CheckField, ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView, Series } from "../../indicators/queries.ts";
import { sayPoints } from "../../indicators/sentence.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { seriesPath } from "../paths.ts";
import { definitionWords } from "../words.ts";

export type SeriesFacts = {
	view: IndicatorView;
	/** The series that is edited; undefined = a new one. */
	series: Series | undefined;
	/** What was typed, when it comes back. */
	form: FormState | undefined;
	said: string | undefined;
	saved: boolean;
};

export function SeriesPage({ frame, facts }: { frame: Frame; facts: SeriesFacts }) {
	const { lang } = frame;
	const { view } = facts;
	const form = facts.form ?? formOf(view, facts.series);
	const words = definitionWords[lang];
	const title = textIn(view.title, lang).text;
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: title, path: indicatorPath(view.code) },
	];
	return (
		<Page frame={frame} title={`${words.series}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.series}</h1>
				<p class="lead">{words.seriesLead}</p>
			</div>
			{facts.saved ? (
				<div role="status">
					<Notice tone="success" title={words.saved} />
				</div>
			) : null}
			{view.series.length === 0 ? <p class="soft">{words.noSeries}</p> : null}
			<ul>
				{view.series.map((series) => (
					<li>
						<a
							href={withQuery(at(lang, seriesPath(view.code)), { rinda: series.id })}
							aria-current={series.id === facts.series?.id ? "true" : undefined}
						>
							<Said text={series.source} lang={lang} />
						</a>{" "}
						· {sayPeriod({ year: series.from }, lang)} · {sayPoints(lang, series.points.length)}
						{series.current ? ` · ${indicatorWords[lang].currentSeries}` : ""}
					</li>
				))}
			</ul>
			<section class="stack">
				<h2>{facts.series ? <Said text={facts.series.source} lang={lang} /> : words.newSeries}</h2>
				<ErrorSummary lang={lang} form={form} said={facts.said} />
				<SeriesForm view={view} series={facts.series} lang={lang} form={form} />
				{facts.series ? (
					<p>
						<a href={at(lang, seriesPath(view.code))}>{words.newSeries}</a>
					</p>
				) : null}
			</section>
		</Page>
	);
}

function formOf(view: IndicatorView, series: Series | undefined): FormState {
	const revision = String(view.revision);
	if (!series) return { values: { revision }, errors: {} };
	const values = {
		revision,
		"source.lv": series.source.lv,
		"source.en": series.source.en,
		from: String(series.from),
		"note.lv": series.note?.lv,
		"note.en": series.note?.en,
		comparable: series.comparable ? "1" : "",
	};
	return { values, errors: {} };
}

type FormProps = { view: IndicatorView; series: Series | undefined; lang: Lang; form: FormState };

function SeriesForm({ view, series, lang, form }: FormProps) {
	const words = definitionWords[lang];
	const field = (name: string) => ({ lang, form, name });
	const hasEarlier = series ? series.id !== view.series[0]?.id : view.series.length > 0;
	return (
		<form class="form" method="post" action={at(lang, seriesPath(view.code))} novalidate>
			<input type="hidden" name="revision" value={form.values.revision ?? ""} />
			<input type="hidden" name="series" value={series?.id ?? ""} />
			<TextField {...field("source.lv")} label={words.seriesSourceLv} />
			<TextField {...field("source.en")} label={words.seriesSourceEn} optional />
			<TextField {...field("from")} label={words.seriesFrom} mode="numeric" short />
			<TextField {...field("note.lv")} label={words.seriesNote} optional={series !== undefined} />
			<TextField {...field("note.en")} label={words.seriesNoteEn} optional />
			{hasEarlier ? <CheckField {...field("comparable")} label={words.comparable} /> : null}
			<div class="actions">
				<SubmitButton second={series !== undefined}>{series ? words.save : words.start}</SubmitButton>
			</div>
		</form>
	);
}
