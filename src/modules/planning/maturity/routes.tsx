// Pages of maturity. The rows are asked again inside the operations.
import { Hono } from "hono";
import { seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, namesOf } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayShapeContext, notOwner } from "../access.ts";
import { mayAssess, notAssessor, samePerson, wroteIn } from "./access.ts";
import { fieldsOf, levelsOf, targetFieldsOf, targetsOfFields } from "./fields.ts";
import {
	acceptMaturityAssessment,
	returnMaturityAssessment,
	saveMaturityAssessment,
	submitMaturityAssessment,
} from "./operations.ts";
import { kindOfSlug, maturityPath, yearPath } from "./paths.ts";
import { findMaturity, type GradedFunction, type Maturity } from "./queries.ts";
import { yearRadar } from "./radar.ts";
import { type AssessmentKind, assessableYears } from "./rules.ts";
import { assessedYears, shownFunction, type Viewer } from "./shown.ts";
import { setMaturityTargets } from "./targets.ts";
import { AssessmentFormPage } from "./views/assessment-form.tsx";
import { MaturityPage } from "./views/maturity-page.tsx";
import { TargetsPage } from "./views/targets-page.tsx";
import { type YearFacts, YearPage } from "./views/year-page.tsx";
import { maturityWords } from "./words.ts";
import { nextState } from "./workflow.ts";

type Problem = Invalid | Conflict | undefined;

export function maturityPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/briedums", async (c) => {
			const ground = await openGround(deps, c);
			const { maturity, viewer } = ground;
			const functions = maturity.functions.map((one) => shownFunction(one, viewer));
			const years = yearsOf(deps, maturity);
			const year = Number(c.req.query("gads"));
			const chosen = years.includes(year) ? year : (assessedYears(functions).at(-1) ?? years.at(-1) ?? year);
			const most = Math.max(...maturity.scale.map((one) => one.level), 1);
			const facts = {
				...{ plan: maturity.plan, scale: maturity.scale, functions, year: chosen, years, most },
				radar: yearRadar(functions, chosen, most, c.var.lang),
				mayTarget: await mayTarget(deps, c, ground.ownerId),
				said: c.req.query("saglabats") ? maturityWords[c.var.lang].savedTargets : undefined,
			};
			return draw(c, <MaturityPage frame={c.var.frame()} facts={facts} />);
		})
		.get("/plani/:plan/briedums/merki", async (c) => {
			const ground = await openGround(deps, c);
			if (!(await mayTarget(deps, c, ground.ownerId))) throw refuse(c, notOwner());
			return drawTargets(c, ground, targetFieldsOf(ground.maturity));
		})
		.post("/plani/:plan/briedums/merki", async (c) => {
			const typed = await formFields(c);
			const ground = await openGround(deps, c);
			const { plan } = ground.maturity;
			const input = {
				plan: plan.code,
				targets: targetsOfFields(ground.maturity, typed),
				basedOn: typed.basedOn,
			};
			const result = await tryForm(() => act(deps, c, setMaturityTargets, input));
			if ("done" in result) return goTo(c, withQuery(maturityPath(plan.code), { saglabats: "1" }));
			return drawTargets(c, await openGround(deps, c), typed, result.problem);
		})
		.get("/plani/:plan/briedums/:element/:year", async (c) => drawYear(deps, c))
		.get("/plani/:plan/briedums/:element/:year/:kind", async (c) => {
			const ground = await openAssessment(deps, c);
			requireWriter(c, ground);
			return drawForm(c, ground, fieldsOf(ground.own));
		})
		.post("/plani/:plan/briedums/:element/:year/:kind", async (c) => {
			const typed = await formFields(c);
			const ground = await openAssessment(deps, c);
			const { place } = ground;
			const submits = typed.darit === "iesniegt";
			const input = { ...place, levels: levelsOf(typed), summary: typed.summary, revision: typed.revision };
			const result = await tryForm<unknown>(() =>
				submits ? act(deps, c, submitMaturityAssessment, input) : act(deps, c, saveMaturityAssessment, input),
			);
			if ("problem" in result) return drawForm(c, await openAssessment(deps, c), typed, result.problem);
			return goTo(
				c,
				withQuery(yearPath(place.plan, place.element, place.year), { ir: submits ? "iesniegts" : "saglabats" }),
			);
		})
		.post("/plani/:plan/briedums/:element/:year/:kind/pienemt", async (c) => {
			const { place } = await openAssessment(deps, c);
			const { revision } = await formFields(c);
			const result = await tryForm(() => act(deps, c, acceptMaturityAssessment, { ...place, revision }));
			if ("done" in result)
				return goTo(c, withQuery(yearPath(place.plan, place.element, place.year), { ir: "pienemts" }));
			return drawYear(deps, c, { kind: place.kind, values: {}, problem: result.problem });
		})
		.post("/plani/:plan/briedums/:element/:year/:kind/atgriezt", async (c) => {
			const { place } = await openAssessment(deps, c);
			const typed = await formFields(c);
			const input = { ...place, reason: typed.reason ?? "", revision: typed.revision };
			const result = await tryForm(() => act(deps, c, returnMaturityAssessment, input));
			if ("done" in result)
				return goTo(c, withQuery(yearPath(place.plan, place.element, place.year), { ir: "atgriezts" }));
			return drawYear(deps, c, { kind: place.kind, values: typed, problem: result.problem });
		});
}

