// The elements of a plan with what belongs to them on a day: deadlines, parties, execution, whom they serve.
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import type { Text } from "#kernel/words.ts";
import { type LatestUpdate, latestUpdates } from "../execution/queries.ts";
import { deliverableState } from "../execution/rules.ts";
import { contributionsOf, type Deadline, deadlinesOn, groupBy, type Party, partiesOn } from "./parts.ts";
import type { PlanHead } from "./plan-heads.ts";
import { elements } from "./tables.ts";

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

/** `elements` lists the whole tree in document order; `tree` holds its roots. */
export type PlanView = PlanHead & { asOf: Day; tree: PlanElement[]; elements: PlanElement[] };

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

export function nest(all: PlanElement[]): PlanElement[] {
	const byId = new Map(all.map((element) => [element.id, element]));
	const roots: PlanElement[] = [];
	for (const element of all) {
		const siblings = element.parentId ? byId.get(element.parentId)?.children : roots;
		siblings?.push(element);
	}
	return roots;
}

export function inOrder(tree: PlanElement[]): PlanElement[] {
	return tree.flatMap((element) => [element, ...inOrder(element.children)]);
}

export function aboveIn(known: readonly PlanElement[], element: PlanElement): PlanElement[] {
	const byId = new Map(known.map((one) => [one.id, one]));
	const above: PlanElement[] = [];
	for (let at = byId.get(element.parentId ?? ""); at; at = byId.get(at.parentId ?? "")) above.unshift(at);
	return above;
}
