// Pages of annual work plans: all of them, a new one, a plan's board and list, and carrying it forward.
import { Hono } from "hono";
import { seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import { compareIn, textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { scopeOf, sightOf } from "../access.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { notTheirs } from "./access.ts";
import { findCarrying } from "./carrying.ts";
import { readFilter, writeFilter } from "./filter.ts";
import { addTask } from "./operations.ts";
import { getWork, offeredFor, planIsUnderWay, readerOf, sayProblem, titleFields } from "./page-facts.ts";
import { boardPath, workPlansPath } from "./paths.ts";
import { listWorkPlans, type WorkPlan } from "./queries.ts";
import { noSuchWorkPlan } from "./rows.ts";
import { taskPages } from "./task-routes.tsx";
import { BoardPage } from "./views/board-page.tsx";
import { CarryPage } from "./views/carry-page.tsx";
import { NewWorkPlanPage, WorkPlansPage } from "./views/work-plans-page.tsx";
import { workPlanWords } from "./words.ts";
import { carryForward, startWorkPlan } from "./years.ts";

type Problem = Invalid | Conflict | undefined;
type Fields = Record<string, string | undefined>;

export function workPlanPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(workPlansPath, async (c) => {
			const lines = await listWorkPlans(deps.db, asOfDay(c, deps.clock), await sightOf(deps.db, c.var.actor));
			const mayBegin = mayTry(c.var.actor, startWorkPlan);
			return draw(c, <WorkPlansPage frame={c.var.frame()} lines={lines} mayBegin={mayBegin} />);
		})
		.get(`${workPlansPath}/jauns`, async (c) => {
			if (!mayTry(c.var.actor, startWorkPlan)) throw c.var.actor.kind === "anyone" ? signInFirst() : notTheirs();
			return drawNewForm(deps, c, { year: String(Number(today(deps.clock).slice(0, 4)) + 1) });
		})
		.post(workPlansPath, async (c) => {
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, startWorkPlan, typed as never));
			if ("done" in result) return goTo(c, withQuery(boardPath(result.done.code), { izdarits: "started" }));
			return drawNewForm(deps, c, typed, result.problem);
		})
		.get("/plani/:plan/darbi", async (c) => {
			const work = await getWork(deps, c, c.req.param("plan"), asOfDay(c, deps.clock));
			return drawBoard(deps, c, work, {});
		})
		.post("/plani/:plan/darbi", async (c) => {
			const code = c.req.param("plan");
			const typed = await formFields(c);
			const input = { ...typed, ...titleFields(typed), plan: code };
			const result = await tryForm(() => act(deps, c, addTask, input as never));
			if ("done" in result) {
				const query = { ...keptFilter(c), izdarits: "added", fokuss: result.done.code };
				return goTo(c, `${withQuery(boardPath(code), query)}#u-${result.done.code}`);
			}
			return drawBoard(deps, c, await getWork(deps, c, code, today(deps.clock)), typed, result.problem);
		})
		.get("/plani/:plan/parcelsana", async (c) => {
			const { works } = await readerOf(deps, c, c.req.param("plan"));
			if (!works) throw c.var.actor.kind === "anyone" ? signInFirst() : notTheirs();
			return drawCarrying(deps, c, c.req.param("plan"));
		})
		.post("/plani/:plan/parcelsana", async (c) => {
			const plan = c.req.param("plan");
			const { basedOn } = await formFields(c);
			const result = await tryForm(() => act(deps, c, carryForward, { plan, basedOn }));
			if ("done" in result) return goTo(c, withQuery(boardPath(result.done.plan), { izdarits: "carried" }));
			return drawCarrying(deps, c, plan, result.problem);
		})
		.route(
			"/",
			taskPages(deps, async (c, plan, problem) =>
				drawBoard(deps, c, await getWork(deps, c, plan, today(deps.clock)), {}, problem),
			),
		);
}

const signInFirst = () =>
	new Refused("sign_in_first", { lv: "Lai to darītu, vispirms pieslēdzieties.", en: "Sign in first to do this." }, 401);

const keptFilter = (c: PageCtx) => writeFilter(readFilter(c.req.query(), seesNames(c.var.actor)));

/** Sentences that a page may be asked to say after an act. */
const deeds = ["started", "added", "saved", "removed", "carried"] as const;

function saidDeed(c: PageCtx): string | undefined {
	const deed = deeds.find((one) => one === c.req.query("izdarits"));
	return deed && workPlanWords[c.var.lang][deed];
}

async function drawBoard(deps: Deps, c: PageCtx, work: WorkPlan, typed: Fields, problem?: Problem): Promise<Response> {
	const { plan } = work;
	const { works, sees } = await readerOf(deps, c, plan.code);
	const facts = {
		work,
		filter: readFilter(c.req.query(), sees),
		seesNames: sees,
		can: {
			add: works && isEditable(plan.state as PlanState),
			move: works && planIsUnderWay(plan.state),
			carry: works && plan.state !== "draft" && plan.state !== "lost_relevance",
		},
		offered: await offeredFor(deps, work, works, c.var.lang),
		form: {
			values: { priority: "normal", ...typed },
			errors: problem && "fields" in problem ? problem.fields : {},
		},
		wrong: sayProblem(problem, c.var.lang),
		said: problem ? undefined : saidDeed(c),
		focus: c.req.query("fokuss"),
		today: today(deps.clock),
	};
	return draw(c, <BoardPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

async function drawNewForm(deps: Deps, c: PageCtx, values: Fields, problem?: Problem): Promise<Response> {
	const { actor, lang } = c.var;
	const day = today(deps.clock);
	const isEverywhere = actor.grants.some((grant) => grant.role === "plan-coordinator");
	const scope = await scopeOf(deps.db, actor);
	const institutions = (await listInstitutions(deps.db, day))
		.filter((one) => (isEverywhere || scope.has(one.id)) && (one.validTo === null || one.validTo > day))
		.map((one) => ({ code: one.code, label: `${one.code} – ${textIn(one.name, lang).text}` }))
		.sort((a, b) => compareIn(lang)(a.label, b.label));
	const form = { values, errors: problem && "fields" in problem ? problem.fields : {} };
	const said = sayProblem(problem, lang);
	const page = (
		<NewWorkPlanPage frame={c.var.frame()} form={form} institutions={institutions} {...(said ? { said } : {})} />
	);
	return draw(c, page, problem?.status ?? 200);
}

async function drawCarrying(deps: Deps, c: PageCtx, plan: string, problem?: Problem): Promise<Response> {
	const carrying = await findCarrying(deps.db, plan, today(deps.clock), seesNames(c.var.actor));
	if (!carrying) throw noSuchWorkPlan(plan);
	const page = <CarryPage frame={c.var.frame()} carrying={carrying} said={sayProblem(problem, c.var.lang)} />;
	return draw(c, page, problem?.status ?? 200);
}
