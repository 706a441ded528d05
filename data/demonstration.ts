// The data files in the shape in which the modules' operations take them.
import type { IndicatorInput } from "#modules/monitoring/index.ts";
import type { ElementInput, PartyInput, PlanInput } from "#modules/planning/index.ts";
import { indicators, plans } from "./plans.ts";
import type { ElementData, IndicatorData, PartyRef, PlanData } from "./types.ts";

type Contribution = { plan: string; element: string; targetPlan: string; target: string };

/** Each plan with what its elements contribute to in other plans; to be linked when all plans are in. */
export const planInputs: { input: PlanInput; contributions: Contribution[] }[] = plans.map((plan) => ({
	input: planInput(plan),
	contributions: plan.elements.flatMap((element) => contributionsOf(plan.code, element)),
}));

export const indicatorInputs: IndicatorInput[] = indicators.map(indicatorInput);

function planInput({ period, elements, ...plan }: PlanData): PlanInput {
	return { ...plan, periodFrom: period.from, periodTo: period.to, elements: elements.map(elementInput) };
}

function elementInput(element: ElementData): ElementInput {
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
		children: children?.map(elementInput),
	};
}

function partyInput(role: PartyInput["role"], party: PartyRef): PartyInput {
	return { role, ...party };
}

function contributionsOf(plan: string, element: ElementData): Contribution[] {
	const served = (element.linkedGoals ?? []).map((goal) => ({ plan, element: goal }));
	const own = [...served, ...(element.contributesTo ?? [])].map((target) => ({
		plan,
		element: element.code,
		targetPlan: target.plan,
		target: target.element,
	}));
	return [...own, ...(element.children ?? []).flatMap((child) => contributionsOf(plan, child))];
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
