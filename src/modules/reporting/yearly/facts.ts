import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { Missing } from "#kernel/errors.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import {
	addUp,
	dutiesOf,
	findFunding,
	findMaturity,
	findPlan,
	fundingYears,
	groupFunding,
	levelShown,
	listPlans,
	type PlanHead,
	shownFunction,
	tally,
	totalOf,
} from "#modules/planning/index.ts";
import { getWorkPlanReport } from "../work-plan-report/facts.ts";
import type { FunctionLevel, Strategy, YearlyReport, YearMoney } from "./model.ts";

/** The institution's year up to the day. @throws Missing when there is no such institution */
export async function getYearlyReport(db: Db, code: string, asOf: Day): Promise<YearlyReport> {
	const institution = (await listInstitutions(db, asOf)).find((one) => one.code === code);
	if (!institution) {
		throw new Missing("no_such_institution", {
			lv: `Iestādes ar kodu ${code} nav.`,
			en: `There is no institution ${code}.`,
		});
	}
	const year = Number(asOf.slice(0, 4));
	const own = (await listPlans(db)).filter(
		(plan) => plan.owner.code === code && plan.state !== "draft" && plan.periodFrom <= year && plan.periodTo >= year,
	);
	const strategies: Strategy[] = [];
	for (const head of own.filter(({ kind }) => kind === "institution_strategy")) {
		strategies.push(...(await strategyOf(db, head, asOf, year)));
	}
	const workPlans: YearlyReport["workPlans"] = [];
	for (const head of own.filter(({ kind }) => kind === "work_plan")) {
		workPlans.push(await getWorkPlanReport(db, head.code, asOf));
	}
	const duties = (await dutiesOf(db, code, asOf)).filter(({ plan }) => plan.state !== "draft");
	return {
		institution: { code, name: institution.name },
		year,
		asOf,
		strategies,
		duties: duties.map(({ plan, deliverables }) => ({
			plan: { code: plan.code, title: plan.title },
			deliverables,
			tally: tally(deliverables.map((one) => one.state)),
		})),
		workPlans,
	};
}

async function strategyOf(db: Db, head: PlanHead, asOf: Day, year: number): Promise<Strategy[]> {
	const plan = await findPlan(db, head.code, asOf);
	if (!plan) return [];
	return [
		{
			plan,
			indicators: await listIndicators(db, asOf, head.code),
			money: await moneyOf(db, head, asOf),
			maturity: await levelsOf(db, head.code, asOf, year),
		},
	];
}

async function moneyOf(db: Db, head: PlanHead, asOf: Day): Promise<YearMoney[]> {
	const groups = groupFunding(await findFunding(db, head, asOf));
	const years = [...new Set([...fundingYears(groups, "planned"), ...fundingYears(groups, "additional")])].sort();
	return years.map((year) => ({
		year,
		planned: addUp(groups.map((group) => totalOf(group, "planned", year))),
		additional: addUp(groups.map((group) => totalOf(group, "additional", year))),
	}));
}

/** What anyone may see: accepted assessments only. */
const anyone = { isOfficial: false, mayAssess: { self: false, independent: false } };

async function levelsOf(db: Db, code: string, asOf: Day, year: number): Promise<FunctionLevel[]> {
	const maturity = await findMaturity(db, code, asOf);
	const functions = (maturity?.functions ?? []).map((one) => shownFunction(one, anyone));
	return functions.map(({ code: element, title, years }) => {
		const grades = years.get(year);
		return {
			code: element,
			title,
			self: levelShown(grades?.self),
			independent: levelShown(grades?.independent),
			target: grades?.target ?? null,
		};
	});
}
