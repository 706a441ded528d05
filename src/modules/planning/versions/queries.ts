import { and, asc, desc, eq, getTableColumns, isNull, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listGroups, listInstitutions, listUnits } from "#modules/directory/index.ts";
import { readContext } from "../context/rows.ts";
import { fundingContent, readFunding } from "../funding/rows.ts";
import { groupBy } from "../plans/parts.ts";
import { superiorsOf } from "../plans/superiors.ts";
import { contributions, deadlines, elements, parties, plans } from "../plans/tables.ts";
import { namelessAssignmentsOn } from "../work-plans/assignments.ts";
import { assignmentContent, progressContent } from "../work-plans/content.ts";
import { entriesOn } from "../work-plans/entries.ts";
import type { ContentElement, PlanContent } from "./content.ts";
import { planVersions } from "./tables.ts";

/** No day comes after it: what was said last holds on it. */
const lastDay: Day = "9999-12-31";

export type PlanVersion = typeof planVersions.$inferSelect;

/** All versions of a plan, the newest first, without their content. */
export async function listVersions(db: Db, planId: string): Promise<Omit<PlanVersion, "content">[]> {
	const { content: _, ...columns } = getTableColumns(planVersions);
	return db
		.select(columns)
		.from(planVersions)
		.where(eq(planVersions.planId, planId))
		.orderBy(desc(planVersions.number));
}

export async function findVersion(db: Db, planId: string, number: number): Promise<PlanVersion | undefined> {
	const rows = await db
		.select()
		.from(planVersions)
		.where(and(eq(planVersions.planId, planId), eq(planVersions.number, number)));
	return rows[0];
}

/** The version in force on the day: the last whose day has come; before the first one, the first. */
async function versionOn(db: Db, planId: string, day: Day): Promise<PlanVersion | undefined> {
	const order = [desc(planVersions.validFrom), desc(planVersions.number)];
	const [current] = await db
		.select()
		.from(planVersions)
		.where(and(eq(planVersions.planId, planId), lte(planVersions.validFrom, day)))
		.orderBy(...order)
		.limit(1);
	if (current) return current;
	const [first] = await db
		.select()
		.from(planVersions)
		.where(eq(planVersions.planId, planId))
		.orderBy(asc(planVersions.number))
		.limit(1);
	return first;
}

/** By plan: since when its last version is (or will be) in force. */
export async function latestVersionDays(db: Db): Promise<Map<string, Day>> {
	const rows = await db
		.selectDistinctOn([planVersions.planId], { planId: planVersions.planId, day: planVersions.validFrom })
		.from(planVersions)
		.orderBy(asc(planVersions.planId), desc(planVersions.number));
	return new Map(rows.map((row) => [row.planId, row.day]));
}

/** Since when the first version of the plan is (or will be) in force. */
export async function firstVersionDay(db: Db, planId: string): Promise<Day | undefined> {
	const [row] = await db
		.select({ day: planVersions.validFrom })
		.from(planVersions)
		.where(eq(planVersions.planId, planId))
		.orderBy(asc(planVersions.number))
		.limit(1);
	return row?.day;
}

/** Since when the last version of the plan is (or will be) in force. */
export async function latestVersionDay(db: Db, planCode: string): Promise<Day | undefined> {
	const [row] = await db
		.select({ day: planVersions.validFrom })
		.from(planVersions)
		.innerJoin(plans, eq(plans.id, planVersions.planId))
		.where(eq(plans.code, planCode))
		.orderBy(desc(planVersions.number))
		.limit(1);
	return row?.day;
}

/** What a version says of the day, where the register's rows do not: an earlier day, or an amendment being prepared. */
export async function pastContent(
	db: Db,
	plan: { id: string; amendingSince: Date | null },
	asOf: Day,
): Promise<PlanContent | undefined> {
	const [latest] = await db
		.select({ number: planVersions.number, validFrom: planVersions.validFrom })
		.from(planVersions)
		.where(eq(planVersions.planId, plan.id))
		.orderBy(desc(planVersions.number))
		.limit(1);
	const isAmending = plan.amendingSince !== null;
	if (!latest || (!isAmending && latest.validFrom <= asOf)) return undefined;
	const version = await versionOn(db, plan.id, asOf);
	return version?.number === latest.number && !isAmending ? undefined : version?.content;
}

/** The plan as it stands in the register now, with what is being prepared: what a version keeps and JSON carries. */
export async function contentOf(db: Db, planId: string): Promise<PlanContent> {
	const [head] = await db.select().from(plans).where(eq(plans.id, planId));
	if (!head) throw new Error("a plan without a row");
	const institutions = new Map((await listInstitutions(db)).map((row) => [row.id, row.code]));
	return clean({
		format: "vieda-plan",
		version: 1,
		code: head.code,
		kind: head.kind as PlanContent["kind"],
		title: head.title,
		period: { from: head.periodFrom, to: head.periodTo },
		owner: institutions.get(head.ownerId) ?? "",
		act: head.act,
		mission: head.mission,
		vision: head.vision,
		mandate: head.mandate,
		values: head.values ?? [],
		superior: await superiorsOf(db, planId),
		source: head.source,
		notes: head.notes ?? [],
		elements: await treeOf(db, planId, { institutions, owner: institutions.get(head.ownerId) ?? "" }),
		funding: (await readFunding(db, planId)).map(fundingContent),
		context: await readContext(db, planId),
	});
}

