// An indicator as the API shows it.
import { periodCode } from "#kernel/period.ts";
import type { ShownBreakdown } from "../breakdowns/shown.ts";
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
		targets: view.targets.map(({ year, value, said, overBaseline }) => ({
			year,
			value,
			...(said ? { text: said } : {}),
			...(overBaseline ? { over_baseline: true } : {}),
		})),
		source: view.source,
		method: view.method,
		frequency: view.frequency,
		measured_by: view.measuredBy.code,
		formula: view.formula,
		revision: view.revision,
		places: view.places.map(({ plan, element, key }) => ({ plan, element, key })),
		as_of: view.asOf,
		series: view.series.map(seriesJson),
		verdict: verdictJson(view),
	};
}

/** A hidden value is not there: neither the number nor its n. */
export function breakdownJson(breakdown: ShownBreakdown) {
	return {
		dimension: breakdown.dimension,
		how: breakdown.how,
		makes_total: breakdown.makesTotal,
		smallest_published_group: breakdown.least,
		periods: breakdown.periods.map(periodCode),
		groups: breakdown.groups.map(({ code, name, targets, cells }) => ({
			...{ code, name, targets },
			values: cells.map((cell) =>
				cell.kind === "value" ? { value: cell.value, n: cell.n } : { value: null, hidden: cell.kind === "hidden" },
			),
		})),
		wholes: breakdown.wholes.map(({ ofGroups, own, difference }) => ({ of_groups: ofGroups, own, difference })),
	};
}

function seriesJson(series: Series) {
	return {
		source: series.source,
		from: series.from,
		current: series.current,
		comparable: series.comparable,
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
