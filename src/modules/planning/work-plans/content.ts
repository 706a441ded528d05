// What a plan's document says of a task besides what it says of every element: whose it is, what it weighs, how far it
// is. Versions name people by id; files that leave for officials by name, others not at all. Pure.
import { z } from "zod";
import { dayField, textField } from "#kernel/form.ts";
import type { Assignment } from "./assignments.ts";
import type { Entry } from "./entries.ts";
import { type Measure, mostSteps, priorities, taskStatuses } from "./rules.ts";

export const contentAssignment = z.object({
	/** The code of a unit of the plan's institution, or of the one that `unit_of` names. */
	unit: textField(40).optional(),
	unit_of: textField(40).optional(),
	/** A unit that the register does not have. */
	unit_name: textField(200).optional(),
	person: textField(120).optional(),
	/** Only in versions that the register keeps. */
	person_id: z.uuid().optional(),
	priority: z.enum(priorities),
	weight: z.int().min(1).max(100),
});

export const contentProgress = z.object({
	as_of: dayField,
	status: z.enum(taskStatuses),
	percent: z.int().min(0).max(100).optional(),
	steps: z.object({ done: z.int().min(0).max(mostSteps), total: z.int().min(1).max(mostSteps) }).optional(),
	note: textField(5_000).optional(),
	reason: textField(2_000).optional(),
});

export type ContentAssignment = z.output<typeof contentAssignment>;
export type ContentProgress = z.output<typeof contentProgress>;

/** Institutions' codes by the id of their unit. */
type UnitOwners = ReadonlyMap<string, string>;

export function assignmentContent(said: Assignment, owner: string, owners: UnitOwners): ContentAssignment {
	const { unit, person, priority, weight } = said;
	const of = owners.get(unit?.id ?? "");
	return {
		...(unit?.code ? { unit: unit.code, ...(of && of !== owner ? { unit_of: of } : {}) } : {}),
		...(unit && unit.code === null ? { unit_name: unit.name.lv } : {}),
		...(person ? (person.id === null ? { person: person.name } : { person_id: person.id }) : {}),
		priority,
		weight,
	};
}

export function progressContent({ asOf, status, measure, note, reason }: Entry): ContentProgress {
	return {
		as_of: asOf,
		status,
		...(measure && "percent" in measure ? { percent: measure.percent } : {}),
		...(measure && "total" in measure ? { steps: measure } : {}),
		...(note ? { note } : {}),
		...(reason ? { reason } : {}),
	};
}

export function measureOf({ percent, steps }: ContentProgress): Measure | null {
	return percent !== undefined ? { percent } : (steps ?? null);
}
