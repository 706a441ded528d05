// The acts of grading: written as a draft, submitted when every criterion is answered and proved, accepted by a
// coordinator who had no hand in it. What was accepted changes only by an erratum (errata.ts).
import { eq } from "drizzle-orm";
import { Conflict, type FieldErrors, Invalid, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { findContext } from "../context/queries.ts";
import { getElement, getPlan } from "../plans/rows.ts";
import { elements } from "../plans/tables.ts";
import { publishFact } from "../publication.ts";
import { mayAssess, notAssessor, ownWork, samePerson, wroteIn } from "./access.ts";
import { acceptForm, assessmentForm, returnForm } from "./form.ts";
import { yearPath } from "./paths.ts";
import { type Assessment, assessmentsOfYear } from "./queries.ts";
import {
	type AssessmentKind,
	assessableYears,
	countAnswered,
	exceeds,
	fitted,
	gapsOf,
	type LevelAnswers,
	levelOf,
	type ScaleLevel,
} from "./rules.ts";
import { maturityAssessments } from "./tables.ts";
import { type AssessmentEvent, type AssessmentState, nextState } from "./workflow.ts";

export type Place = { plan: string; element: string; year: number; kind: AssessmentKind };
type Ground = {
	plan: Awaited<ReturnType<typeof getPlan>>;
	elementId: string;
	own: Assessment | undefined;
	other: Assessment | undefined;
};

/** Loads the assessment and locks its element, so that two hands write one after the other. */
export async function lockAssessment(act: Act, place: Place): Promise<Ground> {
	const plan = await getPlan(act.tx, place.plan);
	const element = await getElement(act.tx, plan.id, place.element);
	await act.tx.select({ id: elements.id }).from(elements).where(eq(elements.id, element.id)).for("update");
	const both = await assessmentsOfYear(act.tx, element.id, place.year);
	const own = both.find((one) => one.kind === place.kind);
	return { plan, elementId: element.id, own, other: both.find((one) => one.kind !== place.kind) };
}

export async function lockOwn(act: Act, place: Place): Promise<Ground> {
	const ground = await lockAssessment(act, place);
	if (!(await mayAssess(act.tx, act.actor, place.kind, ground.plan.ownerId))) throw notAssessor(place.kind);
	if (wroteIn(act.actor, ground.other)) throw samePerson();
	return ground;
}

/** Keeps what was typed, whole or not. */
export const saveMaturityAssessment = operation({
	name: "planning.saveMaturityAssessment",
	allow: ["institution-head", "ministry-contact", "auditor", "plan-coordinator"],
	publishes: false,
	input: assessmentForm,
	async run(act, input): Promise<{ revision: number; levels: LevelAnswers[] }> {
		const { plan, elementId, own } = await lockOwn(act, input);
		requireSameRevision(own, input.revision);
		step(own?.state ?? "draft", "save");
		const scale = own?.scale ?? (await requireGraded(act, plan, input));
		if (exceeds(scale, input.levels)) throw wrongScale();
		const levels = fitted(scale, input.levels);
		const revision = (own?.revision ?? 0) + 1;
		const said = { answers: levels, summary: input.summary ?? null, revision, recordedAt: act.at };
		if (own) {
			const writerIds = [...new Set([...own.writerIds, ...hand(act)])];
			await act.tx
				.update(maturityAssessments)
				.set({ ...said, writerIds })
				.where(eq(maturityAssessments.id, own.id));
		} else {
			const { year, kind } = input;
			const row = { id: newId(), elementId, year, kind, state: "draft", scale, writerIds: hand(act) };
			await act.tx.insert(maturityAssessments).values({ ...row, ...said });
		}
		await act.audit({
			subject: subjectOf(input),
			before: own && summaryOf(own.state, own.answers),
			after: summaryOf("draft", levels),
		});
		return { revision, levels };
	},
});

export const hand = (act: Act) => (act.actor.id === null ? [] : [act.actor.id]);

/** The scale of the plan in force, as the page shows it, where the element is graded by it and the year can be assessed. */
async function requireGraded(act: Act, plan: Ground["plan"], place: Place): Promise<ScaleLevel[]> {
	const grading = (await findContext(act.tx, plan, act.today))?.maturity;
	if (!grading?.of.includes(place.element)) {
		throw new Missing("not_graded", {
			lv: `Elementam ${place.element} brieduma pakāpi nevērtē.`,
			en: `The element ${place.element} is not graded by maturity.`,
		});
	}
	if (plan.state === "closed" || plan.state === "lost_relevance") {
		throw new Conflict("plan_over", {
			lv: "Plāns ir noslēgts: jaunus vērtējumus tam nepievieno.",
			en: "The plan is over: no new assessments are added.",
		});
	}
	const years = assessableYears({ from: plan.periodFrom, to: plan.periodTo }, Number(act.today.slice(0, 4)));
	if (years.includes(place.year)) return grading.scale;
	const said = {
		lv: "Vērtē gadus no iepriekšējā pirms plāna līdz šim gadam plāna periodā.",
		en: "Years are assessed from the one before the plan to the present one within its period.",
	};
	throw new Invalid("year_not_assessed", said, { year: said });
}

export function requireSameRevision(own: Assessment | undefined, revision: number | undefined): void {
	if (revision === undefined || revision === (own?.revision ?? 0)) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo vērtējumu jau mainīja. Salīdziniet ar to, kas ir tagad, un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this assessment. Compare with what stands now and save again.",
	});
}

