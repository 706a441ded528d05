// The form that records a measurement or corrects one, with the last values beside it.
import { dayOf } from "#kernel/clock.ts";
import { periodCode, sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { DayField, ErrorSummary, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, Said } from "#ui/parts.tsx";
import { measurementWords } from "../form-words.ts";
import { currentPoints, type MeasurementState } from "../measurement-form.ts";
import { indicatorPath, listPath, measurementPath } from "../paths.ts";
import type { IndicatorView, Measurement } from "../queries.ts";
import { formatValue, unitName } from "../units.ts";
import { indicatorWords } from "../words.ts";
import { computedFrom } from "./data-table.tsx";
import { type TakingBack, TakingBackForms } from "./taking-back.tsx";

type Props = { frame: Frame; view: IndicatorView; state: MeasurementState; takingBack?: TakingBack };

export function MeasurementPage({ frame, view, state, takingBack }: Props) {
	const { lang } = frame;
	const words = measurementWords[lang];
	const heading = state.fixed ? words.correct : words.record;
	const title = textIn(view.title, lang).text;
	const crumbs = [
		{ label: indicatorWords[lang].indicators, path: listPath },
		{ label: title, path: indicatorPath(view.code) },
	];
	return (
		<Page frame={frame} title={`${heading}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
				<p class="lead">
					<Said text={view.title} lang={lang} />
				</p>
			</div>
			<div class="split">
				<div class="stack">
					{state.said ? (
						<div role="alert">
							<Notice tone="warning" title={state.said} />
						</div>
					) : (
						<ErrorSummary lang={lang} form={takingBack?.form ?? state.form} />
					)}
					{state.standing ? <Standing point={state.standing} unit={view.unit} lang={lang} /> : null}
					<MeasurementFields view={view} state={state} lang={lang} />
					{state.fixed && state.standing && state.standing.origin !== "computed" ? (
						<TakingBackForms code={view.code} point={state.standing} typed={takingBack} lang={lang} />
					) : null}
				</div>
				<LastValues view={view} lang={lang} />
			</div>
		</Page>
	);
}

function Standing({ point, unit, lang }: { point: Measurement; unit: string; lang: Lang }) {
	const words = measurementWords[lang];
	const more = [computedFrom(point, lang), point.note ? textIn(point.note, lang).text : ""].filter(Boolean).join("; ");
	return (
		<Notice title={`${words.standsNow}: ${sayPeriod(point.period, lang)}, ${formatValue(lang, point.value, unit)}`}>
			{more ? <p>{more}</p> : null}
			<p class="small">
				{words.recordedOn}: <DayText day={dayOf(point.recordedAt)} lang={lang} />. {words.oldStays}
			</p>
		</Notice>
	);
}

function MeasurementFields({ view, state, lang }: { view: IndicatorView; state: MeasurementState; lang: Lang }) {
	const words = measurementWords[lang];
	const { form } = state;
	const field = { lang, form };
	const page = at(lang, indicatorPath(view.code));
	return (
		<form
			class="form"
			method="post"
			action={at(lang, measurementPath(view.code))}
			novalidate
			data-keep-draft={state.fixed ? undefined : ""}
		>
			{state.fixed ? null : (
				<div data-draft-note hidden>
					<Notice>
						<p>
							{words.draft}{" "}
							<button type="button" class="linklike" data-draft-drop>
								{words.dropDraft}
							</button>
						</p>
					</Notice>
				</div>
			)}
			{form.values.corrects ? <input type="hidden" name="corrects" value={form.values.corrects} /> : null}
			{state.fixed ? (
				<input type="hidden" name="period" value={form.values.period} />
			) : (
				<TextField {...field} name="period" label={words.period} help={words.periodHelp} most={10} short />
			)}
			<TextField
				{...field}
				name="value"
				label={words.value}
				help={`${words.valueHelp} ${unitName(lang, view.unit)}.`}
				mode="decimal"
				most={30}
				short
			/>
			<DayField {...field} name="published" label={words.published} help={words.publishedHelp} optional />
			<TextField
				{...field}
				name="numerator"
				label={words.numerator}
				help={words.numeratorHelp}
				mode="decimal"
				most={30}
				short
				optional
			/>
			<TextField {...field} name="denominator" label={words.denominator} mode="decimal" most={30} short optional />
			<TextField {...field} name="n" label={words.n} mode="numeric" most={20} short optional />
			<TextArea {...field} name="note" label={words.note} help={words.noteHelp} rows={4} optional />
			<div class="actions">
				<SubmitButton>{form.values.corrects ? words.saveCorrection : words.save}</SubmitButton>
				<a href={page}>{words.cancel}</a>
			</div>
			<p class="soft small">{words.newSeries}</p>
		</form>
	);
}

function LastValues({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const words = measurementWords[lang];
	const points = currentPoints(view).slice(-6).reverse();
	return (
		<aside class="aside stack" aria-labelledby="pedejas">
			<h2 id="pedejas" class="aside__title">
				{words.lastValues}
			</h2>
			{points.length === 0 ? <p class="soft">{words.noValues}</p> : null}
			<ul class="plain">
				{points.map((point) => (
					<li>
						<span>{sayPeriod(point.period, lang)}</span>{" "}
						<strong class="num nowrap">{formatValue(lang, point.value, view.unit)}</strong>{" "}
						<a href={withQuery(at(lang, measurementPath(view.code)), { labot: periodCode(point.period) })}>
							{indicatorWords[lang].correct}
							<span class="hidden"> {sayPeriod(point.period, lang)}</span>
						</a>
					</li>
				))}
			</ul>
		</aside>
	);
}
