// Pages of the plan editor.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { planKinds } from "../plans/form.ts";
import { noSuchElement, noSuchPlan } from "../plans/missing.ts";
import { createPlan } from "../plans/operations.ts";
import type { ElementKind, PlanElement, PlanView } from "../plans/plan-elements.ts";
import { listPlans } from "../plans/plan-heads.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import { kindsUnder, type PlanKind } from "../plans/structure.ts";
import { editPlan } from "./edit-plan.ts";
import { compacted, elementInputOf, type Fields, fieldsOf, type KnownParties, suggestCode } from "./element-form.ts";
import { placeAfter } from "./moves.ts";
import { addElement, dropElement, editElement, moveElement } from "./operations.ts";
import { editorPath } from "./paths.ts";
import { planFieldsOf, planInputOf } from "./plan-form.ts";
import { type ElementFormFacts, ElementFormPage } from "./views/element-form.tsx";
import { PlanFormPage } from "./views/plan-form.tsx";
import { type Focus, TreeEditorPage } from "./views/tree-editor.tsx";
import { editorWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;

export function editorPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/jauns", async (c) => {
			requireEditor(c);
			return drawPlanForm(deps, c, undefined, { kind: planKinds[3] });
		})
		.post("/plani/jauns", async (c) => {
			const typed = await formFields(c);
			const input = {
				...planInputOf(typed),
				code: typed.code ?? "",
				kind: typed.kind as PlanKind,
				state: "draft" as const,
				elements: [],
			};
			const result = await tryForm(() => act(deps, c, createPlan, input));
			if ("done" in result) return goTo(c, withQuery(editorPath(typed.code ?? ""), { izveidots: "1" }));
			return drawPlanForm(deps, c, undefined, typed, result.problem);
		})
		.get("/plani/:plan/labot", async (c) => {
			requireEditor(c);
			const plan = await getPlan(deps, c.req.param("plan"));
			const words = editorWords[c.var.lang];
			const said = c.req.query("izveidots") ? words.created : c.req.query("saglabats") ? words.saved : undefined;
			const focus = { element: c.req.query("fokuss") ?? "", button: c.req.query("poga") ?? "" };
			return drawTree(c, plan, { focus, said });
		})
		.get("/plani/:plan/labot/plans", async (c) => {
			requireEditor(c);
			const plan = await getPlan(deps, c.req.param("plan"));
			return drawPlanForm(deps, c, plan, planFieldsOf(plan));
		})
		.post("/plani/:plan/labot/plans", async (c) => {
			const code = c.req.param("plan");
			const typed = await formFields(c);
			const result = await tryForm(() =>
				act(deps, c, editPlan, { plan: code, basedOn: typed.basedOn, ...planInputOf(typed) }),
			);
			if ("done" in result) return goTo(c, withQuery(editorPath(code), { saglabats: "1" }));
			return drawPlanForm(deps, c, await getPlan(deps, code), typed, result.problem);
		})
		.get("/plani/:plan/labot/jauns", async (c) => {
			requireEditor(c);
			const plan = await getPlan(deps, c.req.param("plan"));
			const under = c.req.query("zem");
			const parent = under ? getElement(plan, under) : undefined;
			const kinds = kindsUnder(plan.kind as PlanKind, parent?.kind ?? "root");
			const kind = kinds.find((one) => one === c.req.query("veids")) ?? kinds[0] ?? "measure";
			const code = suggestCode(kind, parent?.code ?? null, new Set(plan.elements.map((one) => one.code)));
			return drawElementForm(deps, c, { plan, element: undefined, under: parent?.code, values: { kind, code } });
		})
		.post("/plani/:plan/labot/jauns", async (c) => {
			const plan = await getPlan(deps, c.req.param("plan"));
			const typed = compacted(await formFields(c));
			const under = typed.under || undefined;
			const place = { plan, element: undefined, under, values: typed };
			if (typed.rindas) return drawElementForm(deps, c, place);
			const input = elementInputOf(typed, await knownParties(deps, plan));
			const result = await tryForm(() => act(deps, c, addElement, { ...input, plan: plan.code, under }));
			if ("done" in result)
				return goTo(
					c,
					`${withQuery(editorPath(plan.code), { saglabats: "1" })}#e-${encodeURIComponent(result.done.code)}`,
				);
			return drawElementForm(deps, c, place, result.problem);
		})
		.get("/plani/:plan/labot/elementi/:element", async (c) => {
			requireEditor(c);
			const plan = await getPlan(deps, c.req.param("plan"));
			const element = getElement(plan, c.req.param("element"));
			return drawElementForm(deps, c, { plan, element, under: undefined, values: fieldsOf(element) });
		})
		.post("/plani/:plan/labot/elementi/:element", async (c) => {
			const plan = await getPlan(deps, c.req.param("plan"));
			const element = getElement(plan, c.req.param("element"));
			const typed = compacted(await formFields(c));
			const place = { plan, element, under: undefined, values: typed };
			if (typed.rindas) return drawElementForm(deps, c, place);
			const input = elementInputOf(typed, await knownParties(deps, plan));
			const names = { plan: plan.code, element: element.code, revision: typed.revision ?? "" };
			const result = await tryForm(() => act(deps, c, editElement, { ...input, ...names }));
			if ("done" in result)
				return goTo(
					c,
					`${withQuery(editorPath(plan.code), { saglabats: "1" })}#e-${encodeURIComponent(result.done.code)}`,
				);
			return drawElementForm(deps, c, place, result.problem);
		})
		.post("/plani/:plan/labot/elementi/:element/vieta", async (c) => {
			const plan = await getPlan(deps, c.req.param("plan"));
			const element = getElement(plan, c.req.param("element"));
			const typed = await formFields(c);
			const place = typed.kur
				? placeAfter(plan, element, typed.kur)
				: { under: typed.under || null, position: typed.position ?? "0" };
			const names = { plan: plan.code, element: element.code };
			const result = await tryForm(async () => place && act(deps, c, moveElement, { ...names, ...place }));
			if ("problem" in result)
				return drawTree(c, plan, { refused: { element: element.code, problem: result.problem } });
			return goTo(
				c,
				`${withQuery(editorPath(plan.code), { fokuss: element.code, poga: typed.kur })}#e-${encodeURIComponent(element.code)}`,
			);
		})
		.post("/plani/:plan/labot/elementi/:element/iznemt", async (c) => {
			const names = { plan: c.req.param("plan"), element: c.req.param("element") };
			const { revision = "" } = await formFields(c);
			await act(deps, c, dropElement, { ...names, revision });
			return goTo(c, withQuery(editorPath(names.plan), { saglabats: "1" }));
		});
}

