// Plans as cards: each with how far its deliverables are, asked for all plans at once.
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { deliverableState, type Status, type Tally, tally } from "../execution/rules.ts";
import { executionUpdates } from "../execution/tables.ts";
import { latestVersionDays } from "../versions/queries.ts";
import { deliverablesIn } from "./filter.ts";
import { groupBy, holdsOn, periodOf } from "./parts.ts";
import { listPlans, type PlanHead } from "./plan-heads.ts";
import { findPlan } from "./queries.ts";
import { deadlines, elements } from "./tables.ts";

/** A plan with how far its deliverables are; null when it has none. */
export type PlanCard = { plan: PlanHead; execution: Tally | null };

/** @param owner an institution's code: its plans alone */
export async function planCards(
	{ db }: { db: Db },
	asOf: Day,
	sight: Sight = "public",
	owner?: string,
): Promise<PlanCard[]> {
	const heads = (await listPlans(db, sight)).filter((head) => owner === undefined || head.owner.code === owner);
	const since = await latestVersionDays(db);
	const isPresent = (head: PlanHead) => saysItself(head, since, asOf);
	const present = await executionOf(db, heads.filter(isPresent), asOf);
	const cards: PlanCard[] = [];
	for (const plan of heads) {
		cards.push({
			plan,
			execution: isPresent(plan) ? (present.get(plan.id) ?? null) : await executionThen(db, plan, asOf, sight),
		});
	}
	return cards;
}

/** Whether the rows of the register say what the plan is on the day; else a version says it, which is read whole. */
export function saysItself(head: PlanHead, since: ReadonlyMap<string, Day>, asOf: Day): boolean {
	return head.amendingSince === null && (since.get(head.id) ?? "") <= asOf;
}

/** Deliverables that have the same status and the same deadlines stand alike: they are counted together, by the thousand. */
async function executionOf(db: Db, heads: readonly PlanHead[], asOf: Day): Promise<Map<string, Tally>> {
	if (heads.length === 0) return new Map();
	const plans = heads.map((head) => head.id);
	const isCounted = and(eq(elements.kind, "deliverable"), eq(elements.dropped, false), inArray(elements.planId, plans));
	const { elementId, validFrom, validTo, period } = deadlines;
	const alike = (await db.execute(sql`
		select plan_id as "planId", coalesce(status, 'not_started') as status, periods, count(*)::int as count
		from (
			select ${elements.planId} as plan_id,
				(select u.status from ${executionUpdates} u where u.element_id = ${elements.id} and u.as_of <= ${asOf}
					order by u.as_of desc, u.recorded_at desc, u.id desc limit 1) as status,
				(select string_agg(${period}, ' ' order by ${period}) from ${deadlines}
					where ${elementId} = ${elements.id} and ${holdsOn(validFrom, validTo, asOf)}) as periods
			from ${elements} where ${isCounted}
		) one
		group by plan_id, status, periods`)) as unknown as { rows: Alike[] };
	const byPlan = groupBy(alike.rows, (row) => row.planId);
	return new Map([...byPlan].map(([plan, own]) => [plan, tally(own.flatMap((row) => statesOf(row, asOf)))]));
}

type Alike = { planId: string; status: Status; periods: string | null; count: number };

function statesOf({ status, periods, count }: Alike, asOf: Day) {
	const due = periods?.split(" ").map(periodOf) ?? [];
	const state = { status, ...deliverableState({ status, deadlines: due }, asOf) };
	return Array.from({ length: count }, () => state);
}

async function executionThen(db: Db, head: PlanHead, asOf: Day, sight: Sight): Promise<Tally | null> {
	const deliverables = deliverablesIn((await findPlan(db, head.code, asOf, sight))?.elements ?? []);
	return deliverables.length > 0 ? tally(deliverables.map((one) => one.state)) : null;
}