type Owners = { institutions: Map<string, string>; owner: string };

async function treeOf(db: Db, planId: string, known: Owners): Promise<ContentElement[]> {
	const rows = await db
		.select()
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.dropped, false)))
		.orderBy(asc(elements.position));
	const parts = await partsOf(db, planId, known.institutions);
	const tasks = await tasksOf(db, rows, known);
	const below = groupBy(rows, (row) => row.parentId ?? "");
	const build = (parentId: string): ContentElement[] =>
		(below.get(parentId) ?? []).map((row) =>
			clean({
				id: row.id,
				kind: row.kind as ContentElement["kind"],
				code: row.code,
				title: row.title,
				description: row.description,
				horizontal: row.horizontal || undefined,
				key: row.key || undefined,
				weight: row.weight,
				notes: row.notes ?? [],
				deadlines: parts.deadlines(row.id),
				parties: parts.parties(row.id),
				contributes_to: parts.serves(row.id),
				...tasks(row.id),
				children: build(row.id),
			}),
		);
	return build("");
}

/** Whose the tasks are, and how far: the last that was said, of whatever day. */
async function tasksOf(db: Db, rows: readonly { id: string; kind: string }[], { institutions, owner }: Owners) {
	const ids = rows.filter((row) => row.kind === "task").map((row) => row.id);
	const assignments = await namelessAssignmentsOn(db, ids, lastDay);
	const entries = await entriesOn(db, ids, lastDay);
	const units = ids.length > 0 ? await listUnits(db) : [];
	const owners = new Map(units.map((unit) => [unit.id, institutions.get(unit.institutionId) ?? ""]));
	return (id: string): Pick<ContentElement, "assignment" | "progress"> => {
		const said = assignments.get(id);
		const entry = entries.get(id);
		return {
			...(said ? { assignment: assignmentContent(said, owner, owners) } : {}),
			...(entry ? { progress: progressContent(entry) } : {}),
		};
	};
}

async function partsOf(db: Db, planId: string, institutions: Map<string, string>) {
	const groups = new Map((await listGroups(db)).map((row) => [row.id, row.code]));
	const ofPlan = eq(elements.planId, planId);
	const due = await db
		.select({ row: deadlines })
		.from(deadlines)
		.innerJoin(elements, eq(elements.id, deadlines.elementId))
		.where(and(ofPlan, isNull(deadlines.validTo)))
		.orderBy(asc(deadlines.position), asc(deadlines.ends));
	const who = await db
		.select({ row: parties })
		.from(parties)
		.innerJoin(elements, eq(elements.id, parties.elementId))
		.where(and(ofPlan, isNull(parties.validTo)))
		.orderBy(asc(parties.position));
	const served = alias(elements, "served");
	const links = await db
		.select({ elementId: contributions.elementId, plan: plans.code, element: served.code })
		.from(contributions)
		.innerJoin(elements, eq(elements.id, contributions.elementId))
		.innerJoin(served, eq(served.id, contributions.targetId))
		.innerJoin(plans, eq(plans.id, served.planId))
		.where(ofPlan);
	const dueOf = groupBy(due, ({ row }) => row.elementId);
	const whoOf = groupBy(who, ({ row }) => row.elementId);
	const linksOf = groupBy(links, (link) => link.elementId);
	return {
		deadlines: (id: string) =>
			(dueOf.get(id) ?? []).map(({ row }) => clean({ period: row.period, indicator: row.indicator, note: row.note })),
		parties: (id: string) =>
			(whoOf.get(id) ?? []).map(({ row }) =>
				clean({
					role: row.role as "responsible",
					institution: row.institutionId ? institutions.get(row.institutionId) : undefined,
					group: row.groupId ? groups.get(row.groupId) : undefined,
					name: row.name ?? undefined,
					note: row.note,
				}),
			),
		serves: (id: string) =>
			(linksOf.get(id) ?? [])
				.map(({ plan, element }) => ({ plan, element }))
				.sort((a, b) => (`${a.plan}/${a.element}` < `${b.plan}/${b.element}` ? -1 : 1)),
	};
}

/** Leaves out what says nothing: null, undefined, an empty list. */
function clean<T extends object>(value: T): T {
	const said = Object.entries(value).filter(
		([key, one]) =>
			one !== null && one !== undefined && (key === "elements" || !(Array.isArray(one) && one.length === 0)),
	);
	return Object.fromEntries(said) as T;
}
