// Pages of a plan's context. Whoever may change it sees it as it is being prepared, everybody else as it is in force.
import { Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { pointValues, readPoints, reshaped } from "#ui/points.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import type { PlanHead } from "../plans/plan-heads.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { type StrategyContext, type SwotKey, swotKeys } from "./form.ts";
import { contextItemPages } from "./item-routes.tsx";
import { contextNow, getHead, isOwner, openForEditing } from "./opening.ts";
import { changeSwot, changeTargetGroup, noSuchGroup } from "./operations.ts";
import { contextPath, groupPath, newGroupPath, swotPath, swotSlugs } from "./paths.ts";
import { drawPoints, type Problem, typedForm } from "./points-page.tsx";
import { findContext } from "./queries.ts";
import { readContext } from "./rows.ts";
import { contextTextPages } from "./text-routes.tsx";
import { ContextPage } from "./views/context-page.tsx";
import { contextWords } from "./words.ts";

export function contextPages(deps: Deps) {
	return new Hono<PageEnv>()
		.route("/", contextItemPages(deps))
		.route("/", contextTextPages(deps))
		.get("/plani/:plan/konteksts", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const mayEdit = isEditable(plan.state as PlanState) && (await isOwner(deps, c, plan));
			const asOf = asOfDay(c, deps.clock);
			const found = mayEdit ? await readContext(deps.db, plan.id) : await findContext(deps.db, plan, asOf);
			const isSaved = c.req.query("saglabats") === "1";
			const isWorking = mayEdit && plan.state === "amending";
			const { dala = "", vieta = "", poga = "" } = c.req.query();
			const moved = dala ? { part: dala, index: Number(vieta), way: poga } : undefined;
			const facts = { plan, context: found ?? {}, asOf, mayEdit, isWorking, isSaved, moved };
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
			const plan = await getHead(deps, c, c.req.param("plan"));
			const rows = reshaped(typed);
			if (rows) return drawSwot(c, plan, await contextNow(deps, plan), quadrant, { values: rows, errors: {} });
			const input = { plan: plan.code, quadrant, points: readPoints(typed, "points"), basedOn: typed.basedOn };
			const result = await tryForm(() => act(deps, c, changeSwot, input));
			if ("done" in result) return goTo(c, `${contextPath(plan.code)}?saglabats=1#svid`);
			const context = await contextNow(deps, plan);
			return drawSwot(c, plan, context, quadrant, typedForm(typed, result.problem), result.problem);
		})
		.get("/plani/:plan/konteksts/jauna-mergrupa", async (c) => {
			const { plan } = await openForEditing(deps, c);
			return drawGroup(c, plan, {}, undefined, { values: pointValues("points", []), errors: {} });
		})
		.post("/plani/:plan/konteksts/jauna-mergrupa", async (c) => saveGroup(deps, c, undefined))
		.get("/plani/:plan/konteksts/mergrupas/:group", async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const group = findGroup(context, c.req.param("group"));
			if (!group) throw noSuchGroup(plan.code, c.req.param("group"));
			const values = { "name.lv": group.name.lv, "name.en": group.name.en, ...pointValues("points", group.needs) };
			return drawGroup(c, plan, context, group.code, { values, errors: {} });
		})
		.post("/plani/:plan/konteksts/mergrupas/:group", async (c) => saveGroup(deps, c, c.req.param("group")));
}

async function saveGroup(deps: Deps, c: PageCtx, group: string | undefined): Promise<Response> {
	const plan = await getHead(deps, c, c.req.param("plan") ?? "");
	const typed = await formFields(c);
	const rows = reshaped(typed);
	if (rows) return drawGroup(c, plan, await contextNow(deps, plan), group, { values: rows, errors: {} });
	const name = { lv: typed["name.lv"] ?? "", en: typed["name.en"]?.trim() || undefined };
	const input = { plan: plan.code, group, name, points: readPoints(typed, "points"), basedOn: typed.basedOn };
	const result = await tryForm(() => act(deps, c, changeTargetGroup, input));
	if ("done" in result) return goTo(c, `${contextPath(plan.code)}?saglabats=1#mg-${result.done.code}`);
	const context = await contextNow(deps, plan);
	return drawGroup(c, plan, context, group, typedForm(typed, result.problem), result.problem);
}

const findGroup = (context: StrategyContext, code: string | undefined) =>
	(context.groups ?? []).find((one) => one.code === code);

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
	const facts = { ...places, plan, heading: `${words.svid}: ${words[key]}`, legend: words[key], texts: [] };
	return drawPoints(c, facts, { section, now: section ?? [], form, problem });
}

function drawGroup(
	c: PageCtx,
	plan: PlanHead,
	context: StrategyContext,
	code: string | undefined,
	form: FormState,
	problem?: Problem,
): Promise<Response> {
	const words = contextWords[c.var.lang];
	const group = findGroup(context, code);
	const heading = group ? textIn(group.name, c.var.lang).text : words.newGroup;
	const path = group ? groupPath(plan.code, group.code) : newGroupPath(plan.code);
	const facts = {
		plan,
		heading,
		legend: words.needs,
		path,
		back: `${contextPath(plan.code)}#mergrupas`,
		texts: [{ name: "name", lv: words.nameLv, en: words.nameEn, optional: false }],
		drop: group && (context.groups ?? []).indexOf(group) + 1,
	};
	return drawPoints(c, facts, { section: group, now: group?.needs ?? [], form, problem });
}

function swotKey(slug: string): SwotKey {
	const key = swotKeys.find((one) => swotSlugs[one] === slug);
	if (!key) throw new Missing("no_such_list", { lv: "Tādas lapas nav.", en: "There is no such page." });
	return key;
}
