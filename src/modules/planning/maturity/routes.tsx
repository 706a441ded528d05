// Pages of maturity. The rows are asked again inside the operations.
import { Hono } from "hono";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageEnv, tryForm } from "#ui/web.ts";
import { notOwner } from "../access.ts";
import {
	drawForm,
	drawTargets,
	drawYear,
	mayTarget,
	openAssessment,
	openGround,
	refuse,
	requireWriter,
	yearsOf,
} from "./drawn.tsx";
import { fieldsOf, levelsOf, targetFieldsOf, targetsOfFields } from "./fields.ts";
import {
	acceptMaturityAssessment,
	returnMaturityAssessment,
	saveMaturityAssessment,
	submitMaturityAssessment,
} from "./operations.ts";
import { maturityPath, yearPath } from "./paths.ts";
import { yearRadar } from "./radar.ts";
import { assessedYears, shownFunction } from "./shown.ts";
import { setMaturityTargets } from "./targets.ts";
import { MaturityPage } from "./views/maturity-page.tsx";
import { maturityWords } from "./words.ts";

export function maturityPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/briedums", async (c) => {
			const ground = await openGround(deps, c);
			const { maturity, viewer } = ground;
			const functions = maturity.functions.map((one) => shownFunction(one, viewer));
			const years = yearsOf(deps, maturity);
			const year = Number(c.req.query("gads"));
			const chosen = years.includes(year) ? year : (assessedYears(functions).at(-1) ?? years.at(-1) ?? year);
			const most = Math.max(...maturity.scale.map((one) => one.level), 1);
			const facts = {
				...{ plan: maturity.plan, scale: maturity.scale, functions, year: chosen, years, most },
				radar: yearRadar(functions, chosen, most, c.var.lang),
				mayTarget: ground.isNow && (await mayTarget(deps, c, ground.ownerId)),
				asked: ground.isNow ? undefined : maturity.plan.asOf,
				said: c.req.query("saglabats") ? maturityWords[c.var.lang].savedTargets : undefined,
			};
			return draw(c, <MaturityPage frame={c.var.frame()} facts={facts} />);
		})
		.get("/plani/:plan/briedums/merki", async (c) => {
			const ground = await openGround(deps, c);
			if (!(await mayTarget(deps, c, ground.ownerId))) throw refuse(c, notOwner());
			return drawTargets(c, ground, targetFieldsOf(ground.maturity));
		})
		.post("/plani/:plan/briedums/merki", async (c) => {
			const typed = await formFields(c);
			const ground = await openGround(deps, c);
			const { plan } = ground.maturity;
			const input = {
				plan: plan.code,
				targets: targetsOfFields(ground.maturity, typed),
				basedOn: typed.basedOn,
			};
			const result = await tryForm(() => act(deps, c, setMaturityTargets, input));
			if ("done" in result) return goTo(c, withQuery(maturityPath(plan.code), { saglabats: "1" }));
			return drawTargets(c, await openGround(deps, c), typed, result.problem);
		})
		.get("/plani/:plan/briedums/:element/:year", async (c) => drawYear(deps, c))
		.get("/plani/:plan/briedums/:element/:year/:kind", async (c) => {
			const ground = await openAssessment(deps, c);
			requireWriter(c, ground);
			return drawForm(c, ground, { values: fieldsOf(ground.own) });
		})
		.post("/plani/:plan/briedums/:element/:year/:kind", async (c) => {
			const typed = await formFields(c);
			const ground = await openAssessment(deps, c);
			const { place } = ground;
			const submits = typed.darit === "iesniegt";
			const input = { ...place, levels: levelsOf(typed), summary: typed.summary, revision: typed.revision };
			const result = await tryForm<unknown>(() =>
				submits ? act(deps, c, submitMaturityAssessment, input) : act(deps, c, saveMaturityAssessment, input),
			);
			if ("problem" in result)
				return drawForm(c, await openAssessment(deps, c), { values: typed, problem: result.problem });
			return goTo(
				c,
				withQuery(yearPath(place.plan, place.element, place.year), { ir: submits ? "iesniegts" : "saglabats" }),
			);
		})
		.post("/plani/:plan/briedums/:element/:year/:kind/pienemt", async (c) => {
			const { place } = await openAssessment(deps, c);
			const { revision } = await formFields(c);
			const result = await tryForm(() => act(deps, c, acceptMaturityAssessment, { ...place, revision }));
			if ("done" in result)
				return goTo(c, withQuery(yearPath(place.plan, place.element, place.year), { ir: "pienemts" }));
			return drawYear(deps, c, { kind: place.kind, values: {}, problem: result.problem });
		})
		.post("/plani/:plan/briedums/:element/:year/:kind/atgriezt", async (c) => {
			const { place } = await openAssessment(deps, c);
			const typed = await formFields(c);
			const input = { ...place, reason: typed.reason ?? "", revision: typed.revision };
			const result = await tryForm(() => act(deps, c, returnMaturityAssessment, input));
			if ("done" in result)
				return goTo(c, withQuery(yearPath(place.plan, place.element, place.year), { ir: "atgriezts" }));
			return drawYear(deps, c, { kind: place.kind, values: typed, problem: result.problem });
		});
}
