// Makes the register's rows of a plan be what a document says. What is the same stays untouched.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import { writeContext } from "../context/rows.ts";
import { deadlineRow } from "../execution/operations.ts";
import { fundingFromContent, writeFunding } from "../funding/rows.ts";
import { openRegister } from "../plans/rows.ts";
import { writeSuperiors } from "../plans/superiors.ts";
import { contributions, deadlines, elements, parties, plans } from "../plans/tables.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { ordered, type PlacedElement, placedElements } from "./canonical.ts";
import { type TaskChange, writeTasks } from "./write-tasks.ts";

/** `from`: the day from which changed deadlines and parties hold; null in a draft, where nothing has held yet. */
export type Target = { id: string; from: string | null; reason: string | null; names: ReadonlyMap<string, string> };

type Placed = PlacedElement & { id: string };

/** `before` is what the register says now, `wanted` the adopted document. */
export async function writeContent(act: Act, target: Target, before: PlanContent, wanted: PlanContent): Promise<void> {
	const held = new Map(placedElements(before.elements).map((one) => [one.element.id, one]));
	const ids = new Map<ContentElement, string>();
	const placed = placedElements(wanted.elements).map((one): Placed => {
		const id = one.element.id ?? newId();
		ids.set(one.element, id);
		return { ...one, id };
	});
	await writeHead(act, target.id, wanted);
	const back = await writeElements(act, target.id, { held, placed, ids });
	await writeParts(act, target, { held, placed, back });
	await writeLinks(act, target.id, held, placed);
	await writeTasks(act, wanted.owner, target.from, placed.map(taskChangeIn(held, target.names)));
	await writeFunding(act.tx, target.id, (wanted.funding ?? []).map(fundingFromContent));
	await writeContext(act.tx, target.id, wanted.context);
}

async function writeHead(act: Act, planId: string, content: PlanContent): Promise<void> {
	const register = await openRegister(act.tx);
	const { title, mission = null, vision = null, mandate = null, source = null, values = [], notes = [] } = content;
	await act.tx
		.update(plans)
		.set({
			title,
			periodFrom: content.period.from,
			periodTo: content.period.to,
			ownerId: register.institution(content.owner, "owner"),
			act: content.act ?? null,
			mission,
			vision,
			mandate,
			source,
			values,
			notes,
		})
		.where(eq(plans.id, planId));
	await writeSuperiors(act.tx, { id: planId, code: content.code }, content.superior ?? []);
}

type Held = ReadonlyMap<string | undefined, PlacedElement>;
type Tree = { held: Held; placed: Placed[]; ids: ReadonlyMap<ContentElement, string> };

/**
 * All are taken out first and come back one by one, so that elements may exchange their codes.
 * @returns those that had been taken out of the plan before and are in it again
 */
async function writeElements(act: Act, planId: string, { held, placed, ids }: Tree): Promise<Set<string>> {
	const known = new Set(
		(await act.tx.select({ id: elements.id }).from(elements).where(eq(elements.planId, planId))).map((row) => row.id),
	);
	await act.tx.update(elements).set({ dropped: true }).where(eq(elements.planId, planId));
	const rowOf = (one: Placed) => ({
		parentId: one.parent ? (ids.get(one.parent) ?? null) : null,
		position: one.position,
		kind: one.element.kind,
		code: one.element.code,
		title: one.element.title,
		description: one.element.description ?? null,
		horizontal: one.element.horizontal ?? false,
		key: one.element.key ?? false,
		weight: one.element.weight ?? null,
		notes: one.element.notes ?? [],
	});
	const fresh = placed.filter((one) => !known.has(one.id));
	await inBatches(fresh, (some) =>
		act.tx.insert(elements).values(some.map((one) => ({ id: one.id, planId, ...rowOf(one) }))),
	);
	for (const one of placed) {
		if (!known.has(one.id) || isSameRow(held.get(one.id), one)) continue;
		await act.tx
			.update(elements)
			.set({ ...rowOf(one), revision: sql`${elements.revision} + 1` })
			.where(eq(elements.id, one.id));
	}
	const kept = placed.filter((one) => known.has(one.id)).map((one) => one.id);
	await inBatches(kept, (some) => act.tx.update(elements).set({ dropped: false }).where(inArray(elements.id, some)));
	return new Set(kept.filter((id) => !held.has(id)));
}

function isSameRow(then: PlacedElement | undefined, now: Placed): boolean {
	if (!then) return false;
	return ordered(ownWords(then)) === ordered(ownWords(now));
}

