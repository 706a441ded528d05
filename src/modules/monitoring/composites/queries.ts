// Composites as pages and acts need them: their components, what is computed from what, which periods lack a component.
import { asc, isNotNull } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { comparePeriods, type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { findIndicator, type IndicatorView } from "../indicators/queries.ts";
import { indicators } from "../indicators/tables.ts";
import { feelName, readFormula } from "./formula.ts";
import type { Components } from "./rules.ts";

export async function listCodes(db: Db): Promise<string[]> {
	const rows = await db.select({ code: indicators.code }).from(indicators).orderBy(asc(indicators.code));
	return rows.map((row) => row.code);
}

/** All formulas, each with the codes that it names. A formula that is kept is a good one: it was read when it was set. */
export async function listComponents(db: Db): Promise<Components> {
	const codes = await listCodes(db);
	const rows = await db
		.select({ code: indicators.code, formula: indicators.formula })
		.from(indicators)
		.where(isNotNull(indicators.formula));
	return new Map(rows.map(({ code, formula }) => [code, componentCodes(formula ?? "", codes)]));
}

export function componentCodes(formula: string, codes: readonly string[]): string[] {
	const read = readFormula(formula, codes);
	return "components" in read ? [...new Set(read.components.map((one) => one.code))] : [];
}

export type CompositeView = {
	formula: string;
	components: {
		code: string;
		name: string;
		title: Text;
		unit: string;
		latest: { period: Period; value: number } | null;
	}[];
	/** Periods for which some component has a value and another has none. */
	gaps: { period: Period; missing: string[] }[];
};

export async function findComposite(db: Db, view: IndicatorView, sight: Sight): Promise<CompositeView | undefined> {
	if (view.formula === null) return undefined;
	const parts = await componentViews(db, view, sight);
	const components = parts.map((part) => ({
		code: part.code,
		name: feelName(part.code),
		title: part.title,
		unit: part.unit,
		latest: part.verdict.latest,
	}));
	const gaps = measuredPeriods(parts).flatMap((period) => {
		const missing = parts.filter((part) => valueIn(part, period) === undefined).map((part) => part.code);
		return missing.length > 0 ? [{ period, missing }] : [];
	});
	return { formula: view.formula, components, gaps };
}

export async function componentViews(
	db: Db,
	view: Pick<IndicatorView, "formula" | "asOf">,
	sight: Sight = "all",
): Promise<IndicatorView[]> {
	const codes = componentCodes(view.formula ?? "", await listCodes(db));
	const parts: IndicatorView[] = [];
	for (const code of codes) {
		const part = await findIndicator(db, code, view.asOf, sight);
		if (part) parts.push(part);
	}
	return parts;
}

export function valueIn(view: IndicatorView, period: Period): number | undefined {
	const points = view.series.find((series) => series.current)?.points ?? [];
	return points.find((point) => periodCode(point.period) === periodCode(period))?.value;
}

/** Every period for which any of them has a value in its current series, in the order of time. */
export function measuredPeriods(views: readonly IndicatorView[]): Period[] {
	const points = views.flatMap((view) => view.series.find((series) => series.current)?.points ?? []);
	const byCode = new Map(points.map(({ period }) => [periodCode(period), period]));
	return [...byCode.values()].sort(comparePeriods);
}
