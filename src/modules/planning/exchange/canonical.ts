// A plan's content without what says nothing, so that two contents that mean the same are the same. Pure.
import type { ContentElement, PlanContent } from "../versions/content.ts";

/** Drops nulls, empty English texts and empty lists (but not those that must be there), and orders what has no order. */
export function canonical(content: PlanContent): PlanContent {
	const bare = withoutEmpty(content) as PlanContent;
	const { superior, elements, ...rest } = bare;
	return {
		...rest,
		...(superior ? { superior: [...superior].sort() } : {}),
		elements: (elements ?? []).map(canonicalElement),
	};
}

function canonicalElement({ horizontal, key, contributes_to, children, ...rest }: ContentElement): ContentElement {
	return {
		...rest,
		...(horizontal ? { horizontal } : {}),
		...(key ? { key } : {}),
		...(contributes_to ? { contributes_to: [...contributes_to].sort(byTarget) } : {}),
		...(children ? { children: children.map(canonicalElement) } : {}),
	};
}

const byTarget = (a: { plan: string; element: string }, b: { plan: string; element: string }) =>
	`${a.plan}/${a.element}` < `${b.plan}/${b.element}` ? -1 : 1;

/** Lists that the document's shape asks for even when nothing is in them. */
const wanted = new Set(["elements", "needs", "partners", "formats", "criteria", "tasks", "roles", "scale", "of"]);
const quadrants = new Set(["strengths", "weaknesses", "opportunities", "threats"]);

function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutEmpty);
	if (value === null || typeof value !== "object") return value;
	const kept = Object.entries(value).flatMap(([key, one]) => {
		const inner = withoutEmpty(one);
		const says = inner !== null && inner !== undefined && !(key === "en" && inner === "");
		const empty = Array.isArray(inner) && inner.length === 0;
		return says && (!empty || wanted.has(key) || quadrants.has(key)) ? [[key, inner] as const] : [];
	});
	return Object.fromEntries(kept);
}

/** Every element of the tree with its place in the document and its parent, parents first. */
export type PlacedElement = { element: ContentElement; path: string; parent: ContentElement | null; position: number };

export function placedElements(
	tree: readonly ContentElement[],
	path = "elements",
	parent: ContentElement | null = null,
): PlacedElement[] {
	const found: PlacedElement[] = [];
	for (const [position, element] of tree.entries()) {
		const own = `${path}.${position}`;
		found.push({ element, path: own, parent, position });
		for (const one of placedElements(element.children ?? [], `${own}.children`, element)) found.push(one);
	}
	return found;
}

/** The same content whatever the order of its keys. */
export function sameContent(a: unknown, b: unknown): boolean {
	return ordered(a) === ordered(b);
}

export function ordered(value: unknown): string {
	return JSON.stringify(value, (_, one: unknown) =>
		one !== null && typeof one === "object" && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	);
}
