// What an institution is responsible for, plan by plan, without reading the plans whole.
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { latestVersionDays } from "../versions/queries.ts";
import { saysItself } from "./cards.ts";
import { deliverablesIn, isParty } from "./filter.ts";
import { groupBy, holdsOn, type PartyRole } from "./parts.ts";
import { elementsOn, type PlanElement, readElements } from "./plan-elements.ts";
import { listPlans, type PlanHead } from "./plan-heads.ts";
import { findPlan } from "./queries.ts";
import { elements, parties } from "./tables.ts";

export type Duties = {
	plan: PlanHead;
	deliverables: PlanElement[];
	/** Where another is in charge and it is co-responsible. */
	shared: PlanElement[];
}[];

export async function dutiesOf(db: Db, institution: string, asOf: Day): Promise<Duties> {
	const heads = await listPlans(db);
	const since = await latestVersionDays(db);
	const present = heads.filter((head) => saysItself(head, since, asOf));
	const byRole = (all: PlanElement[], role: PartyRole) => all.filter((one) => isParty(one, institution, role));
	const own = groupBy(await candidates(db, present, institution, asOf), (row) => row.planId);
	const duties: Duties = [];
	for (const plan of heads) {
		const all = saysItself(plan, since, asOf)
			? inCodeOrder(await elementsOn(db, own.get(plan.id) ?? [], asOf))
			: deliverablesIn((await findPlan(db, plan.code, asOf))?.elements ?? []);
		const [deliverables, shared] = [byRole(all, "responsible"), byRole(all, "co_responsible")];
		if (deliverables.length + shared.length > 0) duties.push({ plan, deliverables, shared });
	}
	return duties;
}

/** Deliverables of these plans with the institution, or one that became it, in charge or sharing the charge. */
async function candidates(db: Db, heads: readonly PlanHead[], institution: string, asOf: Day) {
	const ids = await idsBehind(db, institution);
	if (heads.length === 0 || ids.length === 0) return [];
	const inCharge = db
		.select({ id: parties.elementId })
		.from(parties)
		.where(
			and(
				inArray(parties.role, ["responsible", "co_responsible"]),
				inArray(parties.institutionId, ids),
				holdsOn(parties.validFrom, parties.validTo, asOf),
			),
		);
	const wanted = and(
		eq(elements.kind, "deliverable"),
		eq(elements.dropped, false),
		inArray(elements.id, inCharge),
		inArray(
			elements.planId,
			heads.map((head) => head.id),
		),
	);
	return readElements(db, sql`where ${wanted} order by ${elements.position}`);
}

async function idsBehind(db: Db, code: string): Promise<string[]> {
	const all = await listInstitutions(db);
	const ids = new Set(all.filter((one) => one.code === code).map((one) => one.id));
	for (let before = 0; before < ids.size; ) {
		before = ids.size;
		for (const one of all) if (one.successorId && ids.has(one.successorId)) ids.add(one.id);
	}
	return [...ids];
}

/** As documents count: 1.2 before 1.10. */
const byCode = new Intl.Collator("lv", { numeric: true }).compare;
const inCodeOrder = (list: PlanElement[]) => list.sort((a, b) => byCode(a.code, b.code));
