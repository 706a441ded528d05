// The data series of indicators with what was measured; each period's newest entry on top, with what stood there before.
import { desc, getTableColumns, sql } from "drizzle-orm";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import { comparePeriods, type Period, parsePeriod } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { measurements, series } from "./tables.ts";

export type Measurement = {
	id: string;
	period: Period;
	value: number;
	published: Day | null;
	numerator: number | null;
	denominator: number | null;
	n: number | null;
	note: Text | null;
	authorId: string | null;
	/** "form", "data", "report", "file" or "computed" */
	origin: string;
	recordedAt: Date;
	acceptedAt: Date | null;
	acceptedById: string | null;
	/** What stood here before it was corrected, newest first. */
	corrected: { id: string; value: number; recordedAt: Date; authorId: string | null; withdrawn: Text | null }[];
};

/** A value that was taken back, or moved to another period: kept in sight, not counted. */
export type Withdrawn = {
	id: string;
	period: Period;
	value: number;
	recordedAt: Date;
	corrected: Measurement["corrected"];
	withdrawnAt: Date;
	note: Text;
	movedTo: Period | null;
};

export type Series = {
	id: string;
	source: Text;
	from: number;
	note: Text | null;
	current: boolean;
	/** With the series before it: the chart joins the two. */
	comparable: boolean;
	points: Measurement[];
	withdrawn: Withdrawn[];
};

export type Row = typeof measurements.$inferSelect;

/** Newest first; of one moment the correction before what it corrects. */
export const newestFirst = [
	desc(measurements.recordedAt),
	desc(sql`${measurements.correctsId} is not null`),
	desc(measurements.id),
];

export async function seriesOf(db: Db, indicatorIds: string[]): Promise<(Series & { indicatorId: string })[]> {
	const rows = await readPacked(
		db,
		getTableColumns(series),
		sql`from ${series} where ${among(series.indicatorId, indicatorIds)} order by ${series.position}`,
	);
	if (rows.length === 0) return [];
	const ofThese = among(
		measurements.seriesId,
		rows.map((row) => row.id),
	);
	const said = await readPacked(
		db,
		getTableColumns(measurements),
		sql`from ${measurements} where ${ofThese} and ${measurements.groupId} is null
			order by ${sql.join(newestFirst, sql`, `)}`,
	);
	const bySeries = Map.groupBy(said, (row) => row.seriesId);
	return rows.map((row) => ({
		id: row.id,
		indicatorId: row.indicatorId,
		source: row.source,
		from: row.fromYear,
		note: row.note,
		current: row.current,
		comparable: row.comparable,
		...pointsOf(bySeries.get(row.id) ?? []),
	}));
}

/** What counts, and what was taken back; both in the order of time. */
export function pointsOf(rows: readonly Row[]): Pick<Series, "points" | "withdrawn"> {
	const overtaken = new Set(rows.map((row) => row.correctsId));
	const byId = new Map(rows.map((row) => [row.id, row]));
	const newest = rows
		.filter((row) => !overtaken.has(row.id))
		.map((row) => ({ ...row, period: parsePeriod(row.period) as Period, corrected: chainBelow(row, byId) }))
		.sort((a, b) => comparePeriods(a.period, b.period));
	const withdrawn = newest.flatMap(({ id, period, value, recordedAt, corrected, withdrawnAt, withdrawnNote }) => {
		const target = rows.find((row) => row.movedFromId === id);
		const movedTo = target ? (parsePeriod(target.period) as Period) : null;
		const note = withdrawnNote ?? { lv: "" };
		return withdrawnAt ? [{ id, period, value, recordedAt, corrected, withdrawnAt, note, movedTo }] : [];
	});
	return { points: newest.filter((row) => row.withdrawnAt === null), withdrawn };
}

function chainBelow(row: Row, byId: Map<string, Row>): Measurement["corrected"] {
	const chain: Measurement["corrected"] = [];
	for (let below = byId.get(row.correctsId ?? ""); below; below = byId.get(below.correctsId ?? "")) {
		const { id, value, recordedAt, authorId, withdrawnNote } = below;
		chain.push({ id, value, recordedAt, authorId, withdrawn: below.withdrawnAt ? withdrawnNote : null });
	}
	return chain;
}
