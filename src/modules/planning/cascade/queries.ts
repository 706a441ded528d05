// The plans as the cascade sees them: what is public on a day, or what editors are working on.
import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import { latestUpdates } from "../execution/queries.ts";
import { deliverableState } from "../execution/rules.ts";
import { listPlans, type PlanHead } from "../plans/plan-heads.ts";
import { contributions, deadlines, elements } from "../plans/tables.ts";
import type { ContentElement } from "../versions/content.ts";
import { findVersion } from "../versions/queries.ts";
import { planVersions } from "../versions/tables.ts";
import { buildCascade, type Cascade, type CascadeElement } from "./graph.ts";

/** `working` shows plans under amendment as they are being worked on, which only editors see. */
export async function loadCascade(db: Db, asOf: Day, working: boolean, sight: Sight = "public"): Promise<Cascade> {
	const heads = await listPlans(db, sight);
	const versions = working ? new Map<string, number>() : await versionsShown(db, heads, asOf);
	const rows = await rowsByPlan(db);
	const links = await linksByElement(db);
	const listed: (CascadeElement & { linksTo?: ContentElement["contributes_to"] })[] = [];
	for (const head of heads) {
		const number = versions.get(head.id);
		const version = number === undefined ? undefined : await findVersion(db, head.id, number);
		if (version) listed.push(...fromContent(head.code, version.content.elements, null));
		else listed.push(...inDocumentOrder(rows.get(head.id) ?? [], head.code, links));
	}
	const ids = new Map(listed.map((element) => [`${element.plan}/${element.code}`, element.id]));
	for (const element of listed) {
		element.serves.push(...(element.linksTo ?? []).flatMap((to) => ids.get(`${to.plan}/${to.element}`) ?? []));
	}
	return buildCascade(
		heads.map(({ superior, ...head }) => ({ ...head, superior: superior.map((plan) => plan.code) })),
		listed,
	);
}

/** Plans of which the day shows an approved version and not the register's rows; the same choice as `findPlan` makes. */
async function versionsShown(db: Db, heads: PlanHead[], asOf: Day): Promise<Map<string, number>> {
	const all = await db
		.select({ planId: planVersions.planId, number: planVersions.number, from: planVersions.validFrom })
		.from(planVersions)
		.orderBy(asc(planVersions.validFrom), asc(planVersions.number));
	const shown = new Map<string, number>();
	for (const head of heads) {
		const own = all.filter((version) => version.planId === head.id);
		const inForce = own.findLast((version) => version.from <= asOf) ?? own.toSorted((a, b) => a.number - b.number)[0];
		const latest = Math.max(...own.map((version) => version.number));
		if (inForce && (inForce.number !== latest || head.amendingSince !== null)) shown.set(head.id, inForce.number);
	}
	return shown;
}

type Row = Pick<typeof elements.$inferSelect, "id" | "planId" | "parentId" | "kind" | "code" | "title">;

async function rowsByPlan(db: Db): Promise<Map<string, Row[]>> {
	const { id, planId, parentId, kind, code, title } = elements;
	const rows = await db
		.select({ id, planId, parentId, kind, code, title })
		.from(elements)
		.where(eq(elements.dropped, false))
		.orderBy(asc(elements.position));
	return grouped(rows, (row) => row.planId);
}

async function linksByElement(db: Db): Promise<Map<string, string[]>> {
	const rows = await db.select().from(contributions);
	return new Map([...grouped(rows, (row) => row.elementId)].map(([id, own]) => [id, own.map((row) => row.targetId)]));
}

function inDocumentOrder(rows: Row[], plan: string, links: ReadonlyMap<string, string[]>): CascadeElement[] {
	const byParent = grouped(rows, (row) => row.parentId ?? "");
	const from = (parentId: string): CascadeElement[] =>
		(byParent.get(parentId) ?? []).flatMap(({ planId: _, ...row }) => [
			{ ...row, plan, serves: [...(links.get(row.id) ?? [])] },
			...from(row.id),
		]);
	return from("");
}

function fromContent(plan: string, tree: readonly ContentElement[], parentId: string | null): CascadeElement[] {
	return tree.flatMap((element) => {
		const id = element.id ?? `${parentId ?? plan}/${element.code}`;
		const { kind, code, title } = element;
		const due = (element.deadlines ?? []).map((deadline) => periodOf(deadline.period));
		const own = { id, plan, kind, code, title, parentId, serves: [], deadlines: due, linksTo: element.contributes_to };
		return [own, ...fromContent(plan, element.children ?? [], id)];
	});
}

export type ExecutionState = ReturnType<typeof deliverableState> & {
	status: "not_started" | "in_progress" | "done" | "lost_relevance";
};

/** How far deliverables and tasks are on the day; other kinds of element have no execution of their own. */
export async function executionOf(
	db: Db,
	shown: readonly CascadeElement[],
	asOf: Day,
): Promise<Map<string, ExecutionState>> {
	const executed = shown.filter((element) => element.kind === "deliverable" || element.kind === "task");
	const states = new Map<string, ExecutionState>();
	for (let first = 0; first < executed.length; first += mostAtOnce)
		await addStates(db, states, executed.slice(first, first + mostAtOnce), asOf);
	return states;
}

/** PostgreSQL takes at most 65 535 values in one question. */
const mostAtOnce = 10_000;

async function addStates(
	db: Db,
	states: Map<string, ExecutionState>,
	executed: readonly CascadeElement[],
	asOf: Day,
): Promise<void> {
	const ids = executed.map((element) => element.id);
	const updates = await latestUpdates(db, ids, asOf);
	const due = await deadlinesOn(db, ids, asOf);
	for (const { id, kind, deadlines: said } of executed) {
		const update = updates.get(id);
		const own = said ?? due.get(id) ?? [];
		// A task of a national plan is an aim; it has a state only where somebody reports it or it has a term.
		if (kind === "task" && !update && own.length === 0) continue;
		const status = update?.status ?? "not_started";
		states.set(id, { status, ...deliverableState({ status, deadlines: own }, asOf) });
	}
}

async function deadlinesOn(db: Db, ids: string[], asOf: Day): Promise<Map<string, Period[]>> {
	const { validFrom, validTo, elementId, period } = deadlines;
	const rows = await db
		.select({ elementId, period })
		.from(deadlines)
		.where(
			and(inArray(elementId, ids), or(isNull(validFrom), lte(validFrom, asOf)), or(isNull(validTo), gt(validTo, asOf))),
		);
	return new Map(
		[...grouped(rows, (row) => row.elementId)].map(([id, own]) => [id, own.map((row) => periodOf(row.period))]),
	);
}

function periodOf(code: string): Period {
	const period = parsePeriod(code);
	if (!period) throw new Error(`the database holds an impossible period: ${code}`);
	return period;
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}
