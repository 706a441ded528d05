// Forms of the items of a context's lists: areas of cooperation, documents, job families, figures, processes, grades.
import { Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { reshaped } from "#ui/points.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { listPlans, type PlanHead } from "../plans/plan-heads.ts";
import type { StrategyContext } from "./form.ts";
import { groundOf } from "./ground-of.ts";
import { itemOf, valuesOf } from "./item-fields.ts";
import { dropContextItem, moveContextItem, writeContextItem } from "./items.ts";
import { contextNow, getHead, openForEditing } from "./opening.ts";
import { type ItemPart, listOf, type PartKey, partKeys } from "./parts.ts";
import { contextPath, partSlugs } from "./paths.ts";
import { type Problem, typedForm } from "./points-page.tsx";
import { ItemFormPage } from "./views/item-form.tsx";

const base = "/plani/:plan/konteksts/dalas/:part";

export function contextItemPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(`${base}/jauns`, async (c) => {
			const { plan } = await openForEditing(deps, c);
			const part = itemPart(c.req.param("part"));
			return drawItem(deps, c, { plan, part, n: undefined, item: undefined }, fresh(part, undefined));
		})
		.post(`${base}/jauns`, async (c) => save(deps, c, itemPart(c.req.param("part")), undefined))
		.get(`${base}/:n`, async (c) => {
			const { plan, context } = await openForEditing(deps, c);
			const part = itemPart(c.req.param("part"));
			const n = numberOf(c.req.param("n"));
			const item = itemAt(context, part, n);
			if (item === undefined) throw noSuchPage();
			return drawItem(deps, c, { plan, part, n, item }, fresh(part, item));
		})
		.post(`${base}/:n`, async (c) => save(deps, c, itemPart(c.req.param("part")), numberOf(c.req.param("n"))))
		.post(`${base}/:n/vieta`, async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const part = partKey(c.req.param("part"));
			const { way = "", basedOn } = await formFields(c);
			const input = { plan: plan.code, part, index: numberOf(c.req.param("n")) - 1, basedOn };
			const { index } = await act(deps, c, moveContextItem, { ...input, way: way as "up" });
			const query = { dala: part, vieta: String(index), poga: way };
			return goTo(c, `${withQuery(contextPath(plan.code), query)}#labot-${part}`);
		})
		.post(`${base}/:n/iznemt`, async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const part = partKey(c.req.param("part"));
			const { basedOn } = await formFields(c);
			await act(deps, c, dropContextItem, { plan: plan.code, part, index: numberOf(c.req.param("n")) - 1, basedOn });
			return goTo(c, `${contextPath(plan.code)}?saglabats=1#labot-${part}`);
		});
}

const noSuchPage = () => new Missing("no_such_list", { lv: "Tādas lapas nav.", en: "There is no such page." });

function partKey(slug: string): PartKey {
	const key = partKeys.find((one) => partSlugs[one] === slug);
	if (key) return key;
	throw noSuchPage();
}

/** Target groups have a form of their own, by their code. */
function itemPart(slug: string): ItemPart {
	const key = partKey(slug);
	if (key !== "groups") return key;
	throw noSuchPage();
}

function numberOf(text: string): number {
	if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
	throw noSuchPage();
}

const itemAt = (context: StrategyContext, part: PartKey, n: number | undefined) =>
	n === undefined ? undefined : listOf(context, part)[n - 1];

const fresh = (part: ItemPart, item: unknown): FormState => ({ values: valuesOf(part, item), errors: {} });

async function save(deps: Deps, c: PageCtx, part: ItemPart, n: number | undefined): Promise<Response> {
	const plan = await getHead(deps, c, c.req.param("plan") ?? "");
	const typed = await formFields(c);
	const place = async () => ({ plan, part, n, item: itemAt(await contextNow(deps, plan), part, n) });
	const rows = reshaped(typed);
	if (rows) return drawItem(deps, c, await place(), { values: rows, errors: {} });
	const index = n === undefined ? undefined : n - 1;
	const input = { plan: plan.code, part, index, basedOn: typed.basedOn, item: itemOf(part, typed) };
	const result = await tryForm(() => act(deps, c, writeContextItem, input as never));
	if ("done" in result) return goTo(c, `${contextPath(plan.code)}?saglabats=1#labot-${part}`);
	return drawItem(deps, c, await place(), typedForm(typed, result.problem), result.problem);
}

type Place = { plan: PlanHead; part: ItemPart; n: number | undefined; item: unknown };

async function drawItem(deps: Deps, c: PageCtx, place: Place, form: FormState, problem?: Problem): Promise<Response> {
	const isOvertaken = problem?.status === 409;
	const plans = place.part === "documents" ? await listPlans(deps.db, "all") : [];
	const facts = {
		...place,
		form,
		// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
		basedOn: (isOvertaken ? undefined : form.values.basedOn) ?? groundOf(place.item),
		said: isOvertaken ? textIn(problem.said, c.var.lang).text : undefined,
		plans: plans.map((one) => ({ value: one.code, label: textIn(one.title, c.var.lang).text })),
	};
	return draw(c, <ItemFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
