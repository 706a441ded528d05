// Forms of what a context says in plain texts, of the stated sum of loads and of what is graded.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { type Text, textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { pointValues, readPoints, reshaped } from "#ui/points.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import type { PlanHead } from "../plans/plan-heads.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import type { StrategyContext } from "./form.ts";
import { groundOf } from "./ground-of.ts";
import { contextNow, getHead, openForEditing } from "./opening.ts";
import { contextPath, gradedPath, loadsPath, purposePath, textSlugs, textsPath } from "./paths.ts";
import { drawPoints, type Problem, typedForm } from "./points-page.tsx";
import {
	changeContextTexts,
	changeGraded,
	changePurpose,
	purposeGround,
	stateLoads,
	type TextList,
	textLists,
	textsNow,
} from "./texts.ts";
import { GradedPage } from "./views/graded-form.tsx";
import { LoadsPage } from "./views/loads-form.tsx";
import { contextWords } from "./words.ts";

type Typed = Record<string, string>;

export function contextTextPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/konteksts/saraksti/:list", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const list = textList(c.req.param("list"));
			const values = { ...textValues("source", context.source), ...pointValues("points", textsOf(context, list)) };
			return drawTexts(c, plan, context, list, { values, errors: {} });
		})
		.post("/plani/:plan/konteksts/saraksti/:list", async (c) => {
			const list = textList(c.req.param("list"));
			const plan = await getHead(deps, c, c.req.param("plan"));
			const typed = await formFields(c);
			const rows = reshaped(typed);
			if (rows) return drawTexts(c, plan, await contextNow(deps, plan), list, { values: rows, errors: {} });
			const source = textOf(typed, "source");
			const input = { plan: plan.code, list, points: readPoints(typed, "points"), source, basedOn: typed.basedOn };
			const result = await tryForm(() => act(deps, c, changeContextTexts, input));
			if ("done" in result) return goTo(c, saved(plan));
			const context = await contextNow(deps, plan);
			return drawTexts(c, plan, context, list, typedForm(typed, result.problem), result.problem);
		})
		.get("/plani/:plan/konteksts/butiba", async (c) => {
			const { plan } = await openForEditing(deps, c);
			const texts = purposeKeys.map((key) => textValues(key, plan[key]));
			const values = Object.assign(
				{},
				...texts,
				pointValues("values", plan.values),
				pointValues("points", plan.values),
			);
			return drawPurpose(c, plan, { values, errors: {} });
		})
		.post("/plani/:plan/konteksts/butiba", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const typed = await formFields(c);
			const rows = reshaped(typed);
			if (rows) return drawPurpose(c, plan, { values: rows, errors: {} });
			const texts = Object.fromEntries(purposeKeys.map((key) => [key, textOf(typed, key)]));
			const input = { plan: plan.code, ...texts, values: readPoints(typed, "points"), basedOn: typed.basedOn };
			const result = await tryForm(() => act(deps, c, changePurpose, input));
			if ("done" in result) return goTo(c, saved(plan));
			return drawPurpose(c, await getHead(deps, c, plan.code), typedForm(typed, result.problem), result.problem);
		})
		.get("/plani/:plan/konteksts/slodzes", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const total = context.total === undefined ? "" : String(context.total).replace(".", ",");
			return drawLoads(c, plan, context, { values: { total }, errors: {} });
		})
		.post("/plani/:plan/konteksts/slodzes", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const typed = await formFields(c);
			const input = { plan: plan.code, total: typed.total ?? "", basedOn: typed.basedOn };
			const result = await tryForm(() => act(deps, c, stateLoads, input));
			if ("done" in result) return goTo(c, `${saved(plan)}#kapacitate`);
			const context = await contextNow(deps, plan);
			return drawLoads(c, plan, context, typedForm(typed, result.problem), result.problem);
		})
		.get("/plani/:plan/konteksts/vertejamie", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const ticked = (context.maturity?.of ?? []).map((code) => [`of.${code}`, "1"]);
			return drawGraded(deps, c, plan, context, { values: Object.fromEntries(ticked), errors: {} });
		})
		.post("/plani/:plan/konteksts/vertejamie", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const typed = await formFields(c);
			const of = Object.keys(typed).flatMap((name) => (name.startsWith("of.") ? [name.slice(3)] : []));
			const result = await tryForm(() => act(deps, c, changeGraded, { plan: plan.code, of, basedOn: typed.basedOn }));
			if ("done" in result) return goTo(c, `${saved(plan)}#briedums`);
			const context = await contextNow(deps, plan);
			return drawGraded(deps, c, plan, context, typedForm(typed, result.problem), result.problem);
		});
}

