// Pages of the planning register.
import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import { hasRole, type Sight, seesNames } from "#kernel/access.ts";
import { type Day, today } from "#kernel/clock.ts";
import { mayTry } from "#kernel/operation.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { namesOf } from "#modules/directory/index.ts";
import { at } from "#ui/address.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { mayUpdate, sightOf } from "../access.ts";
import { updateDeliverable } from "../execution/operations.ts";
import { updateHistory } from "../execution/queries.ts";
import { updatePages } from "../execution/routes.tsx";
import { linkSame } from "../one-card/operations.ts";
import { cardOf } from "../one-card/queries.ts";
import { sharedKinds } from "../one-card/rules.ts";
import { findNewCode } from "../versions/old-codes.ts";
import { besideTree } from "./beside.ts";
import { planCards } from "./cards.ts";
import { dutiesOf } from "./duties.ts";
import { readFilter } from "./filter.ts";
import { noSuchElement, noSuchPlan } from "./missing.ts";
import { createPlan } from "./operations.ts";
import { deadlineChanges } from "./parts.ts";
import { elementPath } from "./paths.ts";
import { findElement, findPlan } from "./queries.ts";
import { DutiesSection } from "./views/duties.tsx";
import { type ElementFacts, ElementPage } from "./views/element-page.tsx";
import { PlanListPage } from "./views/plan-list.tsx";
import { PlanPage } from "./views/plan-page.tsx";

/** What other modules draw on these pages. */
export type PlanSlots = {
	indicators(place: { plan: string; element?: string }, asOf: Day, lang: Lang, sight: Sight): Promise<Child>;
	/** The latest news about the plan. */
	news(plan: string, lang: Lang): Promise<Child>;
};

export function planPages(deps: Deps, slots: PlanSlots) {
	return new Hono<PageEnv>()
		.get("/plani", async (c) => {
			return draw(
				c,
				<PlanListPage
					frame={c.var.frame()}
					cards={await planCards(deps, asOfDay(c, deps.clock), await sightOf(deps.db, c.var.actor))}
					mayAdd={mayTry(c.var.actor, createPlan)}
					deleted={mayTry(c.var.actor, createPlan) ? c.req.query("dzests") : undefined}
				/>,
			);
		})
		.get("/plani/:plan", async (c) => {
			const asOf = asOfDay(c, deps.clock);
			const sight = await sightOf(deps.db, c.var.actor);
			const plan = await findPlan(deps.db, c.req.param("plan"), asOf, sight);
			if (!plan) throw noSuchPlan();
			const indicators = await slots.indicators({ plan: plan.code }, asOf, c.var.lang, sight);
			const filter = readFilter(c.req.query());
			return draw(
				c,
				<PlanPage
					frame={c.var.frame()}
					plan={plan}
					beside={await besideTree(deps.db, c.var.actor, plan, asOf)}
					filter={filter}
					today={today(deps.clock)}
					indicators={indicators}
					news={asOf === today(deps.clock) ? await slots.news(plan.code, c.var.lang) : null}
				/>,
			);
		})
		.get("/plani/:plan/:element", async (c) => {
			const facts = await elementFacts(deps, c);
			if (!facts) return toNewCode(deps, c);
			const indicators = await slots.indicators(
				{ plan: facts.plan.code, element: facts.element.code },
				facts.plan.asOf,
				c.var.lang,
				await sightOf(deps.db, c.var.actor),
			);
			return draw(c, <ElementPage frame={c.var.frame()} facts={facts} indicators={indicators} />);
		})
		.route("/", updatePages(deps));
}

/** For an institution's page: its plans, and what it is responsible for in all plans on the day. */
export async function drawDuties(
	deps: Pick<Deps, "db" | "clock">,
	institution: string,
	asOf: Day,
	lang: Lang,
): Promise<Child> {
	const own = await planCards(deps, asOf, "public", institution);
	const duties = await dutiesOf(deps.db, institution, asOf);
	const asked = asOf === today(deps.clock) ? undefined : asOf;
	return <DutiesSection institution={institution} own={own} duties={duties} asked={asked} lang={lang} />;
}

async function elementFacts(
	deps: Deps,
	c: Context<PageEnv, "/plani/:plan/:element">,
): Promise<ElementFacts | undefined> {
	const { plan: planCode, element: code } = c.req.param();
	const sight = await sightOf(deps.db, c.var.actor);
	const found = await findElement(deps.db, planCode, code, asOfDay(c, deps.clock), sight);
	if (!found) return undefined;
	const { actor } = c.var;
	const { plan, element, above } = found;
	const responsible = element.parties.filter((party) => party.role === "responsible");
	return {
		plan,
		element,
		above,
		history: await updateHistory(deps.db, element.id),
		deadlineChanges: await deadlineChanges(deps.db, element.id, sight === "public" ? plan.amendingSince : null),
		names: seesNames(actor) ? await namesOf(deps.db) : new Map(),
		mayUpdate:
			element.kind === "deliverable" &&
			mayTry(actor, updateDeliverable) &&
			(await mayUpdate(deps.db, actor, { responsible })),
		maySeeAudit: hasRole(actor, "auditor", "plan-coordinator", "system-admin"),
		mayOpenFiles: seesNames(actor),
		card: await cardOf(deps.db, element.id, plan.asOf, sight),
		mayLink: mayTry(actor, linkSame) && sharedKinds.includes(element.kind),
		saved: c.req.query("saglabats") === "1",
		today: today(deps.clock),
	};
}

/** An element that has another code by now keeps its old address. @throws Missing where there never was such a code */
async function toNewCode(deps: Deps, c: Context<PageEnv, "/plani/:plan/:element">): Promise<Response> {
	const code = await findNewCode(deps.db, c.req.param("plan"), c.req.param("element"));
	if (code === undefined) throw noSuchElement();
	return c.redirect(at(c.var.lang, elementPath(c.req.param("plan"), code)) + new URL(c.req.url).search, 301);
}
