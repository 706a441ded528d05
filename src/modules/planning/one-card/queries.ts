import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { LatestUpdate } from "../execution/queries.ts";
import { findElement, type PlacedElement } from "../plans/queries.ts";
import { elements, plans } from "../plans/tables.ts";
import { type Aspect, conflictsIn, lastDayOf, type Said, statusOf } from "./rules.ts";
import { sameElements } from "./tables.ts";

/** What one plan says of the measure, and when that was said last. */
export type Place = Said & Pick<PlacedElement, "plan" | "element"> & { update: LatestUpdate | undefined };
export type Card = { places: Place[]; conflicts: Aspect[] };

/** @returns nothing where the reader sees it in one plan alone */
export async function cardOf(db: Db, elementId: string, asOf: Day, sight: Sight = "public"): Promise<Card | undefined> {
	const own = alias(sameElements, "own");
	const rows = await db
		.select({ plan: plans.code, element: elements.code })
		.from(own)
		.innerJoin(sameElements, eq(sameElements.cardId, own.cardId))
		.innerJoin(elements, and(eq(elements.id, sameElements.elementId), eq(elements.dropped, false)))
		.innerJoin(plans, eq(plans.id, sameElements.planId))
		.where(eq(own.elementId, elementId))
		.orderBy(asc(plans.periodFrom), asc(plans.code));
	const places: Place[] = [];
	for (const row of rows) {
		const found = await findElement(db, row.plan, row.element, asOf, sight);
		if (found) places.push(placeOf(found));
	}
	return places.length > 1 ? { places, conflicts: conflictsIn(places) } : undefined;
}

function placeOf({ plan, element }: PlacedElement): Place {
	return {
		plan,
		element,
		status: statusOf(element),
		lastDay: lastDayOf(element),
		responsible: element.parties.filter((party) => party.role === "responsible").map((party) => party.code),
		update: latestIn(element),
	};
}

/** Of what was said of the element and all below it, the newest. */
function latestIn(element: PlacedElement["element"]): LatestUpdate | undefined {
	const said = [element.update, ...element.children.map(latestIn)].filter((one) => one !== undefined);
	return said.sort((a, b) =>
		a.asOf === b.asOf ? b.recordedAt.getTime() - a.recordedAt.getTime() : a.asOf < b.asOf ? 1 : -1,
	)[0];
}
