// What a round asks of whom: the plan's deliverables and indicators as items of institutions on a day. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";
import { type Institution, type InstitutionGroup, membersOf } from "#modules/directory/index.ts";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import type { PlanElement, PlanView } from "#modules/planning/index.ts";

export type NewItem = {
	/** Whose list it stands in; null = the coordinator's. */
	institutionId: string | null;
	contributorIds: string[];
	kind: "deliverable" | "indicator";
	code: string;
	title: Text;
	direction: string | null;
	groupCode: string | null;
	part: boolean;
};

export type Register = { institutions: readonly Institution[]; groups: readonly InstitutionGroup[]; asOf: Day };

export function directionsOf(plan: PlanView): { code: string; title: Text }[] {
	return plan.tree.map(({ code, title }) => ({ code, title }));
}

/** By the code of each element that of the root it stands under. */
export function rootsOf(plan: PlanView): Map<string, string> {
	const under = (element: PlanElement, root: string): [string, string][] => [
		[element.code, root],
		...element.children.flatMap((child) => under(child, root)),
	];
	return new Map(plan.tree.flatMap((root) => under(root, root.code)));
}

export function deliverableItems(plan: PlanView, scope: "open" | "all", register: Register): NewItem[] {
	const roots = rootsOf(plan);
	return plan.elements
		.filter((element) => element.kind === "deliverable" && (scope === "all" || isOpen(element)))
		.flatMap((element) => itemsOf(element, roots.get(element.code) ?? null, register));
}

const isOpen = ({ state }: PlanElement) => !["done", "lost_relevance"].includes(state.status);

/** The whole of it, and where a group is responsible a part for each of its members. */
function itemsOf(element: PlanElement, direction: string | null, register: Register): NewItem[] {
	const [institutionId = null, ...others] = partyIds(element, "responsible");
	const group = element.parties.find((party) => party.role === "responsible" && party.groupCode);
	const members = memberIds(element, "responsible", register).filter((id) => id !== institutionId);
	const helpers = [
		...others,
		...partyIds(element, "co_responsible"),
		...memberIds(element, "co_responsible", register),
	];
	const common = { kind: "deliverable" as const, code: element.code, title: element.title, direction };
	const groupCode = members.length > 0 ? (group?.groupCode ?? null) : null;
	const contributorIds = [...new Set(helpers)].filter((id) => id !== institutionId && !members.includes(id));
	return [
		{ ...common, institutionId, contributorIds, groupCode, part: false },
		...members.map((id) => ({ ...common, institutionId: id, contributorIds: [], groupCode, part: true })),
	];
}

type Role = PlanElement["parties"][number]["role"];

function partyIds(element: PlanElement, role: Role): string[] {
	return element.parties.flatMap((party) => (party.role === role && party.institutionId ? [party.institutionId] : []));
}

function memberIds(element: PlanElement, role: Role, { institutions, groups, asOf }: Register): string[] {
	const named = element.parties.flatMap((party) => (party.role === role && party.groupCode ? [party.groupCode] : []));
	const ids = groups
		.filter((group) => named.includes(group.code))
		.flatMap((group) => membersOf(group, institutions, asOf).map((one) => one.id));
	return [...new Set(ids)];
}

/**
 * Indicators that are measured: those without a series are asked for a first value, those without a number in words.
 * What is computed from others is not asked.
 */
export function indicatorItems(plan: PlanView, views: readonly IndicatorView[], register: Register): NewItem[] {
	const roots = rootsOf(plan);
	return views
		.filter((view) => view.state === "active" && view.formula === null)
		.map((view) => ({
			institutionId: presentId(view.measuredBy.id, register),
			contributorIds: [],
			kind: "indicator" as const,
			code: view.code,
			title: view.title,
			direction: directionOf(view, plan.code, roots),
			groupCode: null,
			part: false,
		}));
}

function directionOf(view: IndicatorView, plan: string, roots: ReadonlyMap<string, string>): string | null {
	const element = view.places.find((place) => place.plan === plan && place.element)?.element;
	return element ? (roots.get(element) ?? null) : null;
}

/** A merged institution's duty is its successor's. */
function presentId(id: string, register: Register): string {
	const found = register.institutions.find((one) => one.id === id);
	const isGone = found?.validTo && found.validTo <= register.asOf && found.successorId;
	return isGone ? presentId(found.successorId ?? id, register) : id;
}
