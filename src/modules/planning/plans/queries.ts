// Reads of the planning register, shaped as one plan's tree on one day.
import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { type Institution, listGroups, listInstitutions } from "#modules/directory/index.ts";
import { type LatestUpdate, latestUpdates, type UpdateWithEvidence } from "../execution/queries.ts";
import { deliverableState } from "../execution/rules.ts";
import { contributions, deadlines, elements, type LegalAct, parties, plans, planSuperiors } from "./tables.ts";

export type { LegalAct, UpdateWithEvidence };
export type ElementKind = "priority" | "goal" | "measure" | "result" | "deliverable" | "task";
export type PartyRole = "responsible" | "co_responsible" | "cooperating";

export type Party = {
	role: PartyRole;
	kind: "institution" | "group" | "name";
	/** The institution's code; a group's or a plain name as it is printed. */
	code: string;
	name: Text;
	note: Text | null;
	institutionId: string | null;
	groupCode: string | null;
};

export type Deadline = { id: string; indicator: Text | null; period: Period; ends: Day; note: Text | null };

export type PlanElement = {
	id: string;
	kind: ElementKind;
	code: string;
	parentId: string | null;
	position: number;
	title: Text;
	description: Text | null;
	horizontal: boolean;
	key: boolean;
	notes: Text[];
	deadlines: Deadline[];
	parties: Party[];
	update: LatestUpdate | undefined;
	/** Of a deliverable: its status on the day, and what follows from the deadlines. */
	state: ReturnType<typeof stateOf>;
	contributesTo: { plan: string; element: string; title: Text }[];
	children: PlanElement[];
};

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
	mission: Text | null;
	vision: Text | null;
	mandate: Text | null;
	values: Text[];
	source: Text | null;
	notes: Text[];
	superior: { code: string; title: Text }[];
};

/** `elements` lists the whole tree in document order; `tree` holds its roots. */
export type PlanView = PlanHead & { asOf: Day; tree: PlanElement[]; elements: PlanElement[] };

export async function listPlans(db: Db): Promise<PlanHead[]> {
	const rows = await db.select().from(plans).orderBy(asc(plans.periodFrom), asc(plans.code));
	return headsOf(db, rows);
}

export async function findPlanHead(db: Db, code: string): Promise<PlanHead | undefined> {
	const rows = await db.select().from(plans).where(eq(plans.code, code));
	return (await headsOf(db, rows))[0];
}

async function headsOf(db: Db, rows: (typeof plans.$inferSelect)[]): Promise<PlanHead[]> {
	const owners = new Map((await listInstitutions(db)).map((institution) => [institution.id, institution]));
	const links = await db
		.select({ planId: planSuperiors.planId, code: plans.code, title: plans.title })
		.from(planSuperiors)
		.innerJoin(plans, eq(plans.id, planSuperiors.superiorId));
	return rows.map(({ ownerId, ...row }) => {
		const owner = owners.get(ownerId);
		return {
			...row,
			values: row.values ?? [],
			notes: row.notes ?? [],
			owner: { code: owner?.code ?? "", name: owner?.name ?? { lv: "" } },
			superior: links.filter((link) => link.planId === row.id).map(({ code, title }) => ({ code, title })),
		};
	});
}

/** The plan as it stands on the day, by all that is known today. */
export async function findPlan(db: Db, code: string, asOf: Day): Promise<PlanView | undefined> {
	const head = await findPlanHead(db, code);
	if (!head) return undefined;
	const rows = await db.select().from(elements).where(eq(elements.planId, head.id)).orderBy(asc(elements.position));
	const ids = rows.map((row) => row.id);
	const parts = {
		deadlines: groupBy(await deadlinesOn(db, ids, asOf), (row) => row.elementId),
		parties: groupBy(await partiesOn(db, ids, asOf), (row) => row.elementId),
		updates: await latestUpdates(db, ids, asOf),
		contributions: groupBy(await contributionsOf(db, ids), (row) => row.elementId),
	};
	const built = rows.map((row) => buildElement(row, parts, asOf));
	const tree = nest(built);
	return { ...head, asOf, tree, elements: inOrder(tree) };
}

export async function findElement(db: Db, planCode: string, code: string, asOf: Day) {
	const plan = await findPlan(db, planCode, asOf);
	const element = plan?.elements.find((candidate) => candidate.code === code);
	return plan && element ? { plan, element } : undefined;
}

type Parts = {
	deadlines: Map<string, (Deadline & { elementId: string })[]>;
	parties: Map<string, (Party & { elementId: string })[]>;
	updates: Map<string, LatestUpdate>;
	contributions: Map<string, PlanElement["contributesTo"]>;
};

