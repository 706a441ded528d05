// Pages on which a coordinator puts a draft out, withdraws it, or deletes it.
import { Hono } from "hono";
import { dayOf } from "#kernel/clock.ts";
import { Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { findWorkingPlan } from "../plans/queries.ts";
import { announceDraft, deleteDraft, withdrawDraft } from "./operations.ts";
import { draftPath } from "./paths.ts";
import { DeletionPage } from "./views/deletion-page.tsx";
import { DraftPage } from "./views/draft-page.tsx";
import { draftWords } from "./words.ts";

type Typed = Record<string, string>;

export function draftPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/projekts", async (c) => drawDraft(c, await openDraft(deps, c), {}))
		.post("/plani/:plan/projekts", async (c) => {
			const plan = c.req.param("plan");
			const typed = await formFields(c);
			const result = await tryForm(() =>
				typed.event === "atsaukt"
					? act(deps, c, withdrawDraft, { plan, reason: typed.reason ?? "" })
					: act(deps, c, announceDraft, { plan }),
			);
			if ("done" in result) return goTo(c, withQuery(draftPath(plan), { izdarits: "1" }));
			return drawDraft(c, await openDraft(deps, c), typed, result.problem);
		})
		.get("/plani/:plan/projekts/dzest", async (c) => drawDeletion(deps, c, await openDraft(deps, c), {}))
		.post("/plani/:plan/projekts/dzest", async (c) => {
			const plan = c.req.param("plan");
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, deleteDraft, { plan, reason: typed.reason ?? "" }));
			if ("done" in result) return goTo(c, withQuery("/plani", { dzests: plan }));
			return drawDeletion(deps, c, await openDraft(deps, c), typed, result.problem);
		});
}

/** The draft, for who may decide on it. */
async function openDraft(deps: Deps, c: PageCtx): Promise<PlanHead> {
	if (!mayTry(c.var.actor, announceDraft)) throw notTheirs(c);
	const plan = await findPlanHead(deps.db, c.req.param("plan") ?? "", "all");
	if (plan?.state === "draft") return plan;
	throw new Missing("no_draft", { lv: "Šis plāns nav projekts.", en: "This plan is no draft." });
}

function notTheirs(c: PageCtx): Refused {
	const said = {
		lv: "Par projekta publiskošanu un dzēšanu lemj plāna koordinators.",
		en: "Making drafts public and deleting them is for the plan's coordinator.",
	};
	return new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

type Problem = Invalid | Conflict;

const formOf = (typed: Typed, problem?: Problem) => ({
	values: typed,
	errors: problem && "fields" in problem ? problem.fields : {},
});

const sayProblem = (c: PageCtx, problem?: Problem) =>
	problem instanceof Conflict ? textIn(problem.said, c.var.lang).text : undefined;

async function drawDraft(c: PageCtx, plan: PlanHead, typed: Typed, problem?: Problem): Promise<Response> {
	const words = draftWords[c.var.lang];
	const isDone = c.req.query("izdarits") === "1" && !problem;
	const facts = {
		plan,
		since: plan.publicSince && dayOf(plan.publicSince),
		form: formOf(typed, problem),
		wrong: sayProblem(c, problem),
		done: isDone ? (plan.publicSince ? words.announced : words.withdrawn) : undefined,
	};
	return draw(c, <DraftPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

async function drawDeletion(deps: Deps, c: PageCtx, plan: PlanHead, typed: Typed, problem?: Problem) {
	const view = await findWorkingPlan(deps.db, plan.code, dayOf(deps.clock.now()));
	const facts = {
		plan,
		elements: view?.elements.length ?? 0,
		form: formOf(typed, problem),
		wrong: sayProblem(c, problem),
	};
	return draw(c, <DeletionPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
