// A document held against the register: whether it may come in, and what it would change.
import { eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { namesOf } from "#modules/directory/index.ts";
import { fingerprint } from "../fingerprint.ts";
import { elements, plans } from "../plans/tables.ts";
import type { PlanContent } from "../versions/content.ts";
import { sayPersons } from "../versions/persons.ts";
import { contentOf } from "../versions/queries.ts";
import { adopt } from "./adopt.ts";
import { canonical, ordered, placedElements } from "./canonical.ts";
import { checkContent } from "./check.ts";
import { differencesOf } from "./differences.ts";
import { idsOfOthers, readFacts } from "./facts.ts";
import { wrongPlaces } from "./refusals.ts";
import { withUntold } from "./tasks.ts";

/** What a decision rests on: the plan's content as it stood. */
export const groundOf = (content: unknown) => fingerprint(ordered(content));

export async function isTaken(db: Db, code: string): Promise<boolean> {
	return (await db.select({ id: plans.id }).from(plans).where(eq(plans.code, code))).length > 0;
}

/** @throws Invalid with every place that the register does not know or allow. */
export async function checkedAgainst(
	db: Db,
	content: PlanContent,
	today: Day,
	placeOf: (path: string) => string = (path) => path,
): Promise<PlanContent> {
	const errors = checkContent(content, await readFacts(db, content, today));
	const places = Object.entries(errors).map(([path, said]) => [placeOf(path), said]);
	if (places.length > 0) throw wrongPlaces(Object.fromEntries(places));
	return canonical(content);
}

/** The plan as it stands (a plan that is yet to come: nothing), the document with the register's ids, and between. */
export async function preview(db: Db, content: PlanContent, planId: string | null) {
	const own = planId
		? await db
				.select({ id: elements.id, code: elements.code, dropped: elements.dropped })
				.from(elements)
				.where(eq(elements.planId, planId))
		: [];
	const before = planId ? canonical(await contentOf(db, planId)) : nothingOf(content);
	const names = await namesOf(db);
	const named = sayPersons(before, names);
	const adopted = adopt(canonical(content), {
		live: own.filter((row) => !row.dropped),
		own: new Set(own.map((row) => row.id)),
		others: await idsOfOthers(db, content, planId),
	});
	const after = withUntold(named, adopted);
	return {
		before,
		after,
		names,
		differences: differencesOf(planId ? named : { ...after, ...nothing }, after),
		elements: placedElements(after.elements).length,
	};
}

const nothing = { elements: [], funding: [], context: {} };
const nothingOf = (content: PlanContent): PlanContent => ({ ...canonical(content), ...nothing });
