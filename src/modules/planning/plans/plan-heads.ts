// What is said of a plan as a whole: whose it is, for which years, by which act, in what state.
import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { seenBy } from "../access.ts";
import type { PlanContent } from "../versions/content.ts";
import { amendedContents, publicTitles } from "./public-titles.ts";
import { namedPlans } from "./superiors.ts";
import { type LegalAct, planSuperiors, plans } from "./tables.ts";

export type PlanHead = {
	id: string;
	code: string;
	kind: string;
	title: Text;
	periodFrom: number;
	periodTo: number;
	owner: { code: string; name: Text };
	act: LegalAct | null;
	state: string;
	/** Since when outsiders see it; null while they do not. */
	publicSince: Date | null;
	mission: Text | null;
	vision: Text | null;
	mandate: Text | null;
	values: Text[];
	source: Text | null;
	notes: Text[];
	/** Why and since when an amendment is being prepared. */
	amendingReason: string | null;
	amendingSince: Date | null;
	superior: { code: string; title: Text }[];
};

export async function listPlans(db: Db, sight: Sight = "public"): Promise<PlanHead[]> {
	const rows = await db.select().from(plans).where(seenBy(sight)).orderBy(asc(plans.periodFrom), asc(plans.code));
	return headsOf(db, rows, sight);
}

export async function findPlanHead(db: Db, code: string, sight: Sight = "public"): Promise<PlanHead | undefined> {
	const rows = await db
		.select()
		.from(plans)
		.where(and(eq(plans.code, code), seenBy(sight)));
	return (await headsOf(db, rows, sight))[0];
}

async function headsOf(db: Db, rows: (typeof plans.$inferSelect)[], sight: Sight): Promise<PlanHead[]> {
	const heads = await rowHeads(db, rows, sight);
	if (sight !== "public") return heads;
	const amended = await amendedContents(
		db,
		rows.filter((row) => row.amendingSince !== null).map((row) => row.code),
	);
	const shown: PlanHead[] = [];
	for (const head of heads) shown.push(await asApproved(db, head, amended.get(head.code)));
	return shown;
}

/** Outsiders see nothing of an amendment that is being prepared: the plan is in force, as its last version says. */
async function asApproved(db: Db, head: PlanHead, content: PlanContent | undefined): Promise<PlanHead> {
	return content
		? { ...head, ...(await headIn(db, head, content, "public")), state: "in_force", amendingReason: null }
		: head;
}

async function rowHeads(db: Db, rows: (typeof plans.$inferSelect)[], sight: Sight): Promise<PlanHead[]> {
	const owners = new Map((await listInstitutions(db)).map((institution) => [institution.id, institution]));
	const links = await db
		.select({ planId: planSuperiors.planId, code: plans.code, title: plans.title })
		.from(planSuperiors)
		.innerJoin(plans, eq(plans.id, planSuperiors.superiorId))
		.where(seenBy(sight))
		// The nearest, which began last, stands last.
		.orderBy(asc(plans.periodFrom), asc(plans.code));
	const titles = await publicTitles(
		db,
		sight,
		links.map((link) => link.code),
	);
	return rows.map(({ ownerId, ...row }) => {
		const owner = owners.get(ownerId);
		return {
			...row,
			values: row.values ?? [],
			notes: row.notes ?? [],
			owner: { code: owner?.code ?? "", name: owner?.name ?? { lv: "" } },
			superior: links
				.filter((link) => link.planId === row.id)
				.map(({ code, title }) => ({ code, title: titles.plan(code, title) })),
		};
	});
}

/** What a version says of the plan itself. */
export async function headIn(db: Db, head: PlanHead, content: PlanContent, sight: Sight) {
	const { title, mission = null, vision = null, mandate = null, source = null, values = [], notes = [] } = content;
	const owner = (await listInstitutions(db)).find((one) => one.code === content.owner);
	return {
		...{ title, mission, vision, mandate, source, values, notes },
		owner: owner ? { code: owner.code, name: owner.name } : head.owner,
		superior: await namedPlans(db, content.superior ?? [], sight),
		periodFrom: content.period.from,
		periodTo: content.period.to,
	};
}
