// Paths of the pages of indicators.
import { Hono } from "hono";
import { seesNames } from "#kernel/access.ts";
import { listAuditLines } from "#kernel/audit-queries.ts";
import { type Day, today } from "#kernel/clock.ts";
import { Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, namesOf } from "#modules/directory/index.ts";
import { sightOf } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayMeasure, seesSmallGroups } from "../access.ts";
import { breakdownsPath } from "../breakdowns/paths.ts";
import { findBreakdowns } from "../breakdowns/queries.ts";
import { shownBreakdown } from "../breakdowns/shown.ts";
import { breakdownWords } from "../breakdowns/words.ts";
import { findComposite } from "../composites/queries.ts";
import { editIndicator } from "../definitions/operations.ts";
import { editPath, newPath, seriesPath, statePath } from "../definitions/paths.ts";
import { definitionWords } from "../definitions/words.ts";
import { bringMeasurements } from "../entry/operations.ts";
import { entryPath } from "../entry/paths.ts";
import { type HistoryEntry, historyOf } from "./history.ts";
import { listByPlan, narrowGroups, type PlanGroup } from "./list-queries.ts";
import { formAgain, inputOf, openForm, pointOf } from "./measurement-form.ts";
import { recordMeasurement } from "./operations.ts";
import { indicatorPath } from "./paths.ts";
import { findIndicator, type IndicatorView } from "./queries.ts";
import { isComputed, isMadeOfGroups, notActive, notTheMeasurer } from "./refusals.ts";
import { type VerdictStatus, verdictStatuses } from "./rules.ts";
import { summarize, summaryKinds } from "./summary-queries.ts";
import { acceptMeasurement, moveMeasurement, withdrawMeasurement } from "./taking-back.ts";
import { IndicatorPage } from "./views/indicator.tsx";
import { IndicatorListPage } from "./views/list.tsx";
import { MeasurementPage } from "./views/measurement.tsx";
import { SummaryPage } from "./views/summary.tsx";
import { whatIf } from "./what-if.ts";
import { indicatorWords } from "./words.ts";

const mostHistory = 200;

