// What was said of an item before the round: the last statement, or the last values.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { formatValue, type IndicatorView } from "#modules/monitoring/index.ts";
import { type PlanElement, StatusMark } from "#modules/planning/index.ts";
import { DayText, Prose } from "#ui/parts.tsx";

export function ElementBefore({ element, lang }: { element: PlanElement; lang: Lang }) {
	const { update } = element;
	return (
		<>
			<StatusMark status={element.state.status} lang={lang} />
			{element.deadlines.map((deadline) => (
				<p class="small">{[deadline.indicator?.lv, sayPeriod(deadline.period, lang)].filter(Boolean).join(" – ")}</p>
			))}
			{update ? (
				<p class="soft small">
					<DayText day={update.asOf} lang={lang} />
				</p>
			) : null}
			{update?.narrative ? <Prose text={update.narrative} lang={lang} /> : null}
		</>
	);
}

export function IndicatorBefore({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const points = view.series.find((series) => series.current)?.points.slice(-4) ?? [];
	return (
		<ul class="plain">
			{points.map((point) => (
				<li>
					{sayPeriod(point.period, lang)}: <strong class="num">{formatValue(lang, point.value, view.unit)}</strong>
				</li>
			))}
		</ul>
	);
}
