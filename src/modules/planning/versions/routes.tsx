// Versions of a plan, their comparison, and the steps of its life.
import { Hono } from "hono";
import { seesNames } from "#kernel/access.ts";
import { Invalid, Missing } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { namesOf } from "#modules/directory/index.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { planPath } from "../plans/paths.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { comparePlans } from "./compare.ts";
import type { PlanContent } from "./content.ts";
import type { PlanEvent } from "./lifecycle.ts";
import {
	approveAmendment,
	approvePlan,
	bringIntoForce,
	closePlan,
	discardAmendment,
	dropPlan,
	openAmendment,
} from "./operations.ts";
import { sayPersons } from "./persons.ts";
import { contentOf, findVersion, listVersions } from "./queries.ts";
import { ComparePage } from "./views/compare-page.tsx";
import { VersionsPage } from "./views/versions-page.tsx";

type Typed = Record<string, string>;

export function versionPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/redakcijas", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			return drawVersions(deps, c, plan, { done: c.req.query("izdarits") === "1" });
		})
		.post("/plani/:plan/redakcijas", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const typed = await formFields(c);
			const result = await tryForm(() => step(deps, c, plan.code, typed));
			if ("done" in result) return goTo(c, `${planPath(plan.code)}/redakcijas?izdarits=1`);
			const errors = "fields" in result.problem ? result.problem.fields : {};
			const said = result.problem.status === 409 ? textIn(result.problem.said, c.var.lang).text : undefined;
			const tried = typed.event as PlanEvent;
			const now = await getHead(deps, c, plan.code);
			return drawVersions(deps, c, now, {
				tried,
				form: { values: typed, errors },
				said,
				status: result.problem.status,
			});
		})
		.get("/plani/:plan/redakcijas/salidzinat", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const from = readNumber(c.req.query("no"));
			const to = readNumber(c.req.query("uz"));
			// Number 0 is what is being prepared: until it is approved, only coordinators see it.
			if ((from === 0 || to === 0) && !mayTry(c.var.actor, approvePlan)) throw noSuchVersion();
			const names = seesNames(c.var.actor) ? await namesOf(deps.db) : undefined;
			const said = async (number: number) => sayPersons(await contentAt(deps, plan, number), names);
			const comparison = comparePlans(await said(from), await said(to));
			return draw(c, <ComparePage frame={c.var.frame()} plan={plan} from={from} to={to} comparison={comparison} />);
		});
}

function step(deps: Deps, c: PageCtx, plan: string, typed: Typed): Promise<unknown> {
	const { event, validFrom = "", reason = "", decision = "", earlyMeant } = typed;
	const legal = { kind: typed["act.kind"] ?? "", number: typed["act.number"] ?? "", date: typed["act.date"] ?? "" };
	switch (event as PlanEvent) {
		case "approve":
			return act(deps, c, approvePlan, { plan, act: legal, validFrom, earlyMeant: earlyMeant === "1" });
		case "bringIntoForce":
			return act(deps, c, bringIntoForce, { plan });
		case "amend":
			return act(deps, c, openAmendment, { plan, reason });
		case "approveAmendment":
			return act(deps, c, approveAmendment, { plan, act: legal, validFrom, earlyMeant: earlyMeant === "1" });
		case "discardAmendment":
			return act(deps, c, discardAmendment, { plan });
		case "close":
			return act(deps, c, closePlan, { plan, reason });
		case "drop":
			return act(deps, c, dropPlan, { plan, reason, decision });
		default:
			throw new Invalid("unknown_step", { lv: "Tāda soļa nav.", en: "There is no such step." });
	}
}

async function getHead(deps: Deps, c: PageCtx, code: string): Promise<PlanHead> {
	const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
	if (plan) return plan;
	throw noSuchPlan();
}

/** Version 0 is what is being prepared. */
async function contentAt(deps: Deps, plan: PlanHead, number: number): Promise<PlanContent> {
	if (number === 0) return contentOf(deps.db, plan.id);
	const version = await findVersion(deps.db, plan.id, number);
	if (version) return version.content;
	throw noSuchVersion();
}

const noSuchVersion = () =>
	new Missing("no_such_version", { lv: "Tādas redakcijas nav.", en: "There is no such version." });

function readNumber(text: string | undefined): number {
	if (text && /^\d{1,6}$/.test(text)) return Number(text);
	throw noSuchVersion();
}

type Drawn = {
	tried?: PlanEvent;
	form?: { values: Typed; errors: object };
	said?: string | undefined;
	done?: boolean;
	status?: 409 | 422;
};

async function drawVersions(deps: Deps, c: PageCtx, plan: PlanHead, drawn: Drawn): Promise<Response> {
	const facts = {
		plan,
		versions: await listVersions(deps.db, plan.id),
		mayDecide: mayTry(c.var.actor, approvePlan),
		tried: drawn.tried,
		form: (drawn.form ?? { values: {}, errors: {} }) as never,
		said: drawn.said,
		done: drawn.done ?? false,
	};
	return draw(c, <VersionsPage frame={c.var.frame()} facts={facts} />, drawn.status ?? 200);
}