export function indicatorPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/raditaji", async (c) => {
			const asOf = asOfDay(c, deps.clock);
			if (c.req.query("pa")) return drawSummary(c, deps, asOf);
			const all = await listByPlan(deps.db, asOf, await sightOf(deps.db, c.var.actor));
			const only = { institution: c.req.query("iestade") || undefined, element: c.req.query("elements") || undefined };
			const plan = planAsked(c, all);
			const groups = await narrowGroups(deps.db, all, { ...only, plan });
			const filter = { plan, ...only, verdict: verdictAsked(c), asOf, asked: asked(c, deps, asOf), page: pageAsked(c) };
			const words = indicatorWords[c.var.lang];
			const acts = [
				...(mayTry(c.var.actor, editIndicator) ? [{ label: words.newIndicator, path: newPath }] : []),
				...(mayTry(c.var.actor, bringMeasurements) ? [{ label: words.fromFile, path: entryPath }] : []),
			];
			return draw(c, <IndicatorListPage frame={c.var.frame()} groups={groups} filter={filter} acts={acts} />);
		})
		.get("/raditaji/:code", async (c) => {
			const view = await getIndicator(c, deps, asOfDay(c, deps.clock));
			const tried = whatIf(view, { value: c.req.query("merkis"), year: c.req.query("gads") });
			const measurer = await mayRecord(c, deps, view);
			const all = await findBreakdowns(deps.db, view);
			const recorder = measurer && view.formula === null && !all.some((one) => one.makesTotal);
			const props = {
				view,
				history: await historyFor(c, deps, view.code),
				mayRecord: recorder,
				mayAccept: recorder && mayTry(c.var.actor, acceptMeasurement),
				showAcceptance: seesNames(c.var.actor),
				acts: actsOn(c, view),
				breakdowns: all.map((one) => shownBreakdown(one, view, seesSmallGroups(c.var.actor), view.asOf)),
				mayRecordGroups: measurer,
				composite: await findComposite(deps.db, view, await sightOf(deps.db, c.var.actor)),
				asked: asked(c, deps, view.asOf),
				whatIf: tried,
				saved: recorder ? pointOf(view, c.req.query("saglabats") ?? "") : undefined,
			};
			const status = Object.keys(tried.form.errors).length > 0 ? 422 : 200;
			return draw(c, <IndicatorPage frame={c.var.frame()} {...props} />, status);
		})
		.get("/raditaji/:code/merijumi", async (c) => {
			const view = await getIndicator(c, deps, today(deps.clock));
			await requireRecorder(c, deps, view);
			const wanted = c.req.query("labot");
			const standing = wanted ? pointOf(view, wanted) : undefined;
			if (wanted && !standing) throw noSuchMeasurement();
			return draw(c, <MeasurementPage frame={c.var.frame()} view={view} state={openForm(standing, c.var.lang)} />);
		})
		.post("/raditaji/:code/merijumi/atsaukt", (c) => takeBack(c, deps, "withdraw"))
		.post("/raditaji/:code/merijumi/parcelt", (c) => takeBack(c, deps, "move"))
		.post("/raditaji/:code/merijumi/pienemt", async (c) => {
			const code = c.req.param("code");
			const { period = "", seen } = await formFields(c);
			await act(deps, c, acceptMeasurement, { indicator: code, period, seen });
			return goTo(c, `${indicatorPath(code)}#dati`);
		})
		.post("/raditaji/:code/merijumi", async (c) => {
			const view = await getIndicator(c, deps, today(deps.clock));
			const typed = await formFields(c);
			const outcome = await tryForm(() => act(deps, c, recordMeasurement, inputOf(view, typed))).catch(refusedToo);
			if ("done" in outcome) return goTo(c, withQuery(indicatorPath(view.code), { saglabats: typed.period }));
			const now = await getIndicator(c, deps, view.asOf);
			const state = formAgain(now, typed, outcome.problem, c.var.lang);
			return draw(c, <MeasurementPage frame={c.var.frame()} view={now} state={state} />, outcome.problem.status);
		});
}

async function drawSummary(c: PageCtx, deps: Deps, asOf: Day): Promise<Response> {
	const kind = summaryKinds.find((one) => one === c.req.query("pa"));
	if (!kind) {
		const said = { lv: indicatorWords.lv.noSummary, en: indicatorWords.en.noSummary };
		throw new Invalid("unknown_summary", said, { pa: said });
	}
	const rows = await summarize(deps.db, asOf, kind, await sightOf(deps.db, c.var.actor));
	return draw(
		c,
		<SummaryPage frame={c.var.frame()} kind={kind} rows={rows} asOf={asOf} asked={asked(c, deps, asOf)} />,
	);
}

/** What the coordinator may do with the indicator, beside measuring. */
function actsOn(c: PageCtx, view: IndicatorView): { label: string; path: string }[] {
	if (!mayTry(c.var.actor, editIndicator)) return [];
	const words = definitionWords[c.var.lang];
	return [
		{ label: words.edit, path: editPath(view.code) },
		{ label: words.series, path: seriesPath(view.code) },
		{ label: breakdownWords[c.var.lang].define, path: breakdownsPath(view.code) },
		{ label: view.state === "active" ? words.state : words.resume, path: statePath(view.code) },
	];
}

/** What was typed stays on the page also when the person may not (or no longer) save it. */
function refusedToo(error: unknown): { problem: Refused } {
	if (error instanceof Refused) return { problem: error };
	throw error;
}

