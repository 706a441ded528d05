// What several plans say of the same measure, and where they contradict each other. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Status } from "../execution/rules.ts";

/** Kinds that can be the same thing in another plan; directions and goals are each plan's own. */
export const sharedKinds: readonly string[] = ["measure", "result", "deliverable", "task"];

export type Node = { kind: string; state: { status: Status; lastDay: Day | null }; children: readonly Node[] };

/** Of a deliverable as it was told; of what stands above deliverables, what follows from them; null where nothing does. */
export function statusOf(node: Node): Status | null {
	if (node.kind === "deliverable") return node.state.status;
	const below = node.children.map(statusOf).filter((status) => status !== null);
	const counted = below.filter((status) => status !== "lost_relevance");
	if (counted.length === 0) return below.length > 0 ? "lost_relevance" : null;
	if (counted.every((status) => status === "done")) return "done";
	return counted.every((status) => status === "not_started") ? "not_started" : "in_progress";
}

/** The last day of the element itself, else the latest of what stands under it. */
export function lastDayOf(node: Node): Day | null {
	if (node.state.lastDay !== null) return node.state.lastDay;
	return node.children.reduce<Day | null>((latest, child) => {
		const day = lastDayOf(child);
		return day !== null && (latest === null || day > latest) ? day : latest;
	}, null);
}

export type Said = { status: Status | null; lastDay: Day | null; responsible: readonly string[] };
export const aspects = ["deadline", "status", "responsible"] as const;
export type Aspect = (typeof aspects)[number];

/** In what the plans differ. One that says nothing of a thing contradicts nobody. */
export function conflictsIn(said: readonly Said[]): Aspect[] {
	const differ = (values: (string | null)[]) =>
		new Set(values.filter((value) => value !== null && value !== "")).size > 1;
	const found: Record<Aspect, boolean> = {
		deadline: differ(said.map((one) => one.lastDay)),
		status: differ(said.map((one) => one.status)),
		responsible: differ(said.map((one) => [...one.responsible].sort().join(", "))),
	};
	return aspects.filter((aspect) => found[aspect]);
}