function buildElement(row: typeof elements.$inferSelect, parts: Parts, asOf: Day): PlanElement {
	const own = parts.deadlines.get(row.id) ?? [];
	const update = parts.updates.get(row.id);
	return {
		...row,
		kind: row.kind as ElementKind,
		notes: row.notes ?? [],
		deadlines: own,
		parties: parts.parties.get(row.id) ?? [],
		update,
		state: stateOf(update, own, asOf),
		contributesTo: parts.contributions.get(row.id) ?? [],
		children: [],
	};
}

function stateOf(update: LatestUpdate | undefined, own: Deadline[], asOf: Day) {
	const status = update?.status ?? "not_started";
	return { status, ...deliverableState({ status, deadlines: own.map((deadline) => deadline.period) }, asOf) };
}

function nest(all: PlanElement[]): PlanElement[] {
	const byId = new Map(all.map((element) => [element.id, element]));
	const roots: PlanElement[] = [];
	for (const element of all) {
		const siblings = element.parentId ? byId.get(element.parentId)?.children : roots;
		siblings?.push(element);
	}
	return roots;
}

function inOrder(tree: PlanElement[]): PlanElement[] {
	return tree.flatMap((element) => [element, ...inOrder(element.children)]);
}

/** Rows that hold on the day: begun (or there from the start) and not closed. */
function holdsOn(from: PgColumn, to: PgColumn, asOf: Day) {
	return and(or(isNull(from), lte(from, asOf)), or(isNull(to), gt(to, asOf)));
}

async function deadlinesOn(db: Db, elementIds: string[], asOf: Day) {
	if (elementIds.length === 0) return [];
	const rows = await db
		.select()
		.from(deadlines)
		.where(and(inArray(deadlines.elementId, elementIds), holdsOn(deadlines.validFrom, deadlines.validTo, asOf)))
		.orderBy(asc(deadlines.position), asc(deadlines.ends));
	return rows.map((row) => ({ ...row, period: periodOf(row.period) }));
}

function periodOf(code: string): Period {
	const period = parsePeriod(code);
	if (!period) throw new Error(`the database holds an impossible period: ${code}`);
	return period;
}

async function partiesOn(db: Db, elementIds: string[], asOf: Day): Promise<(Party & { elementId: string })[]> {
	if (elementIds.length === 0) return [];
	const rows = await db
		.select()
		.from(parties)
		.where(and(inArray(parties.elementId, elementIds), holdsOn(parties.validFrom, parties.validTo, asOf)))
		.orderBy(asc(parties.position));
	const register = await registerOn(db, asOf);
	return rows.map((row) => ({ ...register.party(row), role: row.role as PartyRole, note: row.note, elementId: row.elementId }));
}

/** Finds parties in the register; a merged institution is shown as its successor from the day of the merger on. */
async function registerOn(db: Db, asOf: Day) {
	const institutions = new Map((await listInstitutions(db)).map((row) => [row.id, row]));
	const groups = new Map((await listGroups(db)).map((row) => [row.id, row]));
	const present = (institution: Institution): Institution => {
		const gone = institution.validTo !== null && institution.validTo <= asOf;
		const successor = institution.successorId ? institutions.get(institution.successorId) : undefined;
		return gone && successor ? present(successor) : institution;
	};
	return {
		party(row: { institutionId: string | null; groupId: string | null; name: Text | null }) {
			const known = row.institutionId ? institutions.get(row.institutionId) : undefined;
			if (known) {
				const { id, code, name } = present(known);
				return { kind: "institution" as const, code, name, institutionId: id, groupCode: null };
			}
			const group = row.groupId ? groups.get(row.groupId) : undefined;
			const name = group?.name ?? row.name ?? { lv: "" };
			const kind = group ? ("group" as const) : ("name" as const);
			return { kind, code: name.lv, name, institutionId: null, groupCode: group?.code ?? null };
		},
	};
}

async function contributionsOf(db: Db, elementIds: string[]) {
	if (elementIds.length === 0) return [];
	return db
		.select({ elementId: contributions.elementId, plan: plans.code, element: elements.code, title: elements.title })
		.from(contributions)
		.innerJoin(elements, eq(elements.id, contributions.targetId))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(inArray(contributions.elementId, elementIds));
}

export type DeadlineChange = { period: Period; validFrom: Day | null; validTo: Day | null; reason: string | null; act: string | null };

/** Deadlines that were moved and those that took their place, newest first, with why; empty when none ever moved. */
export async function deadlineChanges(db: Db, elementId: string): Promise<DeadlineChange[]> {
	const rows = await db.select().from(deadlines).where(eq(deadlines.elementId, elementId)).orderBy(desc(deadlines.recordedAt), desc(deadlines.id));
	return rows.filter((row) => row.validFrom !== null || row.validTo !== null).map((row) => ({ ...row, period: periodOf(row.period) }));
}

function groupBy<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}
