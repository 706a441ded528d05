// Whose tasks are on a day. Names of people leave only where the reader may see them.
import { and, asc, desc, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listUnits, namesOf } from "#modules/directory/index.ts";
import type { Priority } from "./rules.ts";
import { taskAssignments } from "./tables.ts";

/** `code` is null for a unit that the register does not have. */
export type TaskUnit = { id: string | null; code: string | null; name: Text };
export type TaskPerson = { id: string | null; name: string };

export type Assignment = { unit: TaskUnit | null; person: TaskPerson | null; priority: Priority; weight: number };

/** Of a task of which nobody has said anything: nobody's, as urgent and as heavy as any. */
export const unassigned: Assignment = { unit: null, person: null, priority: "normal", weight: 1 };

export async function assignmentsOn(
	db: Db,
	taskIds: string[],
	asOf: Day,
	seesNames: boolean,
): Promise<Map<string, Assignment>> {
	const names = seesNames && taskIds.length > 0 ? await namesOf(db) : new Map<string, string>();
	return readAssignments(db, taskIds, asOf, (row) => (seesNames ? personOf(row, names) : null));
}

/** With people by their ids alone, and by name only where the directory does not have them. */
export async function namelessAssignmentsOn(db: Db, taskIds: string[], asOf: Day): Promise<Map<string, Assignment>> {
	return readAssignments(db, taskIds, asOf, (row) => personOf(row, new Map()));
}

async function readAssignments(
	db: Db,
	taskIds: string[],
	asOf: Day,
	person: (row: Row) => TaskPerson | null,
): Promise<Map<string, Assignment>> {
	if (taskIds.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([taskAssignments.elementId])
		.from(taskAssignments)
		.where(
			and(
				inArray(taskAssignments.elementId, taskIds),
				or(isNull(taskAssignments.since), lte(taskAssignments.since, asOf)),
			),
		)
		.orderBy(
			asc(taskAssignments.elementId),
			sql`${taskAssignments.since} desc nulls last`,
			desc(taskAssignments.recordedAt),
			desc(taskAssignments.id),
		);
	const units = new Map((await listUnits(db)).map((unit) => [unit.id, unit]));
	return new Map(
		rows.map((row) => [
			row.elementId,
			{ unit: unitOf(row, units), person: person(row), priority: row.priority as Priority, weight: row.weight },
		]),
	);
}

type Row = typeof taskAssignments.$inferSelect;

function unitOf(row: Row, units: ReadonlyMap<string, { id: string; code: string; name: Text }>): TaskUnit | null {
	const unit = units.get(row.unitId ?? "");
	if (unit) return { id: unit.id, code: unit.code, name: unit.name };
	return row.unitName === null ? null : { id: null, code: null, name: { lv: row.unitName } };
}

function personOf(row: Row, names: ReadonlyMap<string, string>): TaskPerson | null {
	if (row.personId !== null) return { id: row.personId, name: names.get(row.personId) ?? "–" };
	return row.personName === null ? null : { id: null, name: row.personName };
}