const saved = (plan: PlanHead) => `${contextPath(plan.code)}?saglabats=1`;

function textList(slug: string): TextList {
	const list = textLists.find((one) => textSlugs[one] === slug);
	if (list) return list;
	throw new Missing("no_such_list", { lv: "Tādas lapas nav.", en: "There is no such page." });
}

const textsOf = (context: StrategyContext, list: TextList): Text[] =>
	list === "systems" ? (context.systems ?? []).map((lv) => ({ lv })) : (context[list] ?? []);

const textValues = (name: string, text: Text | null | undefined) => ({
	[`${name}.lv`]: text?.lv ?? "",
	[`${name}.en`]: text?.en ?? "",
});

/** Nothing where both fields are empty. */
function textOf(typed: Typed, name: string): { lv: string; en?: string } | undefined {
	const [lv = "", en = ""] = [typed[`${name}.lv`]?.trim(), typed[`${name}.en`]?.trim()];
	if (!lv && !en) return undefined;
	return en ? { lv, en } : { lv };
}

function drawTexts(
	c: PageCtx,
	plan: PlanHead,
	context: StrategyContext,
	list: TextList,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const words = contextWords[c.var.lang];
	const heading = { oversight: words.uzraudziba, notes: words.notes, systems: words.systems }[list];
	const source = { name: "source", lv: `${words.source} ${words.inLv}`, en: `${words.source} ${words.inEn}` };
	const texts = list === "notes" ? [{ ...source, optional: true }] : [];
	const named = {
		plan,
		heading,
		legend: heading,
		path: textsPath(plan.code, list),
		back: contextPath(plan.code),
		texts,
	};
	return drawPoints(c, named, { section: textsNow(context, list), now: textsOf(context, list), form, problem });
}

const purposeKeys = ["mission", "vision", "mandate"] as const;

function drawPurpose(c: PageCtx, plan: PlanHead, form: FormState, problem?: Problem): Promise<Response> {
	const words = contextWords[c.var.lang];
	const texts = purposeKeys.map((name) => {
		const label = words[`${name}Label`];
		return { name, lv: `${label} ${words.inLv}`, en: `${label} ${words.inEn}`, optional: true };
	});
	const places = { path: purposePath(plan.code), back: contextPath(plan.code) };
	const named = { plan, heading: words.purpose, legend: words.valuesLabel, ...places, texts, isLong: true };
	const now = [...purposeKeys.flatMap((key) => plan[key] ?? []), ...plan.values];
	const { mission, vision, mandate, values } = plan;
	const ground = purposeGround({ mission, vision, mandate, values });
	return drawPoints(c, named, { section: undefined, ground, now, form, problem });
}

function drawLoads(
	c: PageCtx,
	plan: PlanHead,
	context: StrategyContext,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const basedOn = (problem?.status === 409 ? undefined : form.values.basedOn) ?? groundOf(context.total);
	const said = problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;
	const facts = { plan, context, form, basedOn, said, path: loadsPath(plan.code) };
	return draw(c, <LoadsPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

async function drawGraded(
	deps: Deps,
	c: PageCtx,
	plan: PlanHead,
	context: StrategyContext,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const { elements = [] } = (await findWorkingPlan(deps.db, plan.code, today(deps.clock))) ?? {};
	const ground = groundOf(context.maturity?.of ?? []);
	const basedOn = (problem?.status === 409 ? undefined : form.values.basedOn) ?? ground;
	const said = problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;
	const facts = { plan, elements, form, basedOn, said, path: gradedPath(plan.code) };
	return draw(c, <GradedPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
