// Pages of a plan's context. Whoever may change it sees it as it is being prepared, everybody else as it is in force.
import { Hono } from "hono";
import { type Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import type { FormState } from "#ui/field.tsx";
import { pointValues, readPoints } from "#ui/points.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayShapeContext, notOwner } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlanHead, type PlanHead } from "../plans/queries.ts";
import { requireEditable } from "../plans/rows.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { type StrategyContext, type SwotKey, swotKeys, type TargetGroup } from "./form.ts";
import { changeSwot, changeTargetGroup, groundOf, noSuchGroup } from "./operations.ts";
import { contextPath, groupPath, newGroupPath, swotPath, swotSlugs } from "./paths.ts";
import { findContext } from "./queries.ts";
import { readContext } from "./rows.ts";
import { ContextPage } from "./views/context-page.tsx";
import { PointsFormPage } from "./views/points-form.tsx";
import { contextWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;

export function contextPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/konteksts", async (c) => {
			const plan = await getHead(deps, c.req.param("plan"));
			const mayEdit = isEditable(plan.state as PlanState) && (await isOwner(deps, c, plan));
			const asOf = asOfDay(c, deps.clock);
			const found = mayEdit ? await readContext(deps.db, plan.id) : await findContext(deps.db, plan, asOf);
			const isSaved = c.req.query("saglabats") === "1";
			const isWorking = mayEdit && plan.state === "amending";
			const facts = { plan, context: found ?? {}, asOf, mayEdit, isWorking, isSaved };
			return draw(c, <ContextPage frame={c.var.frame()} facts={facts} />);
		})
		.get("/plani/:plan/konteksts/svid/:list", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const key = swotKey(c.req.param("list"));
			return drawSwot(c, plan, context, key, { values: pointValues("points", context.swot?.[key] ?? []), errors: {} });
		})
		.post("/plani/:plan/konteksts/svid/:list", async (c) => {
			const quadrant = swotKey(c.req.param("list"));
			const typed = await formFields(c);
			const plan = await getHead(deps, c.req.param("plan"));
			const input = { plan: plan.code, quadrant, points: readPoints(typed, "points"), basedOn: typed.basedOn };
			const result = await tryForm(() => act(deps, c, changeSwot, input));
			if ("done" in result) return goTo(c, `${contextPath(plan.code)}?saglabats=1#svid`);
			const context = (await readContext(deps.db, plan.id)) ?? {};
			return drawSwot(c, plan, context, quadrant, typedForm(typed, result.problem), result.problem);
		})
		.get("/plani/:plan/konteksts/jauna-mergrupa", async (c) => {
			const { plan } = await openForEditing(deps, c);
			return drawGroup(c, plan, undefined, { values: pointValues("points", []), errors: {} });
		})
		.post("/plani/:plan/konteksts/jauna-mergrupa", async (c) => saveGroup(deps, c, undefined))
		.get("/plani/:plan/konteksts/mergrupas/:group", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const group = findGroup(context, c.req.param("group"));
			if (!group) throw noSuchGroup(plan.code, c.req.param("group"));
			const values = { "name.lv": group.name.lv, "name.en": group.name.en, ...pointValues("points", group.needs) };
			return drawGroup(c, plan, group, { values, errors: {} });
		})
		.post("/plani/:plan/konteksts/mergrupas/:group", async (c) => saveGroup(deps, c, c.req.param("group")));
}

async function saveGroup(deps: Deps, c: PageCtx, group: string | undefined): Promise<Response> {
	const plan = await getHead(deps, c.req.param("plan") ?? "");
	const typed = await formFields(c);
	const name = { lv: typed["name.lv"] ?? "", en: typed["name.en"]?.trim() || undefined };
	const input = { plan: plan.code, group, name, points: readPoints(typed, "points"), basedOn: typed.basedOn };
	const result = await tryForm(() => act(deps, c, changeTargetGroup, input));
	if ("done" in result) return goTo(c, `${contextPath(plan.code)}?saglabats=1#mg-${result.done.code}`);
	const context = (await readContext(deps.db, plan.id)) ?? {};
	return drawGroup(c, plan, findGroup(context, group), typedForm(typed, result.problem), result.problem);
}

const findGroup = (context: StrategyContext, code: string | undefined) =>
	(context.groups ?? []).find((one) => one.code === code);

const typedForm = (values: FormState["values"], problem: Invalid | Conflict): FormState => ({
	values,
	errors: "fields" in problem ? problem.fields : {},
});

function drawSwot(
	c: PageCtx,
	plan: PlanHead,
	context: StrategyContext,
	key: SwotKey,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const section = context.swot?.[key];
	const words = contextWords[c.var.lang];
	const places = { path: swotPath(plan.code, key), back: `${contextPath(plan.code)}#svid` };
	const facts = { ...places, plan, heading: `${words.svid}: ${words[key]}`, legend: words[key], isNamed: false };
	return drawPoints(c, facts, { section, now: section ?? [], form, problem });
}

function drawGroup(
	c: PageCtx,
	plan: PlanHead,
	group: TargetGroup | undefined,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const words = contextWords[c.var.lang];
	const heading = group ? textIn(group.name, c.var.lang).text : words.newGroup;
	const path = group ? groupPath(plan.code, group.code) : newGroupPath(plan.code);
	const facts = {
		plan,
		heading,
		legend: words.needs,
		path,
		back: `${contextPath(plan.code)}#mergrupas`,
		isNamed: true,
	};
	return drawPoints(c, facts, { section: group, now: group?.needs ?? [], form, problem });
}

type Named = { plan: PlanHead; heading: string; legend: string; path: string; back: string; isNamed: boolean };
type Drawn = { section: unknown; now: TargetGroup["needs"]; form: FormState; problem: Problem };

async function drawPoints(c: PageCtx, named: Named, { section, now, form, problem }: Drawn): Promise<Response> {
	const overtaken = problem?.status === 409;
	const facts = {
		...named,
		form,
		now,
		// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
		basedOn: (overtaken ? undefined : form.values.basedOn) ?? groundOf(section),
		said: overtaken ? (problem.said[c.var.lang] ?? problem.said.lv) : undefined,
	};
	return draw(c, <PointsFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function swotKey(slug: string): SwotKey {
	const key = swotKeys.find((one) => swotSlugs[one] === slug);
	if (!key) throw new Missing("no_such_list", { lv: "Tādas lapas nav.", en: "There is no such page." });
	return key;
}

async function isOwner(deps: Deps, c: PageCtx, plan: PlanHead): Promise<boolean> {
	if (!mayTry(c.var.actor, changeSwot)) return false;
	const owner = (await listInstitutions(deps.db)).find((one) => one.code === plan.owner.code);
	return owner !== undefined && mayShapeContext(deps.db, c.var.actor, owner.id);
}

/** Nobody fills in a form that would be refused. */
async function openForEditing(deps: Deps, c: PageCtx): Promise<{ plan: PlanHead; context: StrategyContext }> {
	const plan = await getHead(deps, c.req.param("plan") ?? "");
	if (c.var.actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai mainītu kontekstu, vispirms pieslēdzieties.", en: "Sign in first to change the context." },
			401,
		);
	}
	if (!(await isOwner(deps, c, plan))) throw notOwner();
	requireEditable(plan);
	return { plan, context: (await readContext(deps.db, plan.id)) ?? {} };
}

async function getHead(deps: Deps, code: string): Promise<PlanHead> {
	const plan = await findPlanHead(deps.db, code);
	if (!plan) throw noSuchPlan();
	return plan;
}
