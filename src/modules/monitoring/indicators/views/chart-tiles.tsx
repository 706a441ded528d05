// The main indicators as the front page shows them: the finding, the figure, the picture, the verdict.
import { raw } from "hono/html";
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { indicatorChart } from "../chart.tsx";
import { asCounted } from "../counted.ts";
import { indicatorPath } from "../paths.ts";
import type { IndicatorView } from "../queries.ts";
import { headline } from "../sentence.ts";
import { formatValue } from "../units.ts";
import { indicatorWords } from "../words.ts";
import { TargetFigure } from "./figures.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

type Props = { views: readonly IndicatorView[]; lang: Lang; asked?: string | undefined };

export function ChartTiles({ views, lang, asked }: Props) {
	return (
		<ul class="tiles tiles--charts">
			{views.map((view) => {
				const { latest } = view.verdict;
				const chart = indicatorChart(asCounted(view), lang);
				return (
					<li class="tile chart-tile">
						<h3>
							<a href={at(lang, withQuery(indicatorPath(view.code), { as_of: asked }))}>
								{headline(view.verdict, view, lang)}
							</a>
						</h3>
						<p class="chart-tile__figure">
							{latest ? (
								<>
									<strong class="big">{formatValue(lang, latest.value, view.unit)}</strong>{" "}
									<span class="soft small">{sayPeriod(latest.period, lang)}</span>
								</>
							) : (
								<span class="soft">{indicatorWords[lang].noMeasurements}</span>
							)}
						</p>
						<p class="small">
							<span class="soft">{indicatorWords[lang].target}:</span> <TargetFigure view={view} lang={lang} />
						</p>
						<span>
							<VerdictMark status={view.verdict.status} lang={lang} />
						</span>
						{chart ? <div class="chart-tile__chart">{raw(chart.narrowSvg)}</div> : null}
					</li>
				);
			})}
		</ul>
	);
}
