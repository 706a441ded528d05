import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#kernel/clock.ts";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { contentTypeOf } from "#kernel/file-content.ts";
import { keepFile, plainFileName } from "#kernel/files.ts";
import { dayField, orNothing, periodField, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode, periodEnd } from "#kernel/period.ts";
import { mayUpdate, notInCharge } from "../access.ts";
import { bothLanguages } from "../plans/form.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { findWorkingElement } from "../plans/queries.ts";
import { lockEditablePlan } from "../plans/rows.ts";
import { deadlines, elements, plans } from "../plans/tables.ts";
import { publishEdit, publishElement } from "../publication.ts";
import { type UpdateForm, updateForm } from "./form.ts";
import { evidence, executionUpdates } from "./tables.ts";

/** A responsible institution (or the coordinator) says how far a deliverable is. */
export const updateDeliverable = operation({
	name: "planning.updateDeliverable",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: true,
	input: updateForm,
	async run(act, input): Promise<{ id: string }> {
		const element = await lockDeliverable(act.tx, input.plan, input.element, input.asOf);
		await requireInCharge(act, element);
		requireNotFuture(input.asOf, act.today);
		requireSameGround(element, input.basedOn);
		const id = await insertUpdate(act, element, input);
		await act.audit({
			subject: ["deliverable", `${input.plan}/${input.element}`],
			before: element.update && summary(element.update),
			after: summary(input),
		});
		await publishElement(act, input.plan, input.element, "executed");
		return { id };
	},
});

/** Keeps a file that proves something, when it is of a kind that can be. @throws Invalid at the file's field */
export async function keepEvidenceFile(
	act: Act,
	file: { name: string; bytes: Uint8Array },
): Promise<{ title: string; hash: string }> {
	try {
		const hash = await keepFile(act.tx, file.bytes, await contentTypeOf(file.bytes), act.at);
		return { title: plainFileName(file.name), hash };
	} catch (error) {
		if (error instanceof Invalid) throw new Invalid(error.code, error.said, { evidenceFile: error.said });
		throw error;
	}
}

async function insertUpdate(act: Act, element: PlanElement, input: UpdateForm): Promise<string> {
	const id = newId();
	await act.tx.insert(executionUpdates).values({
		id,
		elementId: element.id,
		asOf: input.asOf,
		status: input.status,
		narrative: input.narrative ? { lv: input.narrative } : null,
		achieved: input.achieved ?? null,
		reason: input.reason ?? null,
		decision: input.decision ?? null,
		authorId: act.actor.id,
		origin: "form",
		correctsId: element.update?.asOf === input.asOf ? element.update.id : null,
		recordedAt: act.at,
	});
	const kept = input.evidenceFile ? await keepEvidenceFile(act, input.evidenceFile) : input.evidenceKept;
	if (kept) {
		await act.tx
			.insert(evidence)
			.values({ id: newId(), updateId: id, title: kept.title, fileHash: kept.hash, seenOn: act.today });
	}
	for (const { title, url = null, hash: fileHash = null, seenOn } of input.proofs ?? []) {
		await act.tx.insert(evidence).values({ id: newId(), updateId: id, title, url, fileHash, seenOn });
	}
	if (input.evidenceUrl) {
		const title = input.evidenceTitle ?? input.evidenceUrl;
		await act.tx
			.insert(evidence)
			.values({ id: newId(), updateId: id, title, url: input.evidenceUrl, seenOn: act.today });
	}
	return id;
}

const summary = (said: {
	status: string;
	asOf: Day;
	narrative?: unknown;
	achieved?: unknown;
	reason?: unknown;
	decision?: unknown;
}) => ({
	status: said.status,
	as_of: said.asOf,
	narrative: said.narrative ?? null,
	achieved: said.achieved ?? null,
	reason: said.reason ?? null,
	decision: said.decision ?? null,
});

/** Loads the deliverable as of the day and locks its row, so that two hands write one after the other. */
export async function lockDeliverable(tx: Tx, planCode: string, code: string, asOf: Day): Promise<PlanElement> {
	const [row] = await tx
		.select({ id: elements.id })
		.from(elements)
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(eq(plans.code, planCode), eq(elements.code, code)));
	if (!row) throw noSuchElement(planCode, code);
	await tx.select({ id: elements.id }).from(elements).where(eq(elements.id, row.id)).for("update");
	const found = await findWorkingElement(tx, planCode, code, asOf);
	if (found?.element.kind !== "deliverable") throw noSuchElement(planCode, code);
	return found.element;
}

function noSuchElement(plan: string, code: string): Missing {
	return new Missing("no_such_deliverable", {
		lv: `Plānā ${plan} nav darbības rezultāta ${code}.`,
		en: `There is no deliverable ${code} in the plan ${plan}.`,
	});
}

