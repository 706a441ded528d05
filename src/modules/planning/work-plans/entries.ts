// What was said of tasks: as of a day, and ever.
import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Measure, TaskStatus } from "./rules.ts";
import { taskProgress } from "./tables.ts";

export type Entry = {
	id: string;
	asOf: Day;
	status: TaskStatus;
	measure: Measure | null;
	note: string | null;
	reason: string | null;
	authorId: string | null;
	/** The entry of the same day that this one took the place of. */
	correctsId: string | null;
	recordedAt: Date;
};

/** Per task the entry that holds on the day: the newest as-of not after it, and of that the last recorded. */
export async function entriesOn(db: Db, taskIds: string[], asOf: Day): Promise<Map<string, Entry>> {
	if (taskIds.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([taskProgress.elementId])
		.from(taskProgress)
		.where(and(inArray(taskProgress.elementId, taskIds), lte(taskProgress.asOf, asOf)))
		.orderBy(
			asc(taskProgress.elementId),
			desc(taskProgress.asOf),
			desc(taskProgress.recordedAt),
			desc(taskProgress.id),
		);
	return new Map(rows.map((row) => [row.elementId, entryOf(row)]));
}

/** Per task the entry that was written last, whatever day it is of: what the next writer must have seen. */
export async function lastWritten(db: Db, taskIds: string[]): Promise<Map<string, string>> {
	if (taskIds.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([taskProgress.elementId], { elementId: taskProgress.elementId, id: taskProgress.id })
		.from(taskProgress)
		.where(inArray(taskProgress.elementId, taskIds))
		.orderBy(asc(taskProgress.elementId), desc(taskProgress.id));
	return new Map(rows.map((row) => [row.elementId, row.id]));
}

/** Everything that was ever said of the task, newest first. */
export async function entryHistory(db: Db, taskId: string): Promise<Entry[]> {
	const rows = await db
		.select()
		.from(taskProgress)
		.where(eq(taskProgress.elementId, taskId))
		.orderBy(desc(taskProgress.asOf), desc(taskProgress.recordedAt), desc(taskProgress.id));
	return rows.map(entryOf);
}

function entryOf(row: typeof taskProgress.$inferSelect): Entry {
	return { ...row, status: row.status as TaskStatus, measure: measureOf(row) };
}

function measureOf(row: { percent: number | null; stepsDone: number | null; stepsTotal: number | null }) {
	if (row.percent !== null) return { percent: row.percent };
	return row.stepsDone !== null && row.stepsTotal !== null ? { done: row.stepsDone, total: row.stepsTotal } : null;
}
