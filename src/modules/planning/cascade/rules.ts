// What the cascade says of plans: their levels, how much of each serves which other, and what serves nothing. Pure.
import { type Cascade, type CascadeElement, type CascadePlan, reach } from "./graph.ts";

/** How far below the top each plan stands: 0 without a superior plan, else one more than the lowest of them. */
export function levels(plans: readonly CascadePlan[]): Map<string, number> {
	const byCode = new Map(plans.map((plan) => [plan.code, plan]));
	const found = new Map<string, number>();
	const levelOf = (plan: CascadePlan, under: ReadonlySet<string>): number => {
		const known = found.get(plan.code);
		if (known !== undefined) return known;
		const path = new Set([...under, plan.code]);
		const above = plan.superior.flatMap((code) => byCode.get(code) ?? []).filter((one) => !path.has(one.code));
		const level = Math.max(-1, ...above.map((one) => levelOf(one, path))) + 1;
		found.set(plan.code, level);
		return level;
	};
	for (const plan of plans) levelOf(plan, new Set());
	return found;
}

export type Service = {
	/** The plan that is served. */
	plan: string;
	/** Elements with a link of their own to it. */
	linked: number;
	/** Elements that serve it in any way. */
	serving: number;
};

/** Per plan, which others its elements serve, and how many of them do. */
export function services(cascade: Cascade): Map<string, Service[]> {
	const links = linksAcross(cascade);
	const linked = countPairs(links.map(([from, to]) => ({ from, plan: to.plan })));
	const found = new Map<string, Service[]>(cascade.plans.map((plan) => [plan.code, []]));
	for (const { code: served } of cascade.plans) {
		const targets = links.flatMap(([, to]) => (to.plan === served ? [to.id] : []));
		if (targets.length === 0) continue;
		const counts = new Map<string, number>();
		for (const id of reach(targets, cascade.below).keys()) {
			const plan = cascade.elements.get(id)?.plan ?? "";
			if (plan !== served) counts.set(plan, (counts.get(plan) ?? 0) + 1);
		}
		for (const [plan, serving] of counts)
			found.get(plan)?.push({ plan: served, linked: linked.get(`${plan} ${served}`) ?? 0, serving });
	}
	return found;
}

function countPairs(links: { from: CascadeElement; plan: string }[]): Map<string, number> {
	const seen = new Map<string, Set<string>>();
	for (const { from, plan } of links) {
		const key = `${from.plan} ${plan}`;
		const ids = seen.get(key) ?? new Set();
		seen.set(key, ids.add(from.id));
	}
	return new Map([...seen].map(([key, ids]) => [key, ids.size]));
}

/** Links from one plan to another. */
function linksAcross(cascade: Cascade): [from: CascadeElement, to: CascadeElement][] {
	const links: [CascadeElement, CascadeElement][] = [];
	for (const from of cascade.elements.values()) {
		for (const id of from.serves) {
			const to = cascade.elements.get(id);
			if (to && to.plan !== from.plan) links.push([from, to]);
		}
	}
	return links;
}

/** An element that is left alone, and how many below it in its plan are too. */
export type Alone = { element: CascadeElement; within: number };

/**
 * Elements that serve nothing outside their plan although it has superior plans: not by themselves, nor by what they
 * serve in their plan, nor by any part of theirs. Only the topmost of each branch is listed.
 */
export function orphans(cascade: Cascade): Map<string, Alone[]> {
	const from = linksAcross(cascade).map(([one]) => one.id);
	const serving = new Set([...reach(from, cascade.below).keys(), ...reach(from, parentOf(cascade)).keys()]);
	const bound = new Set(cascade.plans.filter((plan) => plan.superior.length > 0).map((plan) => plan.code));
	return topmost(cascade, (element) => bound.has(element.plan) && !serving.has(element.id));
}

const goalKinds = new Set(["priority", "goal"]);
/** The documents of the whole state set their aims as tasks, too. */
const nationalKinds = new Set(["long_term_strategy", "national_development_plan"]);

/** Aims of superior plans that no element of another plan serves in any way; the topmost of each branch. */
export function unserved(cascade: Cascade): Map<string, Alone[]> {
	const served = reach(
		linksAcross(cascade).map(([, to]) => to.id),
		cascade.above,
	);
	const superior = new Set(cascade.plans.flatMap((plan) => plan.superior));
	const national = new Set(cascade.plans.filter((plan) => nationalKinds.has(plan.kind)).map((plan) => plan.code));
	const isAim = ({ kind, plan }: CascadeElement) => goalKinds.has(kind) || (kind === "task" && national.has(plan));
	return topmost(cascade, (element) => superior.has(element.plan) && isAim(element) && !served.has(element.id));
}

const parentOf = (cascade: Cascade) => (id: string) => {
	const parent = cascade.elements.get(id)?.parentId;
	return parent ? [parent] : [];
};

function topmost(cascade: Cascade, isAlone: (element: CascadeElement) => boolean): Map<string, Alone[]> {
	const found = new Map<string, Alone[]>();
	const heads = new Map<string, Alone>();
	for (const element of cascade.elements.values()) {
		if (!isAlone(element)) continue;
		const head = heads.get(element.parentId ?? "");
		if (head) {
			head.within += 1;
			heads.set(element.id, head);
			continue;
		}
		const own = { element, within: 0 };
		heads.set(element.id, own);
		const list = found.get(element.plan);
		if (list) list.push(own);
		else found.set(element.plan, [own]);
	}
	return found;
}
