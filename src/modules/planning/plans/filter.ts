// What a plan's page shows when it is asked for less than everything. Pure; the address holds the filter.
import { Invalid } from "#kernel/errors.ts";
import { parsePeriod, periodCode } from "#kernel/period.ts";
import type { Status } from "../execution/rules.ts";
import { isDueIn } from "./half-years.ts";
import type { PartyRole } from "./parts.ts";
import type { PlanElement } from "./plan-elements.ts";

export type PlanFilter = {
	status?: Status;
	responsible?: string;
	direction?: string;
	/** The half-year in which something is due: "2025-H2". */
	deadline?: string;
	delayed: boolean;
};

const statuses: readonly string[] = ["not_started", "in_progress", "done", "lost_relevance"];

const noSuchHalfYear = {
	lv: "Tāda pusgada nav. Termiņu raksta kā 2025-H1 vai 2025-H2.",
	en: "There is no such half-year. A deadline is written as 2025-H1 or 2025-H2.",
};

function halfYearAsked(asked: string | undefined): string | undefined {
	const period = asked ? parsePeriod(asked) : undefined;
	if (period?.half) return periodCode(period);
	if (!asked) return undefined;
	throw new Invalid("no_such_half_year", noSuchHalfYear, { deadline: noSuchHalfYear });
}

/**
 * Reads the filter from an address. An unknown status filters nothing away: the page then says what it shows.
 * @throws Invalid for a deadline that is no half-year
 */
export function readFilter(query: Record<string, string | undefined>): PlanFilter {
	const status = query.status && statuses.includes(query.status) ? (query.status as Status) : undefined;
	const deadline = halfYearAsked(query.deadline);
	return {
		...(status ? { status } : {}),
		...(query.responsible ? { responsible: query.responsible } : {}),
		...(query.direction ? { direction: query.direction } : {}),
		...(deadline ? { deadline } : {}),
		delayed: query.delayed === "1",
	};
}

export function isFiltering(filter: PlanFilter): boolean {
	return filter.delayed || Boolean(filter.status ?? filter.responsible ?? filter.direction ?? filter.deadline);
}

export function fits(element: PlanElement, filter: PlanFilter): boolean {
	if (filter.delayed && !element.state.delayed) return false;
	if (filter.status && element.state.status !== filter.status) return false;
	if (filter.deadline && !isDueIn(element, filter.deadline)) return false;
	return !filter.responsible || isParty(element, filter.responsible, "responsible");
}

export function isParty(element: PlanElement, code: string, role: PartyRole): boolean {
	return element.parties.some((party) => party.role === role && party.code === code);
}

/** All elements below this one, in document order. */
export function below(element: PlanElement): PlanElement[] {
	return element.children.flatMap((child) => [child, ...below(child)]);
}

export function deliverablesIn(elements: readonly PlanElement[]): PlanElement[] {
	return elements.filter((element) => element.kind === "deliverable");
}

/** Deliverables of the whole plan that fit, in document order. */
export function filtered(tree: readonly PlanElement[], filter: PlanFilter): PlanElement[] {
	const roots = filter.direction ? tree.filter((root) => root.code === filter.direction) : tree;
	return deliverablesIn(roots.flatMap((root) => [root, ...below(root)])).filter((element) => fits(element, filter));
}
