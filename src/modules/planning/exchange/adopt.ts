// Which element of a document is which of the register: by id where the id is the plan's own, else by code. Pure.
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { placedElements } from "./canonical.ts";

export type Known = {
	/** Live elements of the plan. */
	live: readonly { id: string; code: string }[];
	/** All ids that ever were elements of the plan, taken-out ones among them: they can come back. */
	own: ReadonlySet<string>;
	/** Ids that belong to other plans' elements and cannot be used here. */
	others: ReadonlySet<string>;
};

/** The document with the register's ids; a new element keeps a free id of its own, or has none. */
export function adopt(content: PlanContent, known: Known): PlanContent {
	const elements = placedElements(content.elements).map(({ element }) => element);
	const byId = new Set(elements.flatMap(({ id }) => (id !== undefined && known.own.has(id) ? [id] : [])));
	const byCode = new Map(known.live.filter((row) => !byId.has(row.id)).map((row) => [row.code, row.id]));
	const idOf = ({ id, code }: ContentElement): string | undefined => {
		if (id !== undefined && known.own.has(id)) return id;
		return byCode.get(code) ?? (id !== undefined && !known.others.has(id) ? id : undefined);
	};
	const take = (element: ContentElement): ContentElement => {
		const { id: _, children, ...rest } = element;
		const id = idOf(element);
		return {
			...(id === undefined ? {} : { id }),
			...rest,
			...(children ? { children: children.map(take) } : {}),
		};
	};
	return { ...content, elements: content.elements.map(take) };
}

/** The document under another code: what it serves in itself goes along. */
export function renamed(content: PlanContent, code: string): PlanContent {
	const take = (element: ContentElement): ContentElement => ({
		...element,
		...(element.contributes_to
			? {
					contributes_to: element.contributes_to.map((one) =>
						one.plan === content.code ? { ...one, plan: code } : one,
					),
				}
			: {}),
		...(element.children ? { children: element.children.map(take) } : {}),
	});
	return { ...content, code, elements: content.elements.map(take) };
}