/** A wrong form comes back under the correction of the value, with what was typed. */
async function takeBack(c: PageCtx, deps: Deps, what: "withdraw" | "move"): Promise<Response> {
	const view = await getIndicator(c, deps, today(deps.clock));
	const typed = await formFields(c);
	const { period = "", seen, to = "" } = typed;
	// Both forms stand on one page: each has its own name for its reason.
	const own = what === "move" ? "moveReason" : "withdrawReason";
	const named = { indicator: view.code, period, seen, reason: typed[own] ?? "" };
	const outcome = await tryForm(() =>
		what === "move" ? act(deps, c, moveMeasurement, { ...named, to }) : act(deps, c, withdrawMeasurement, named),
	);
	if ("done" in outcome) return goTo(c, `${indicatorPath(view.code)}#dati`);
	const { problem } = outcome;
	const standing = pointOf(view, period);
	if (!standing) throw problem;
	const { reason, ...rest } = problem instanceof Invalid ? problem.fields : {};
	const errors = reason ? { ...rest, [own]: reason } : rest;
	const said = Object.keys(errors).length > 0 ? undefined : textIn(problem.said, c.var.lang).text;
	const state = { ...openForm(standing, c.var.lang), said };
	const takingBack = { act: what, form: { values: typed, errors } };
	return draw(
		c,
		<MeasurementPage frame={c.var.frame()} view={view} state={state} takingBack={takingBack} />,
		problem.status,
	);
}

async function getIndicator(c: PageCtx, deps: Deps, asOf: Day): Promise<IndicatorView> {
	const code = c.req.param("code") ?? "";
	const sight = await sightOf(deps.db, c.var.actor);
	const view = /^[\p{L}\p{N}.-]{1,60}$/u.test(code) ? await findIndicator(deps.db, code, asOf, sight) : undefined;
	if (view) return view;
	throw new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `There is no indicator ${code}.` });
}

function noSuchMeasurement(): Missing {
	return new Missing("no_such_measurement", {
		lv: "Šim periodam mērījuma nav.",
		en: "This period has no measurement.",
	});
}

async function mayRecord(c: PageCtx, deps: Deps, view: IndicatorView): Promise<boolean> {
	const { actor } = c.var;
	if (view.state !== "active" || !mayTry(actor, recordMeasurement)) return false;
	return mayMeasure(deps.db, actor, { measuredById: view.measuredBy.id });
}

async function requireRecorder(c: PageCtx, deps: Deps, view: IndicatorView): Promise<void> {
	if (c.var.actor.kind === "anyone") {
		const said = {
			lv: "Lai ievadītu mērījumu, vispirms pieslēdzieties.",
			en: "Sign in first to record a measurement.",
		};
		throw new Refused("sign_in_first", said, 401);
	}
	if (view.state !== "active") throw notActive();
	if (view.formula !== null) throw isComputed();
	if ((await findBreakdowns(deps.db, view)).some((one) => one.makesTotal)) throw isMadeOfGroups();
	if (!(await mayRecord(c, deps, view))) throw notTheMeasurer(view);
}

/** The day, when another than today was asked for: links keep it. */
function asked(c: PageCtx, deps: Deps, asOf: Day): Day | undefined {
	return c.req.query("as_of") && asOf !== today(deps.clock) ? asOf : undefined;
}

const pageAsked = (c: PageCtx) => Math.max(1, Math.trunc(Number(c.req.query("lapa"))) || 1);

function planAsked(c: PageCtx, groups: PlanGroup[]): string | undefined {
	const code = c.req.query("plan");
	if (!code || groups.some((group) => group.plan?.code === code)) return code || undefined;
	throw new Missing("no_such_plan", {
		lv: "Tāda plāna nav, vai tam nav rādītāju.",
		en: "There is no such plan, or it has no indicators.",
	});
}

function verdictAsked(c: PageCtx): VerdictStatus | undefined {
	const wanted = c.req.query("virziba");
	if (!wanted) return undefined;
	const found = verdictStatuses.find((status) => status === wanted);
	if (found) return found;
	const said = { lv: indicatorWords.lv.unknownVerdict, en: indicatorWords.en.unknownVerdict };
	throw new Invalid("unknown_verdict", said, { virziba: said });
}

async function historyFor(c: PageCtx, deps: Deps, code: string): Promise<HistoryEntry[]> {
	const lines = await listAuditLines(deps.db, { subjectKind: "indicator", subjectId: code }, mostHistory);
	const showNames = seesNames(c.var.actor);
	const names = showNames ? await namesOf(deps.db) : new Map<string, string>();
	const institutions = new Map((await listInstitutions(deps.db)).map(({ id, code: own }) => [id, own]));
	return historyOf(lines, { names, institutions, showNames });
}
