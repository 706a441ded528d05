// Reads of the planning register, shaped as one plan's tree on one day.
import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import { periodEnd } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { seenBy } from "../access.ts";
import { type LatestUpdate, latestUpdates, type UpdateWithEvidence } from "../execution/queries.ts";
import { deliverableState } from "../execution/rules.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { pastContent } from "../versions/queries.ts";
import {
	contributionsOf,
	type Deadline,
	deadlinesOn,
	groupBy,
	type Party,
	partiesOn,
	periodOf,
	registerOn,
} from "./parts.ts";
import { amendedContents, publicTitles } from "./public-titles.ts";
import { namedPlans } from "./superiors.ts";
import { elements, type LegalAct, planSuperiors, plans } from "./tables.ts";

export type { LegalAct, UpdateWithEvidence };
export type ElementKind = "priority" | "goal" | "measure" | "result" | "deliverable" | "task";
export type PlanElement = {
	id: string;
	kind: ElementKind;
	code: string;
	parentId: string | null;
	position: number;
	/** Counts the changes of the element; see `editElement`. */
	revision: number;
	title: Text;
	description: Text | null;
	horizontal: boolean;
	key: boolean;
	/** Null where the plan does not say. */
	weight: number | null;
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

/** `elements` lists the whole tree in document order; `tree` holds its roots. */
export type PlanView = PlanHead & { asOf: Day; tree: PlanElement[]; elements: PlanElement[] };

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

type ElementRow = typeof elements.$inferSelect;

export function readElements(db: Db, rest: SQL): Promise<ElementRow[]> {
	return readPacked(db, getTableColumns(elements), sql`from ${elements} ${rest}`);
}

/** The rows with what belongs to them on the day, in the same order; nobody's children yet. */
export async function elementsOn(
	db: Db,
	rows: readonly ElementRow[],
	asOf: Day,
	sight: Sight = "public",
): Promise<PlanElement[]> {
	const ids = rows.map((row) => row.id);
	const parts = {
		deadlines: groupBy(await deadlinesOn(db, ids, asOf), (row) => row.elementId),
		parties: groupBy(await partiesOn(db, ids, asOf), (row) => row.elementId),
		updates: await latestUpdates(db, ids, asOf),
		contributions: groupBy(await contributionsOf(db, ids, sight), (row) => row.elementId),
	};
	return rows.map((row) => buildElement(row, parts, asOf));
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

function aboveIn(known: readonly PlanElement[], element: PlanElement): PlanElement[] {
	const byId = new Map(known.map((one) => [one.id, one]));
	const above: PlanElement[] = [];
	for (let at = byId.get(element.parentId ?? ""); at; at = byId.get(at.parentId ?? "")) above.unshift(at);
	return above;
}

/** The tree as the version says it, with the execution of the day. */
async function fromVersion(db: Db, head: PlanHead, content: PlanContent, asOf: Day, sight: Sight): Promise<PlanView> {
	const rows = flatten(content.elements);
	const register = await registerOn(db, asOf);
	const targets = await titlesOf(
		db,
		rows.flatMap((row) => row.contributes_to ?? []),
		sight,
	);
	const updates = await latestUpdates(
		db,
		rows.map((row) => row.id),
		asOf,
	);
	const built = rows.map((row): PlanElement => {
		const due = (row.deadlines ?? []).map((deadline, index) => versionDeadline(row.id, index, deadline));
		const update = updates.get(row.id);
		return {
			id: row.id,
			kind: row.kind,
			code: row.code,
			parentId: row.parentId,
			position: row.position,
			revision: 0,
			title: row.title,
			description: row.description ?? null,
			horizontal: row.horizontal ?? false,
			key: row.key ?? false,
			weight: row.weight ?? null,
			notes: row.notes ?? [],
			deadlines: due,
			parties: (row.parties ?? []).map((party) => ({
				...register.named(party),
				role: party.role,
				note: party.note ?? null,
			})),
			update,
			state: stateOf(update, due, asOf),
			contributesTo: (row.contributes_to ?? []).flatMap((one) => targets(one) ?? []),
			children: [],
		};
	});
	const tree = nest(built);
	return { ...head, ...(await headIn(db, head, content, sight)), asOf, tree, elements: inOrder(tree) };
}

/** What a version says of the plan itself. */
async function headIn(db: Db, head: PlanHead, content: PlanContent, sight: Sight) {
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

type FlatElement = ContentElement & { id: string; parentId: string | null; position: number };

function flatten(tree: readonly ContentElement[], parentId: string | null = null): FlatElement[] {
	return tree.flatMap((element, position) => {
		const id = element.id ?? `${parentId ?? ""}/${element.code}`;
		return [{ ...element, id, parentId, position }, ...flatten(element.children ?? [], id)];
	});
}

function versionDeadline(
	elementId: string,
	index: number,
	row: NonNullable<ContentElement["deadlines"]>[number],
): Deadline {
	const period = periodOf(row.period);
	return {
		id: `${elementId}/${index}`,
		indicator: row.indicator ?? null,
		period,
		ends: periodEnd(period),
		note: row.note ?? null,
	};
}

type Target = { plan: string; element: string };

/** Names what a version's links lead to; nothing for what the reader does not see. */
async function titlesOf(db: Db, wanted: readonly Target[], sight: Sight) {
	const codes = [...new Set(wanted.map((one) => one.plan))];
	if (codes.length === 0) return () => undefined;
	const rows = await db
		.select({ plan: plans.code, element: elements.code, title: elements.title })
		.from(plans)
		.leftJoin(elements, and(eq(elements.planId, plans.id), eq(elements.dropped, false)))
		.where(and(inArray(plans.code, codes), seenBy(sight)));
	const seen = new Set(rows.map((row) => row.plan));
	const titles = new Map(rows.map((row) => [`${row.plan}/${row.element}`, row.title]));
	const open = await publicTitles(db, sight, codes);
	return ({ plan, element }: Target): PlanElement["contributesTo"][number] | undefined => {
		if (!seen.has(plan)) return undefined;
		const held = titles.get(`${plan}/${element}`) ?? { lv: element };
		return { plan, element, title: open.element(plan, element, held) ?? { lv: element } };
	};
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

export function stateOf(update: LatestUpdate | undefined, own: Deadline[], asOf: Day) {
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
