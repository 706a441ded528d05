import { and, eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions, listUnits } from "#modules/directory/index.ts";
import { elements, plans, publicTitles, seenBy } from "#modules/planning/index.ts";
import { indicatorSeenBy } from "../access.ts";
import { judge, type Verdict } from "./rules.ts";
import { type Measurement, type Series, seriesOf } from "./series-queries.ts";
import { indicatorPlaces, indicators, indicatorTargets } from "./tables.ts";

export type { Measurement, Series };

export type Direction = "grow" | "fall" | "stay";
export type IndicatorState = "active" | "retired" | "replaced";

export type IndicatorTarget = {
	year: number;
	/** Null where the target is words, or "grows against the baseline". */
	value: number | null;
	said: Text | null;
	overBaseline: boolean;
};

export type IndicatorView = {
	id: string;
	code: string;
	title: Text;
	unit: string;
	direction: Direction;
	state: IndicatorState;
	replacedBy: { code: string; title: Text } | null;
	replaces: { code: string; title: Text }[];
	/** Why it was retired or replaced. */
	stateNote: Text | null;
	baseline: { value: number | null; year: number | null; text: Text | null } | null;
	targets: IndicatorTarget[];
	source: Text | null;
	method: Text | null;
	frequency: string | null;
	measuredBy: { id: string; code: string; name: Text; unit: { code: string; name: Text } | null };
	/** A FEEL expression over the codes of other indicators; null = measured by itself. */
	formula: string | null;
	/** A share may be above 100 % here. */
	mayExceed: boolean;
	/** A group of fewer than this many is not shown to outsiders. */
	minGroup: number;
	revision: number;
	places: { plan: string; planTitle: Text; element: string | null; elementTitle: Text | null; key: boolean }[];
	series: Series[];
	asOf: Day;
	verdict: Verdict;
};

/** Indicators of a plan in its order, or all; judged as of the day. */
export async function listIndicators(
	db: Db,
	asOf: Day,
	planCode?: string,
	sight: Sight = "public",
): Promise<IndicatorView[]> {
	if (!planCode) return viewsOf(db, asOf, undefined, sight);
	return inPlan(db, asOf, planCode, sql`true`, sight);
}

/** Of the plan's indicators those that stand in the element or anywhere below it. */
export async function listWithin(
	db: Db,
	asOf: Day,
	place: { plan: string; element: string },
	sight: Sight,
): Promise<IndicatorView[]> {
	return inPlan(db, asOf, place.plan, sql`${indicatorPlaces.elementId} in (${elementsWithin(place)})`, sight);
}

/** Those that the institution measures, in the order of their codes. */
export async function listMeasuredBy(db: Db, asOf: Day, institutionCode: string): Promise<IndicatorView[]> {
	const own = (await listInstitutions(db)).find((one) => one.code === institutionCode);
	return own ? viewsOf(db, asOf, eq(indicators.measuredById, own.id), "public") : [];
}

async function inPlan(db: Db, asOf: Day, planCode: string, where: SQL, sight: Sight): Promise<IndicatorView[]> {
	const placed = await readPacked(
		db,
		{ id: indicatorPlaces.indicatorId },
		sql`from ${indicatorPlaces} join ${plans} on ${plans.id} = ${indicatorPlaces.planId}
			where ${and(eq(plans.code, planCode), seenBy(sight), where)} order by ${indicatorPlaces.position}`,
	);
	const ids = [...new Set(placed.map((row) => row.id))];
	if (ids.length === 0) return [];
	const views = new Map((await viewsOf(db, asOf, among(indicators.id, ids), sight)).map((view) => [view.id, view]));
	return ids.flatMap((id) => views.get(id) ?? []);
}

/** Identifiers of an element and of all below it, as a query; what an amendment has dropped counts as well. */
export function elementsWithin(place: { plan: string; element: string }): SQL {
	return sql`with recursive within as (
			select e.id from ${elements} e join ${plans} p on p.id = e.plan_id
			where p.code = ${place.plan} and e.code = ${place.element}
			union
			select e.id from ${elements} e join within on e.parent_id = within.id
		)
		select id from within`;
}

export async function findIndicator(
	db: Db,
	code: string,
	asOf: Day,
	sight: Sight = "public",
): Promise<IndicatorView | undefined> {
	return (await viewsOf(db, asOf, eq(indicators.code, code), sight))[0];
}

