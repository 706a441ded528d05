// The report held against the register: which plan it is about, and every change that accepting it would make.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import {
	findPlan,
	latestVersionDay,
	listPlans,
	type PlanElement,
	type PlanHead,
	type PlanView,
} from "#modules/planning/index.ts";
import { asCode } from "../reading/parties.ts";
import type { Direction, Indicator, Measure, UnderstoodReport } from "../reading/understood.ts";
import { type Change, changeOrder } from "./changes.ts";
import {
	changesOf,
	type Known,
	type Matched,
	matchDeliverables,
	sameWording,
	similarity,
	type Told,
} from "./compare.ts";
import { type IndicatorPair, indicatorChanges, matchIndicators } from "./indicators.ts";
import { namesIn, withKnownParties } from "./parties.ts";
import { rememberedParties } from "./queries.ts";
import {
	type Choices,
	noChoices,
	placeOf,
	type Questions,
	unknownParties,
	unsureDeliverables,
	withChosenParties,
} from "./questions.ts";
import { knownOf, toldOf } from "./told.ts";

/** A plan that the report brings, an amendment of one that is approved, or neither; and from when on it holds. */
export type NextVersion = { kind: "plan" | "amendment" | "none"; from: Day | undefined };

export type Survey = {
	planCode: string;
	/** Undefined when the report is about a plan that the register does not have: accepting adds it. */
	plan: PlanView | undefined;
	asOf: Day;
	matched: Matched;
	/** The code that each told deliverable has or will have. */
	codeOf: Map<Told, string>;
	newDirections: Direction[];
	newMeasures: Measure[];
	indicatorPairs: IndicatorPair[];
	newIndicators: Indicator[];
	changes: Change[];
	/** What accepting makes of the plan's versions. */
	version: NextVersion;
	/** In the plan, but not mentioned by the report; left as they are. */
	unmentioned: Known[];
	/** What somebody has to say first, and what was said already: now, or of the same plan before. */
	questions: Questions;
	choices: Choices;
};

/** What a report is held against: the day, the plan when it was named, and what somebody answered. */
export type Held = { asOf: Day; askedPlan?: string | null | undefined; choices?: Choices | null | undefined };

export async function surveyReport(db: Db, report: UnderstoodReport, held: Held): Promise<Survey> {
	const { asOf } = held;
	const askedPlan = held.askedPlan ?? undefined;
	const head = await findReportedPlan(db, report, askedPlan);
	const plan = head && (await findPlan(db, head.code, asOf, "all"));
	const known = plan ? knownDeliverables(plan) : [];
	const { matched, ...asked } = await matchAsked(db, report, { ...held, plan, known });
	const indicators = plan ? await listIndicators(db, asOf, plan.code, "all") : [];
	const indicatorPairs = plan ? matchIndicators(report, indicators, plan.code) : [];
	const survey: Bare = {
		planCode: plan?.code ?? askedPlan ?? newPlanCode(report),
		plan,
		asOf,
		matched,
		codeOf: codesFor(matched, known),
		newDirections: report.directions.filter((one) => !findOf(plan, "priority", one.code)),
		newMeasures: report.measures.filter((one) => !findOf(plan, "measure", one.code)),
		indicatorPairs,
		newIndicators: report.indicators.filter((one) => !indicatorPairs.some((pair) => pair.told === one)),
		unmentioned: matched.unmentioned,
		...asked,
	};
	const changes = listChanges(report, survey);
	return { ...survey, changes, version: await nextVersion(db, report, survey, changes) };
}

type Against = Held & { plan: PlanView | undefined; known: Known[] };

/** The report's deliverables against the plan's, as the answers say, and the questions that they answer. */
async function matchAsked(db: Db, report: UnderstoodReport, { asOf, choices, plan, known }: Against) {
	const codes = async (rows: Promise<readonly { code: string }[]>) => new Set((await rows).map(({ code }) => code));
	const register = { institutions: await codes(listInstitutions(db)), groups: await codes(listGroups(db)) };
	const names = namesIn(await listInstitutions(db, asOf));
	const own = choices ?? noChoices;
	const parties = [...own.parties, ...(plan ? await rememberedParties(db, plan.code) : [])];
	const printed = report.deliverables.map((one) => withKnownParties(toldOf(one), names));
	const told = printed.map((one) => withChosenParties(one, parties, register));
	const chosen = new Map(own.deliverables.map((one) => [one.told, one.as]));
	const unknown = unknownParties(printed, known, register);
	const unsure = unsureDeliverables(matchDeliverables(told, known), known);
	const open =
		unknown.filter(({ code }) => !parties.some((one) => one.code === code)).length +
		unsure.filter((one) => !chosen.has(one.told)).length;
	return {
		matched: matchDeliverables(told, known, (one) => chosen.get(placeOf(one))),
		questions: { parties: unknown, deliverables: unsure, open },
		choices: { parties, deliverables: own.deliverables },
	};
}

type Bare = Omit<Survey, "changes" | "version">;

/** Kinds of change that touch only what is reported of a plan, not the plan. */
const reported = ["plan_added", "status", "narrative", "value", "target", "indicator_added"];

