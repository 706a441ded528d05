import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { CheckField, ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView, Series } from "../../indicators/queries.ts";
import { sayPoints } from "../../indicators/sentence.ts";
import { indicatorWords } from "../../indicators/words.ts";
import { seriesPath } from "../paths.ts";
import { definitionWords } from "../words.ts";

/** `typed` belongs to the series of that id, or to the new one when the id is empty. */
export type SeriesFacts = {
	view: IndicatorView;
	typed: { series: string; form: FormState; said: string | undefined } | undefined;
	saved: boolean;
};

export function SeriesPage({ frame, facts }: { frame: Frame; facts: SeriesFacts }) {
	const { lang } = frame;
	const { view, typed } = facts;
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
			{typed ? <ErrorSummary lang={lang} form={typed.form} said={typed.said} /> : null}
			{view.series.length === 0 ? <p class="soft">{words.noSeries}</p> : null}
			{view.series.map((series) => (
				<details class="fold" open={typed?.series === series.id}>
					<summary>
						<Said text={series.source} lang={lang} /> · {sayPeriod({ year: series.from }, lang)} ·{" "}
						{sayPoints(lang, series.points.length)}
						{series.current ? ` · ${indicatorWords[lang].currentSeries}` : ""}
					</summary>
					<SeriesForm view={view} series={series} lang={lang} form={formOf(facts, series)} />
				</details>
			))}
			<section class="stack">
				<h2>{words.newSeries}</h2>
				<SeriesForm view={view} series={undefined} lang={lang} form={formOf(facts, undefined)} />
			</section>
		</Page>
	);
}

function formOf({ view, typed }: SeriesFacts, series: Series | undefined): FormState {
	if (typed?.series === (series?.id ?? "")) return typed.form;
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