async function viewsOf(db: Db, asOf: Day, where: SQL | undefined, sight: Sight): Promise<IndicatorView[]> {
	const asked = and(where, indicatorSeenBy(sight)) ?? sql`true`;
	const rows = await readPacked(
		db,
		getTableColumns(indicators),
		sql`from ${indicators} where ${asked} order by ${indicators.code}`,
	);
	if (rows.length === 0) return [];
	const ids = rows.map((row) => row.id);
	const institutions = new Map((await listInstitutions(db)).map((row) => [row.id, row]));
	const units = rows.some((row) => row.measuredByUnitId) ? await listUnits(db) : [];
	const names = await replacementsOf(db, rows, sight);
	const successors = new Map(names.map((one) => [one.id, one]));
	const predecessors = Map.groupBy(names, (one) => one.by);
	const targets = await targetsOf(db, ids);
	const places = Map.groupBy(await placesOf(db, ids, sight), (place) => place.indicatorId);
	const allSeries = Map.groupBy(await seriesOf(db, ids), (one) => one.indicatorId);
	return rows.map((row) => {
		const institution = institutions.get(row.measuredById);
		const view = {
			...row,
			direction: row.direction as Direction,
			state: row.state as IndicatorState,
			replacedBy: named(successors.get(row.replacedById ?? "")),
			replaces: (predecessors.get(row.id) ?? []).map(({ code, title }) => ({ code, title })),
			baseline: baselineOf(row),
			targets: (targets.get(row.id) ?? []).map(({ year, value, said, overBaseline }) => {
				return { year, value, said, overBaseline };
			}),
			measuredBy: {
				id: row.measuredById,
				code: institution?.code ?? "",
				name: institution?.name ?? { lv: "" },
				unit: units.find((unit) => unit.id === row.measuredByUnitId) ?? null,
			},
			places: places.get(row.id) ?? [],
			series: allSeries.get(row.id) ?? [],
			asOf,
		};
		return { ...view, verdict: judgeView(view, asOf) };
	});
}

type Replaced = { id: string; replacedById: string | null };

/** What these replace, and what they are replaced by; not the names of all that there are. */
async function replacementsOf(db: Db, rows: readonly Replaced[], sight: Sight) {
	const ids = rows.map((row) => row.id);
	const by = rows.flatMap((row) => row.replacedById ?? []);
	const near = or(among(indicators.replacedById, ids), by.length > 0 ? among(indicators.id, by) : undefined);
	return db
		.select({ id: indicators.id, code: indicators.code, title: indicators.title, by: indicators.replacedById })
		.from(indicators)
		.where(and(near, indicatorSeenBy(sight)));
}

async function targetsOf(db: Db, ids: string[]) {
	const rows = await readPacked(
		db,
		getTableColumns(indicatorTargets),
		sql`from ${indicatorTargets} where ${among(indicatorTargets.indicatorId, ids)} order by ${indicatorTargets.year}`,
	);
	return Map.groupBy(rows, (row) => row.indicatorId);
}

function named(found: { code: string; title: Text } | undefined) {
	return found ? { code: found.code, title: found.title } : null;
}

function baselineOf(row: { baselineValue: number | null; baselineYear: number | null; baselineText: Text | null }) {
	const { baselineValue: value, baselineYear: year, baselineText: said } = row;
	return value === null && said === null ? null : { value, year, text: said };
}

type Judged = Pick<IndicatorView, "direction" | "state" | "targets" | "series">;

/** Only the current series counts. */
export function judgeView(view: Judged, asOf: Day): Verdict {
	const points = view.series.find((one) => one.current)?.points ?? [];
	return judge({ direction: view.direction, state: view.state, targets: view.targets, points, asOf });
}

/** Without an element where the indicator stands in the plan as a whole. */
type PlaceRow = {
	indicatorId: string;
	plan: string;
	planTitle: Text;
	element: string | null;
	elementTitle: Text | null;
	key: boolean;
};

async function placesOf(db: Db, ids: string[], sight: Sight) {
	const rows: PlaceRow[] = await readPacked(
		db,
		{
			...{ indicatorId: indicatorPlaces.indicatorId, plan: plans.code, planTitle: plans.title },
			...{ element: elements.code, elementTitle: elements.title, key: indicatorPlaces.key },
		},
		sql`from ${indicatorPlaces} join ${plans} on ${plans.id} = ${indicatorPlaces.planId}
			left join ${elements} on ${elements.id} = ${indicatorPlaces.elementId}
			where ${and(among(indicatorPlaces.indicatorId, ids), seenBy(sight))}
			order by ${plans.code}, ${indicatorPlaces.position}`,
	);
	const titles = await publicTitles(db, sight, [...new Set(rows.map((row) => row.plan))]);
	return rows.map((row) => {
		const elementTitle = row.element && row.elementTitle && titles.element(row.plan, row.element, row.elementTitle);
		// What only an amendment knows is not told of: the indicator then stands in the plan as a whole.
		const element = elementTitle ? { element: row.element, elementTitle } : { element: null, elementTitle: null };
		return { ...row, planTitle: titles.plan(row.plan, row.planTitle), ...element };
	});
}

/** How many indicators a plan has; a replaced one is its successor's history and does not count. */
export async function countIndicators(db: Db, planCode: string): Promise<number> {
	return (
		await db
			.select({ id: indicators.id })
			.from(indicatorPlaces)
			.innerJoin(plans, eq(plans.id, indicatorPlaces.planId))
			.innerJoin(indicators, eq(indicators.id, indicatorPlaces.indicatorId))
			.where(and(eq(plans.code, planCode), sql`${indicators.state} <> 'replaced'`))
	).length;
}
