// Pages of reporting rounds as a whole; those of their items stand in item-routes.tsx.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import type { Conflict, Invalid } from "#kernel/errors.ts";
import { findFile } from "#kernel/files.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { listPlans } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { acceptItems } from "./accepting.ts";
import { approvalScope } from "./access.ts";
import { compileRound, compilingJob } from "./compiling.ts";
import { itemsCsv, itemsWorkbook } from "./files.ts";
import { itemsPerPage, readFilter } from "./filter.ts";
import { submitItems, writeItem } from "./item-operations.ts";
import { itemPages } from "./item-routes.tsx";
import { lateRows } from "./late.ts";
import { addErratum, cancelRound, openRound, publishRound, reopenRound } from "./operations.ts";
import { roundPath } from "./paths.ts";
import { findPublished, findRound, listItems, listRounds, matrixOf, type RoundView } from "./queries.ts";
import { escalationsOf } from "./reminder-queries.ts";
import { errorsOf, isUuid, requireCoordinator, requireOfficial, saidOf } from "./requests.ts";
import type { RoundFacts } from "./round-facts.ts";
import { noSuchRound } from "./rows.ts";
import { submittingOf } from "./submitting.ts";
import { RoundListPage } from "./views/list-page.tsx";
import { OpenRoundPage } from "./views/open-page.tsx";
import { PublishedPage } from "./views/published-page.tsx";
import { RoundPage } from "./views/round-page.tsx";
import { type Deed, deedAsked } from "./words.ts";

type Problem = Invalid | Conflict | undefined;
type Typed = Record<string, string>;

/** Up to so many items each has its own sign in the matrix. */
const mostMarks = 300;

export function roundPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/kartas", async (c) => {
			requireOfficial(c);
			return draw(
				c,
				<RoundListPage
					frame={c.var.frame()}
					rounds={await listRounds(deps.db, c.var.actor)}
					mayOpen={mayTry(c.var.actor, openRound)}
				/>,
			);
		})
		.get("/kartas/jauna", async (c) => {
			requireCoordinator(c);
			return drawOpen(deps, c, { scope: "open", indicators: "yes", plan: c.req.query("plans") ?? "" });
		})
		.post("/kartas", async (c) => {
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, openRound, typed as never));
			if ("done" in result) return goTo(c, `${roundPath(result.done.id)}?izdarits=opened`);
			return drawOpen(deps, c, typed, result.problem);
		})
		.get("/kartas/:round", async (c) =>
			drawRound(deps, c, c.req.param("round"), { done: deedAsked(c.req.query("izdarits")) }),
		)
		.post("/kartas/:round/soli", async (c) => {
			const round = c.req.param("round");
			const typed = await formFields(c);
			const result = await tryForm(() => step(deps, c, round, typed));
			if ("done" in result) return goTo(c, withQuery(roundPath(round), { izdarits: typed.step }));
			return drawRound(deps, c, round, { tried: typed.step, typed, problem: result.problem });
		})
		.get("/kartas/:round/vienumi.csv", async (c) => {
			const { view, items, name } = await asFile(deps, c, c.req.param("round"));
			c.header("Content-Disposition", `attachment; filename="${name}.csv"`);
			c.header("Content-Type", "text/csv; charset=utf-8");
			return c.body(itemsCsv(view, items, c.var.lang));
		})
		.get("/kartas/:round/vienumi.xlsx", async (c) => {
			const { view, items, name } = await asFile(deps, c, c.req.param("round"));
			const matrix = matrixOf(view, readFilter(c.req.query()));
			return c.body(itemsWorkbook(view, matrix, items, c.var.lang), 200, {
				"Content-Disposition": `attachment; filename="${name}.xlsx"`,
				"Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			});
		})
		.get("/kartas/:round/dokumenti/:name", async (c) => {
			const { round: id, name } = c.req.param();
			if (!isUuid(id)) throw noSuchRound();
			const found = await findPublished(deps.db, id);
			const round = found?.round ?? (await findRound(deps.db, c.var.actor, id, today(deps.clock)))?.round;
			const hash = round?.documents?.[name];
			const file = hash ? await findFile(deps.db, hash) : undefined;
			if (!round || !hash || !file) throw noSuchRound();
			const [format = "", lang = ""] = name.split("-");
			const filename = `${round.plan.code}-${round.cutOff}-${lang}.${format}`;
			return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
				"Content-Type": file.contentType,
				ETag: `"${hash}"`,
				"Content-Disposition": `attachment; filename="${filename}"`,
			});
		})
		.route("/", itemPages(deps));
}

