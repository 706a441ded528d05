// Pages of reporting rounds.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { findFile } from "#kernel/files.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { findIndicator } from "#modules/monitoring/index.ts";
import { findPlan, listPlans, type PlanElement } from "#modules/planning/index.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { approvalScope, mayWrite, workScope } from "./access.ts";
import { acceptItem, exceptItem, returnItem, submitItems, writeItem } from "./item-operations.ts";
import { addErratum, cancelRound, compileRound, openRound, publishRound, reopenRound } from "./operations.ts";
import { roundPath } from "./paths.ts";
import { findItem, findPublished, findRound, listRounds, type RoundView } from "./queries.ts";
import { ElementBefore, IndicatorBefore } from "./views/before.tsx";
import { type ItemFacts, ItemPage } from "./views/item-page.tsx";
import { RoundListPage } from "./views/list-page.tsx";
import { OpenRoundPage } from "./views/open-page.tsx";
import { RoundPage } from "./views/round-page.tsx";
import { roundWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;
type Typed = Record<string, string>;

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
			if ("done" in result) return goTo(c, `${roundPath(result.done.id)}?izdarits=1`);
			return drawOpen(deps, c, typed, result.problem);
		})
		.get("/kartas/:round", async (c) =>
			drawRound(deps, c, c.req.param("round"), { done: c.req.query("izdarits") === "1" }),
		)
		.post("/kartas/:round/soli", async (c) => {
			const round = c.req.param("round");
			const typed = await formFields(c);
			const result = await tryForm(() => step(deps, c, round, typed));
			if ("done" in result) return goTo(c, `${roundPath(round)}?izdarits=1`);
			return drawRound(deps, c, round, { tried: typed.step, typed, problem: result.problem });
		})
		.get("/kartas/:round/dokumenti/:name", async (c) => {
			const { round: id, name } = c.req.param();
			const round = (await findPublished(deps.db, id)) ?? (await findRound(deps.db, c.var.actor, id))?.round;
			const hash = round?.documents?.[name];
			const file = hash ? await findFile(deps.db, hash) : undefined;
			if (!round || !hash || !file) throw noSuchRound();
			const [format = "", lang = ""] = name.split("-");
			const filename = `${round.plan.code}-${round.cutOff}-${lang}.${format}`;
			const headers = {
				"Content-Type": file.contentType,
				ETag: `"${hash}"`,
				"Content-Disposition": `attachment; filename="${filename}"`,
			};
			return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, headers);
		})
		.get("/kartas/:round/vienumi/:item", async (c) => drawItem(deps, c))
		.post("/kartas/:round/vienumi/:item", async (c) => {
			const { round, item } = c.req.param();
			const { revision = "", ...contribution } = await formFields(c);
			const result = await tryForm(() => act(deps, c, writeItem, { item, revision, contribution }));
			if (c.req.header("X-Autosave")) {
				if ("done" in result) return c.json(result.done, 200);
				return c.json({ said: textIn(result.problem.said, c.var.lang).text }, result.problem.status as 422);
			}
			if ("done" in result) return goTo(c, `${roundPath(round)}?izdarits=1`);
			return drawItem(deps, c, { typed: { revision, ...contribution }, problem: result.problem });
		})
		.post("/kartas/:round/vienumi/:item/lemums", async (c) => {
			const { round, item } = c.req.param();
			const typed = await formFields(c);
			const result = await tryForm(() => decide(deps, c, item, typed));
			if ("done" in result) return goTo(c, `${roundPath(round)}?izdarits=1`);
			return drawItem(deps, c, { problem: result.problem });
		});
}

