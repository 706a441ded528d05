// What a document would change in a plan: what versions compare, and the rest of the document besides. Pure.

import { comparePlans, type Difference, type HeadDifference } from "../versions/compare.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { ordered, placedElements } from "./canonical.ts";

type Changed = { kind: "funding" | "context"; code: string; title: string; before: string; after: string };

export type Differences = {
	head: HeadDifference[];
	elements: (Difference & { kind: Exclude<Difference["kind"], "funding" | "context"> })[];
	money: Changed[];
	/** What versions do not compare: parts of the head, and what of funding and context no comparison puts in words. */
	parts: ("act" | "source" | "notes" | "funding" | "context")[];
	/** Elements that stay where they are but whose place among their neighbours, or notes, change. */
	details: { kind: "order" | "notes"; code: string; title: string }[];
};

export function differencesOf(before: PlanContent, after: PlanContent): Differences {
	const { head, elements } = comparePlans(before, after);
	const money = elements.flatMap((one) => (one.kind === "funding" || one.kind === "context" ? [one as Changed] : []));
	const isSaid = (part: string) => money.some((one) => one.kind === part);
	return {
		head,
		elements: elements.filter((one) => one.kind !== "funding" && one.kind !== "context") as Differences["elements"],
		money,
		parts: (["act", "source", "notes", "funding", "context"] as const).filter(
			(part) => !isSaid(part) && !isSame(before[part], after[part]),
		),
		details: detailsOf(before, after),
	};
}

export function countDifferences(one: Differences): number {
	const lists = [one.head, one.elements, one.money, one.parts, one.details];
	return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Nothing, no rows and no sections are the same. */
const isSame = (a: unknown, b: unknown) => ordered(sayingOf(a)) === ordered(sayingOf(b));
const sayingOf = (value: unknown) =>
	value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
		? null
		: value;

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
