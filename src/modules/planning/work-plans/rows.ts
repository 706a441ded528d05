// Tasks under an operation's hand: found, locked, and asked whether they may be changed now.
import { eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { institutionsWithin, listUnits, peopleWithin } from "#modules/directory/index.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { findPlan, findWorkingPlan } from "../plans/queries.ts";
import { getPlan, lockEditablePlan } from "../plans/rows.ts";
import { elements } from "../plans/tables.ts";
import { mayWorkFor, notTheirs } from "./access.ts";
import type { Assignment } from "./assignments.ts";
import { lastWritten } from "./entries.ts";
import type { Priority } from "./rules.ts";
import { taskAssignments } from "./tables.ts";

export type PlanRow = Awaited<ReturnType<typeof getPlan>>;

/** The work plan, when this person works on it. @throws Missing for a plan of another kind, Refused */
export async function getOwnWorkPlan(act: Act, code: string): Promise<PlanRow> {
	const plan = await getPlan(act.tx, code);
	if (plan.kind !== "work_plan") throw noSuchWorkPlan(code);
	if (!(await mayWorkFor(act.tx, act.actor, plan.ownerId))) throw notTheirs();
	return plan;
}

export async function lockOwnEditable(act: Act, code: string): Promise<PlanRow> {
	await getOwnWorkPlan(act, code);
	return lockEditablePlan(act.tx, code);
}

export function noSuchWorkPlan(code: string): Missing {
	return new Missing("no_such_work_plan", {
		lv: `Darba plāna ${code} nav.`,
		en: `There is no work plan ${code}.`,
	});
}

export function noSuchTask(plan: string, code: string): Missing {
	return new Missing("no_such_task", {
		lv: `Plānā ${plan} nav uzdevuma ${code}.`,
		en: `There is no task ${code} in the plan ${plan}.`,
	});
}

/** A task that is in the plan in force, or in what is being made of it; its row is locked. */
export async function lockTask(tx: Tx, plan: string, code: string, today: Day): Promise<PlanElement> {
	const found =
		(await taskIn(findPlan(tx, plan, today, "all"), code)) ?? (await taskIn(findWorkingPlan(tx, plan, today), code));
	if (!found) throw noSuchTask(plan, code);
	await tx.select({ id: elements.id }).from(elements).where(eq(elements.id, found.id)).for("update");
	return found;
}

async function taskIn(asked: ReturnType<typeof findPlan>, code: string): Promise<PlanElement | undefined> {
	return (await asked)?.elements.find((one) => one.kind === "task" && one.code === code);
}

/** Progress is told of a plan that is approved and not over. */
export function requireUnderWay({ state, code }: PlanRow): void {
	if (state === "draft") {
		throw new Conflict("plan_is_draft", {
			lv: `Plāns ${code} vēl ir projekts. Virzību atzīmē, kad tas ir apstiprināts.`,
			en: `The plan ${code} is still a draft. Progress is told once it is approved.`,
		});
	}
	if (state !== "closed" && state !== "lost_relevance") return;
	throw new Conflict("plan_is_over", {
		lv: `Plāns ${code} ir noslēgts. Nepabeigto var pārcelt uz nākamo gadu.`,
		en: `The plan ${code} is over. What is unfinished can be carried forward to the next year.`,
	});
}

/** Nobody silently overwrites what somebody else has just said. */
export async function requireSameGround(tx: Tx, taskId: string, basedOn: string | undefined): Promise<void> {
	if (basedOn === undefined) return;
	const written = (await lastWritten(tx, [taskId])).get(taskId) ?? "none";
	if (basedOn === written) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šī uzdevuma virzību jau atzīmēja. Salīdziniet un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else told of this task's progress. Compare and save again.",
	});
}

type Typed = {
	unit?: string | undefined;
	person?: string | undefined;
	priority?: Priority | undefined;
	weight?: number | undefined;
};

/** What was typed, found in the directory where it is there. @throws Invalid for a unit that is closed */
export async function readAssignment(act: Act, ownerId: string, typed: Typed): Promise<AssignmentRow> {
	const within = await institutionsWithin(act.tx, ownerId);
	return {
		...(typed.unit ? await readUnit(act, ownerId, within, typed.unit) : { unitId: null, unitName: null }),
		...(typed.person ? await readPerson(act.tx, within, typed.person) : { personId: null, personName: null }),
		priority: typed.priority ?? ("normal" as const),
		weight: typed.weight ?? 1,
	};
}

/** The institution's own unit goes before one of an institution below it that has the same code. */
async function readUnit(act: Act, ownerId: string, within: ReadonlySet<string>, typed: string) {
	const code = typed
		.split(/\s[–-]\s/)[0]
		?.trim()
		.toLowerCase();
	const named = (await listUnits(act.tx))
		.filter((unit) => within.has(unit.institutionId) && unit.code.toLowerCase() === code)
		.sort((a, b) => Number(b.institutionId === ownerId) - Number(a.institutionId === ownerId));
	const unit = named.find((one) => one.validTo === null || one.validTo > act.today) ?? named[0];
	if (!unit) return { unitId: null, unitName: typed };
	if (unit.validTo === null || unit.validTo > act.today) return { unitId: unit.id, unitName: null };
	throw invalidFields({
		unit: {
			lv: `Struktūrvienība ${unit.code} ir slēgta ${unit.validTo}.`,
			en: `The unit ${unit.code} was closed on ${unit.validTo}.`,
		},
	});
}

/** A name that two people have stays a name. */
async function readPerson(tx: Tx, within: ReadonlySet<string>, typed: string) {
	const named = (await peopleWithin(tx, within)).filter((one) => one.name.toLowerCase() === typed.toLowerCase());
	const [one, another] = named;
	return one && !another ? { personId: one.id, personName: null } : { personId: null, personName: typed };
}

type AssignmentRow = {
	unitId: string | null;
	unitName: string | null;
	personId: string | null;
	personName: string | null;
	priority: Priority;
	weight: number;
};

export async function writeAssignment(act: Act, taskId: string, since: Day | null, row: AssignmentRow): Promise<void> {
	await act.tx.insert(taskAssignments).values({ id: newId(), elementId: taskId, since, ...row, recordedAt: act.at });
}

/** For the audit trail: people by their id, a person who has none without the name. */
export const assignmentSummary = (row: AssignmentRow) => ({
	unit: row.unitId ?? row.unitName,
	person: row.personId ?? (row.personName === null ? null : "by name"),
	priority: row.priority,
	weight: row.weight,
});

export function assignmentRow({ unit, person, priority, weight }: Assignment): AssignmentRow {
	return {
		unitId: unit?.id ?? null,
		unitName: unit && unit.id === null ? unit.name.lv : null,
		personId: person?.id ?? null,
		personName: person && person.id === null ? person.name : null,
		priority,
		weight,
	};
}
