import type { Sight } from "#kernel/access.ts";
import { apiRouter, asOfQuery, createRoute, json, refusals } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { codeField } from "../plans/form.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { cascadeAnswer } from "./answers.ts";
import { countAlone, elementPlace, type PlanLevel, planLevels } from "./facts.ts";
import type { CascadeElement } from "./graph.ts";
import type { Servant } from "./ladder.ts";
import { loadCascade } from "./queries.ts";
import type { Alone } from "./rules.ts";

const cascadeRoute = createRoute({
	method: "get",
	path: "/cascade",
	summary: "Who serves whom: all plans as levels, one plan, or one element with its ladder and all that serves it",
	request: { query: asOfQuery.extend({ plan: codeField.optional(), element: codeField.optional() }) },
	responses: { 200: json(cascadeAnswer, "The cascade"), ...refusals.read },
});

export function cascadeApi(deps: Deps) {
	return apiRouter().openapi(cascadeRoute, async (c) => {
		const { plan, element, as_of } = c.req.valid("query");
		const asOf = as_of ?? today(deps.clock);
		if (element === undefined)
			return c.json(await plansJson(deps, asOf, plan, await sightOf(deps.db, c.var.actor)), 200);
		if (plan === undefined) throw planFirst();
		const place = await elementPlace(deps.db, {
			plan,
			element,
			asOf,
			working: false,
			sight: await sightOf(deps.db, c.var.actor),
		});
		const states = place.states;
		const stateJson = (one: CascadeElement) => {
			const state = states.get(one.id);
			return state ? { status: state.status, delayed: state.delayed } : {};
		};
		const servantJson = (under: CascadeElement) => (one: Servant) => ({
			...elementJson(one.element),
			...stateJson(one.element),
			under: { plan: under.plan, element: under.code },
			also: one.also.map((other) => ({ plan: other.plan, element: other.code })),
		});
		const servants = (list: Servant[], under: CascadeElement): ReturnType<ReturnType<typeof servantJson>>[] =>
			list.flatMap((one) => [servantJson(under)(one), ...servants(one.servants, one.element)]);
		return c.json(
			{
				...elementJson(place.element),
				...stateJson(place.element),
				as_of: asOf,
				serves: place.rungs.flatMap((rung) =>
					rung.elements.map((one) => ({ ...elementJson(one.element), direct: one.direct })),
				),
				served_by: servants(place.servants, place.element),
				counts: { serves: place.rungs.flatMap((rung) => rung.elements).length, served_by: place.total },
			},
			200,
		);
	});
}

async function plansJson(deps: Deps, asOf: string, code: string | undefined, sight: Sight) {
	const all = planLevels(await loadCascade(deps.db, asOf, false, sight));
	const wanted = code === undefined ? all : all.filter((one) => one.plan.code === code);
	if (wanted.length === 0 && code !== undefined) throw noSuchPlan(code);
	return { as_of: asOf, plans: wanted.map(levelJson) };
}

function levelJson({ plan, level, elements, services, orphans, unserved }: PlanLevel) {
	return {
		plan: plan.code,
		title: plan.title,
		level,
		superior: plan.superior,
		elements,
		serves: services,
		orphans: { count: countAlone(orphans), items: orphans.map(aloneJson) },
		unserved: { count: countAlone(unserved), items: unserved.map(aloneJson) },
	};
}

const aloneJson = ({ element, within }: Alone) => ({ ...elementJson(element), within });

const elementJson = ({ plan, code, kind, title }: CascadeElement) => ({ plan, element: code, kind, title });

function planFirst(): Invalid {
	const said = {
		lv: "Elementa kods ir zināms tikai plānā: norādiet arī plānu.",
		en: "An element's code is known within its plan: name the plan, too.",
	};
	return new Invalid("plan_missing", said, { plan: said });
}
