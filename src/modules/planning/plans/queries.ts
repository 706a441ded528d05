// Reads of the planning register, shaped as one plan's tree, or a branch of it, on one day.
import { and, eq, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { pastContent } from "../versions/queries.ts";
import { fromVersion } from "./past-plans.ts";
import { aboveIn, elementsOn, inOrder, nest, type PlanElement, type PlanView, readElements } from "./plan-elements.ts";
import { findPlanHead, type PlanHead } from "./plan-heads.ts";
import { elements } from "./tables.ts";

/** The plan as it stands on the day, by all that is known today: in the version that was in force. */
export async function findPlan(
	db: Db,
	code: string,
	asOf: Day,
	sight: Sight = "public",
): Promise<PlanView | undefined> {
	const head = await findPlanHead(db, code, sight);
	if (!head) return undefined;
	const past = await pastContent(db, head, asOf);
	return past ? fromVersion(db, head, past, asOf, sight) : workingOn(db, head, asOf, sight);
}

/** The plan as it is being worked on: what editors see. Of an approved plan it is what the last version says. */
export async function findWorkingPlan(db: Db, code: string, asOf: Day): Promise<PlanView | undefined> {
	const head = await findPlanHead(db, code, "all");
	return head && workingOn(db, head, asOf, "all");
}

async function workingOn(db: Db, head: PlanHead, asOf: Day, sight: Sight): Promise<PlanView> {
	const isPart = and(eq(elements.planId, head.id), eq(elements.dropped, false));
	const rows = await readElements(db, sql`where ${isPart} order by ${elements.position}`);
	const tree = nest(await elementsOn(db, rows, asOf, sight));
	return { ...head, asOf, tree, elements: inOrder(tree) };
}

/** An element with all below it, and those above it, the topmost first. */
export type PlacedElement = { plan: PlanHead & { asOf: Day }; element: PlanElement; above: PlanElement[] };

export async function findElement(
	db: Db,
	planCode: string,
	code: string,
	asOf: Day,
	sight: Sight = "public",
): Promise<PlacedElement | undefined> {
	const head = await findPlanHead(db, planCode, sight);
	if (!head) return undefined;
	const past = await pastContent(db, head, asOf);
	return past
		? placedIn(await fromVersion(db, head, past, asOf, sight), code)
		: placedOn(db, head, { code, asOf, sight });
}

export async function findWorkingElement(
	db: Db,
	planCode: string,
	code: string,
	asOf: Day,
): Promise<PlacedElement | undefined> {
	const head = await findPlanHead(db, planCode, "all");
	return head && placedOn(db, head, { code, asOf, sight: "all" });
}

function placedIn(plan: PlanView, code: string): PlacedElement | undefined {
	const element = plan.elements.find((candidate) => candidate.code === code);
	return element && { plan, element, above: aboveIn(plan.elements, element) };
}

/** Reads the branch alone, however large the plan is. */
async function placedOn(
	db: Db,
	head: PlanHead,
	{ code, asOf, sight }: { code: string; asOf: Day; sight: Sight },
): Promise<PlacedElement | undefined> {
	const branch = (await db.execute(sql`
		with recursive wanted as (
			select id, parent_id from ${elements}
			where plan_id = ${head.id} and code = ${code} and not dropped
		), below as (
			select id from wanted
			union
			select e.id from ${elements} e join below on e.parent_id = below.id where not e.dropped
		), above as (
			select parent_id as id from wanted where parent_id is not null
			union
			select e.parent_id from ${elements} e join above on e.id = above.id where e.parent_id is not null
		)
		select id from below union select id from above`)) as unknown as { rows: { id: string }[] };
	const ids = branch.rows.map((row) => row.id);
	if (ids.length === 0) return undefined;
	const rows = await readElements(db, sql`where ${among(elements.id, ids)} order by ${elements.position}`);
	const built = await elementsOn(db, rows, asOf, sight);
	nest(built);
	const element = built.find((candidate) => candidate.code === code);
	return element && { plan: { ...head, asOf }, element, above: aboveIn(built, element) };
}
