// Pages on which an accepted assessment is corrected. Before the pages of maturity: their addresses end alike.
import { Hono } from "hono";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { withQuery } from "#ui/address.ts";
import { goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { drawForm, drawYear, openAssessment, requireCorrecter } from "./drawn.tsx";
import { acceptMaturityErratum, declineMaturityErratum, proposeMaturityErratum } from "./errata.ts";
import { fieldsOf, levelsOf } from "./fields.ts";
import type { Place } from "./operations.ts";
import { yearPath } from "./paths.ts";

const base = "/plani/:plan/briedums/:element/:year/:kind/labojums";

export function erratumPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(base, async (c) => {
			const ground = await openAssessment(deps, c);
			requireCorrecter(c, ground);
			return drawForm(c, ground, { values: fieldsOf(ground.own), corrects: true });
		})
		.post(base, async (c) => {
			const typed = await formFields(c);
			const { place } = await openAssessment(deps, c);
			const { summary, revision, reason = "" } = typed;
			const input = { ...place, levels: levelsOf(typed), summary, revision, reason };
			const result = await tryForm(() => act(deps, c, proposeMaturityErratum, input));
			if ("done" in result) return backTo(c, place, "labojums");
			const ground = await openAssessment(deps, c);
			return drawForm(c, ground, { values: typed, problem: result.problem, corrects: true });
		})
		.post(`${base}/:erratum/pienemt`, async (c) => {
			const { place } = await openAssessment(deps, c);
			const input = { ...place, erratum: c.req.param("erratum") };
			const result = await tryForm(() => act(deps, c, acceptMaturityErratum, input));
			if ("done" in result) return backTo(c, place, "labots");
			return drawYear(deps, c, { kind: place.kind, values: {}, problem: result.problem, erratum: true });
		})
		.post(`${base}/:erratum/noraidit`, async (c) => {
			const { place } = await openAssessment(deps, c);
			const typed = await formFields(c);
			const input = { ...place, erratum: c.req.param("erratum"), reason: typed.reason ?? "" };
			const result = await tryForm(() => act(deps, c, declineMaturityErratum, input));
			if ("done" in result) return backTo(c, place, "noraidits");
			return drawYear(deps, c, { kind: place.kind, values: typed, problem: result.problem, erratum: true });
		});
}

const backTo = (c: PageCtx, { plan, element, year }: Place, ir: string) =>
	goTo(c, withQuery(yearPath(plan, element, year), { ir }));
