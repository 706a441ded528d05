// Pages of the cascade, and the acts on links. The row is asked again inside the operations.
import { type Context, Hono } from "hono";
import type { Sight } from "#kernel/access.ts";
import { type Day, today } from "#kernel/clock.ts";
import type { Conflict, Invalid } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageEnv, tryForm } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import type { PlanIndicator } from "../goal-map/model.ts";
import { linkContribution, unlinkContribution } from "../plans/editing.ts";
import { allOf, type ElementPlace, elementPlace, planLevels } from "./facts.ts";
import { cascadePath } from "./paths.ts";
import { loadCascade } from "./queries.ts";
import { CascadeElementPage } from "./views/element-page.tsx";
import { OverviewPage } from "./views/overview-page.tsx";
import { cascadeWords } from "./words.ts";

/** What another module gives: a plan's indicators with their verdicts. */
export type CascadeSlots = { indicators(plan: string, asOf: Day, lang: Lang, sight: Sight): Promise<PlanIndicator[]> };

/** More servants than this are left to the pages of the elements between. */
const mostServants = 300;

type Asked = Context<PageEnv, "/kaskade/:plan/:element/*">;

export function cascadePages(deps: Deps, slots: CascadeSlots) {
	return new Hono<PageEnv>()
		.get("/kaskade", async (c) => {
			const { asOf, asked, working } = viewed(deps, c);
			const cascade = await loadCascade(deps.db, asOf, working, await sightOf(deps.db, c.var.actor));
			const amending = working && cascade.plans.some((plan) => plan.state === "amending");
			const all = planLevels(cascade);
			return draw(c, <OverviewPage frame={c.var.frame()} all={all} asOf={asOf} asked={asked} working={amending} />);
		})
		.get("/kaskade/:plan/:element", (c) => drawElement(deps, slots, c, { values: {}, errors: {} }))
		.post("/kaskade/:plan/:element/saites", async (c) => {
			const typed = await formFields(c);
			const place = c.req.param();
			const words = cascadeWords;
			if (!typed.target) {
				const said = { lv: words.lv.chooseFirst, en: words.en.chooseFirst };
				return drawElement(deps, slots, c, { values: typed, errors: { target: said } }, { status: 422 });
			}
			const input = { ...place, targetPlan: typed.targetPlan ?? "", target: typed.target };
			const result = await tryForm(() => act(deps, c, linkContribution, input));
			if ("done" in result) return goTo(c, `${cascadePath(place.plan, place.element)}?saites=pievienota#saites`);
			return drawElement(deps, slots, c, { values: typed, errors: {} }, result.problem);
		})
		.post("/kaskade/:plan/:element/saites/nonemt", async (c) => {
			const typed = await formFields(c);
			const place = c.req.param();
			const input = { ...place, targetPlan: typed.targetPlan ?? "", target: typed.target ?? "" };
			const result = await tryForm(() => act(deps, c, unlinkContribution, input));
			if ("done" in result) return goTo(c, `${cascadePath(place.plan, place.element)}?saites=nonemta#saites`);
			return drawElement(deps, slots, c, { values: {}, errors: {} }, result.problem);
		});
}

/** The day, and whether it is the editors' view: theirs is of today only. */
function viewed(deps: Deps, c: Context<PageEnv>) {
	const asOf = asOfDay(c, deps.clock);
	const isToday = asOf === today(deps.clock);
	return { asOf, asked: isToday ? undefined : asOf, working: isToday && mayTry(c.var.actor, linkContribution) };
}

type Said = Invalid | Conflict | { status: 422; said?: undefined };

async function drawElement(deps: Deps, slots: CascadeSlots, c: Asked, form: FormState, problem?: Said) {
	const { asOf, asked, working } = viewed(deps, c);
	const { lang } = c.var;
	const { plan, element } = c.req.param();
	const sight = await sightOf(deps.db, c.var.actor);
	const place = await elementPlace(deps.db, { plan, element, asOf, working, sight, most: mostServants });
	const said = problem?.said;
	const facts = {
		place,
		indicators: await indicatorsShown(slots, place, { asOf, lang, sight }),
		asked,
		working: working && place.cascade.plans.some((one) => one.state === "amending"),
		linking: working
			? {
					form,
					said: said ? (said[lang] ?? said.lv) : undefined,
					targetPlan: targetPlan(place, form.values.targetPlan ?? c.req.query("uz")),
					done: doneSaid(c.req.query("saites"), lang),
				}
			: undefined,
	};
	return draw(c, <CascadeElementPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function doneSaid(done: string | undefined, lang: Lang): string | undefined {
	if (done === "pievienota") return cascadeWords[lang].linked;
	return done === "nonemta" ? cascadeWords[lang].unlinked : undefined;
}

/** The plan asked for; else the last superior plan, which is the nearest; else the own one. */
function targetPlan({ plan, cascade }: ElementPlace, asked: string | undefined): string {
	if (asked && cascade.plans.some((one) => one.code === asked)) return asked;
	return plan.superior.at(-1) ?? plan.code;
}

type Asking = { asOf: Day; lang: Lang; sight: Sight };

async function indicatorsShown(slots: CascadeSlots, place: ElementPlace, { asOf, lang, sight }: Asking) {
	const shown = [place.element, ...allOf(place.servants).map((one) => one.element)];
	const byElement = new Map<string, PlanIndicator[]>();
	for (const plan of new Set(shown.map((element) => element.plan))) {
		for (const one of await slots.indicators(plan, asOf, lang, sight)) {
			const key = `${plan}/${one.element ?? ""}`;
			byElement.set(key, [...(byElement.get(key) ?? []), one]);
		}
	}
	return byElement;
}
