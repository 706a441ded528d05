// Which plans a plan stands under. Like links, they have one direction: what stands above a plan is never below it.
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { Conflict, Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { seenBy } from "../access.ts";
import { lockLinks } from "../cascade/circle.ts";
import { sayCircle } from "./superior-words.ts";
import { planSuperiors, plans } from "./tables.ts";

type Named = { id: string; code: string };

export async function superiorsOf(db: Db, planId: string): Promise<string[]> {
	const rows = await db
		.select({ code: plans.code })
		.from(planSuperiors)
		.innerJoin(plans, eq(plans.id, planSuperiors.superiorId))
		.where(eq(planSuperiors.planId, planId));
	return rows.map((row) => row.code).sort();
}

/** Makes these, and no others, the plans above it. @throws Invalid for an unknown one, itself, or a circle. */
export async function writeSuperiors(tx: Tx, plan: Named, codes: readonly string[]): Promise<void> {
	// Two who put plans under each other at once would each see no circle.
	await lockLinks(tx);
	const wanted = await findAll(tx, [...new Set(codes)]);
	const circle = await circleFrom(tx, plan, wanted);
	if (circle) throw wrong(sayCircle(plan.code, circle));
	await replace(tx, plan.id, wanted);
}

/** What a version says again. @throws Conflict when one of them has meanwhile been put under the plan. */
export async function restoreSuperiors(tx: Tx, plan: Named, codes: readonly string[]): Promise<void> {
	await lockLinks(tx);
	const wanted = await tx
		.select({ id: plans.id, code: plans.code })
		.from(plans)
		.where(inArray(plans.code, [...codes]));
	const circle = await circleFrom(tx, plan, wanted);
	if (circle) throw new Conflict("plans_in_circle", sayCircle(plan.code, circle));
	await replace(tx, plan.id, wanted);
}

async function findAll(tx: Tx, codes: string[]): Promise<Named[]> {
	if (codes.length === 0) return [];
	const rows = await tx.select({ id: plans.id, code: plans.code }).from(plans).where(inArray(plans.code, codes));
	const missing = codes.find((code) => !rows.some((row) => row.code === code));
	if (missing === undefined) return rows;
	throw wrong({ lv: `Plāna ar kodu ${missing} reģistrā nav.`, en: `The register has no plan ${missing}.` });
}

async function replace(tx: Tx, planId: string, wanted: readonly Named[]): Promise<void> {
	await tx.delete(planSuperiors).where(eq(planSuperiors.planId, planId));
	if (wanted.length === 0) return;
	await tx.insert(planSuperiors).values(wanted.map((one) => ({ planId, superiorId: one.id })));
}

/** The first of them that is the plan itself or stands below it by any way. */
async function circleFrom(tx: Tx, plan: Named, wanted: readonly Named[]): Promise<string | undefined> {
	const below = await plansBelow(tx, plan.code);
	return wanted.find((one) => one.id === plan.id || below.has(one.code))?.code;
}

/** Codes of the plans that stand under it, directly or through others. */
export async function plansBelow(db: Db, code: string): Promise<Set<string>> {
	const found = (await db.execute(sql`
		with recursive below (id) as (
			select ${planSuperiors.planId} from ${planSuperiors} join ${plans} on ${plans.id} = ${planSuperiors.superiorId}
			where ${plans.code} = ${code}
			union
			select ${planSuperiors.planId} from ${planSuperiors} join below on ${planSuperiors.superiorId} = below.id
		)
		select ${plans.code} from ${plans} join below on below.id = ${plans.id}`)) as unknown as {
		rows: { code: string }[];
	};
	return new Set(found.rows.map((row) => row.code));
}

/** The plans of these codes as a head names them; the nearest, which began last, stands last. */
export async function namedPlans(
	db: Db,
	codes: readonly string[],
	sight: Sight = "public",
): Promise<{ code: string; title: Text }[]> {
	if (codes.length === 0) return [];
	return db
		.select({ code: plans.code, title: plans.title })
		.from(plans)
		.where(and(inArray(plans.code, [...codes]), seenBy(sight)))
		.orderBy(asc(plans.periodFrom), asc(plans.code));
}

const wrong = (said: Text) => new Invalid("wrong_superior", said, { superior: said });
