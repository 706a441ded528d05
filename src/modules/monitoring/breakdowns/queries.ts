// Breakdowns of an indicator: dimensions, their groups, and the values of each in the current series.
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { comparePeriods, type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { type Measurement, newestFirst, pointsOf, type Withdrawn } from "../indicators/series-queries.ts";
import { indicatorDimensions, indicatorGroups, indicatorGroupTargets, measurements } from "../indicators/tables.ts";
import type { Dimension } from "./form.ts";
import type { How } from "./rules.ts";

export type Group = {
	id: string;
	code: string;
	name: Text;
	targets: { year: number; value: number }[];
	points: Measurement[];
	withdrawn: Withdrawn[];
};

export type Breakdown = { id: string; dimension: Dimension; how: How; makesTotal: boolean; groups: Group[] };

export async function findBreakdowns(db: Db, view: Pick<IndicatorView, "id" | "series">): Promise<Breakdown[]> {
	const rows = await db
		.select()
		.from(indicatorDimensions)
		.where(eq(indicatorDimensions.indicatorId, view.id))
		.orderBy(asc(indicatorDimensions.position));
	if (rows.length === 0) return [];
	const groups = await db
		.select()
		.from(indicatorGroups)
		.where(
			inArray(
				indicatorGroups.dimensionId,
				rows.map((row) => row.id),
			),
		)
		.orderBy(asc(indicatorGroups.position));
	const ids = groups.map((group) => group.id);
	const targets = await targetsOf(db, ids);
	const current = view.series.find((series) => series.current);
	const said = current ? await saidOf(db, current.id) : [];
	return rows.map(({ id, dimension, how, makesTotal }) => ({
		...{ id, makesTotal },
		dimension: dimension as Dimension,
		how: how as How,
		groups: groups
			.filter((group) => group.dimensionId === id)
			.map((group) => ({
				id: group.id,
				code: group.code,
				name: group.name,
				targets: targets.filter((target) => target.groupId === group.id).map(({ year, value }) => ({ year, value })),
				...pointsOf(said.filter((row) => row.groupId === group.id)),
			})),
	}));
}

async function targetsOf(db: Db, groupIds: string[]) {
	if (groupIds.length === 0) return [];
	return db
		.select()
		.from(indicatorGroupTargets)
		.where(inArray(indicatorGroupTargets.groupId, groupIds))
		.orderBy(asc(indicatorGroupTargets.year));
}

async function saidOf(db: Db, seriesId: string) {
	return db
		.select()
		.from(measurements)
		.where(and(eq(measurements.seriesId, seriesId), isNotNull(measurements.groupId)))
		.orderBy(...newestFirst);
}

export function pointIn({ points }: Pick<Group, "points">, period: Period): Measurement | undefined {
	return points.find((point) => periodCode(point.period) === periodCode(period));
}

/** Every period for which some group has a value, in the order of time. */
export function periodsOf({ groups }: Breakdown): Period[] {
	const all = groups.flatMap((group) => group.points.map(({ period }) => period));
	return [...new Map(all.map((period) => [periodCode(period), period])).values()].sort(comparePeriods);
}
