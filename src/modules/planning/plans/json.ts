// The plan as the API shows it: snake_case, ISO dates, codes.
import { periodCode, sayPeriod } from "#kernel/period.ts";
import type { Deadline } from "./parts.ts";
import type { PlanElement, PlanView } from "./plan-elements.ts";
import type { PlanHead } from "./plan-heads.ts";

export function planHeadJson(plan: PlanHead) {
	return {
		code: plan.code,
		kind: plan.kind,
		title: plan.title,
		period: { from: plan.periodFrom, to: plan.periodTo },
		owner: plan.owner.code,
		state: plan.state,
		act: plan.act,
		superior: plan.superior.map((superior) => superior.code),
	};
}

/** How many elements of each kind; the caller adds indicators, which are not the register's. */
export function planCounts(plan: PlanView) {
	const of = (kind: PlanElement["kind"]) => plan.elements.filter((element) => element.kind === kind);
	return {
		priorities: of("priority").length,
		goals: of("goal").length,
		measures: of("measure").length,
		results: of("result").length,
		deliverables: of("deliverable").length,
		tasks: of("task").length,
		key_results: of("result").filter((element) => element.key).length,
	};
}

export function elementJson(element: PlanElement): Record<string, unknown> {
	return {
		code: element.code,
		kind: element.kind,
		title: element.title,
		horizontal: element.horizontal,
		key: element.key,
		...(element.weight === null ? {} : { weight: element.weight }),
		...(element.notes.length > 0 ? { notes: element.notes } : {}),
		...partiesJson(element),
		deadlines: element.deadlines.map(deadlineJson),
		...(element.kind === "deliverable" ? stateJson(element) : {}),
		...(element.contributesTo.length > 0
			? { contributes_to: element.contributesTo.map(({ plan, element: code }) => ({ plan, element: code })) }
			: {}),
		children: element.children.map(elementJson),
	};
}

function stateJson(element: PlanElement) {
	return {
		status: element.state.status,
		delayed: element.state.delayed,
		due_soon: element.state.dueSoon,
		achieved: element.update?.achieved ?? null,
		narrative: element.update?.narrative ?? null,
		updated: element.update?.asOf ?? null,
	};
}

function partiesJson(element: PlanElement) {
	const codes = (role: string) => element.parties.filter((party) => party.role === role).map((party) => party.code);
	return {
		responsible: codes("responsible"),
		co_responsible: codes("co_responsible"),
		cooperating: codes("cooperating"),
	};
}

function deadlineJson(deadline: Deadline) {
	return {
		text: sayPeriod(deadline.period, "lv"),
		code: periodCode(deadline.period),
		...deadline.period,
		ends: deadline.ends,
		...(deadline.indicator ? { indicator: deadline.indicator } : {}),
		...(deadline.note ? { note: deadline.note } : {}),
	};
}

/** For all of the plan's deliverables at once: each with the measure that it stands under. */
export function deliverableWriter(plan: PlanView) {
	const byId = new Map(plan.elements.map((element) => [element.id, element]));
	const measureOf = (element: PlanElement): PlanElement | undefined => {
		const parent = byId.get(element.parentId ?? "");
		return !parent || parent.kind === "measure" ? parent : measureOf(parent);
	};
	return (element: PlanElement) => ({
		code: element.code,
		measure: measureOf(element)?.code ?? null,
		title: element.title,
		...stateJson(element),
		deadlines: element.deadlines.map(deadlineJson),
		...partiesJson(element),
	});
}
