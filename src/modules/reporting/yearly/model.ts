// An institution's year as plain data: its strategy, results, indicators, duties, money, maturity, work. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import type { PlanElement, PlanView, Sum, Tally } from "#modules/planning/index.ts";
import type { WorkPlanReport } from "../work-plan-report/model.ts";

/** An amount by year: already in the budget, and still to be granted. */
export type YearMoney = { year: number; planned: Sum | undefined; additional: Sum | undefined };

/** Levels of a function at the end of the year, accepted assessments only. */
export type FunctionLevel = {
	code: string;
	title: Text;
	self: number | null;
	independent: number | null;
	target: number | null;
};

export type Strategy = {
	plan: Pick<PlanView, "code" | "title" | "periodFrom" | "periodTo" | "mission" | "vision" | "tree">;
	indicators: IndicatorView[];
	money: YearMoney[];
	maturity: FunctionLevel[];
};

export type Duty = { plan: { code: string; title: Text }; deliverables: PlanElement[]; tally: Tally };

export type YearlyReport = {
	institution: { code: string; name: Text };
	/** The year that the day is in. */
	year: number;
	asOf: Day;
	strategies: Strategy[];
	/** What it is responsible for in any plan. */
	duties: Duty[];
	workPlans: WorkPlanReport[];
};

/** Verdicts that say that a target was missed or will be. */
const behind = ["missed", "regressing", "off_track", "needs_acceleration"];

/** What was not done: deliverables late or given up, indicators behind their targets, tasks late or dropped. */
export function notDoneIn({ strategies, duties, workPlans }: YearlyReport) {
	return {
		deliverables: duties.flatMap(({ plan, deliverables }) =>
			deliverables
				.filter(({ state }) => state.delayed || state.status === "lost_relevance")
				.map((element) => ({ plan, element })),
		),
		indicators: strategies.flatMap(({ indicators }) =>
			indicators.filter(({ verdict }) => behind.includes(verdict.status)),
		),
		tasks: workPlans.flatMap((work) => work.notDone.map((line) => ({ work, line }))),
	};
}
