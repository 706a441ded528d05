// The acts of a plan's life. The tree changes only while the plan is a draft or an amendment is being prepared; what
// was approved stays as a version.
import { and, eq, gte, inArray, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Day } from "#kernel/clock.ts";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { dayField, textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { formatDay, formatDayIn } from "#kernel/words.ts";
import { codeField, legalAct } from "../plans/form.ts";
import { lockPlan } from "../plans/rows.ts";
import { deadlines, elements, parties, plans } from "../plans/tables.ts";
import { publishPlan } from "../publication.ts";
import { keepVersion } from "./keep.ts";
import { nextState, type PlanEvent, type PlanState } from "./lifecycle.ts";
import { findVersion, listVersions } from "./queries.ts";
import { restoreContent } from "./restore.ts";

/** `earlyMeant`: that it is in force before the day of its act is no slip. */
const approvalForm = z.object({
	plan: codeField,
	act: legalAct.nullish(),
	validFrom: dayField,
	earlyMeant: z.preprocess((typed) => typed === true || typed === "1", z.boolean()).optional(),
});

type PlanRow = typeof plans.$inferSelect;

/** The step of its life that the plan takes. @throws Conflict where it is not the time for it */
async function advance(act: Act, plan: PlanRow, event: PlanEvent): Promise<PlanState> {
	const next = nextState(plan.state as PlanState, event);
	if (!next) {
		throw new Conflict("wrong_plan_state", {
			lv: "Plāns nav tādā stāvoklī, kurā to var darīt. Pārlādējiet lapu.",
			en: "The plan is not in a state in which this can be done. Load the page again.",
		});
	}
	await act.tx.update(plans).set({ state: next }).where(eq(plans.id, plan.id));
	await act.audit({ subject: ["plan", plan.code], before: { state: plan.state }, after: { state: next } });
	return next;
}

/** The act is there: the draft becomes the plan's first version. */
export const approvePlan = operation({
	name: "planning.approvePlan",
	allow: ["plan-coordinator"],
	publishes: true,
	input: approvalForm,
	async run(act, input): Promise<{ version: number }> {
		requireMeant(input);
		const plan = await lockPlan(act.tx, input.plan);
		await requireSomething(act, plan.id);
		const state = await advance(act, plan, "approve");
		await act.tx
			.update(plans)
			.set({ act: input.act ?? null, publicSince: plan.publicSince ?? act.at })
			.where(eq(plans.id, plan.id));
		const version = await keepVersion(act, plan.id, { validFrom: input.validFrom, act: input.act ?? null });
		if (input.validFrom <= act.today) await advance(act, { ...plan, state }, "bringIntoForce");
		await publishPlan(act, plan.code, "approved");
		return { version };
	},
});

/** An act seldom reaches back: somebody says that it is so meant. */
function requireMeant({ act, validFrom, earlyMeant }: z.output<typeof approvalForm>): void {
	if (!act || validFrom >= act.date || earlyMeant) return;
	const [lv, en] = [formatDayIn("lv", act.date, "genitive"), formatDay("en", act.date)];
	const said = {
		lv: `Spēkā no ${formatDayIn("lv", validFrom, "genitive")}, bet akts ir tikai no ${lv}. Ja tā ir domāts, atzīmējiet to.`,
		en: `In force from ${formatDay("en", validFrom)}, but the act is of ${en}. Tick the box if this is meant.`,
	};
	throw new Invalid("before_its_act", said, { earlyMeant: said });
}

async function requireSomething(act: Act, planId: string): Promise<void> {
	const [first] = await act.tx
		.select({ id: elements.id })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.dropped, false)))
		.limit(1);
	if (first) return;
	throw new Conflict("empty_plan", {
		lv: "Tukšu plānu nevar apstiprināt: vispirms pievienojiet elementus.",
		en: "An empty plan cannot be approved: add elements first.",
	});
}

export const bringIntoForce = operation({
	name: "planning.bringIntoForce",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField }),
	async run(act, input): Promise<void> {
		await advance(act, await lockPlan(act.tx, input.plan), "bringIntoForce");
		await publishPlan(act, input.plan, "in_force");
	},
});

