// Drafts for everybody to see, drafts that are withdrawn again, and drafts that come to nothing.
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { wasPublished } from "#kernel/publication/queries.ts";
import { planContexts } from "../context/tables.ts";
import { fundingRows } from "../funding/tables.ts";
import { maturityTargets } from "../maturity/tables.ts";
import { codeField } from "../plans/form.ts";
import { getPlan, lockWholePlan } from "../plans/rows.ts";
import { contributions, deadlines, elements, parties, planSuperiors, plans } from "../plans/tables.ts";
import { publishPlan } from "../publication.ts";
import { taskAssignments, taskOrigins } from "../work-plans/tables.ts";
import { refusedBy } from "./holding.ts";

/** Everybody sees the draft from now on, with every edit of it. */
export const announceDraft = operation({
	name: "planning.announceDraft",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField }),
	async run(act, { plan: code }): Promise<void> {
		const plan = await lockDraft(act, code);
		if (plan.publicSince) throw new Conflict("draft_is_public", said.isPublic);
		await act.tx.update(plans).set({ publicSince: act.at }).where(eq(plans.id, plan.id));
		await act.audit({ subject: ["plan", code], before: { public: false }, after: { public: true } });
		await publishPlan(act, code, "announced");
	},
});

/** The draft is again seen only by those who work on it; what was told of it alone is not shown any more. */
export const withdrawDraft = operation({
	name: "planning.withdrawDraft",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, reason: textField(2_000).min(1) }),
	async run(act, { plan: code, reason }): Promise<void> {
		const plan = await lockDraft(act, code);
		if (!plan.publicSince) throw new Conflict("draft_is_hidden", said.isHidden);
		await act.tx.update(plans).set({ publicSince: null }).where(eq(plans.id, plan.id));
		await act.audit({ subject: ["plan", code], before: { public: true }, after: { public: false, reason } });
		const { title } = plan;
		act.publish({
			kind: "plan",
			change: "withdrawn",
			code,
			path: "/plani",
			title,
			plans: [],
			retracts: { plan: code },
		});
	},
});

/** A draft that nobody outside has ever seen goes away with all that is in it. @throws Conflict where anything refers to it */
export const deleteDraft = operation({
	name: "planning.deleteDraft",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ plan: codeField, reason: textField(2_000).min(1) }),
	async run(act, { plan: code, reason }): Promise<void> {
		const plan = await lockDraft(act, code);
		if (plan.publicSince || (await wasPublished(act.tx, "plan", code)))
			throw new Conflict("draft_was_public", said.wasPublic);
		const ofPlan = eq(elements.planId, plan.id);
		const count = await act.tx.$count(elements, ofPlan);
		try {
			await deleteRows(act.tx, plan.id);
		} catch (error) {
			throw refusedBy(error);
		}
		const { title, kind, periodFrom, periodTo } = plan;
		await act.audit({
			subject: ["plan", code],
			before: { title, kind, period: `${periodFrom}–${periodTo}`, elements: count },
			after: { deleted: true, reason },
		});
	},
});

const said = {
	noDraft: {
		lv: "Plāns vairs nav projekts. Pārlādējiet lapu.",
		en: "The plan is no longer a draft. Load the page again.",
	},
	isPublic: { lv: "Projekts jau ir publisks.", en: "The draft is public already." },
	isHidden: { lv: "Projekts nav publisks.", en: "The draft is not public." },
	wasPublic: {
		lv: "Projekts ir bijis publisks, tāpēc to nedzēš: to var atzīt par aktualitāti zaudējušu.",
		en: "The draft has been public, so it is not deleted: it can be declared to have lost relevance.",
	},
};

async function lockDraft(act: Act, code: string): Promise<typeof plans.$inferSelect> {
	await lockWholePlan(act.tx, code);
	const plan = await getPlan(act.tx, code);
	if (plan.state !== "draft") throw new Conflict("no_draft", said.noDraft);
	return plan;
}

/** Only what is the draft's own: a row of another subject stays, and the database refuses. */
async function deleteRows(tx: Tx, planId: string): Promise<void> {
	const own = tx.select({ id: elements.id }).from(elements).where(eq(elements.planId, planId));
	for (const table of [deadlines, parties, contributions, maturityTargets, taskAssignments, taskOrigins]) {
		await tx.delete(table).where(inArray(table.elementId, own));
	}
	// Parents go with their children: the constraint is asked at the end of the statement.
	await tx.delete(elements).where(eq(elements.planId, planId));
	for (const table of [fundingRows, planContexts, planSuperiors]) {
		await tx.delete(table).where(eq(table.planId, planId));
	}
	await tx.delete(plans).where(eq(plans.id, planId));
}
