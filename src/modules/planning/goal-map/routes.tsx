// The goal map of a plan: the page, and its drawing as SVG and PNG.
import { type Context, Hono } from "hono";
import type { Sight } from "#kernel/access.ts";
import { type Day, today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { chartPng } from "#ui/chart/png.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlan } from "../plans/queries.ts";
import { layOut } from "./layout.ts";
import { goalMap, hasGoalMap, type PlanIndicator } from "./model.ts";
import { fileName, goalMapSvg } from "./svg.ts";
import { GoalMapPage, subtitleOf } from "./views/map-page.tsx";

/** What another module gives: a plan's indicators with their verdicts. */
export type GoalMapSlots = { indicators(plan: string, asOf: Day, lang: Lang, sight: Sight): Promise<PlanIndicator[]> };

/** Wide enough for A3 at 200 dots an inch. */
const pngWidthPx = 3_300;

export function goalMapPages(deps: Deps, slots: GoalMapSlots) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/merku-karte", async (c) => {
			const { plan, map, svg, drawing } = await drawn(deps, slots, c);
			const asked = plan.asOf === today(deps.clock) ? undefined : plan.asOf;
			return draw(
				c,
				<GoalMapPage frame={c.var.frame()} plan={plan} map={map} svg={svg} paper={drawing.paper} asked={asked} />,
			);
		})
		.get("/plani/:plan/merku-karte.svg", async (c) => {
			const { plan, svg } = await drawn(deps, slots, c);
			return c.body(svg, 200, downloadAs("image/svg+xml", fileName(plan.code, c.var.lang, "svg")));
		})
		.get("/plani/:plan/merku-karte.png", async (c) => {
			const { plan, svg } = await drawn(deps, slots, c);
			const png = new Uint8Array(chartPng(svg, pngWidthPx));
			return c.body(png, 200, downloadAs("image/png", fileName(plan.code, c.var.lang, "png")));
		});
}

/** A plan's code may have letters outside ASCII, which the header takes only encoded. */
function downloadAs(type: string, name: string): Record<string, string> {
	return { "Content-Type": type, "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
}

async function drawn(deps: Deps, slots: GoalMapSlots, c: Context<PageEnv, "/plani/:plan/*">) {
	const { lang } = c.var;
	const sight = await sightOf(deps.db, c.var.actor);
	const plan = await findPlan(deps.db, c.req.param("plan") ?? "", asOfDay(c, deps.clock), sight);
	if (!plan) throw noSuchPlan();
	if (!hasGoalMap(plan)) {
		throw new Missing("no_goal_map", {
			lv: "Šim plānam nav mērķu un rezultātu, tāpēc nav arī mērķu kartes.",
			en: "This plan has no goals or results, and so no goal map.",
		});
	}
	const map = goalMap(plan, await slots.indicators(plan.code, plan.asOf, lang, sight));
	const facts = { map, title: plan.title, subtitle: subtitleOf(plan, lang), lang };
	const drawing = layOut(facts);
	return { plan, map, drawing, svg: goalMapSvg(drawing, facts) };
}
