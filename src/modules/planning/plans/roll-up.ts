// How far an element is by what stands under it: the mean of its parts' shares by weight, up the tree. Pure.
import type { Status } from "../execution/rules.ts";

export type Node = {
	kind: string;
	/** Null where the plan does not say: 1, so that all count equal. */
	weight: number | null;
	state: { status: Status };
	children: readonly Node[];
};

/**
 * The share that is done, from 0 to 1. A deliverable is done or it is not: being in progress is no measure of how far.
 * One that has lost relevance does not count. Of anything else it is what its parts come to; null where none of them
 * counts, and then it does not count above either: missing is not zero.
 */
export function doneShare(node: Node): number | null {
	if (node.kind === "deliverable") return ofDeliverable(node.state.status);
	return meanOf(node.children);
}

function ofDeliverable(status: Status): number | null {
	if (status === "lost_relevance") return null;
	return status === "done" ? 1 : 0;
}

/** Of a plan: what its roots come to. */
export function meanOf(nodes: readonly Node[]): number | null {
	const counted = nodes.flatMap((node) => {
		const share = doneShare(node);
		return share === null ? [] : [{ share, weight: weightOf(node) }];
	});
	const weight = counted.reduce((sum, one) => sum + one.weight, 0);
	return weight === 0 ? null : counted.reduce((sum, one) => sum + one.share * one.weight, 0) / weight;
}

export const weightOf = ({ weight }: Pick<Node, "weight">): number => weight ?? 1;

/** Whether the plan says a weight of any of these: else all count equal. */
export function saysWeights(nodes: readonly Pick<Node, "weight">[]): boolean {
	return nodes.some((node) => node.weight !== null);
}
