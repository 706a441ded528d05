// What each kind of document is made of, read from the register; and the same as JSON.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { getReport } from "../progress-report/facts.ts";
import { reportJson } from "../progress-report/json.ts";
import { getWorkPlanReport, workPlanReportJson } from "../work-plan-report/facts.ts";
import { getYearlyReport } from "../yearly/facts.ts";
import { yearlyJson } from "../yearly/json.ts";
import type { DocumentKind, Models } from "./kinds.ts";

type Facts<Model> = {
	/** @throws Missing when there is no such plan or institution */
	get(db: Db, subject: string, asOf: Day): Promise<Model>;
	json(model: Model, base: string | undefined): object;
};

const facts: { [Kind in DocumentKind]: Facts<Models[Kind]> } = {
	progress: { get: getReport, json: reportJson },
	yearly: { get: getYearlyReport, json: yearlyJson },
	"work-plan": { get: getWorkPlanReport, json: workPlanReportJson },
};

export function factsOf<Kind extends DocumentKind>(kind: Kind, db: Db, subject: string, asOf: Day) {
	return facts[kind].get(db, subject, asOf);
}

export function jsonOf<Kind extends DocumentKind>(kind: Kind, model: Models[Kind], base: string | undefined): object {
	return facts[kind].json(model, base);
}
