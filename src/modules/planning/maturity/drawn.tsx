// What the pages of maturity rest on, and how they are drawn.
import { seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, namesOf } from "#modules/directory/index.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, type PageCtx } from "#ui/web.ts";
import { mayShapeContext, sightOf } from "../access.ts";
import { mayAssess, notAssessor, samePerson, wroteIn } from "./access.ts";
import { acceptMaturityErratum, noAssessment, requireOpen } from "./errata.ts";
import { acceptMaturityAssessment, saveMaturityAssessment } from "./operations.ts";
import { kindOfSlug } from "./paths.ts";
import { findMaturity, type GradedFunction, type Maturity } from "./queries.ts";
import { type AssessmentKind, assessableYears } from "./rules.ts";
import { shownFunction, type Viewer } from "./shown.ts";
import { setMaturityTargets } from "./targets.ts";
import { AssessmentFormPage } from "./views/assessment-form.tsx";
import { TargetsPage } from "./views/targets-page.tsx";
import type { YearFacts } from "./views/year-facts.ts";
import { YearPage } from "./views/year-page.tsx";
import { maturityWords } from "./words.ts";
import { nextState } from "./workflow.ts";

type Problem = Invalid | Conflict | undefined;

/** `isNow`: a page of another day is for reading only. */
export type Ground = { maturity: Maturity; viewer: Viewer; ownerId: string; isNow: boolean };

export async function openGround(deps: Deps, c: PageCtx): Promise<Ground> {
	const asOf = asOfDay(c, deps.clock);
	const isNow = asOf === today(deps.clock);
	const maturity = await findMaturity(deps.db, c.req.param("plan") ?? "", asOf, await sightOf(deps.db, c.var.actor));
	if (!maturity) {
		throw new Missing("no_maturity", {
			lv: "Tāda plāna nav, vai tā funkcijām brieduma pakāpes nevērtē.",
			en: "There is no such plan, or its functions are not graded by maturity.",
		});
	}
	const { actor } = c.var;
	const institutions = await listInstitutions(deps.db);
	const ownerId = institutions.find((one) => one.code === maturity.plan.owner.code)?.id ?? "";
	const mine = async (kind: AssessmentKind) =>
		isNow && mayTry(actor, saveMaturityAssessment) && (await mayAssess(deps.db, actor, kind, ownerId));
	const mayWrite = { self: await mine("self"), independent: await mine("independent") };
	return { maturity, ownerId, isNow, viewer: { isOfficial: seesNames(actor), mayAssess: mayWrite } };
}

export const yearsOf = (deps: Deps, { plan }: Maturity) =>
	assessableYears({ from: plan.periodFrom, to: plan.periodTo }, Number(today(deps.clock).slice(0, 4)));

export async function mayTarget(deps: Deps, c: PageCtx, ownerId: string): Promise<boolean> {
	return mayTry(c.var.actor, setMaturityTargets) && mayShapeContext(deps.db, c.var.actor, ownerId);
}

/** Somebody who is not signed in is told to; the others who may. */
export function refuse(c: PageCtx, refusal: Refused): Refused {
	if (c.var.actor.kind !== "anyone") return refusal;
	const said = { lv: "Lai to darītu, vispirms pieslēdzieties.", en: "Sign in first to do this." };
	return new Refused("sign_in_first", said, 401);
}

/** The function and the year of the address. */
async function openYear(deps: Deps, c: PageCtx): Promise<Ground & { fn: GradedFunction; year: number }> {
	const ground = await openGround(deps, c);
	const fn = ground.maturity.functions.find((one) => one.element.code === c.req.param("element"));
	const year = Number(c.req.param("year"));
	if (fn && yearsOf(deps, ground.maturity).includes(year)) return { ...ground, fn, year };
	throw new Missing("not_graded", {
		lv: "Šādas funkcijas plānā nav, vai šo gadu nevērtē.",
		en: "The plan has no such function, or that year is not assessed.",
	});
}

export async function openAssessment(deps: Deps, c: PageCtx) {
	const ground = await openYear(deps, c);
	const kind = kindOfSlug(c.req.param("kind") ?? "");
	if (!kind) throw new Missing("no_such_page", { lv: "Tādas lapas nav.", en: "There is no such page." });
	const { fn, year } = ground;
	const ofYear = fn.assessments.filter((one) => one.year === year);
	const place = { plan: ground.maturity.plan.code, element: fn.element.code, year, kind };
	return {
		...ground,
		place,
		own: ofYear.find((one) => one.kind === kind),
		other: ofYear.find((one) => one.kind !== kind),
	};
}
export type OpenAssessment = Awaited<ReturnType<typeof openAssessment>>;

