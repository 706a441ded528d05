// Codes that elements had in earlier versions: addresses that were given out must lead on.
import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { elements, plans } from "../plans/tables.ts";
import type { ContentElement } from "./content.ts";
import { planVersions } from "./tables.ts";

/** The code that the element has now which had this one in the newest version that knows it. */
export async function findNewCode(db: Db, plan: string, code: string): Promise<string | undefined> {
	const versions = await db
		.select({ content: planVersions.content })
		.from(planVersions)
		.innerJoin(plans, eq(plans.id, planVersions.planId))
		.where(eq(plans.code, plan))
		.orderBy(desc(planVersions.number));
	for (const { content } of versions) {
		const id = idOf(content.elements, code);
		if (id === undefined) continue;
		const [now] = await db
			.select({ code: elements.code })
			.from(elements)
			.where(and(eq(elements.id, id), eq(elements.dropped, false)));
		return now && now.code !== code ? now.code : undefined;
	}
	return undefined;
}

function idOf(tree: readonly ContentElement[], code: string): string | undefined {
	for (const element of tree) {
		const found = element.code === code ? element.id : idOf(element.children ?? [], code);
		if (found !== undefined) return found;
	}
	return undefined;
}
