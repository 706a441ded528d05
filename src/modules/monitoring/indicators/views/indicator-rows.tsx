// Indicators as rows: title and place, latest value, target, verdict.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { indicatorPath } from "../paths.ts";
import type { IndicatorView } from "../queries.ts";
import { indicatorWords } from "../words.ts";
import { LatestFigure, TargetFigure } from "./figures.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

type Props = {
	views: readonly IndicatorView[];
	lang: Lang;
	label: string;
	/** The plan under which the rows stand: tells which place of the indicator is meant. */
	plan?: string | undefined;
	/** The day asked for, to be kept in links; undefined means today. */
	asked?: string | undefined;
};

export function IndicatorRows({ views, lang, label, plan, asked }: Props) {
	const words = indicatorWords[lang];
	return (
		<TableBox label={label}>
			<table class="ds-table table table--cards indicators" data-color="neutral">
				<caption class="hidden">{label}</caption>
				<thead>
					<tr>
						<th scope="col">{words.indicator}</th>
						<th scope="col">{words.latest}</th>
						<th scope="col">{words.target}</th>
						<th scope="col">{words.verdict}</th>
					</tr>
				</thead>
				<tbody>
					{views.map((view) => (
						<tr>
							<th scope="row">
								<IndicatorLink view={view} lang={lang} asked={asked} />
								<Place view={view} lang={lang} plan={plan} />
							</th>
							<td data-label={words.latest}>
								<LatestFigure view={view} lang={lang} />
							</td>
							<td data-label={words.target}>
								<TargetFigure view={view} lang={lang} />
							</td>
							<td>
								<VerdictMark status={view.verdict.status} lang={lang} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

export function IndicatorLink({
	view,
	lang,
	asked,
}: {
	view: { code: string; title: IndicatorView["title"] };
	lang: Lang;
	asked?: string | undefined;
}) {
	return (
		<a href={withQuery(at(lang, indicatorPath(view.code)), { as_of: asked })}>
			<Said text={view.title} lang={lang} />
		</a>
	);
}

function Place({ view, lang, plan }: { view: IndicatorView; lang: Lang; plan: string | undefined }) {
	const place = view.places.find((one) => one.plan === plan);
	if (!place?.elementTitle && !place?.key) return null;
	return (
		<span class="row-place soft small">
			{place.elementTitle ? (
				<>
					<span class="code">{place.element}</span>
					<Said text={place.elementTitle} lang={lang} />
				</>
			) : null}
			{place.key ? <span class="row-key">★ {indicatorWords[lang].key}</span> : null}
		</span>
	);
}