/** Nobody fills in a form that would be refused. */
export function requireWriter(c: PageCtx, { viewer, place, other, own }: OpenAssessment): void {
	if (!viewer.mayAssess[place.kind]) throw refuse(c, notAssessor(place.kind));
	if (wroteIn(c.var.actor, other)) throw samePerson();
	if (nextState(own?.state ?? "draft", "save")) return;
	throw new Conflict("not_open", {
		lv: "Vērtējums jau ir iesniegts, to vairs nelabo.",
		en: "The assessment was submitted and is no longer written in.",
	});
}

/** Nobody fills in a correction that would be refused. */
export function requireCorrecter(c: PageCtx, { viewer, place, other, own }: OpenAssessment): void {
	if (!viewer.mayAssess[place.kind]) throw refuse(c, notAssessor(place.kind));
	if (wroteIn(c.var.actor, other)) throw samePerson();
	if (!own) throw noAssessment();
	requireOpen(own);
}

const stateOf = (values: FormState["values"], problem: Problem): FormState => ({
	values,
	errors: problem && "fields" in problem ? problem.fields : {},
});

function saidOf(c: PageCtx, problem: Problem): string | undefined {
	return problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;
}

type DrawnForm = { values: FormState["values"]; problem?: Problem; corrects?: boolean };

export async function drawForm(c: PageCtx, ground: OpenAssessment, drawn: DrawnForm) {
	const { values, problem, corrects = false } = drawn;
	const { maturity, fn, year, place, own, viewer } = ground;
	const isOvertaken = problem?.status === 409;
	// After a conflict the writer has seen what stands now, and may save over it.
	const revision = isOvertaken ? String(own?.revision ?? 0) : values.revision;
	const facts = {
		...{ plan: maturity.plan, fn: shownFunction(fn, viewer), year, kind: place.kind, own, isOvertaken, corrects },
		scale: own?.scale ?? maturity.scale,
		form: stateOf({ ...values, revision }, problem),
		said: saidOf(c, problem),
	};
	return draw(c, <AssessmentFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

export async function drawTargets(c: PageCtx, ground: Ground, values: FormState["values"], problem?: Problem) {
	const { maturity, viewer } = ground;
	const { plan } = maturity;
	const years = Array.from({ length: plan.periodTo - plan.periodFrom + 1 }, (_, n) => plan.periodFrom + n);
	const basedOn = problem?.status === 409 ? maturity.ground : values.basedOn;
	const facts = {
		...{ plan, scale: maturity.scale, years, said: saidOf(c, problem) },
		functions: maturity.functions.map((one) => shownFunction(one, viewer)),
		form: stateOf({ ...values, basedOn }, problem),
	};
	return draw(c, <TargetsPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

const told = {
	saglabats: "savedDraft",
	iesniegts: "submitted",
	pienemts: "accepted",
	atgriezts: "givenBack",
	labojums: "proposed",
	labots: "erratumAccepted",
	noraidits: "erratumDeclined",
} as const;

export type Judged = {
	kind: AssessmentKind;
	values: FormState["values"];
	problem: Problem;
	/** What was tried to be decided is an erratum. */
	erratum?: boolean;
};

export async function drawYear(deps: Deps, c: PageCtx, judged?: Judged) {
	const { maturity, fn, year, viewer, isNow } = await openYear(deps, c);
	const { actor } = c.var;
	const ofYear = fn.assessments.filter((one) => one.year === year);
	const of = (kind: AssessmentKind) => ofYear.find((one) => one.kind === kind);
	const waiting = (kind: AssessmentKind) => of(kind)?.errata.find((one) => one.state === "proposed");
	const may = (kind: AssessmentKind, other: AssessmentKind) => ({
		correct: viewer.mayAssess[kind] && of(kind)?.state === "accepted" && !waiting(kind) && !wroteIn(actor, of(other)),
		decide:
			isNow &&
			mayTry(actor, acceptMaturityErratum) &&
			!wroteIn(actor, of(kind)) &&
			actor.id !== (waiting(kind)?.proposedBy ?? null),
		write:
			viewer.mayAssess[kind] &&
			!wroteIn(actor, of(other)) &&
			nextState(of(kind)?.state ?? "draft", "save") !== undefined,
		judge:
			isNow && mayTry(actor, acceptMaturityAssessment) && of(kind)?.state === "submitted" && !wroteIn(actor, of(kind)),
	});
	const said = told[c.req.query("ir") as keyof typeof told];
	const facts: YearFacts = {
		...{ plan: maturity.plan, fn: shownFunction(fn, viewer), year, seesAll: viewer.isOfficial },
		scale: ofYear[0]?.scale ?? maturity.scale,
		may: { self: may("self", "independent"), independent: may("independent", "self") },
		names: seesNames(actor) ? await namesOf(deps.db) : new Map(),
		said: said ? maturityWords[c.var.lang][said] : undefined,
		judging: judged && {
			kind: judged.kind,
			erratum: judged.erratum,
			form: stateOf(judged.values, judged.problem),
			said: saidOf(c, judged.problem),
		},
	};
	return draw(c, <YearPage frame={c.var.frame()} facts={facts} />, judged?.problem?.status ?? 200);
}
