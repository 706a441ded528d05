// One period of an indicator: the value, where it comes from, and everything that stood in its place before.
import type { Child } from "hono/jsx";
import { dayOf } from "#kernel/clock.ts";
import { type Period, sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Said } from "#ui/parts.tsx";
import { indicatorPath, listPath } from "../../indicators/paths.ts";
import type { IndicatorView, Measurement } from "../../indicators/queries.ts";
import { formatValue } from "../../indicators/units.ts";
import { computedFrom } from "../../indicators/views/data-table.tsx";
import { indicatorWords } from "../../indicators/words.ts";
import { valuePath } from "../paths.ts";
import type { PeriodValue } from "../rules.ts";
import { originWords, valueWords } from "../words.ts";

type Props = { frame: Frame; view: IndicatorView; period: Period; values: PeriodValue[] };

export function ValuePage({ frame, view, period, values }: Props) {
	const { lang } = frame;
	const title = textIn(view.title, lang).text;
	const when = sayPeriod(period, lang);
	const [first] = values;
	const figure = first?.standing ? formatValue(lang, first.standing.value, view.unit) : valueWords[lang].nothingStands;
	return (
		<Page
			frame={frame}
			title={`${title}, ${when}`}
			description={`${title}, ${when}: ${figure}`}
			crumbs={[
				{ label: indicatorWords[lang].indicators, path: listPath },
				{ label: title, path: indicatorPath(view.code) },
			]}
			meta={{ picture: { path: `/attels/raditaji/${encodeURIComponent(view.code)}.png`, alt: title } }}
		>
			<div class="head">
				<p class="soft">
					<Said text={view.title} lang={lang} />
				</p>
				<h1>{when}</h1>
			</div>
			{values.map((value) => (
				<OneValue view={view} value={value} period={period} lang={lang} many={values.length > 1} />
			))}
			{first?.standing ? <Cite frame={frame} view={view} period={period} figure={figure} /> : null}
			<nav class="plan-links" aria-label={title}>
				<ul>
					<li>
						<a href={`${at(lang, indicatorPath(view.code))}#dati`}>{valueWords[lang].back}</a>
					</li>
					<li>
						<a href={`/api/v1/indicators/${encodeURIComponent(view.code)}`}>{valueWords[lang].asJson}</a>
					</li>
				</ul>
			</nav>
		</Page>
	);
}

type OneProps = { view: IndicatorView; value: PeriodValue; period: Period; lang: Lang; many: boolean };

function OneValue({ view, value, lang, many }: OneProps) {
	const words = valueWords[lang];
	const { series, standing, movedTo } = value;
	return (
		<section class="stack" aria-label={textIn(series.source, lang).text}>
			{many ? (
				<h2>
					<Said text={series.source} lang={lang} />
				</h2>
			) : null}
			{standing ? (
				<p class="value-figure">{formatValue(lang, standing.value, view.unit)}</p>
			) : (
				<p>
					{words.nothingStands}{" "}
					{movedTo ? (
						<>
							{words.movedTo} <a href={at(lang, valuePath(view.code, movedTo))}>{sayPeriod(movedTo, lang)}</a>.
						</>
					) : null}
				</p>
			)}
			<Facts rows={factsOf(view, value, lang)} />
			<History view={view} value={value} lang={lang} />
		</section>
	);
}

function factsOf(view: IndicatorView, { series, standing, before, after }: PeriodValue, lang: Lang): [string, Child][] {
	const words = valueWords[lang];
	const origins: Record<string, string> = originWords[lang];
	const rows: [string, Child | false][] = [
		[words.source, <Said text={series.source} lang={lang} />],
		[
			words.series,
			view.series.length > 1 &&
				(series.current ? indicatorWords[lang].currentSeries : indicatorWords[lang].formerSeries),
		],
		[words.published, standing?.published != null && <DayText day={standing.published} lang={lang} />],
		[words.computedFrom, standing !== undefined && computedFrom(standing, lang)],
		[words.note, standing?.note != null && <Said text={standing.note} lang={lang} />],
		[
			words.measuredBy,
			<a href={at(lang, `/iestades/${encodeURIComponent(view.measuredBy.code)}`)}>
				<Said text={view.measuredBy.name} lang={lang} />
			</a>,
		],
		[words.origin, standing !== undefined && (origins[standing.origin] ?? standing.origin)],
		[words.recorded, standing !== undefined && <DayText day={dayOf(standing.recordedAt)} lang={lang} as="genitive" />],
		[words.before, before !== undefined && <Neighbour view={view} point={before} lang={lang} />],
		[words.after, after !== undefined && <Neighbour view={view} point={after} lang={lang} />],
	];
	return rows.filter((row): row is [string, Child] => row[1] !== false && row[1] !== "");
}

function Neighbour({ view, point, lang }: { view: IndicatorView; point: Measurement; lang: Lang }) {
	return (
		<a href={at(lang, valuePath(view.code, point.period))}>
			{sayPeriod(point.period, lang)}: {formatValue(lang, point.value, view.unit)}
		</a>
	);
}

function History({ view, value, lang }: { view: IndicatorView; value: PeriodValue; lang: Lang }) {
	const words = valueWords[lang];
	if (value.said.length === 1 && value.standing) return <p class="soft">{words.neverCorrected}</p>;
	return (
		<>
			<h3>{words.history}</h3>
			<ol class="timeline">
				{value.said.map((one) => (
					<li>
						<span class="soft small">
							<DayText day={dayOf(one.at)} lang={lang} />
						</span>
						<span>
							{one.until ? (
								<s>{formatValue(lang, one.value, view.unit)}</s>
							) : (
								<strong>{formatValue(lang, one.value, view.unit)}</strong>
							)}{" "}
							<span class="soft">
								{one.withdrawn ? words.withdrawn : one.until ? "" : words.stands}
								{one.until ? (
									<>
										{" "}
										{words.until} <DayText day={dayOf(one.until)} lang={lang} as="dative" />
									</>
								) : null}
							</span>
						</span>
						{one.withdrawn ? (
							<span>
								<Said text={one.withdrawn} lang={lang} />
							</span>
						) : null}
					</li>
				))}
			</ol>
		</>
	);
}

/** A line to copy into a text: who, what, when, how much, where. */
function Cite({ frame, view, period, figure }: { frame: Frame; view: IndicatorView; period: Period; figure: string }) {
	const { lang, origin } = frame;
	const who = textIn(view.measuredBy.name, lang).text;
	const what = `${textIn(view.title, lang).text}, ${sayPeriod(period, lang)}: ${figure}`;
	return (
		<section class="stack" aria-labelledby="atsauce">
			<h2 id="atsauce">{valueWords[lang].cite}</h2>
			<p class="raw">{`${who}. ${what}. VIEDA, ${origin}${at(lang, valuePath(view.code, period))}`}</p>
		</section>
	);
}