function step(deps: Deps, c: PageCtx, round: string, typed: Typed): Promise<unknown> {
	const { reason = "", protocol = "", date = "", place = "", wasSaid = "", isRight = "" } = typed;
	const institution = typed.institution || null;
	switch (typed.step) {
		case "submit":
			return act(deps, c, submitItems, { round, institution });
		case "accept-all":
			return act(deps, c, acceptItems, { round, institution });
		case "compile":
			return act(deps, c, compileRound, { round });
		case "publish":
			return act(deps, c, publishRound, { round, protocol, date });
		case "reopen":
			return act(deps, c, reopenRound, { round, reason });
		case "cancel":
			return act(deps, c, cancelRound, { round, reason });
		case "erratum":
			return act(deps, c, addErratum, { round, place, wasSaid, isRight, reason });
		default:
			throw noSuchRound();
	}
}

async function asFile(deps: Deps, c: PageCtx, id: string) {
	requireOfficial(c);
	const view = await getRound(deps, c, id);
	const items = await listItems(deps.db, view, readFilter(c.req.query()));
	return { view, items, name: `${view.round.plan.code}-${view.round.cutOff}-karta` };
}

async function drawOpen(deps: Deps, c: PageCtx, values: Typed, problem?: Problem): Promise<Response> {
	const plans = (await listPlans(deps.db, "all")).filter((plan) => ["in_force", "amending"].includes(plan.state));
	const form = { values, errors: errorsOf(problem) };
	return draw(
		c,
		<OpenRoundPage frame={c.var.frame()} form={form} plans={plans} said={saidOf(c, problem)} />,
		problem?.status ?? 200,
	);
}

type Drawn = { tried?: string | undefined; typed?: Typed; problem?: Problem; done?: Deed | undefined };

async function drawRound(deps: Deps, c: PageCtx, id: string, drawn: Drawn): Promise<Response> {
	const published = c.var.actor.grants.length === 0 && isUuid(id) ? await findPublished(deps.db, id) : undefined;
	if (published) return draw(c, <PublishedPage frame={c.var.frame()} published={published} />);
	requireOfficial(c);
	const view = await getRound(deps, c, id);
	const facts = await roundFacts(deps, c, view, drawn);
	return draw(c, <RoundPage frame={c.var.frame()} facts={facts} />, drawn.problem?.status ?? 200);
}

async function roundFacts(deps: Deps, c: PageCtx, view: RoundView, drawn: Drawn): Promise<RoundFacts> {
	const { actor } = c.var;
	const filter = readFilter(c.req.query());
	const matrix = matrixOf(view, filter);
	const last = Math.max(1, Math.ceil(matrix.tally.total / itemsPerPage));
	const page = Math.min(last, Math.max(1, Math.trunc(Number(c.req.query("lapa")) || 1)));
	const isCoordinator = mayTry(actor, openRound);
	const isFew = matrix.tally.total <= mostMarks;
	const marks = isFew ? await listItems(deps.db, view, filter) : undefined;
	const job = view.round.state === "compiling" ? await compilingJob(deps.db, view.round) : undefined;
	return {
		...{ view, filter, matrix, page, isCoordinator },
		marks,
		// Where all are there already the page is cut out of them.
		items: marks
			? marks.slice((page - 1) * itemsPerPage, page * itemsPerPage)
			: await listItems(deps.db, view, filter, page),
		late: lateRows(view, view.isLate ? await escalationsOf(deps.db, view.round.id) : new Map()),
		submits: submittingOf(view, await approvalScope(deps.db, actor), isCoordinator),
		failed: job?.state === "dead",
		form: { values: drawn.typed ?? {}, errors: errorsOf(drawn.problem) },
		tried: drawn.tried,
		said: saidOf(c, drawn.problem),
		done: drawn.done,
		mayFill: mayTry(actor, writeItem),
	};
}

async function getRound(deps: Deps, c: PageCtx, id: string): Promise<RoundView> {
	const view = isUuid(id) ? await findRound(deps.db, c.var.actor, id, today(deps.clock)) : undefined;
	if (view) return view;
	throw noSuchRound();
}
