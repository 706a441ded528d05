// Makes whose the tasks are and how far be what a document says. What was said before stays.
import type { Day } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import { institutionsWithin, listInstitutions, listUnits, peopleWithin } from "#modules/directory/index.ts";
import type { ContentElement } from "../versions/content.ts";
import { type ContentAssignment, type ContentProgress, measureOf } from "../work-plans/content.ts";
import { entriesOn } from "../work-plans/entries.ts";
import { taskAssignments, taskProgress } from "../work-plans/tables.ts";
import { ordered } from "./canonical.ts";
import { unitKey } from "./check-tasks.ts";

type Told = Pick<ContentElement, "assignment" | "progress">;
/** `held` is what the register says, with people by id and by name alike. */
export type TaskChange = { id: string; held: (Told & { personId?: string | undefined }) | undefined; told: Told };

/** @param since from when whose they are holds; null in a draft, where nothing has held yet */
export async function writeTasks(act: Act, owner: string, since: Day | null, tasks: TaskChange[]): Promise<void> {
	const whose = tasks.filter(({ held, told }) => told.assignment && !isSame(held?.assignment, told.assignment));
	if (whose.length > 0) await writeAssignments(act, owner, since, whose);
	const far = tasks.filter(({ held, told }) => told.progress && !isSame(held?.progress, told.progress));
	if (far.length > 0) await writeProgress(act, far);
}

const isSame = (a: unknown, b: unknown) => ordered(a ?? null) === ordered(b ?? null);

async function writeAssignments(act: Act, owner: string, since: Day | null, tasks: TaskChange[]): Promise<void> {
	const codes = new Map((await listInstitutions(act.tx)).map((row) => [row.id, row.code]));
	const ownerId = [...codes].find(([, code]) => code === owner)?.[0] ?? "";
	const units = new Map(
		(await listUnits(act.tx)).map((unit) => [unitKey(codes.get(unit.institutionId) ?? "", unit.code), unit.id]),
	);
	const people = Map.groupBy(await peopleWithin(act.tx, await institutionsWithin(act.tx, ownerId)), (one) =>
		one.name.toLowerCase(),
	);
	const rows = tasks.map(({ id, held, told }) => {
		const said = told.assignment as ContentAssignment;
		return {
			id: newId(),
			elementId: id,
			since: held?.assignment ? since : null,
			unitId: said.unit === undefined ? null : (units.get(unitKey(said.unit_of ?? owner, said.unit)) ?? null),
			unitName: said.unit_name ?? null,
			...personOf(said.person, held, people),
			priority: said.priority,
			weight: said.weight,
			recordedAt: act.at,
		};
	});
	await inBatches(rows, (some) => act.tx.insert(taskAssignments).values(some));
}

/** The same name is the same person; a name that two people have stays a name. */
function personOf(
	name: string | undefined,
	held: TaskChange["held"],
	people: ReadonlyMap<string, readonly { id: string }[]>,
) {
	if (name === undefined) return { personId: null, personName: null };
	if (held?.personId !== undefined && held.assignment?.person === name)
		return { personId: held.personId, personName: null };
	const [one, another] = people.get(name.toLowerCase()) ?? [];
	return one && !another ? { personId: one.id, personName: null } : { personId: null, personName: name };
}

async function writeProgress(act: Act, tasks: TaskChange[]): Promise<void> {
	const held = await entriesOn(
		act.tx,
		tasks.map((one) => one.id),
		act.today,
	);
	const rows = tasks.map(({ id, told }) => {
		const said = told.progress as ContentProgress;
		const measure = measureOf(said);
		const before = held.get(id);
		return {
			id: newId(),
			elementId: id,
			asOf: said.as_of,
			status: said.status,
			percent: measure && "percent" in measure ? measure.percent : null,
			stepsDone: measure && "done" in measure ? measure.done : null,
			stepsTotal: measure && "total" in measure ? measure.total : null,
			note: said.note ?? null,
			reason: said.status === "dropped" ? (said.reason ?? null) : null,
			authorId: act.actor.id,
			correctsId: before?.asOf === said.as_of ? before.id : null,
			recordedAt: act.at,
		};
	});
	await inBatches(rows, (some) => act.tx.insert(taskProgress).values(some));
}

async function inBatches<T>(rows: readonly T[], run: (some: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += 500) await run(rows.slice(from, from + 500));
}
