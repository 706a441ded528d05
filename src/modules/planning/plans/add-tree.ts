// Elements with all below them, from a plan's data, an import or an editor's form.
import type { z } from "zod";
import { Conflict } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import { lockLinks, refuseCircle } from "../cascade/circle.ts";
import { deadlineRow } from "../execution/operations.ts";
import { executionUpdates } from "../execution/tables.ts";
import type { elementInput } from "./form.ts";
import { getElement, getPlan, type Register } from "./rows.ts";
import { contributions, deadlines, elements, parties } from "./tables.ts";

type Element = z.output<typeof elementInput>;
export type Place = { planId: string; parentId: string | null; from?: number };

export function codeTaken(code: string): Conflict {
	return new Conflict("code_taken", { lv: `Kods ${code} jau ir aizņemts.`, en: `The code ${code} is taken already.` });
}

export async function addTree(act: Act, register: Register, place: Place, tree: Element[]): Promise<void> {
	const rows = rowsOf(act, register, place, tree);
	for (const some of inPortions(rows.elements)) {
		const added = await act.tx.insert(elements).values(some).onConflictDoNothing().returning({ code: elements.code });
		const codes = added.map((row) => row.code);
		const refused = some.find((row, index) => codes[index] !== row.code);
		if (refused) throw codeTaken(refused.code);
	}
	for (const some of inPortions(rows.deadlines)) await act.tx.insert(deadlines).values(some);
	for (const some of inPortions(rows.parties)) await act.tx.insert(parties).values(some);
	for (const some of inPortions(rows.updates)) await act.tx.insert(executionUpdates).values(some);
}

/** Few enough for one statement. */
function inPortions<Row>(rows: Row[], most = 500): Row[][] {
	return Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most));
}

type Rows = {
	elements: (typeof elements.$inferInsert)[];
	deadlines: (typeof deadlines.$inferInsert)[];
	parties: (typeof parties.$inferInsert)[];
	updates: (typeof executionUpdates.$inferInsert)[];
};

/** The rows of a tree, each element before what stands under it. */
function rowsOf(act: Act, register: Register, place: Place, tree: Element[]): Rows {
	const rows: Rows = { elements: [], deadlines: [], parties: [], updates: [] };
	const add = (under: string | null, element: Element, position: number) => {
		const id = newId();
		const { kind, code, title, description, horizontal, key, notes, weight, children = [] } = element;
		const said = { kind, code, title, description, horizontal, key, notes, weight };
		rows.elements.push({ id, planId: place.planId, parentId: under, position, ...said });
		for (const [n, row] of (element.deadlines ?? []).entries())
			rows.deadlines.push({ ...deadlineRow(id, n, row), recordedAt: act.at });
		for (const [n, row] of (element.parties ?? []).entries())
			rows.parties.push({ ...register.partyRow(id, n, row), recordedAt: act.at });
		if (element.update) rows.updates.push(updateRow(act, id, element.update));
		for (const [n, child] of children.entries()) add(id, child, n);
	};
	for (const [n, element] of tree.entries()) add(place.parentId, element, (place.from ?? 0) + n);
	return rows;
}

function updateRow(act: Act, elementId: string, update: NonNullable<Element["update"]>) {
	const { asOf, status, narrative, achieved, reason, decision } = update;
	return {
		...{ id: newId(), elementId, asOf, status, narrative },
		achieved: achieved?.lv ?? null,
		reason: reason?.lv ?? null,
		decision: decision?.lv ?? null,
		authorId: act.actor.id,
		origin: "data",
		recordedAt: act.at,
	};
}

export function countTree(tree: Element[]): number {
	return tree.reduce((sum, element) => sum + 1 + countTree(element.children ?? []), 0);
}

/** Says what the elements of a tree serve; when all of it is there. @throws Conflict for links in a circle. */
export async function linkTree(act: Act, planId: string, tree: Element[]): Promise<void> {
	for (const element of tree) {
		for (const target of element.contributesTo ?? []) {
			await lockLinks(act.tx);
			const own = await getElement(act.tx, planId, element.code);
			const served = await getElement(act.tx, (await getPlan(act.tx, target.plan)).id, target.element);
			await refuseCircle(act.tx, own, served);
			await act.tx.insert(contributions).values({ elementId: own.id, targetId: served.id }).onConflictDoNothing();
		}
		await linkTree(act, planId, element.children ?? []);
	}
}