async function requireInCharge(act: Act, element: PlanElement): Promise<void> {
	const responsible = element.parties.filter((party) => party.role === "responsible");
	if (await mayUpdate(act.tx, act.actor, { responsible })) return;
	throw notInCharge(responsible.map((party) => party.code));
}

function requireNotFuture(asOf: Day, today: Day): void {
	if (asOf <= today) return;
	const said = { lv: "Diena nevar būt nākotnē.", en: "The day cannot be in the future." };
	throw new Invalid("day_in_future", said, { asOf: said });
}

/** Nobody silently overwrites what somebody else has just said. */
function requireSameGround(element: PlanElement, basedOn: string | undefined): void {
	if (basedOn === undefined || basedOn === (element.update?.id ?? "none")) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo darbības rezultātu jau atjaunoja. Salīdziniet un iesniedziet vēlreiz.",
		en: "While you were writing, somebody else updated this deliverable. Compare and submit again.",
	});
}

/** A statement taken over from a report that was accepted: the document is its evidence. */
export const recordReported = operation({
	name: "planning.recordReported",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({
		plan: textField(60),
		element: textField(60),
		asOf: dayField,
		status: updateForm.shape.status,
		narrative: z.string().max(100_000).optional(),
		achieved: z.string().max(2_000).optional(),
		reason: z.string().max(10_000).optional(),
		decision: z.string().max(2_000).optional(),
		document: z.object({ title: z.string().max(300), fileHash: z.string().max(64) }),
	}),
	async run(act, input): Promise<void> {
		const element = await lockDeliverable(act.tx, input.plan, input.element, input.asOf);
		const id = newId();
		await act.tx.insert(executionUpdates).values({
			id,
			elementId: element.id,
			asOf: input.asOf,
			status: input.status,
			narrative: input.narrative ? { lv: input.narrative } : null,
			achieved: input.achieved ?? null,
			reason: input.reason ?? null,
			decision: input.decision ?? null,
			authorId: act.actor.id,
			origin: "report",
			correctsId: element.update?.asOf === input.asOf ? element.update.id : null,
			recordedAt: act.at,
		});
		await act.tx.insert(evidence).values({ id: newId(), updateId: id, ...input.document, seenOn: act.today });
		await act.audit({
			subject: ["deliverable", `${input.plan}/${input.element}`],
			before: element.update && summary(element.update),
			after: summary(input),
		});
		await publishElement(act, input.plan, input.element, "executed");
	},
});

export const deadlineInput = z.object({
	period: periodField,
	indicator: bothLanguages.nullish(),
	note: bothLanguages.nullish(),
});

/** Replaces the deadlines of a deliverable from a day on. The old ones stay, closed, with the reason and the act. */
export const changeDeadlines = operation({
	name: "planning.changeDeadlines",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({
		plan: textField(60),
		element: textField(60),
		from: dayField,
		deadlines: z.array(deadlineInput).max(50),
		reason: textField(2_000).min(1),
		act: orNothing(textField(300)),
	}),
	async run(act, input): Promise<void> {
		await lockEditablePlan(act.tx, input.plan);
		const element = await lockDeliverable(act.tx, input.plan, input.element, input.from);
		const kept = new Set(input.deadlines.map(deadlineKey));
		const had = new Set(element.deadlines.map((row) => deadlineKey({ ...row, period: periodCode(row.period) })));
		for (const row of element.deadlines) {
			if (kept.has(deadlineKey({ ...row, period: periodCode(row.period) }))) continue;
			await act.tx.update(deadlines).set({ validTo: input.from, closedAt: act.at }).where(eq(deadlines.id, row.id));
		}
		for (const [position, wanted] of input.deadlines.entries()) {
			if (had.has(deadlineKey(wanted))) continue;
			await act.tx.insert(deadlines).values({
				...deadlineRow(element.id, position, wanted),
				validFrom: input.from,
				reason: input.reason,
				act: input.act ?? null,
				recordedAt: act.at,
			});
		}
		await act.audit({
			subject: ["deliverable", `${input.plan}/${input.element}`],
			before: { deadlines: element.deadlines.map((row) => periodCode(row.period)) },
			after: {
				deadlines: input.deadlines.map((row) => row.period),
				from: input.from,
				reason: input.reason,
				act: input.act ?? null,
			},
		});
		await publishEdit(act, input.plan);
	},
});

type DeadlineInput = z.output<typeof deadlineInput>;

const deadlineKey = (row: DeadlineInput) => `${row.period}|${row.indicator?.lv ?? ""}`;

export function deadlineRow(elementId: string, position: number, wanted: DeadlineInput) {
	const period = parsePeriod(wanted.period) as Period;
	return {
		id: newId(),
		elementId,
		position,
		indicator: wanted.indicator ?? null,
		period: periodCode(period),
		ends: periodEnd(period),
		note: wanted.note ?? null,
	};
}
