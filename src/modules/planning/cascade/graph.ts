// Who serves whom, as one graph over all plans: an element serves what it stands under and what it is linked to. Pure.
import type { Period } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";

export type CascadePlan = {
	code: string;
	title: Text;
	kind: string;
	state: string;
	periodFrom: number;
	periodTo: number;
	/** Codes of the plans above it. */
	superior: string[];
};

export type CascadeElement = {
	id: string;
	plan: string;
	kind: string;
	code: string;
	title: Text;
	parentId: string | null;
	/** Ids of what it is linked to, in this or another plan. */
	serves: string[];
	/** Deadlines where an approved version says them; else the register has them. */
	deadlines?: Period[];
};

export type Cascade = {
	plans: CascadePlan[];
	/** In document order, plan by plan. */
	elements: ReadonlyMap<string, CascadeElement>;
	/** What the element serves directly: its parent first, then its links. */
	above(id: string): readonly string[];
	/** What serves the element directly, in document order. */
	below(id: string): readonly string[];
};

/** Links to what is not there are left out. */
export function buildCascade(plans: CascadePlan[], listed: readonly CascadeElement[]): Cascade {
	const elements = new Map(listed.map((element) => [element.id, element]));
	const up = new Map<string, string[]>();
	const down = new Map<string, string[]>();
	for (const element of listed) {
		const served = [element.parentId, ...element.serves].filter((id): id is string => id !== null && elements.has(id));
		const once = [...new Set(served)];
		up.set(element.id, once);
		for (const id of once) {
			const servants = down.get(id);
			if (servants) servants.push(element.id);
			else down.set(id, [element.id]);
		}
	}
	return { plans, elements, above: (id) => up.get(id) ?? [], below: (id) => down.get(id) ?? [] };
}

/** Everything reached from the starts, each with the least number of steps to it. Ends in circles, too. */
export function reach(starts: Iterable<string>, next: (id: string) => readonly string[]): Map<string, number> {
	const steps = new Map<string, number>();
	let front = [...starts];
	for (const id of front) steps.set(id, 0);
	for (let step = 1; front.length > 0; step += 1) {
		const further: string[] = [];
		for (const id of front) {
			for (const other of next(id)) {
				if (steps.has(other)) continue;
				steps.set(other, step);
				further.push(other);
			}
		}
		front = further;
	}
	return steps;
}

export function planElements(cascade: Cascade, plan: string): CascadeElement[] {
	return [...cascade.elements.values()].filter((element) => element.plan === plan);
}