function ownWords({ element, parent, position }: PlacedElement) {
	const { children: _, deadlines: _due, parties: _who, contributes_to: _links, ...said } = element;
	const { assignment: _whose, progress: _far, ...rest } = said;
	return { ...rest, parent: parent?.id ?? null, position };
}

const taskChangeIn =
	(held: Held, names: ReadonlyMap<string, string>) =>
	({ id, element }: Placed): TaskChange => {
		const then = held.get(id)?.element;
		const { person_id: personId, ...whose } = then?.assignment ?? {};
		const named = personId === undefined ? whose : { ...whose, person: names.get(personId) ?? "–" };
		return {
			id,
			held: then && { ...then, assignment: then.assignment && (named as typeof then.assignment), personId },
			told: element,
		};
	};

type Parts = { held: Held; placed: Placed[]; back: ReadonlySet<string> };

/** Deadlines and parties: a draft's are rewritten, those of an approved plan are closed and stay with their time. */
async function writeParts(act: Act, target: Target, { held, placed, back }: Parts): Promise<void> {
	const register = await openRegister(act.tx);
	const since = (id: string) => {
		const then = held.get(id)?.element;
		const hadAny = back.has(id) || Boolean(then?.deadlines?.length || then?.parties?.length);
		return { validFrom: hadAny ? target.from : null, reason: target.reason, recordedAt: act.at };
	};
	for (const kind of ["deadlines", "parties"] as const) {
		const table = kind === "deadlines" ? deadlines : parties;
		const isChanged = ({ id, element }: Placed) =>
			back.has(id) || ordered(held.get(id)?.element[kind] ?? []) !== ordered(element[kind] ?? []);
		const changed = placed.filter(isChanged);
		await inBatches(
			changed.map((one) => one.id),
			(some) => closeParts(act, table, some, target.from),
		);
		if (kind === "deadlines") {
			const rows = changed.flatMap(({ id, element }) =>
				(element.deadlines ?? []).map((row, place) => ({ ...deadlineRow(id, place, row), ...since(id) })),
			);
			await inBatches(rows, (some) => act.tx.insert(deadlines).values(some));
		} else {
			const rows = changed.flatMap(({ id, element }) =>
				(element.parties ?? []).map((row, place) => ({ ...register.partyRow(id, place, row), ...since(id) })),
			);
			await inBatches(rows, (some) => act.tx.insert(parties).values(some));
		}
	}
}

async function closeParts(
	act: Act,
	table: typeof deadlines | typeof parties,
	ids: string[],
	from: string | null,
): Promise<void> {
	const own = inArray(table.elementId, ids);
	if (from === null) await act.tx.delete(table).where(own);
	else
		await act.tx
			.update(table)
			.set({ validTo: from, closedAt: act.at })
			.where(and(own, isNull(table.validTo)));
}

async function writeLinks(act: Act, planId: string, held: Held, placed: Placed[]): Promise<void> {
	const linksOf = (one: PlacedElement | undefined) => ordered(one?.element.contributes_to ?? []);
	const own = act.tx.select({ id: elements.id }).from(elements).where(eq(elements.planId, planId));
	const same = placed.length === held.size && placed.every((one) => linksOf(held.get(one.id)) === linksOf(one));
	if (same) return;
	await act.tx.delete(contributions).where(inArray(contributions.elementId, own));
	const wanted = placed.flatMap(({ id, element }) => (element.contributes_to ?? []).map((to) => ({ id, to })));
	if (wanted.length === 0) return;
	const targets = await targetIds(
		act,
		wanted.map(({ to }) => to.plan),
	);
	const rows = wanted.map(({ id, to }) => {
		const targetId = targets.get(`${to.plan}/${to.element}`);
		if (!targetId) throw new Error(`a link to an element that was checked and is not there: ${to.plan}/${to.element}`);
		return { elementId: id, targetId };
	});
	await inBatches(rows, (some) => act.tx.insert(contributions).values(some).onConflictDoNothing());
}

async function targetIds(act: Act, codes: string[]): Promise<Map<string, string>> {
	const rows = await act.tx
		.select({ id: elements.id, plan: plans.code, code: elements.code })
		.from(elements)
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(inArray(plans.code, [...new Set(codes)]), eq(elements.dropped, false)));
	return new Map(rows.map((row) => [`${row.plan}/${row.code}`, row.id]));
}

async function inBatches<T>(rows: readonly T[], run: (some: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += 500) await run(rows.slice(from, from + 500));
}
