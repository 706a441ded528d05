// Which kinds of element may stand under which, by the plan's kind. Pure.
import type { ElementKind } from "./plan-elements.ts";

export type PlanKind =
	| "long_term_strategy"
	| "national_development_plan"
	| "guidelines"
	| "plan"
	| "institution_strategy"
	| "work_plan";

type Under = Partial<Record<ElementKind | "root", readonly ElementKind[]>>;

const policyPlan: Under = {
	root: ["priority", "goal"],
	priority: ["goal", "measure", "result", "task"],
	goal: ["measure", "result", "task"],
	measure: ["result", "deliverable", "task"],
	result: ["deliverable"],
};

const rules: Record<PlanKind, Under> = {
	long_term_strategy: { root: ["priority", "goal"], priority: ["priority", "goal", "task"], goal: ["task", "result"] },
	national_development_plan: {
		root: ["priority", "goal"],
		priority: ["priority", "goal", "measure"],
		goal: ["task", "measure", "result"],
	},
	guidelines: policyPlan,
	plan: policyPlan,
	institution_strategy: {
		root: ["priority", "goal"],
		priority: ["goal", "measure", "result"],
		goal: ["goal", "measure", "result", "task"],
		measure: ["result", "deliverable", "task"],
		result: ["deliverable", "task"],
	},
	work_plan: { root: ["goal", "measure", "task"], goal: ["measure", "task"], measure: ["task"], task: ["task"] },
};

/** The kinds that may stand under an element of this kind ("root" = the plan itself). */
export function kindsUnder(plan: PlanKind, parent: ElementKind | "root"): readonly ElementKind[] {
	return rules[plan][parent] ?? [];
}

export type Node = { code: string; kind: ElementKind; children?: Node[] | undefined };

/** Elements that stand where their kind may not, each with what may stand there instead. */
export function misplaced(
	plan: PlanKind,
	tree: readonly Node[],
	parent: ElementKind | "root" = "root",
): { code: string; kind: ElementKind; parent: ElementKind | "root" }[] {
	const allowed = kindsUnder(plan, parent);
	return tree.flatMap((node) => [
		...(allowed.includes(node.kind) ? [] : [{ code: node.code, kind: node.kind, parent }]),
		...misplaced(plan, node.children ?? [], node.kind),
	]);
}
