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
export type Place = { planId: string; parentId: string | null; origin: string; from?: number };

export function codeTaken(code: string): Conflict {
	return new Conflict("code_taken", { lv: `Kods ${code} jau ir aizņemts.`, en: `The code ${code} is taken already.` });
}

export async function addTree(act: Act, register: Register, place: Place, tree: Element[]): Promise<void> {
	for (const [index, element] of tree.entries()) {
		const id = newId();
		const { kind, code, title, description, horizontal, key, notes, weight } = element;
		const added = await act.tx
			.insert(elements)
			.values({
				id,
				planId: place.planId,
				parentId: place.parentId,
				position: (place.from ?? 0) + index,
				kind,
				code,
				title,
				description,
				horizontal,
				key,
				notes,
				weight,
			})
			.onConflictDoNothing()
			.returning({ id: elements.id });
		if (added.length === 0) throw codeTaken(code);
		await addParts(act, register, id, element);
		await addTree(act, register, { planId: place.planId, parentId: id, origin: place.origin }, element.children ?? []);
	}
}

async function addParts(act: Act, register: Register, elementId: string, element: Element): Promise<void> {
	const due = (element.deadlines ?? []).map((row, position) => ({
		...deadlineRow(elementId, position, row),
		recordedAt: act.at,
	}));
	if (due.length > 0) await act.tx.insert(deadlines).values(due);
	const who = (element.parties ?? []).map((row, position) => ({
		...register.partyRow(elementId, position, row),
		recordedAt: act.at,
	}));
	if (who.length > 0) await act.tx.insert(parties).values(who);
	if (!element.update) return;
	const { asOf, status, narrative, achieved, reason, decision } = element.update;
	await act.tx.insert(executionUpdates).values({
		id: newId(),
		elementId,
		asOf,
		status,
		narrative,
		achieved: achieved?.lv ?? null,
		reason: reason?.lv ?? null,
		decision: decision?.lv ?? null,
		authorId: act.actor.id,
		origin: "data",
		recordedAt: act.at,
	});
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