function step(deps: Deps, c: PageCtx, round: string, typed: Typed): Promise<unknown> {
	const { reason = "", protocol = "", date = "", place = "", wasSaid = "", isRight = "" } = typed;
	switch (typed.step) {
		case "submit":
			return act(deps, c, submitItems, { round, institution: typed.institution || null });
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

function decide(deps: Deps, c: PageCtx, item: string, typed: Typed): Promise<unknown> {
	if (typed.decision === "accept") return act(deps, c, acceptItem, { item });
	if (typed.decision === "return") return act(deps, c, returnItem, { item, comment: typed["comment-return"] ?? "" });
	return act(deps, c, exceptItem, { item, comment: typed["comment-except"] ?? "" });
}

const noSuchRound = () =>
	new Missing("no_such_round", { lv: "Tādas ziņošanas kārtas nav.", en: "There is no such reporting round." });

function requireOfficial(c: PageCtx): void {
	if (c.var.actor.grants.length > 0) return;
	throw new Refused(
		"officials_only",
		{ lv: roundWords.lv.onlyFor, en: roundWords.en.onlyFor },
		c.var.actor.kind === "anyone" ? 401 : 403,
	);
}

function requireCoordinator(c: PageCtx): void {
	if (mayTry(c.var.actor, openRound)) return;
	const said = { lv: "Kārtu atver plāna koordinators.", en: "A round is opened by the plan's coordinator." };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

const errorsOf = (problem: Problem) => (problem && "fields" in problem ? problem.fields : {});
const saidOf = (c: PageCtx, problem: Problem) =>
	problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;

async function drawOpen(deps: Deps, c: PageCtx, values: Typed, problem?: Problem): Promise<Response> {
	const plans = (await listPlans(deps.db)).filter((plan) => ["in_force", "amending"].includes(plan.state));
	const form = { values, errors: errorsOf(problem) };
	return draw(
		c,
		<OpenRoundPage frame={c.var.frame()} form={form} plans={plans} said={saidOf(c, problem)} />,
		problem?.status ?? 200,
	);
}

type Drawn = { tried?: string | undefined; typed?: Typed; problem?: Problem; done?: boolean };

async function drawRound(deps: Deps, c: PageCtx, id: string, drawn: Drawn): Promise<Response> {
	requireOfficial(c);
	const view = await getRound(deps, c, id);
	const isCoordinator = mayTry(c.var.actor, openRound);
	const submits = new Set([...(await approvalScope(deps.db, c.var.actor)), ...(isCoordinator ? [""] : [])]);
	const form = { values: drawn.typed ?? {}, errors: errorsOf(drawn.problem) };
	const facts = {
		view,
		isCoordinator,
		submits,
		form,
		tried: drawn.tried,
		said: saidOf(c, drawn.problem),
		done: drawn.done ?? false,
	};
	return draw(c, <RoundPage frame={c.var.frame()} facts={facts} />, drawn.problem?.status ?? 200);
}

const isUuid = (text: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

async function getRound(deps: Deps, c: PageCtx, id: string): Promise<RoundView> {
	const view = isUuid(id) ? await findRound(deps.db, c.var.actor, id) : undefined;
	if (view) return view;
	throw noSuchRound();
}

async function drawItem(deps: Deps, c: PageCtx, drawn: { typed?: Typed; problem?: Problem } = {}): Promise<Response> {
	requireOfficial(c);
	const { round: roundId = "", item: itemId = "" } = c.req.param() as Record<string, string>;
	const found = isUuid(roundId) && isUuid(itemId) ? await findItem(deps.db, c.var.actor, roundId, itemId) : undefined;
	if (!found) throw noSuchRound();
	const { round, item } = found;
	const { actor, lang } = c.var;
	const isOpen = round.state === "open";
	const values = drawn.typed ?? { ...(await startValues(deps, found)), revision: String(item.revision) };
	// After a conflict the writer has seen what stands now.
	const revision = drawn.problem?.status === 409 ? String(item.revision) : values.revision;
	const facts: ItemFacts = {
		round,
		item,
		form: { values: { ...values, revision }, errors: errorsOf(drawn.problem) },
		said: saidOf(c, drawn.problem),
		mayWrite:
			isOpen &&
			["waiting", "drafted", "returned"].includes(item.state) &&
			mayWrite(actor, await workScope(deps.db, actor), item),
		mayDecide: isOpen && mayTry(actor, acceptItem),
		before: await latestOf(deps, round.plan.code, item, lang),
	};
	return draw(c, <ItemPage frame={c.var.frame()} facts={facts} />, drawn.problem?.status ?? 200);
}

type Found = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** What the form begins with: the draft, or the last statement to be confirmed or mended. */
async function startValues(deps: Deps, { round, item }: Found): Promise<Typed> {
	if (item.contribution)
		return Object.fromEntries(
			Object.entries(item.contribution)
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => [name, String(value)]),
		);
	if (item.kind === "indicator") return { period: round.cutOff.slice(0, 4) };
	const update = (await findElement(deps, round.plan.code, item.code))?.update;
	const fields = {
		status: update?.status ?? "in_progress",
		narrative: update?.narrative?.lv,
		achieved: update?.achieved,
		reason: update?.reason,
		decision: update?.decision,
	};
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

async function findElement(deps: Deps, plan: string, code: string): Promise<PlanElement | undefined> {
	return (await findPlan(deps.db, plan, today(deps.clock)))?.elements.find((one) => one.code === code);
}

async function latestOf(deps: Deps, plan: string, item: Found["item"], lang: Lang) {
	if (item.kind === "deliverable") {
		const element = await findElement(deps, plan, item.code);
		return element ? <ElementBefore element={element} lang={lang} /> : null;
	}
	const view = await findIndicator(deps.db, item.code, today(deps.clock));
	return view ? <IndicatorBefore view={view} lang={lang} /> : null;
}
