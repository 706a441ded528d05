// Plans as cards: each with how far its deliverables are, asked for all plans at once.
import { and, eq, inArray } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { latestUpdates } from "../execution/queries.ts";
import { type Tally, tally } from "../execution/rules.ts";
import { latestVersionDays } from "../versions/queries.ts";
import { deliverablesIn } from "./filter.ts";
import { deadlinesOn, groupBy } from "./parts.ts";
import { findPlan, listPlans, type PlanHead, stateOf } from "./queries.ts";
import { elements } from "./tables.ts";

/** A plan with how far its deliverables are; null when it has none. */
export type PlanCard = { plan: PlanHead; execution: Tally | null };

export async function planCards({ db }: { db: Db }, asOf: Day): Promise<PlanCard[]> {
	const heads = await listPlans(db);
	const since = await latestVersionDays(db);
	const isPresent = (head: PlanHead) => saysItself(head, since, asOf);
	const present = await executionOf(db, heads.filter(isPresent), asOf);
	const cards: PlanCard[] = [];
	for (const plan of heads) {
		cards.push({
			plan,
			execution: isPresent(plan) ? (present.get(plan.id) ?? null) : await executionThen(db, plan, asOf),
		});
	}
	return cards;
}

/** Whether the rows of the register say what the plan is on the day; else a version says it, which is read whole. */
export function saysItself(head: PlanHead, since: ReadonlyMap<string, Day>, asOf: Day): boolean {
	return head.state !== "amending" && (since.get(head.id) ?? "") <= asOf;
}

async function executionOf(db: Db, heads: readonly PlanHead[], asOf: Day): Promise<Map<string, Tally>> {
	if (heads.length === 0) return new Map();
	const rows = await db
		.select({ id: elements.id, planId: elements.planId })
		.from(elements)
		.where(
			and(
				eq(elements.kind, "deliverable"),
				eq(elements.dropped, false),
				inArray(
					elements.planId,
					heads.map((head) => head.id),
				),
			),
		);
	const ids = rows.map((row) => row.id);
	const due = groupBy(await deadlinesOn(db, ids, asOf), (row) => row.elementId);
	const updates = await latestUpdates(db, ids, asOf);
	const byPlan = groupBy(rows, (row) => row.planId);
	return new Map(
		[...byPlan].map(([plan, own]) => [
			plan,
			tally(own.map(({ id }) => stateOf(updates.get(id), due.get(id) ?? [], asOf))),
		]),
	);
}

async function executionThen(db: Db, head: PlanHead, asOf: Day): Promise<Tally | null> {
	const deliverables = deliverablesIn((await findPlan(db, head.code, asOf))?.elements ?? []);
	return deliverables.length > 0 ? tally(deliverables.map((one) => one.state)) : null;
}
