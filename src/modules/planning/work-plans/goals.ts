// Which goals tasks serve, and what they come to for each. Pure.
import type { Text } from "#kernel/words.ts";
import type { ElementKind } from "../plans/plan-elements.ts";
import { type RollUp, rollUp, type Weighed } from "./roll-up.ts";

export type Target = { plan: string; element: string; title: Text };

/** What is asked of an element of this or a superior plan. */
export type Place = {
	id: string;
	parentId: string | null;
	kind: ElementKind;
	code: string;
	title: Text;
	contributesTo: readonly Target[];
};

/** Elements by plan and code, and the way up. */
export type Places = {
	at(plan: string, code: string): Place | undefined;
	above(plan: string, place: Place): Place | undefined;
};

export function openPlaces(plans: readonly { code: string; elements: readonly Place[] }[]): Places {
	const byCode = new Map(
		plans.flatMap((plan) => plan.elements.map((one) => [`${plan.code}/${one.code}`, one] as const)),
	);
	const byId = new Map(plans.flatMap((plan) => plan.elements.map((one) => [`${plan.code}/${one.id}`, one] as const)));
	return {
		at: (plan, code) => byCode.get(`${plan}/${code}`),
		above: (plan, place) => byId.get(`${plan}/${place.parentId ?? ""}`),
	};
}

/**
 * What the element serves: what it says itself, else what the element above it does. A goal or a measure of the work
 * plan that serves nothing elsewhere is served itself by what stands under it.
 */
export function targetsOf(plan: string, element: Place, places: Places): readonly Target[] {
	if (element.contributesTo.length > 0) return element.contributesTo;
	const above = places.above(plan, element);
	if (above && above.kind !== "task" && above.contributesTo.length === 0) {
		const higher = targetsOf(plan, above, places);
		return higher.length > 0 ? higher : [{ plan, element: above.code, title: above.title }];
	}
	return above ? targetsOf(plan, above, places) : [];
}

/** The goal that stands behind a target: itself, the nearest goal above it, those that it serves, else the target. */
export function goalsBehind(target: Target, places: Places): readonly Target[] {
	const place = places.at(target.plan, target.element);
	for (let one = place; one; one = places.above(target.plan, one)) {
		if (one.kind === "goal") return [{ plan: target.plan, element: one.code, title: one.title }];
	}
	const linked = (place?.contributesTo ?? []).filter((one) => places.at(one.plan, one.element)?.kind === "goal");
	return linked.length > 0 ? linked : [target];
}

export const targetKey = (target: Pick<Target, "plan" | "element">): string => `${target.plan}/${target.element}`;

export type GoalLine = { goal: Target; sum: RollUp };

type Served = Weighed & { parentId: string | null; id: string; goals: readonly Target[] };

/** Each goal that is served, in the order given, then others as they come; with what its tasks come to. */
export function goalLines(tasks: readonly Served[], order: readonly Target[]): GoalLine[] {
	const goals = new Map(order.map((goal) => [targetKey(goal), goal]));
	for (const goal of tasks.flatMap((task) => task.goals))
		if (!goals.has(targetKey(goal))) goals.set(targetKey(goal), goal);
	return [...goals.values()].map((goal) => ({ goal, sum: rollUp(tasksFor(tasks, goal)) }));
}

/** The tasks that serve the goal, without those that stand under one that does: they count within it. */
function tasksFor(tasks: readonly Served[], goal: Target): Served[] {
	const serving = tasks.filter((task) => task.goals.some((one) => targetKey(one) === targetKey(goal)));
	const ids = new Set(serving.map((task) => task.id));
	return serving.filter((task) => !ids.has(task.parentId ?? ""));
}