type Shown = { focus?: Focus; said?: string; refused?: { element: string; problem: Invalid | Conflict } };

/** A move that was refused is told at the element that was to move. */
function drawTree(c: PageCtx, plan: PlanView, { focus, said, refused }: Shown): Response | Promise<Response> {
	const frame = { ...c.var.frame(), path: editorPath(plan.code) };
	const wrong = refused && { element: refused.element, said: textIn(refused.problem.said, c.var.lang).text };
	return draw(c, <TreeEditorPage {...{ frame, plan, focus, said, wrong }} />, refused?.problem.status);
}

/** Nobody fills in a form that would be refused. */
function requireEditor(c: PageCtx): void {
	if (mayTry(c.var.actor, editElement)) return;
	const said = { lv: "Plānus labo plāna koordinators.", en: "Plans are edited by the plan's coordinator." };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

async function getPlan(deps: Deps, code: string): Promise<PlanView> {
	const plan = await findWorkingPlan(deps.db, code, today(deps.clock));
	if (plan) return plan;
	throw noSuchPlan();
}

const findIn = (plan: PlanView, code: string | undefined) => plan.elements.find((one) => one.code === code);

function getElement(plan: PlanView, code: string): PlanElement {
	const found = findIn(plan, code);
	if (found) return found;
	throw noSuchElement();
}

async function knownParties(deps: Deps, plan: PlanView): Promise<KnownParties> {
	const groups = (await listGroups(deps.db)).map((group) => ({ code: group.code, name: group.name.lv }));
	const names = plan.elements.flatMap((one) => one.parties).filter((party) => party.kind === "name");
	const institutions = (await listInstitutions(deps.db)).map((row) => ({ code: row.code, name: row.name.lv }));
	return { groups, institutions, names: [...new Set(names.map((party) => party.name.lv))] };
}

async function offeredParties(deps: Deps, c: PageCtx): Promise<string[]> {
	const day = today(deps.clock);
	const institutions = (await listInstitutions(deps.db)).filter((row) => !row.validTo || row.validTo > day);
	const rows = institutions.map((row) => `${row.code} – ${textIn(row.name, c.var.lang).text}`).sort();
	return [...rows, ...(await listGroups(deps.db)).map((group) => group.name.lv)];
}

const stateOf = (values: Fields, problem: Problem): FormState => ({
	values,
	errors: problem && "fields" in problem ? problem.fields : {},
});

/** A conflict's sentence stands above the form; errors of fields stand at their fields. */
const saidOf = (c: PageCtx, problem: Problem) =>
	problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;

async function drawPlanForm(
	deps: Deps,
	c: PageCtx,
	plan: PlanView | undefined,
	values: Fields,
	problem?: Problem,
): Promise<Response> {
	const others = (await listPlans(deps.db, "all")).filter((one) => one.code !== plan?.code);
	// After a conflict the editor has seen what stands now, and may save over it.
	const overtaken = plan && problem?.code === "changed_meanwhile" ? planFieldsOf(plan) : undefined;
	const props = {
		frame: c.var.frame(),
		plan,
		form: stateOf({ ...values, ...(overtaken ? { basedOn: overtaken.basedOn } : {}) }, problem),
		now: overtaken,
		offered: await offeredParties(deps, c),
		others,
		said: saidOf(c, problem),
	};
	return draw(c, <PlanFormPage {...props} />, problem?.status ?? 200);
}

type Place = { plan: PlanView; element: PlanElement | undefined; under: string | undefined; values: Fields };

async function drawElementForm(deps: Deps, c: PageCtx, place: Place, problem?: Problem): Promise<Response> {
	const { plan, element, under } = place;
	const parentKind = element
		? plan.elements.find((one) => one.id === element.parentId)?.kind
		: findIn(plan, under)?.kind;
	const kinds: readonly ElementKind[] = kindsUnder(plan.kind as PlanKind, parentKind ?? "root");
	// After a conflict the editor has seen what stands now, and may save over it.
	const revision = problem?.status === 409 && element ? String(element.revision) : place.values.revision;
	const spare = Math.min(Math.max(Number(place.values.rindas) || 1, 1), 50);
	const facts: ElementFormFacts = {
		plan,
		element,
		under,
		kinds,
		form: stateOf({ ...place.values, revision }, problem),
		spare,
		offered: await offeredParties(deps, c),
		said: saidOf(c, problem),
	};
	return draw(c, <ElementFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
