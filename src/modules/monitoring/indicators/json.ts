// An indicator as the API shows it.
import { periodCode } from "#kernel/period.ts";
import type { IndicatorView, Series } from "./queries.ts";
import { sayVerdict } from "./sentence.ts";

export function indicatorJson(view: IndicatorView) {
	return {
		code: view.code,
		title: view.title,
		unit: view.unit,
		direction: view.direction,
		state: view.state,
		replaced_by: view.replacedBy?.code ?? null,
		baseline: view.baseline,
		targets: view.targets.map(({ year, value, said }) => ({ year, value, ...(said ? { text: said } : {}) })),
		source: view.source,
		method: view.method,
		frequency: view.frequency,
		measured_by: view.measuredBy.code,
		places: view.places.map(({ plan, element, key }) => ({ plan, element, key })),
		as_of: view.asOf,
		series: view.series.map(seriesJson),
		verdict: verdictJson(view),
	};
}

function seriesJson(series: Series) {
	return {
		source: series.source,
		from: series.from,
		current: series.current,
		note: series.note,
		points: series.points.map((point) => ({
			id: point.id,
			period: periodCode(point.period),
			published: point.published,
			value: point.value,
			numerator: point.numerator,
			denominator: point.denominator,
			n: point.n,
			note: point.note,
		})),
	};
}

function verdictJson(view: IndicatorView) {
	const { status, pace, requiredPace, forecast, attained } = view.verdict;
	return {
		status,
		pace,
		required_pace: requiredPace,
		forecast,
		attained,
		sentence: { lv: sayVerdict(view.verdict, view, "lv"), en: sayVerdict(view.verdict, view, "en") },
	};
}
