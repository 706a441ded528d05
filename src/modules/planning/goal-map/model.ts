// The goal map (mērķu karte): priorities as columns, under each its goals, then the results with their indicators. Pure.
import type { Child } from "hono/jsx";
import type { Text } from "#kernel/words.ts";
import type { PlanElement, PlanView } from "../plans/plan-elements.ts";

/** An indicator as another module gives it for a plan's pages; its words are in the page's language. */
export type PlanIndicator = {
	code: string;
	title: Text;
	/** The target as text, with its year; null where none is set. */
	target: string | null;
	/** The verdict as a word, as a mark for pages, and as its shape for drawings (a path on a 16 × 16 grid). */
	verdict: { word: string; mark: Child; shape: string };
	/** The element under which it stands; null for the plan's own. */
	element: string | null;
	key: boolean;
	path: string;
};

type MapElement = Pick<PlanElement, "code" | "title" | "key" | "kind">;

export type MapPart = {
	element: MapElement;
	/** Of a result: codes of the goals or measures that it serves. */
	serves: string[];
	indicators: PlanIndicator[];
};

export type MapColumn = {
	/** The priority; null for what stands outside all of them. */
	head: MapElement | null;
	/** What stands right under the head: goals where the plan has them, else measures. */
	goals: MapPart[];
	results: MapPart[];
	indicators: PlanIndicator[];
};

export type GoalMap = {
	/** Which kind the second band shows. */
	middle: "goal" | "measure";
	columns: MapColumn[];
	/** Indicators of the plan as a whole. */
	indicators: PlanIndicator[];
	hasKeys: boolean;
};

export function hasGoalMap(plan: Pick<PlanView, "elements">): boolean {
	return plan.elements.some((element) => element.kind === "goal" || element.kind === "result");
}

export function goalMap(
	plan: Pick<PlanView, "tree" | "elements" | "code">,
	indicators: readonly PlanIndicator[],
): GoalMap {
	const middle = plan.elements.some((element) => element.kind === "goal") ? "goal" : "measure";
	const parts = new Parts(plan, middle, indicators);
	const priorities = plan.tree.filter((root) => root.kind === "priority");
	const others = plan.tree.filter((root) => root.kind !== "priority");
	const columns = priorities.map((priority) => parts.column(priority, priority.children));
	if (others.length > 0) columns.push(parts.column(null, others));
	const known = new Set(plan.elements.map((element) => element.code));
	return {
		middle,
		columns,
		indicators: indicators.filter((one) => one.element === null || !known.has(one.element)),
		hasKeys: plan.elements.some((element) => element.key) || indicators.some((one) => one.key),
	};
}

class Parts {
	readonly #plan: Pick<PlanView, "code">;
	readonly #middle: GoalMap["middle"];
	readonly #byElement = new Map<string, PlanIndicator[]>();

	constructor(plan: Pick<PlanView, "code">, middle: GoalMap["middle"], indicators: readonly PlanIndicator[]) {
		this.#plan = plan;
		this.#middle = middle;
		for (const one of indicators) {
			const code = one.element ?? "";
			this.#byElement.set(code, [...(this.#byElement.get(code) ?? []), one]);
		}
	}

	column(head: PlanElement | null, children: readonly PlanElement[]): MapColumn {
		const column: MapColumn = { head, goals: [], results: [], indicators: head ? this.#of(head) : [] };
		for (const child of children) this.#place(column, child, []);
		return column;
	}

	/** What is neither goal nor result has no box of its own: its indicators go to the nearest box above it. */
	#place(column: MapColumn, element: PlanElement, above: readonly string[], box?: MapPart): void {
		const own = this.#boxOf(element, above);
		if (own) (element.kind === "result" ? column.results : column.goals).push(own);
		else (box?.indicators ?? column.indicators).push(...this.#of(element));
		const codes = element.kind === this.#middle ? [...above, element.code] : above;
		for (const child of element.children) this.#place(column, child, codes, own ?? box);
	}

	#boxOf(element: PlanElement, above: readonly string[]): MapPart | undefined {
		if (element.kind !== "result" && element.kind !== this.#middle) return undefined;
		const linked = element.contributesTo.filter((one) => one.plan === this.#plan.code).map((one) => one.element);
		const serves = element.kind === "result" ? [...new Set([...above.slice(-1), ...linked])] : [];
		return { element, serves, indicators: this.#of(element) };
	}

	#of(element: PlanElement): PlanIndicator[] {
		return [...(this.#byElement.get(element.code) ?? [])];
	}
}
