// Where an element goes when it is sent up, down, deeper or out. Pure.
import type { PlanElement, PlanView } from "../plans/plan-elements.ts";

export type Place = { under: string | null; position: number };

/** @returns undefined where there is no such way to go */
export function placeAfter(
	plan: Pick<PlanView, "tree" | "elements">,
	element: PlanElement,
	way: string,
): Place | undefined {
	const parent = plan.elements.find((one) => one.id === element.parentId);
	const siblings = parent?.children ?? plan.tree;
	const index = siblings.findIndex((one) => one.id === element.id);
	const under = parent?.code ?? null;
	const before = siblings[index - 1];
	if (way === "up") return index > 0 ? { under, position: index - 1 } : undefined;
	if (way === "down") return index < siblings.length - 1 ? { under, position: index + 1 } : undefined;
	if (way === "in") return before ? { under: before.code, position: before.children.length } : undefined;
	if (way !== "out" || !parent) return undefined;
	const grand = plan.elements.find((one) => one.id === parent.parentId);
	const place = (grand?.children ?? plan.tree).findIndex((one) => one.id === parent.id) + 1;
	return { under: grand?.code ?? null, position: place };
}