async function nextVersion(
	db: Db,
	report: UnderstoodReport,
	{ plan, asOf }: Bare,
	changes: readonly Change[],
): Promise<NextVersion> {
	if (!plan) {
		const from = report.plan.act?.date ?? `${report.plan.period?.from ?? asOf.slice(0, 4)}-01-01`;
		return { kind: "plan", from };
	}
	if (plan.state === "draft" || changes.every((one) => reported.includes(one.kind))) {
		return { kind: "none", from: undefined };
	}
	const before = await latestVersionDay(db, plan.code);
	return { kind: "amendment", from: before && before > asOf ? before : asOf };
}

/** By the code asked for; else by the approving act's number; else by title and period. */
async function findReportedPlan(
	db: Db,
	report: UnderstoodReport,
	asked: string | undefined,
): Promise<PlanHead | undefined> {
	const plans = await listPlans(db, "all");
	if (asked) return plans.find((plan) => plan.code === asked);
	const { act, title, period } = report.plan;
	const byAct = act && plans.find((plan) => plan.act?.number === act.number && plan.act.date === act.date);
	if (byAct) return byAct;
	const like = (plan: PlanHead) => similarity(plan.title.lv, title);
	return plans
		.filter((plan) => plan.periodFrom === period?.from && plan.periodTo === period?.to && like(plan) >= 0.8)
		.sort((a, b) => like(b) - like(a))[0];
}

/** "Parauga plāns 2024.–2027. gadam" → "parauga-plans-2024" */
function newPlanCode(report: UnderstoodReport): string {
	const words = asCode(report.plan.title.replace(/\d{4}.*$/, ""))
		.slice(0, 50)
		.replace(/-$/, "");
	return [words, report.plan.period?.from].filter(Boolean).join("-");
}

function knownDeliverables(plan: PlanView): Known[] {
	return plan.elements
		.filter((element) => element.kind === "deliverable")
		.map((element) => knownOf(element, measureAbove(plan, element)));
}

function measureAbove(plan: PlanView, element: PlanElement): string {
	const parent = plan.elements.find((one) => one.id === element.parentId);
	if (!parent) return "";
	return parent.kind === "measure" ? parent.code : measureAbove(plan, parent);
}

export function findOf(plan: PlanView | undefined, kind: PlanElement["kind"], code: string): PlanElement | undefined {
	return plan?.elements.find((element) => element.kind === kind && element.code === code);
}

/** A known one keeps its code; a new one gets its place, or the next free number of its measure. */
function codesFor(matched: Matched, known: readonly Known[]): Map<Told, string> {
	const codes = new Map(matched.pairs.map((pair) => [pair.told, pair.known.code]));
	const taken = new Set([...known.map((one) => one.code)]);
	for (const told of matched.added) {
		let n = told.n;
		while (taken.has(`${told.measure}-${n}`)) n += 1;
		taken.add(`${told.measure}-${n}`);
		codes.set(told, `${told.measure}-${n}`);
	}
	return codes;
}

function listChanges(report: UnderstoodReport, survey: Bare): Change[] {
	const { plan, matched } = survey;
	const added =
		(kind: "direction_added" | "measure_added" | "deliverable_added" | "indicator_added") =>
		(code: string, title: string): Change => ({ kind, code, title });
	const changes: Change[] = [
		...(plan ? [] : [{ kind: "plan_added" as const, code: survey.planCode, title: report.plan.title }]),
		...survey.newDirections.map((one) => added("direction_added")(one.code, directionTitle(one))),
		...survey.newMeasures.map((one) => added("measure_added")(one.code, one.title)),
		...matched.added.map((one) => added("deliverable_added")(survey.codeOf.get(one) ?? "", one.title)),
		...survey.newIndicators.map((one) => added("indicator_added")("", one.title)),
		...(plan ? wordingChanges(report, plan) : []),
		...matched.pairs.flatMap(changesOf),
		...survey.indicatorPairs.flatMap(indicatorChanges),
	];
	const byKind = (a: Change, b: Change) => changeOrder.indexOf(a.kind) - changeOrder.indexOf(b.kind);
	// Within a kind as the plan counts: 1.2-1 before 1.10-1.
	return changes.sort((a, b) => byKind(a, b) || a.code.localeCompare(b.code, "lv", { numeric: true }));
}

export function directionTitle(direction: Direction): string {
	return direction.title ?? `${direction.code}. rīcības virziens`;
}

/** Directions, measures and their results whose wording the report has otherwise. */
function wordingChanges(report: UnderstoodReport, plan: PlanView): Change[] {
	const wordings = [
		...report.directions.flatMap((one) =>
			one.title ? [{ element: findOf(plan, "priority", one.code), now: one.title }] : [],
		),
		...report.measures.map((one) => ({ element: findOf(plan, "measure", one.code), now: one.title })),
		...report.measures.flatMap((one) => (one.result ? [{ element: resultOf(plan, one.code), now: one.result }] : [])),
	];
	return wordings.flatMap(({ element, now }): Change[] =>
		element && !sameWording(element.title.lv, now)
			? [{ kind: "title", code: element.code, was: element.title.lv, now }]
			: [],
	);
}

function resultOf(plan: PlanView, measureCode: string): PlanElement | undefined {
	return findOf(plan, "measure", measureCode)?.children.find((child) => child.kind === "result");
}