type Ground = { maturity: Maturity; viewer: Viewer; ownerId: string };

async function openGround(deps: Deps, c: PageCtx): Promise<Ground> {
	const maturity = await findMaturity(deps.db, c.req.param("plan") ?? "", today(deps.clock));
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
		mayTry(actor, saveMaturityAssessment) && (await mayAssess(deps.db, actor, kind, ownerId));
	const mayWrite = { self: await mine("self"), independent: await mine("independent") };
	return { maturity, ownerId, viewer: { isOfficial: seesNames(actor), mayAssess: mayWrite } };
}

const yearsOf = (deps: Deps, { plan }: Maturity) =>
	assessableYears({ from: plan.periodFrom, to: plan.periodTo }, Number(today(deps.clock).slice(0, 4)));

async function mayTarget(deps: Deps, c: PageCtx, ownerId: string): Promise<boolean> {
	return mayTry(c.var.actor, setMaturityTargets) && mayShapeContext(deps.db, c.var.actor, ownerId);
}

/** Somebody who is not signed in is told to; the others who may. */
function refuse(c: PageCtx, refusal: Refused): Refused {
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

async function openAssessment(deps: Deps, c: PageCtx) {
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
type OpenAssessment = Awaited<ReturnType<typeof openAssessment>>;

/** Nobody fills in a form that would be refused. */
function requireWriter(c: PageCtx, { viewer, place, other, own }: OpenAssessment): void {
	if (!viewer.mayAssess[place.kind]) throw refuse(c, notAssessor(place.kind));
	if (wroteIn(c.var.actor, other)) throw samePerson();
	if (nextState(own?.state ?? "draft", "save")) return;
	throw new Conflict("not_open", {
		lv: "Vērtējums jau ir iesniegts, to vairs nelabo.",
		en: "The assessment was submitted and is no longer written in.",
	});
}

const stateOf = (values: FormState["values"], problem: Problem): FormState => ({
	values,
	errors: problem && "fields" in problem ? problem.fields : {},
});

function saidOf(c: PageCtx, problem: Problem): string | undefined {
	return problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;
}

async function drawForm(c: PageCtx, ground: OpenAssessment, values: FormState["values"], problem?: Problem) {
	const { maturity, fn, year, place, own, viewer } = ground;
	const isOvertaken = problem?.status === 409;
	// After a conflict the writer has seen what stands now, and may save over it.
	const revision = isOvertaken ? String(own?.revision ?? 0) : values.revision;
	const facts = {
		...{ plan: maturity.plan, fn: shownFunction(fn, viewer), year, kind: place.kind, own, isOvertaken },
		scale: own?.scale ?? maturity.scale,
		form: stateOf({ ...values, revision }, problem),
		said: saidOf(c, problem),
	};
	return draw(c, <AssessmentFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

async function drawTargets(c: PageCtx, ground: Ground, values: FormState["values"], problem?: Problem) {
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

const told: Record<string, "savedDraft" | "submitted" | "accepted" | "givenBack"> = {
	saglabats: "savedDraft",
	iesniegts: "submitted",
	pienemts: "accepted",
	atgriezts: "givenBack",
};

type Judged = { kind: AssessmentKind; values: FormState["values"]; problem: Problem };

async function drawYear(deps: Deps, c: PageCtx, judged?: Judged) {
	const { maturity, fn, year, viewer } = await openYear(deps, c);
	const { actor } = c.var;
	const ofYear = fn.assessments.filter((one) => one.year === year);
	const of = (kind: AssessmentKind) => ofYear.find((one) => one.kind === kind);
	const may = (kind: AssessmentKind, other: AssessmentKind) => ({
		write:
			viewer.mayAssess[kind] &&
			!wroteIn(actor, of(other)) &&
			nextState(of(kind)?.state ?? "draft", "save") !== undefined,
		judge: mayTry(actor, acceptMaturityAssessment) && of(kind)?.state === "submitted" && !wroteIn(actor, of(kind)),
	});
	const said = told[c.req.query("ir") ?? ""];
	const facts: YearFacts = {
		...{ plan: maturity.plan, fn: shownFunction(fn, viewer), year },
		scale: ofYear[0]?.scale ?? maturity.scale,
		may: { self: may("self", "independent"), independent: may("independent", "self") },
		names: seesNames(actor) ? await namesOf(deps.db) : new Map(),
		said: said ? maturityWords[c.var.lang][said] : undefined,
		judging: judged && {
			kind: judged.kind,
			form: stateOf(judged.values, judged.problem),
			said: saidOf(c, judged.problem),
		},
	};
	return draw(c, <YearPage frame={c.var.frame()} facts={facts} />, judged?.problem?.status ?? 200);
}
