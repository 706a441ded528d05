// The data files in the shapes that the operations take.
import type { ElementData, IndicatorData, PartyRef, PlanData } from "#data/types.ts";
import type { IndicatorInput } from "#modules/monitoring/index.ts";
import type { ElementInput, PlanInput } from "#modules/planning/index.ts";

export function planInputOf(plan: PlanData): PlanInput {
	const { period, elements, ...head } = plan;
	return { ...head, periodFrom: period.from, periodTo: period.to, elements: elements.map(elementInputOf) };
}

function elementInputOf(element: ElementData): ElementInput {
	const { kind, code, title, description, horizontal, key, notes, deadlines, update } = element;
	return {
		kind, code, title, description, horizontal, key, notes, deadlines, update,
		parties: [
			...(element.responsible ?? []).map((party) => partyOf("responsible", party)),
			...(element.coResponsible ?? []).map((party) => partyOf("co_responsible", party)),
			...(element.cooperating ?? []).map((party) => partyOf("cooperating", party)),
		],
		children: element.children?.map(elementInputOf),
	};
}

type PartyInput = NonNullable<ElementInput["parties"]>[number];

const partyOf = (role: PartyInput["role"], party: PartyRef): PartyInput => ({ role, ...party });

/** What elements of the plan serve in other plans. */
export function contributionsOf(plan: PlanData) {
	const walk = (element: ElementData): { plan: string; element: string; targetPlan: string; target: string }[] => [
		...(element.contributesTo ?? []).map((target) => ({
			plan: plan.code,
			element: element.code,
			targetPlan: target.plan,
			target: target.element,
		})),
		...(element.children ?? []).flatMap(walk),
	];
	return plan.elements.flatMap(walk);
}

export function indicatorInputOf(indicator: IndicatorData): IndicatorInput {
	const { code, title, unit, direction, state, replacedBy, baseline, targets, source, method, frequency, measuredBy, series } = indicator;
	const { plan, element, key } = indicator;
	const places = [{ plan, element, key }, ...(indicator.places ?? [])];
	return { code, title, unit, direction, state, replacedBy, places, baseline, targets, source, method, frequency, measuredBy, series };
}
