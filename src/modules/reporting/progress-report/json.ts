// The report for machines: snake_case, codes, ISO dates, texts in both languages.
import { periodCode, sayPeriod } from "#kernel/period.ts";
import { type IndicatorView, sayVerdict } from "#modules/monitoring/index.ts";
import type { PlanElement, Tally } from "#modules/planning/index.ts";
import type { Deliverable, Direction, Measure, Report } from "./model.ts";

export function reportJson(report: Report) {
	const { plan } = report;
	return {
		plan: {
			code: plan.code,
			title: plan.title,
			period: { from: plan.periodFrom, to: plan.periodTo },
			owner: plan.owner.code,
			act: plan.act,
		},
		as_of: report.asOf,
		counts: { directions: report.directions.length, measures: report.measureCount, ...tallyJson(report.tally) },
		abbreviations: report.abbreviations,
		main_indicators: report.mainIndicators.map((indicator) => indicator.code),
		directions: report.directions.map(directionJson),
		open: report.open.map(({ element }) => element.code),
		lost_relevance: report.lostRelevance.map(({ element }) => ({
			code: element.code,
			reason: element.update?.reason ?? null,
			decision: element.update?.decision ?? null,
		})),
		indicators: report.indicators.map(indicatorJson),
	};
}

function tallyJson({ total, delayed, dueSoon, ...byStatus }: Tally) {
	return { deliverables: total, by_status: byStatus, delayed, due_soon: dueSoon };
}

function directionJson({ element, expected, indicators, tally, measures, deliverables }: Direction) {
	return {
		code: element.code,
		title: element.title,
		horizontal: element.horizontal,
		description: element.description,
		expected,
		indicators: indicators.map((indicator) => indicator.code),
		counts: { measures: measures.length, ...tallyJson(tally) },
		measures: measures.map(measureJson),
		deliverables: deliverables.map(deliverableJson),
	};
}

function measureJson({ element, expected, deliverables }: Measure) {
	return { code: element.code, title: element.title, expected, deliverables: deliverables.map(deliverableJson) };
}

function deliverableJson({ element, evidence }: Deliverable) {
	const codes = (role: string) => element.parties.filter((party) => party.role === role).map((party) => party.code);
	return {
		code: element.code,
		title: element.title,
		responsible: codes("responsible"),
		co_responsible: codes("co_responsible"),
		cooperating: codes("cooperating"),
		deadlines: element.deadlines.map(deadlineJson),
		status: element.state.status,
		delayed: element.state.delayed,
		due_soon: element.state.dueSoon,
		narrative: element.update?.narrative ?? null,
		achieved: element.update?.achieved ?? null,
		updated: element.update?.asOf ?? null,
		evidence,
	};
}

function deadlineJson({ indicator, period, ends, note }: PlanElement["deadlines"][number]) {
	return { text: sayPeriod(period, "lv"), code: periodCode(period), ...period, ends, indicator, note };
}

export function indicatorJson(view: IndicatorView) {
	const { status, pace, requiredPace, forecast } = view.verdict;
	return {
		code: view.code,
		title: view.title,
		unit: view.unit,
		baseline: view.baseline,
		targets: view.targets.map(({ year, value, said }) => ({ year, value, text: said })),
		verdict: {
			status,
			pace,
			required_pace: requiredPace,
			forecast,
			sentence: { lv: sayVerdict(view.verdict, view, "lv"), en: sayVerdict(view.verdict, view, "en") },
		},
		series: view.series.map(({ source, from, current, note, points }) => ({
			source,
			from,
			current,
			note,
			points: points.map((point) => ({
				period: periodCode(point.period),
				value: point.value,
				published: point.published,
				note: point.note,
			})),
		})),
	};
}
