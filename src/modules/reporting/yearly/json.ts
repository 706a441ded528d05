import { indicatorJson } from "../progress-report/json.ts";
import { workPlanReportJson } from "../work-plan-report/facts.ts";
import { notDoneIn, type Strategy, type YearlyReport } from "./model.ts";

export function yearlyJson(report: YearlyReport) {
	const { institution, year, asOf, strategies, duties, workPlans } = report;
	const missed = notDoneIn(report);
	return {
		institution,
		year,
		as_of: asOf,
		strategies: strategies.map(strategyJson),
		duties: duties.map(({ plan, deliverables, tally: { total, delayed, dueSoon, ...byStatus } }) => ({
			plan,
			counts: { deliverables: total, by_status: byStatus, delayed, due_soon: dueSoon },
			deliverables: deliverables.map(({ code, title, state, update }) => ({
				code,
				title,
				status: state.status,
				delayed: state.delayed,
				narrative: update?.narrative ?? null,
				reason: update?.reason ?? null,
				decision: update?.decision ?? null,
			})),
		})),
		work_plans: workPlans.map(workPlanReportJson),
		not_done: {
			deliverables: missed.deliverables.map(({ plan, element }) => ({ plan: plan.code, code: element.code })),
			indicators: missed.indicators.map((view) => view.code),
			tasks: missed.tasks.map(({ work, line }) => ({ plan: work.plan.code, code: line.code })),
		},
	};
}

function strategyJson({ plan, indicators, money, maturity }: Strategy) {
	return {
		code: plan.code,
		title: plan.title,
		period: { from: plan.periodFrom, to: plan.periodTo },
		mission: plan.mission,
		vision: plan.vision,
		indicators: indicators.map(indicatorJson),
		funding: money,
		maturity,
	};
}
