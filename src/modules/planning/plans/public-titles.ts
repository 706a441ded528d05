// While an amendment is being prepared the rows say what is not public yet: here is what the last version calls things.
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { planVersions } from "../versions/tables.ts";
import { plans } from "./tables.ts";

export type PublicTitles = {
	plan(code: string, title: Text): Text;
	/** Undefined where only the amendment knows the element. */
	element(plan: string, code: string, title: Text): Text | undefined;
};

/** Of plans by their codes, or of all; those who see everything are told what the rows say. */
export async function publicTitles(db: Db, sight: Sight, codes?: readonly string[]): Promise<PublicTitles> {
	const said = sight === "public" ? await amendedContents(db, codes) : new Map<string, PlanContent>();
	const elements = new Map([...said].map(([code, content]) => [code, titlesIn(content.elements)]));
	return {
		plan: (code, title) => said.get(code)?.title ?? title,
		element(plan, code, title) {
			const own = elements.get(plan);
			return own ? own.get(code) : title;
		},
	};
}

/** What the last version says of each plan that is being amended, by its code. */
export async function amendedContents(db: Db, codes?: readonly string[]): Promise<Map<string, PlanContent>> {
	if (codes?.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([plans.code], { code: plans.code, content: planVersions.content })
		.from(plans)
		.innerJoin(planVersions, eq(planVersions.planId, plans.id))
		.where(and(isNotNull(plans.amendingSince), codes && inArray(plans.code, [...codes])))
		.orderBy(plans.code, desc(planVersions.number));
	return new Map(rows.map((row) => [row.code, row.content as PlanContent]));
}

function titlesIn(tree: readonly ContentElement[]): Map<string, Text> {
	const found = new Map<string, Text>();
	const take = (element: ContentElement) => {
		found.set(element.code, element.title);
		for (const child of element.children ?? []) take(child);
	};
	for (const element of tree) take(element);
	return found;
}
