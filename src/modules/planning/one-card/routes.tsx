// Linking a measure to the same one in another plan. The card itself stands on the element's page.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { noSuchElement } from "../plans/missing.ts";
import { elementPath } from "../plans/paths.ts";
import { listPlans } from "../plans/plan-heads.ts";
import { findWorkingElement } from "../plans/queries.ts";
import { linkSame, unlinkSame } from "./operations.ts";
import { LinkSamePage } from "./views/link-page.tsx";

export function samePages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/:element/tas-pats", (c) => {
			if (!mayTry(c.var.actor, linkSame)) throw notCoordinator(c);
			return drawLink(deps, c, c.req.param(), { values: {}, errors: {} });
		})
		.post("/plani/:plan/:element/tas-pats", async (c) => {
			const place = c.req.param();
			const { otherPlan = "", other = "" } = await formFields(c);
			const tried = await tryForm(() => named(() => act(deps, c, linkSame, { ...place, otherPlan, other })));
			if ("done" in tried) return goTo(c, `${elementPath(place.plan, place.element)}#tas-pats`);
			const { problem } = tried;
			const errors = "fields" in problem ? problem.fields : {};
			const said = textIn(problem.said, c.var.lang).text;
			return drawLink(deps, c, place, { values: { otherPlan, other }, errors }, said, problem.status);
		})
		.post("/plani/:plan/:element/tas-pats/nonemt", async (c) => {
			const { plan, element } = c.req.param();
			await act(deps, c, unlinkSame, { plan, element });
			return goTo(c, elementPath(plan, element));
		});
}

/** A code that the other plan does not have is a wrong field of this form, not a missing page. */
async function named<T>(run: () => Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (error) {
		if (error instanceof Missing) throw invalidFields({ other: error.said });
		throw error;
	}
}

function notCoordinator(c: PageCtx): Refused {
	const said = {
		lv: "Pasākumus plānos sasaista plāna koordinators.",
		en: "Measures of several plans are linked by the plan's coordinator.",
	};
	return new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

type At = { plan: string; element: string };

async function drawLink(
	deps: Deps,
	c: PageCtx,
	{ plan, element }: At,
	form: FormState,
	said?: string,
	status: 200 | 409 | 422 = 200,
): Promise<Response> {
	const place = await findWorkingElement(deps.db, plan, element, today(deps.clock));
	if (!place) throw noSuchElement();
	const others = (await listPlans(deps.db, "all")).filter((one) => one.code !== plan);
	const frame = { ...c.var.frame() };
	return draw(c, <LinkSamePage frame={frame} place={place} others={others} form={form} said={said} />, status);
}
