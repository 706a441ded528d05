// What a document would change in a plan: what versions compare, and the rest of the document besides. Pure.

import { type Comparison, comparePlans } from "../versions/compare.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { ordered, placedElements } from "./canonical.ts";

export type Differences = Comparison & {
	/** Parts of the head that versions do not compare. */
	parts: ("act" | "source" | "notes")[];
	/** Elements that stay where they are but whose place among their neighbours, or notes, change. */
	details: { kind: "order" | "notes"; code: string; title: string }[];
	funding: { kind: "added" | "dropped" | "changed"; code: string; title: string; source: string }[];
	/** Sections of the context that change. */
	context: string[];
};

export function differencesOf(before: PlanContent, after: PlanContent): Differences {
	return {
		...comparePlans(before, after),
		parts: (["act", "source", "notes"] as const).filter((part) => !isSame(before[part], after[part])),
		details: detailsOf(before, after),
		funding: fundingOf(before, after),
		context: sectionsOf(before.context ?? {}, after.context ?? {}),
	};
}

export function countDifferences(one: Differences): number {
	const lists = [one.head, one.elements, one.parts, one.details, one.funding, one.context];
	return lists.reduce((sum, list) => sum + list.length, 0);
}

const isSame = (a: unknown, b: unknown) => ordered(a ?? null) === ordered(b ?? null);

function detailsOf(before: PlanContent, after: PlanContent): Differences["details"] {
	const then = new Map(placedElements(before.elements).map((one) => [one.element.id, one]));
	const orders = new Map([...neighbours(before.elements)].map((list) => [list.parent, list.ids]));
	const moved = new Set(
		[...neighbours(after.elements)].flatMap(({ parent, ids }) => outOfOrder(orders.get(parent) ?? [], ids)),
	);
	return placedElements(after.elements).flatMap(({ element }) => {
		const old = element.id === undefined ? undefined : then.get(element.id);
		if (!old) return [];
		const head = { code: element.code, title: element.title.lv };
		return [
			...(moved.has(element.id) ? [{ kind: "order" as const, ...head }] : []),
			...(isSame(old.element.notes, element.notes) ? [] : [{ kind: "notes" as const, ...head }]),
		];
	});
}

type Ids = (string | undefined)[];

function* neighbours(tree: readonly ContentElement[], parent = ""): Generator<{ parent: string; ids: Ids }> {
	yield { parent, ids: tree.map((one) => one.id) };
	for (const one of tree) yield* neighbours(one.children ?? [], one.id ?? one.code);
}

/** Of those that stand in both lists: whoever stands before one that it stood after. */
function outOfOrder(before: Ids, after: Ids): Ids {
	const places = new Map(before.map((id, place) => [id, place]));
	const both = after.filter((id) => id !== undefined && places.has(id));
	let furthest = -1;
	return both.filter((id) => {
		const place = places.get(id) ?? 0;
		if (place < furthest) return true;
		furthest = place;
		return false;
	});
}

function fundingOf(before: PlanContent, after: PlanContent): Differences["funding"] {
	const keyOf = (row: { code: string; source: string }) => `${row.code} ${row.source}`;
	const then = new Map((before.funding ?? []).map((row) => [keyOf(row), row]));
	const now = new Map((after.funding ?? []).map((row) => [keyOf(row), row]));
	const say = (kind: "added" | "dropped" | "changed", row: NonNullable<PlanContent["funding"]>[number]) => ({
		kind,
		code: row.code,
		title: row.title.lv,
		source: row.source,
	});
	return [
		...[...now.entries()].flatMap(([key, row]) => {
			const old = then.get(key);
			if (!old) return [say("added", row)];
			return isSame(old, row) ? [] : [say("changed", row)];
		}),
		...[...then.entries()].flatMap(([key, row]) => (now.has(key) ? [] : [say("dropped", row)])),
	];
}

function sectionsOf(before: object, after: object): string[] {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	const of = (context: object, key: string) => (context as Record<string, unknown>)[key];
	return keys.filter((key) => !isSame(of(before, key), of(after, key)));
}
