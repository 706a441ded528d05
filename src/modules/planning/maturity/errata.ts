// Corrections of what was accepted: proposed with a reason by those who write that assessment, decided by a coordinator
// who wrote neither. The assessment changes only with the acceptance; what was accepted before stays in the erratum.
import { eq } from "drizzle-orm";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { publishFact } from "../publication.ts";
import { ownErratum, wroteIn } from "./access.ts";
import { decideErratumForm, declineErratumForm, erratumForm } from "./form.ts";
import {
	hand,
	lockAssessment,
	lockOwn,
	type Place,
	requireSameRevision,
	requireWhole,
	subjectOf,
	summaryOf,
	wrongScale,
} from "./operations.ts";
import { yearPath } from "./paths.ts";
import type { Assessment, Erratum } from "./queries.ts";
import { changedAnswers, exceeds, fitted } from "./rules.ts";
import { type AssessmentContent, maturityAssessments, maturityErrata } from "./tables.ts";

export const proposeMaturityErratum = operation({
	name: "planning.proposeMaturityErratum",
	allow: ["institution-head", "ministry-contact", "auditor", "plan-coordinator"],
	publishes: false,
	input: erratumForm,
	async run(act, input): Promise<{ erratum: string }> {
		const { own } = await lockOwn(act, input);
		if (!own) throw noAssessment();
		requireOpen(own);
		requireSameRevision(own, input.revision);
		if (exceeds(own.scale, input.levels)) throw wrongScale();
		const after = { answers: fitted(own.scale, input.levels), summary: input.summary ?? null };
		requireWhole(after.answers);
		const before = { answers: own.answers, summary: own.summary };
		requireChange(before, after);
		const id = newId();
		await act.tx.insert(maturityErrata).values({
			...{ id, assessmentId: own.id, state: "proposed", reason: input.reason, before, after },
			...{ proposedBy: act.actor.id, proposedAt: act.at },
		});
		await act.audit({
			subject: subjectOf(input),
			before: summaryOf(own.state, before.answers),
			after: { ...summaryOf(own.state, after.answers), erratum: id, reason: input.reason },
		});
		return { erratum: id };
	},
});

/** @throws Conflict where there is nothing to correct, or a correction waits already */
export function requireOpen(own: Assessment): void {
	if (own.state !== "accepted") {
		throw new Conflict("not_accepted", {
			lv: "Labojumu iesniedz tikai pieņemtam vērtējumam.",
			en: "An erratum is proposed to an accepted assessment only.",
		});
	}
	if (!own.errata.some((one) => one.state === "proposed")) return;
	throw new Conflict("erratum_waits", {
		lv: "Šim vērtējumam labojums jau ir iesniegts un gaida lēmumu.",
		en: "An erratum to this assessment is proposed already and waits for a decision.",
	});
}

function requireChange(before: AssessmentContent, after: AssessmentContent): void {
	const isOther = (before.summary ?? "") !== (after.summary ?? "");
	if (isOther || changedAnswers(before.answers, after.answers).length > 0) return;
	const same = {
		lv: "Nekas nav mainīts: labojiet to, kas ir nepareizi.",
		en: "Nothing is changed: correct what is wrong.",
	};
	throw new Invalid("nothing_changed", same, { summary: same });
}

export const acceptMaturityErratum = operation({
	name: "planning.acceptMaturityErratum",
	allow: ["plan-coordinator"],
	publishes: true,
	input: decideErratumForm,
	async run(act, input): Promise<void> {
		const { own, erratum } = await lockErratum(act, input);
		const writerIds = [...new Set([...own.writerIds, ...(erratum.proposedBy ? [erratum.proposedBy] : [])])];
		await act.tx
			.update(maturityAssessments)
			.set({ ...erratum.after, writerIds, revision: own.revision + 1, recordedAt: act.at })
			.where(eq(maturityAssessments.id, own.id));
		await act.tx
			.update(maturityErrata)
			.set({ state: "accepted", decidedBy: act.actor.id, decidedAt: act.at })
			.where(eq(maturityErrata.id, erratum.id));
		await act.audit({
			subject: subjectOf(input),
			before: summaryOf(own.state, erratum.before.answers),
			after: { ...summaryOf(own.state, erratum.after.answers), erratum: erratum.id },
		});
		await publishFact(act, input.plan, (title) => ({
			kind: "assessment",
			change: "corrected",
			code: `${input.plan}/${input.element}/${input.year}`,
			path: yearPath(input.plan, input.element, input.year),
			title,
		}));
	},
});

export const declineMaturityErratum = operation({
	name: "planning.declineMaturityErratum",
	allow: ["plan-coordinator"],
	publishes: false,
	input: declineErratumForm,
	async run(act, input): Promise<void> {
		const { erratum } = await lockErratum(act, input);
		await act.tx
			.update(maturityErrata)
			.set({ state: "declined", decidedBy: act.actor.id, decidedAt: act.at, declinedBecause: input.reason })
			.where(eq(maturityErrata.id, erratum.id));
		await act.audit({
			subject: subjectOf(input),
			before: { erratum: erratum.id, state: erratum.state },
			after: { erratum: erratum.id, state: "declined", reason: input.reason },
		});
	},
});

type Asked = Place & { erratum: string };

/** The erratum that waits, for a coordinator who had no hand in it. */
async function lockErratum(act: Act, input: Asked): Promise<{ own: Assessment; erratum: Erratum }> {
	const { own } = await lockAssessment(act, input);
	if (!own) throw noAssessment();
	const erratum = own.errata.find((one) => one.id === input.erratum);
	if (!erratum) throw new Missing("no_such_erratum", { lv: "Tāda labojuma nav.", en: "There is no such erratum." });
	if (erratum.state !== "proposed") {
		throw new Conflict("erratum_decided", {
			lv: "Par šo labojumu jau ir izlemts.",
			en: "This erratum has been decided on already.",
		});
	}
	if (wroteIn(act.actor, own) || hand(act).some((id) => id === erratum.proposedBy)) throw ownErratum();
	return { own, erratum };
}

export const noAssessment = () =>
	new Missing("no_such_assessment", { lv: "Tāda vērtējuma nav.", en: "There is no such assessment." });
