// What a task says of itself as an element of its plan: where it stands, what it serves, until when.
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import type { Act } from "#kernel/operation.ts";
import { parsePeriod, periodEnd } from "#kernel/period.ts";
import { invalidFields } from "#kernel/validation.ts";
import type { PartyInput } from "../plans/form.ts";
import type { Party } from "../plans/parts.ts";
import { kindsUnder, type PlanKind } from "../plans/structure.ts";
import { elements, planSuperiors, plans } from "../plans/tables.ts";
import { sayYears } from "../plans/years.ts";
import { freeCodes } from "./carry.ts";
import type { PlanRow } from "./rows.ts";

/** Under an element of its own plan, or serving one of another. */
export type Serving = { under: string | null; serves: { plan: string; element: string }[] };

/** @throws Invalid for what is neither in the plan nor in one that stands above it */
export async function readServing(act: Act, plan: PlanRow, typed: string | undefined): Promise<Serving> {
	if (!typed) return { under: null, serves: [] };
	const [planCode = "", element = ""] = typed.split("/");
	const [found] = await act.tx
		.select({ id: elements.id, kind: elements.kind, planId: elements.planId })
		.from(elements)
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(eq(plans.code, planCode), eq(elements.code, element), eq(elements.dropped, false)));
	const isOwn = found?.planId === plan.id;
	const fits = found && (isOwn ? mayHold(plan, found.kind) : await isSuperior(act.tx, plan.id, found.planId));
	if (!fits) {
		throw invalidFields({
			serves: {
				lv: `Uzdevums nevar kalpot elementam ${typed}: izvēlieties mērķi no saraksta.`,
				en: `The task cannot serve ${typed}: choose a goal from the list.`,
			},
		});
	}
	return isOwn ? { under: element, serves: [] } : { under: null, serves: [{ plan: planCode, element }] };
}

const mayHold = (plan: PlanRow, kind: string) =>
	kind !== "task" && kindsUnder(plan.kind as PlanKind, kind as never).includes("task");

async function isSuperior(tx: Tx, planId: string, superiorId: string): Promise<boolean> {
	const rows = await tx
		.select({ id: planSuperiors.planId })
		.from(planSuperiors)
		.where(and(eq(planSuperiors.planId, planId), eq(planSuperiors.superiorId, superiorId)));
	return rows.length > 0;
}

/** @throws Invalid for a term that ends before the plan's first year or after its last */
export function requireTermWithin(plan: Pick<PlanRow, "periodFrom" | "periodTo">, term: string): void {
	const period = parsePeriod(term);
	const year = period && Number(periodEnd(period).slice(0, 4));
	if (!year || (year >= plan.periodFrom && year <= plan.periodTo)) return;
	const years = sayYears(plan.periodFrom, plan.periodTo);
	throw invalidFields({
		term: {
			lv: `Termiņam jābūt plāna periodā (${years}).`,
			en: `The term must lie within the plan's period (${years}).`,
		},
	});
}

export async function nextTaskCode(tx: Tx, planId: string): Promise<string> {
	const rows = await tx
		.select({ code: elements.code })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.dropped, false)));
	return freeCodes(new Set(rows.map((row) => row.code))).next().value;
}

export async function findByCode(tx: Tx, planId: string, code: string) {
	const [row] = await tx
		.select({ id: elements.id, kind: elements.kind })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.code, code), eq(elements.dropped, false)));
	return row;
}

export async function countUnder(tx: Tx, planId: string, parentId: string | null): Promise<number> {
	const rows = await tx
		.select({ id: elements.id })
		.from(elements)
		.where(
			and(
				eq(elements.planId, planId),
				eq(elements.dropped, false),
				parentId ? eq(elements.parentId, parentId) : isNull(elements.parentId),
			),
		);
	return rows.length;
}

/** Those of the links whose ends are still in their plans. */
export async function stillThere<T extends { plan: string; element: string }>(
	tx: Tx,
	targets: readonly T[],
): Promise<T[]> {
	if (targets.length === 0) return [];
	const rows = await tx
		.select({ plan: plans.code, element: elements.code })
		.from(elements)
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(
			and(
				inArray(
					plans.code,
					targets.map((one) => one.plan),
				),
				eq(elements.dropped, false),
			),
		);
	const there = new Set(rows.map((row) => `${row.plan}/${row.element}`));
	return targets.filter((one) => there.has(`${one.plan}/${one.element}`));
}

export function partyInputOf(party: Party): PartyInput {
	const who =
		party.kind === "institution"
			? { institution: party.code }
			: party.groupCode
				? { group: party.groupCode }
				: { name: party.name };
	return { role: party.role, ...who, note: party.note };
}
