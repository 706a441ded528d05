// One element's place in the cascade: the rungs up to the top, and the tree of everything that serves it. Pure.
import { type Cascade, type CascadeElement, type CascadePlan, reach } from "./graph.ts";
import { levels } from "./rules.ts";

export type Rung = { plan: CascadePlan; elements: { element: CascadeElement; direct: boolean }[] };

/** What the element serves, plan by plan, the highest plan first; its own plan comes last. */
export function rungs(cascade: Cascade, id: string): Rung[] {
	const steps = reach([id], cascade.above);
	steps.delete(id);
	const level = levels(cascade.plans);
	const byPlan = new Map<string, Rung["elements"]>();
	for (const element of cascade.elements.values()) {
		const step = steps.get(element.id);
		if (step === undefined) continue;
		const list = byPlan.get(element.plan) ?? [];
		list.push({ element, direct: step === 1 });
		byPlan.set(element.plan, list);
	}
	const own = cascade.elements.get(id)?.plan;
	const order = (plan: CascadePlan) => (plan.code === own ? Number.POSITIVE_INFINITY : (level.get(plan.code) ?? 0));
	return cascade.plans
		.filter((plan) => byPlan.has(plan.code))
		.sort((a, b) => order(a) - order(b))
		.map((plan) => ({ plan, elements: byPlan.get(plan.code) ?? [] }));
}

export type Servant = {
	element: CascadeElement;
	/** What else it serves directly within the tree. */
	also: CascadeElement[];
	/** What serves it directly but is shown under another. */
	elsewhere: CascadeElement[];
	servants: Servant[];
	/** How many are below it in the tree. */
	total: number;
};

/**
 * Everything that serves the element, each once: under the lowest of those that it serves. A result that stands under a
 * priority and is linked to one of its goals is shown under the goal.
 */
export function servantsOf(cascade: Cascade, id: string): Servant[] {
	const { order, next } = withoutCircles(cascade, id);
	const places = placesOf(order, next);
	const made = new Map<string, Servant>();
	const all = [...cascade.elements.keys()].filter((one) => places.has(one));
	for (const one of all) {
		const element = cascade.elements.get(one) as CascadeElement;
		const under = places.get(one);
		const also = cascade.above(one).filter((other) => other !== under && other !== id && places.has(other));
		const apart = also.filter((other) => !standsUnder(cascade, under, other));
		made.set(one, {
			element,
			also: apart.map((other) => cascade.elements.get(other) as CascadeElement),
			elsewhere: [],
			servants: [],
			total: 0,
		});
	}
	for (const one of made.values()) for (const other of one.also) made.get(other.id)?.elsewhere.push(one.element);
	const tops: Servant[] = [];
	for (const one of all) {
		const servant = made.get(one) as Servant;
		(made.get(places.get(one) ?? "")?.servants ?? tops).push(servant);
	}
	for (const one of order.toReversed()) {
		const servant = made.get(one);
		if (servant) servant.total = servant.servants.reduce((sum, below) => sum + 1 + below.total, 0);
	}
	return tops;
}

/** The first of them, level by level, up to so many; `total` still counts all. The top level is always whole. */
export function firstOf(servants: readonly Servant[], most: number): Servant[] {
	const kept = new Set(servants);
	let front = [...servants];
	while (front.length > 0 && kept.size < most) {
		front = front.flatMap((one) => one.servants).slice(0, most - kept.size);
		for (const one of front) kept.add(one);
	}
	const copy = (list: readonly Servant[]): Servant[] =>
		list.filter((one) => kept.has(one)).map((one) => ({ ...one, servants: copy(one.servants) }));
	return copy(servants);
}

/** How many of those below it are not shown with it. */
export function hiddenUnder(servant: Servant): number {
	return servant.servants.reduce((left, below) => left - 1 - below.total, servant.total);
}

/** Whether an element stands under another in the tree of one plan: then naming both says nothing more. */
function standsUnder(cascade: Cascade, id: string | undefined, other: string): boolean {
	const met = new Set<string>();
	for (let one = id; one && !met.has(one); one = cascade.elements.get(one)?.parentId ?? undefined) {
		if (one === other) return true;
		met.add(one);
	}
	return false;
}

/** All that is below, every element after those that it serves, and the ways down without those that close a circle. */
function withoutCircles(cascade: Cascade, start: string) {
	const next = new Map<string, string[]>();
	const onPath = new Set<string>();
	const finished: string[] = [];
	const visit = (id: string) => {
		onPath.add(id);
		const kept = cascade.below(id).filter((other) => !onPath.has(other));
		next.set(id, kept);
		for (const other of kept) if (!next.has(other)) visit(other);
		onPath.delete(id);
		finished.push(id);
	};
	visit(start);
	return { order: finished.reverse(), next };
}

/** Under which element each is shown: the one on the longest way down to it. */
function placesOf(order: readonly string[], next: ReadonlyMap<string, readonly string[]>): Map<string, string> {
	const depth = new Map<string, number>();
	const places = new Map<string, string>();
	for (const id of order) {
		const own = depth.get(id) ?? 0;
		for (const other of next.get(id) ?? []) {
			if (own + 1 <= (depth.get(other) ?? 0)) continue;
			depth.set(other, own + 1);
			places.set(other, id);
		}
	}
	return places;
}
