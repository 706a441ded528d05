// Rows that acts on indicators begin with: found, locked, or said to be missing.
import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import type { Period } from "#kernel/period.ts";
import { listInstitutions, listUnits } from "#modules/directory/index.ts";
import { elements, plans } from "#modules/planning/index.ts";
import { findIndicator, type IndicatorView, type Series } from "./queries.ts";
import { indicators, series } from "./tables.ts";

/** Whoever changes an indicator or its values waits for the one before. */
export async function lockIndicator(act: Pick<Act, "tx" | "today">, code: string): Promise<IndicatorView> {
	await act.tx.select({ id: indicators.id }).from(indicators).where(eq(indicators.code, code)).for("update");
	const indicator = await findIndicator(act.tx, code, act.today, "all");
	if (indicator) return indicator;
	throw noSuchIndicator(code);
}

export function noSuchIndicator(code: string): Missing {
	return new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `There is no indicator ${code}.` });
}

export async function indicatorIdOf(tx: Tx, code: string): Promise<string> {
	const [found] = await tx.select({ id: indicators.id }).from(indicators).where(eq(indicators.code, code));
	if (found) return found.id;
	throw noSuchIndicator(code);
}

export async function institutionIdOf(tx: Tx, code: string): Promise<string> {
	const found = (await listInstitutions(tx)).find((institution) => institution.code === code);
	if (found) return found.id;
	throw new Missing("no_such_institution", {
		lv: `Iestādes ar kodu ${code} nav.`,
		en: `There is no institution ${code}.`,
	});
}

export async function unitIdOf(tx: Tx, institutionId: string, code: string): Promise<string | undefined> {
	return (await listUnits(tx, institutionId)).find((unit) => unit.code === code)?.id;
}

export async function placeIdsOf(tx: Tx, place: { plan: string; element?: string | null | undefined }) {
	const [plan] = await tx.select({ id: plans.id }).from(plans).where(eq(plans.code, place.plan));
	if (!plan) {
		throw new Missing("no_such_plan", { lv: `Plāna ${place.plan} nav.`, en: `There is no plan ${place.plan}.` });
	}
	if (!place.element) return { planId: plan.id, elementId: null };
	const [element] = await tx
		.select({ id: elements.id })
		.from(elements)
		.where(and(eq(elements.planId, plan.id), eq(elements.code, place.element)));
	if (element) return { planId: plan.id, elementId: element.id };
	throw new Missing("no_such_element", {
		lv: `Plānā nav elementa ${place.element}.`,
		en: `The plan has no element ${place.element}.`,
	});
}

/** The series that values go into; an indicator without one gets its first. */
export async function currentSeries(
	act: Act,
	indicator: IndicatorView,
	period: Period,
): Promise<Pick<Series, "id" | "points" | "withdrawn">> {
	const found = indicator.series.find((one) => one.current);
	if (found) return found;
	const id = newId();
	const source = indicator.source ?? { lv: indicator.measuredBy.name.lv, en: indicator.measuredBy.name.en };
	await act.tx.insert(series).values({
		id,
		indicatorId: indicator.id,
		source,
		fromYear: period.year,
		current: true,
		position: indicator.series.length,
	});
	return { id, points: [], withdrawn: [] };
}