/** A change begins to be prepared; what is in force stays in sight until it is approved. */
export const openAmendment = operation({
	name: "planning.openAmendment",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ plan: codeField, reason: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		await advance(act, plan, "amend");
		await act.tx
			.update(plans)
			.set({ amendingSince: act.at, amendingReason: input.reason })
			.where(eq(plans.id, plan.id));
	},
});

/** The amending act is there: what was prepared becomes the next version from a day on. */
export const approveAmendment = operation({
	name: "planning.approveAmendment",
	allow: ["plan-coordinator"],
	publishes: true,
	input: approvalForm,
	async run(act, input): Promise<{ version: number }> {
		const plan = await lockPlan(act.tx, input.plan);
		await requireAfterLast(act, plan.id, input.validFrom);
		requireMeant(input);
		await advance(act, plan, "approveAmendment");
		await dateChanges(act, plan, input.validFrom, input.act ? `${input.act.kind} Nr. ${input.act.number}` : null);
		const reason = plan.amendingReason ?? undefined;
		const version = await keepVersion(act, plan.id, { validFrom: input.validFrom, act: input.act ?? null, reason });
		await endAmendment(act, plan.id);
		await publishPlan(act, plan.code, "amended");
		return { version };
	},
});

async function requireAfterLast(act: Act, planId: string, validFrom: Day): Promise<void> {
	const [last] = await listVersions(act.tx, planId);
	if (!last || validFrom >= last.validFrom) return;
	const said = {
		lv: `Iepriekšējā redakcija ir spēkā no ${last.validFrom}: šī nevar sākties agrāk.`,
		en: `The version before is in force from ${last.validFrom}: this one cannot begin earlier.`,
	};
	throw new Invalid("before_last_version", said, { validFrom: said });
}

/** What the amendment changed holds from the version's day on, by its act. */
async function dateChanges(act: Act, plan: PlanRow, validFrom: Day, byAct: string | null): Promise<void> {
	const since = plan.amendingSince;
	if (!since) return;
	const own = act.tx.select({ id: elements.id }).from(elements).where(eq(elements.planId, plan.id));
	for (const table of [deadlines, parties]) {
		const ofPlan = inArray(table.elementId, own);
		await act.tx
			.update(table)
			.set({
				validFrom,
				act: sql`coalesce(${table.act}, ${byAct})`,
				reason: sql`coalesce(${table.reason}, ${plan.amendingReason})`,
			})
			.where(and(ofPlan, gte(table.recordedAt, since), isNotNull(table.validFrom)));
		await act.tx
			.update(table)
			.set({ validTo: validFrom })
			.where(and(ofPlan, gte(table.closedAt, since)));
	}
}

async function endAmendment(act: Act, planId: string): Promise<void> {
	await act.tx.update(plans).set({ amendingSince: null, amendingReason: null }).where(eq(plans.id, planId));
}

/** What was prepared is given up; the plan is again as its last version says. */
export const discardAmendment = operation({
	name: "planning.discardAmendment",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ plan: codeField }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		await advance(act, plan, "discardAmendment");
		const [last] = await listVersions(act.tx, plan.id);
		const version = last && (await findVersion(act.tx, plan.id, last.number));
		if (!version || !plan.amendingSince) throw new Error("an amendment without the version before it");
		await restoreContent(act, plan, version.content, plan.amendingSince);
		await endAmendment(act, plan.id);
	},
});

export const closePlan = operation({
	name: "planning.closePlan",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, reason: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		await advance(act, plan, "close");
		await act.audit({ subject: ["plan", plan.code], after: { closed_because: input.reason } });
		await publishPlan(act, plan.code, "closed");
	},
});

/** The plan as a whole has lost relevance, by a decision. */
export const dropPlan = operation({
	name: "planning.dropPlan",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, reason: textField(2_000).min(1), decision: textField(300).min(1) }),
	async run(act, input): Promise<void> {
		const plan = await lockPlan(act.tx, input.plan);
		await advance(act, plan, "drop");
		await act.audit({ subject: ["plan", plan.code], after: { reason: input.reason, decision: input.decision } });
		await publishPlan(act, plan.code, "lost_relevance");
	},
});