export function wrongScale(): Conflict {
	return new Conflict("scale_changed", {
		lv: "Skala ir mainījusies. Atveriet vērtējumu vēlreiz.",
		en: "The scale has changed. Open the assessment again.",
	});
}

function step(state: AssessmentState, event: AssessmentEvent): AssessmentState {
	const next = nextState(state, event);
	if (next) return next;
	throw new Conflict("wrong_assessment_state", {
		lv: "Vērtējums nav tādā stāvoklī, kurā to var darīt. Pārlādējiet lapu.",
		en: "The assessment is not in a state in which this can be done. Load the page again.",
	});
}

/** Every criterion is answered, and every "yes" has its evidence: it goes to the coordinator. */
export const submitMaturityAssessment = operation({
	name: "planning.submitMaturityAssessment",
	allow: ["institution-head", "ministry-contact", "auditor", "plan-coordinator"],
	publishes: false,
	input: assessmentForm,
	async run(act, input): Promise<{ level: number | null }> {
		const { levels } = await act.call(saveMaturityAssessment, input);
		requireWhole(levels);
		const { own } = await lockOwn(act, input);
		if (!own) throw new Error("an assessment that was saved is not there");
		const state = step(own.state, "submit");
		await act.tx
			.update(maturityAssessments)
			.set({ state, submittedAt: act.at, returnedBecause: null })
			.where(eq(maturityAssessments.id, own.id));
		await act.audit({
			subject: subjectOf(input),
			before: { state: own.state },
			after: summaryOf(state, levels),
		});
		return { level: levelOf(levels) };
	},
});

const lacking = {
	answer: { lv: "Atbildiet: izpildās vai neizpildās.", en: "Answer: it holds or it does not." },
	evidence: {
		lv: "Kas to pierāda? Aprakstiet vai norādiet saiti.",
		en: "What proves it? Describe it or give a link.",
	},
};

export function requireWhole(levels: readonly LevelAnswers[]): void {
	const gaps = gapsOf(levels);
	if (gaps.length === 0) return;
	const fields: FieldErrors = Object.fromEntries(
		gaps.map(({ place, index, lacks }) => [
			`levels.${place}.answers.${index}.${lacks === "answer" ? "holds" : "evidence"}`,
			lacking[lacks],
		]),
	);
	const said = {
		lv: "Lai iesniegtu, jāatbild uz visiem kritērijiem un katrs „izpildās” jāpierāda.",
		en: "To submit, every criterion must be answered and every “holds” proved.",
	};
	throw new Invalid("not_whole", said, fields);
}

export const acceptMaturityAssessment = operation({
	name: "planning.acceptMaturityAssessment",
	allow: ["plan-coordinator"],
	publishes: true,
	input: acceptForm,
	async run(act, input): Promise<void> {
		const own = await lockToJudge(act, input);
		if (wroteIn(act.actor, own)) throw ownWork();
		const state = step(own.state, "accept");
		await act.tx
			.update(maturityAssessments)
			.set({ state, acceptedAt: act.at, acceptedBy: act.actor.id, revision: own.revision + 1 })
			.where(eq(maturityAssessments.id, own.id));
		await act.audit({
			subject: subjectOf(input),
			before: { state: own.state },
			after: summaryOf(state, own.answers),
		});
		await publishFact(act, input.plan, (title) => ({
			kind: "assessment",
			change: "published",
			code: `${input.plan}/${input.element}/${input.year}`,
			path: yearPath(input.plan, input.element, input.year),
			title,
		}));
	},
});

export const returnMaturityAssessment = operation({
	name: "planning.returnMaturityAssessment",
	allow: ["plan-coordinator"],
	publishes: false,
	input: returnForm,
	async run(act, input): Promise<void> {
		const own = await lockToJudge(act, input);
		const state = step(own.state, "giveBack");
		await act.tx
			.update(maturityAssessments)
			.set({ state, returnedBecause: input.reason, revision: own.revision + 1 })
			.where(eq(maturityAssessments.id, own.id));
		await act.audit({
			subject: subjectOf(input),
			before: { state: own.state },
			after: { state, reason: input.reason },
		});
	},
});

async function lockToJudge(act: Act, place: Place & { revision?: number | undefined }): Promise<Assessment> {
	const { own } = await lockAssessment(act, place);
	if (!own) throw new Missing("no_such_assessment", { lv: "Tāda vērtējuma nav.", en: "There is no such assessment." });
	requireSameRevision(own, place.revision);
	return own;
}

export const subjectOf = (place: Place): [string, string] => [
	"maturity",
	`${place.plan}/${place.element}/${place.year}/${place.kind}`,
];

export const summaryOf = (state: AssessmentState, levels: readonly LevelAnswers[]) => ({
	state,
	level: levelOf(levels),
	answered: countAnswered(levels).answered,
	/** Of each level, how many criteria hold. */
	holds: Object.fromEntries(
		levels.map(({ level, answers }) => [level, answers.filter((one) => one.holds === true).length]),
	),
});
