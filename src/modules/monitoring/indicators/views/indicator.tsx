// One indicator: the finding, the figures, the chart with its table, the rule, where it stands, its history.
import type { Child } from "hono/jsx";
import { sayPeriod } from "#kernel/period.ts";
import { formatInstant, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { EmbedBox } from "#ui/embed-box.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Facts, Notice, Said } from "#ui/parts.tsx";
import type { ShownBreakdown } from "../../breakdowns/shown.ts";
import { BreakdownTables } from "../../breakdowns/views/breakdown-tables.tsx";
import type { CompositeView } from "../../composites/queries.ts";
import { HowComputed } from "../../composites/views/how-computed.tsx";
import { definitionWords } from "../../definitions/words.ts";
import { IndicatorChart } from "../chart.tsx";
import { asCounted, countedPoints } from "../counted.ts";
import type { HistoryEntry } from "../history.ts";
import { sayWhat, sayWho } from "../history-words.ts";
import { indicatorPath, listPath, measurementPath } from "../paths.ts";
import type { IndicatorView, Measurement } from "../queries.ts";
import { sayVerdict } from "../sentence.ts";
import { changeUnit, formatValue, sayChange, signed, unitName } from "../units.ts";
import type { WhatIf } from "../what-if.ts";
import { directionWords, indicatorWords, sayFrequency } from "../words.ts";
import { DataTable } from "./data-table.tsx";
import { IndicatorLink } from "./indicator-rows.tsx";
import { RuleOfVerdict } from "./rule.tsx";
import { VerdictMark } from "./verdict-mark.tsx";
import { WhatWouldItTake } from "./what-if.tsx";

type Props = {
	frame: Frame;
	view: IndicatorView;
	history: HistoryEntry[];
	mayRecord: boolean;
	mayAccept: boolean;
	/** Officials see which values are not accepted yet. */
	showAcceptance: boolean;
	/** Acts of the coordinator on the indicator, as links. */
	acts: { label: string; path: string }[];
	composite: CompositeView | undefined;
	breakdowns: ShownBreakdown[];
	mayRecordGroups: boolean;
	/** The day asked for, to be kept in links; undefined means today. */
	asked: string | undefined;
	whatIf: WhatIf;
	/** The measurement that was saved a moment ago. */
	saved: Measurement | undefined;
};

export function IndicatorPage(props: Props) {
	const {
		frame,
		view,
		history,
		mayRecord,
		acts,
		composite,
		breakdowns,
		mayRecordGroups,
		asked,
		saved,
		whatIf,
		mayAccept,
		showAcceptance,
	} = props;
	const { lang } = frame;
	const words = indicatorWords[lang];
	const title = textIn(view.title, lang).text;
	return (
		<Page
			frame={frame}
			title={title}
			description={finding(view, lang)}
			crumbs={[{ label: words.indicators, path: listPath }]}
			meta={{
				picture: { path: `/attels/raditaji/${encodeURIComponent(view.code)}.png`, alt: finding(view, lang) },
				facts: datasetFacts(view, frame),
			}}
			asOf={view.asOf}
		>
			{saved ? (
				<div role="status">
					<Notice
						tone="success"
						title={`${words.saved}: ${sayPeriod(saved.period, lang)}, ${formatValue(lang, saved.value, view.unit)}`}
					/>
				</div>
			) : null}
			<Head view={view} lang={lang} />
			<section class="stack" aria-label={words.verdict}>
				<KeyFigures view={view} lang={lang} />
				<RuleOfVerdict view={view} lang={lang} />
				<div class="as-of-row">
					<AsOfPicker lang={lang} day={view.asOf} action={at(lang, indicatorPath(view.code))} />
					{mayRecord ? (
						<a class="ds-button" href={at(lang, measurementPath(view.code))}>
							{words.record}
						</a>
					) : null}
				</div>
				{view.state === "active" && view.unit !== "text" ? (
					<WhatWouldItTake view={view} whatIf={whatIf} asked={asked} lang={lang} />
				) : null}
				<Acts acts={acts} lang={lang} />
			</section>
			<section class="stack" id="dati">
				<h2>{words.data}</h2>
				{countedPoints(view).length > 0 ? (
					<IndicatorChart view={asCounted(view)} lang={lang} />
				) : (
					<p class="soft">{words.noData}</p>
				)}
				<DataTable
					view={view}
					lang={lang}
					mayCorrect={mayRecord}
					mayAccept={mayAccept}
					showAcceptance={showAcceptance}
				/>
				<p>
					<a href={withQuery(`/api/v1/indicators/${view.code}`, { as_of: asked })}>{words.asJson}</a>
				</p>
				<EmbedBox
					frame={frame}
					path={`/embed/raditaji/${encodeURIComponent(view.code)}`}
					title={title}
					heightPx={560}
				/>
			</section>
			<BreakdownTables
				breakdowns={breakdowns}
				indicator={view}
				lang={lang}
				mayRecord={view.state === "active" && mayRecordGroups}
			/>
			{composite ? <HowComputed composite={composite} lang={lang} /> : null}
			<section class="stack">
				<h2>{words.about}</h2>
				<Facts rows={factsOf(view, lang)} />
			</section>
			<History history={history} unit={view.unit} lang={lang} />
		</Page>
	);
}

/** The figures as a data set, in the words of schema.org. */
function datasetFacts(view: IndicatorView, { lang, origin }: Frame) {
	return {
		"@type": "Dataset",
		name: textIn(view.title, lang).text,
		description: finding(view, lang),
		url: origin + at(lang, indicatorPath(view.code)),
		inLanguage: lang,
		license: "https://creativecommons.org/licenses/by/4.0/",
		isAccessibleForFree: true,
		creator: { "@type": "GovernmentOrganization", name: textIn(view.measuredBy.name, lang).text },
		...(view.method ? { measurementTechnique: textIn(view.method, lang).text } : {}),
		distribution: {
			"@type": "DataDownload",
			encodingFormat: "application/json",
			contentUrl: `${origin}/api/v1/indicators/${encodeURIComponent(view.code)}`,
		},
	};
}

function Acts({ acts, lang }: { acts: Props["acts"]; lang: Lang }) {
	if (acts.length === 0) return null;
	return (
		<nav class="links" aria-label={definitionWords[lang].acts}>
			<ul class="plain inline-list">
				{acts.map(({ label, path }) => (
					<li>
						<a href={at(lang, path)}>{label}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Head({ view, lang }: { view: IndicatorView; lang: Lang }) {
	return (
		<div class="head">
			<h1>
				<Said text={view.title} lang={lang} />
			</h1>
			<p class="marks">
				<VerdictMark status={view.verdict.status} lang={lang} />
				{view.places.some((place) => place.key) ? <span class="row-key">★ {indicatorWords[lang].key}</span> : null}
			</p>
			<p class="lead">{finding(view, lang)}</p>
			{view.replacedBy ? (
				<p>
					{indicatorWords[lang].replacedBy}: <IndicatorLink view={view.replacedBy} lang={lang} />
				</p>
			) : null}
			{view.stateNote ? (
				<p>
					<Said text={view.stateNote} lang={lang} />
				</p>
			) : null}
		</div>
	);
}

/** A missing target is not the same as one in words. */
function finding(view: IndicatorView, lang: Lang): string {
	const isUnset = view.verdict.status === "qualitative" && view.targets.length === 0;
	return isUnset ? indicatorWords[lang].noTargetFinding : sayVerdict(view.verdict, view, lang);
}

/** Where a trend is judged, its figures stand beside the value and the target. */
function KeyFigures({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const words = indicatorWords[lang];
	const { status, latest, target, pace, requiredPace, forecast } = view.verdict;
	const trend = ["on_track", "needs_acceleration", "off_track", "regressing"].includes(status);
	const perYear = (amount: number) => `${changeUnit(lang, amount, view.unit)} ${words.aYear}`.trimStart();
	const year = (value: number) => sayPeriod({ year: value }, lang);
	const figures: [label: string, value: string, when: string][] = [];
	if (latest) figures.push([words.latest, formatValue(lang, latest.value, view.unit), sayPeriod(latest.period, lang)]);
	if (target) figures.push([words.target, formatValue(lang, target.value, view.unit), year(target.year)]);
	const { baseline, targets } = view;
	if (latest && baseline?.value != null && status === "qualitative" && targets.some((one) => one.overBaseline)) {
		const change = latest.value - baseline.value;
		const since = baseline.year === null ? "" : year(baseline.year);
		figures.push([words.sinceBaseline, sayChange(lang, change, view.unit), since]);
	}
	if (trend && target && forecast !== null)
		figures.push([words.forecast, formatValue(lang, forecast, view.unit), year(target.year)]);
	if (trend && pace !== null) figures.push([words.pace, signed(lang, pace), perYear(pace)]);
	if (trend && requiredPace !== null)
		figures.push([words.requiredPace, signed(lang, requiredPace), perYear(requiredPace)]);
	if (figures.length === 0) return null;
	return (
		<ul class="counts key-figures">
			{figures.map(([label, value, when]) => (
				<li>
					<span class="soft small">{label}</span>
					<strong class="big">{value}</strong>
					<span class="soft small">{when}</span>
				</li>
			))}
		</ul>
	);
}

function factsOf(view: IndicatorView, lang: Lang): [string, Child][] {
	const words = indicatorWords[lang];
	const missing = <span class="soft">{words.notSaid}</span>;
	return [
		[words.unit, unitName(lang, view.unit)],
		[words.direction, directionWords[lang][view.direction]],
		[words.method, view.method ? <Said text={view.method} lang={lang} /> : missing],
		[words.source, view.source ? <Said text={view.source} lang={lang} /> : missing],
		[words.frequency, view.frequency ? sayFrequency(lang, view.frequency) : missing],
		[words.measuredBy, <Measurer view={view} lang={lang} />],
		...(view.places.length > 0 ? [[words.places, <Places view={view} lang={lang} />] as [string, Child]] : []),
		...view.replaces.map((old): [string, Child] => [words.replaces, <IndicatorLink view={old} lang={lang} />]),
		[words.code, <code>{view.code}</code>],
	];
}

function Measurer({ view, lang }: { view: IndicatorView; lang: Lang }) {
	return (
		<a href={at(lang, `/iestades/${encodeURIComponent(view.measuredBy.code)}`)}>
			<Said text={view.measuredBy.name} lang={lang} /> ({view.measuredBy.code})
			{view.measuredBy.unit ? (
				<>
					, <Said text={view.measuredBy.unit.name} lang={lang} />
				</>
			) : null}
		</a>
	);
}

function Places({ view, lang }: { view: IndicatorView; lang: Lang }) {
	return (
		<ul class="plain">
			{view.places.map((place) => (
				<li>
					<a href={at(lang, `/plani/${encodeURIComponent(place.plan)}`)}>
						<Said text={place.planTitle} lang={lang} />
					</a>
					{place.element && place.elementTitle ? (
						<>
							{" › "}
							<a href={at(lang, `/plani/${encodeURIComponent(place.plan)}/${encodeURIComponent(place.element)}`)}>
								{place.element} <Said text={place.elementTitle} lang={lang} />
							</a>
						</>
					) : null}
				</li>
			))}
		</ul>
	);
}

function History({ history, unit, lang }: { history: HistoryEntry[]; unit: string; lang: Lang }) {
	const words = indicatorWords[lang];
	return (
		<section class="stack" id="vesture">
			<h2>{words.history}</h2>
			{history.length === 0 ? <p class="soft">{words.noHistory}</p> : null}
			<ol class="timeline">
				{history.map((entry) => (
					<li>
						<span class="soft small">
							<time datetime={entry.at.toISOString()}>{formatInstant(lang, entry.at)}</time> · {sayWho(entry.who, lang)}
						</span>
						<span>{sayWhat(entry.what, unit, lang)}</span>
					</li>
				))}
			</ol>
		</section>
	);
}
