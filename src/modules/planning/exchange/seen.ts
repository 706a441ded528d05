// A plan's document without what leads to plans that the reader does not see.
import { and, inArray } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { seenBy } from "../access.ts";
import { plans } from "../plans/tables.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";

export async function seenContent(db: Db, content: PlanContent, sight: Sight): Promise<PlanContent> {
	if (sight === "all") return content;
	const named = [content.code, ...(content.superior ?? []), ...content.elements.flatMap(plansNamed)];
	const rows = await db
		.select({ code: plans.code })
		.from(plans)
		.where(and(inArray(plans.code, [...new Set(named)]), seenBy(sight)));
	const seen = new Set(rows.map((row) => row.code));
	const cut = (element: ContentElement): ContentElement => ({
		...element,
		...kept("contributes_to", element.contributes_to, (one) => seen.has(one.plan)),
		...(element.children ? { children: element.children.map(cut) } : {}),
	});
	return {
		...content,
		...kept("superior", content.superior, (code) => seen.has(code)),
		elements: content.elements.map(cut),
	};
}

const plansNamed = (element: ContentElement): string[] => [
	...(element.contributes_to ?? []).map((one) => one.plan),
	...(element.children ?? []).flatMap(plansNamed),
];

/** A list that keeps nothing is not said. */
function kept<Key extends string, One>(key: Key, list: One[] | undefined, keep: (one: One) => boolean) {
	const left = list?.filter(keep) ?? [];
	return (left.length > 0 ? { [key]: left } : { [key]: undefined }) as { [K in Key]?: One[] };
}
