// Changes gathered for a reader: by what they are about, and by the element that they touch. Pure.
import type { Change, ChangeKind } from "./changes.ts";

export type GroupKey = "plan" | "status" | "deadlines" | "parties" | "added" | "values" | "wording";

const groupOf: Record<ChangeKind, GroupKey> = {
	plan_added: "plan",
	status: "status",
	deadlines: "deadlines",
	parties: "parties",
	direction_added: "added",
	measure_added: "added",
	deliverable_added: "added",
	indicator_added: "added",
	value: "values",
	target: "values",
	title: "wording",
	indicators_reworded: "wording",
	narrative: "wording",
};

export type Group = { key: GroupKey; changes: Change[] };

/** In the order in which the groups first come. */
export function groupChanges(changes: readonly Change[]): Group[] {
	return gather(changes, (change) => groupOf[change.kind]).map(([key, of]) => ({ key, changes: of }));
}

/** Of one element together: "1.1-1" with its title, its indicators and its account. What has no code yet comes last. */
export function byElement<One extends { code: string; title?: string }>(changes: readonly One[]): One[][] {
	const gathered = gather(changes, ({ code, title = "" }) => code || title).map(([, of]) => of);
	const place = ([one]: One[]) => one?.code || "\uffff";
	return gathered.sort((a, b) => place(a).localeCompare(place(b), "en", { numeric: true }));
}

function gather<One, Key>(things: readonly One[], keyOf: (one: One) => Key): [Key, One[]][] {
	const gathered = new Map<Key, One[]>();
	for (const one of things) gathered.set(keyOf(one), [...(gathered.get(keyOf(one)) ?? []), one]);
	return [...gathered];
}
