// The data files in the shape in which the modules' operations take them.
import type { IndicatorInput } from "#modules/monitoring/index.ts";
import type { ElementInput, PartyInput, PlanInput } from "#modules/planning/index.ts";
import { tasks, workPlan } from "./lm-2026/work-plan.ts";
import { funding } from "./macisanas-2021/funding.ts";
import { contexts, indicators, plans } from "./plans.ts";
import type { ContextData, ElementData, IndicatorData, PartyRef, PlanData } from "./types.ts";

/** Superior plans first: an element says what it serves in those that are already in. */
export const planInputs: PlanInput[] = plans.map(planInput);

export const indicatorInputs: IndicatorInput[] = indicators.map(indicatorInput);

/** An invented work plan under a real strategy. */
export const workPlanInput: PlanInput = planInput(workPlan);

/** Whose its tasks are, and what was said of them. */
export const taskInputs = tasks.map(({ code, unit, person, priority, weight, progress }) => {
	const place = { plan: workPlan.code, task: code };
	return {
		assignment: { ...place, unit, person, priority, weight },
		progress: progress.map((entry) => ({ ...place, ...entry })),
	};
});

function planInput({ period, elements, ...plan }: PlanData): PlanInput {
	return {
		...plan,
		periodFrom: period.from,
		periodTo: period.to,
		elements: elements.map((element) => elementInput(plan.code, element)),
		...(plan.code === "macisanas-2021" ? { funding: fundingInput() } : {}),
		context: contextInput(contexts.find((one) => one.plan === plan.code)),
	};
}

function fundingInput(): PlanInput["funding"] {
	return funding.map(({ planned, additional, ...row }) => ({
		...row,
		planned: byYear(planned),
		additional: byYear(additional),
	}));
}

function byYear(years: Record<number, number>): Record<string, number> {
	return Object.fromEntries(Object.entries(years).map(([year, amount]) => [year, amount]));
}

function contextInput(context: ContextData | undefined): PlanInput["context"] {
	if (!context) return undefined;
	const { plan: _, stakeholders, policyDocuments, jobFamilies, maturityScale, maturityOf, ...rest } = context;
	return {
		...rest,
		groups: stakeholders,
		documents: policyDocuments,
		families: jobFamilies,
		...(maturityScale ? { maturity: { scale: maturityScale, of: maturityOf ?? [] } } : {}),
	};
}

function elementInput(plan: string, element: ElementData): ElementInput {
	const { kind, code, title, description, horizontal, key, notes, deadlines, update, children } = element;
	const parties = [
		...(element.responsible ?? []).map((party) => partyInput("responsible", party)),
		...(element.coResponsible ?? []).map((party) => partyInput("co_responsible", party)),
		...(element.cooperating ?? []).map((party) => partyInput("cooperating", party)),
	];
	return {
		kind,
		code,
		title,
		description,
		horizontal,
		key,
		notes,
		deadlines,
		parties,
		update: update && {
			asOf: update.asOf,
			status: update.status,
			narrative: update.narrative,
			achieved: update.achieved,
			reason: update.reason,
			decision: update.decision,
		},
		contributesTo: [
			...(element.linkedGoals ?? []).map((goal) => ({ plan, element: goal })),
			...(element.contributesTo ?? []),
		],
		children: children?.map((child) => elementInput(plan, child)),
	};
}

function partyInput(role: PartyInput["role"], party: PartyRef): PartyInput {
	return { role, ...party };
}

function indicatorInput({
	plan,
	element,
	key,
	places,
	units: _units,
	notes: _notes,
	...rest
}: IndicatorData): IndicatorInput {
	return { ...rest, places: [{ plan, element, key }, ...(places ?? [])] };
}
