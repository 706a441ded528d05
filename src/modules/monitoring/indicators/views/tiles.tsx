// Indicators on pages of other subjects: tiles of the main ones, rows of the others, the count per verdict.

import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { listPath } from "../paths.ts";
import type { IndicatorView } from "../queries.ts";
import { formatValue } from "../units.ts";
import { countIndicatorsIn, indicatorWords, sayOtherIndicators } from "../words.ts";
import { TargetFigure } from "./figures.tsx";
import { IndicatorLink, IndicatorRows } from "./indicator-rows.tsx";
import { VerdictMark } from "./verdict-mark.tsx";
import { VerdictTally } from "./verdict-tally.tsx";

type Many = { views: readonly IndicatorView[]; lang: Lang; asked?: string | undefined };

function IndicatorTiles({ views, lang, asked }: Many) {
	return (
		<ul class="tiles">
			{views.map((view) => (
				<li class="tile">
					<h3>
						<IndicatorLink view={view} lang={lang} asked={asked} />
					</h3>
					<Latest view={view} lang={lang} />
					<span class="small">
						<span class="soft">{indicatorWords[lang].target}:</span> <TargetFigure view={view} lang={lang} />
					</span>
					<span>
						<VerdictMark status={view.verdict.status} lang={lang} />
					</span>
				</li>
			))}
		</ul>
	);
}

function Latest({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const { latest } = view.verdict;
	if (!latest) return <span class="soft">{indicatorWords[lang].noMeasurements}</span>;
	return (
		<span>
			<strong class="big">{formatValue(lang, latest.value, view.unit)}</strong>{" "}
			<span class="soft small">{sayPeriod(latest.period, lang)}</span>
		</span>
	);
}

/** More than these have a page of their own: the list of the plan's indicators. */
const mostRows = 100;

/** Up to this many indicators all get a tile. */
const fewEnough = 6;

/** The indicators of a plan or of one of its elements. */
export function PlaceIndicators({ views, lang, plan, asked }: Many & { plan: string }) {
	const isKey = (view: IndicatorView) => view.places.some((place) => place.plan === plan && place.key);
	const main = views.length <= fewEnough ? views : views.filter(isKey);
	const others = views.filter((view) => !main.includes(view));
	const words = indicatorWords[lang];
	return (
		<section class="stack" aria-labelledby="plana-raditaji">
			<div>
				<h2 id="plana-raditaji">{words.indicators}</h2>
				<p class="soft">{countIndicatorsIn(lang, views.length)}</p>
			</div>
			{views.length > 1 ? (
				<VerdictTally
					views={views}
					lang={lang}
					hrefOf={(status) => withQuery(at(lang, listPath), { plan, virziba: status, as_of: asked })}
				/>
			) : null}
			{main.length > 0 ? <IndicatorTiles views={main} lang={lang} asked={asked} /> : null}
			{others.length > mostRows ? (
				<p>
					<a href={withQuery(at(lang, listPath), { plan, as_of: asked })}>{words.wholeList}</a>
				</p>
			) : null}
			{others.length > 0 && others.length <= mostRows ? (
				<details class="fold">
					<summary>
						{main.length > 0 ? sayOtherIndicators(lang, others.length) : countIndicatorsIn(lang, others.length)}
					</summary>
					<IndicatorRows views={others} lang={lang} label={words.indicators} plan={plan} asked={asked} />
				</details>
			) : null}
		</section>
	);
}

/** What an institution measures, with the way to the same list by itself. */
export function MeasuredIndicators({ views, institution, lang, asked }: Many & { institution: string }) {
	const words = indicatorWords[lang];
	return (
		<section class="stack" aria-labelledby="raditaji">
			<h2 id="raditaji">{words.measures}</h2>
			{views.length > 1 ? (
				<VerdictTally
					views={views}
					lang={lang}
					hrefOf={(status) => withQuery(at(lang, listPath), { iestade: institution, virziba: status, as_of: asked })}
				/>
			) : null}
			<IndicatorRows views={views} lang={lang} label={words.measures} asked={asked} />
		</section>
	);
}
