// Pages on which the plan coordinator says what an indicator is.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Conflict, type FieldErrors, Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, listUnits } from "#modules/directory/index.ts";
import { listPlans } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { indicatorPath } from "../indicators/paths.ts";
import { findIndicator, type IndicatorView, listIndicators } from "../indicators/queries.ts";
import { noSuchIndicator } from "../indicators/rows.ts";
import { bothOrNull, codeOf, compacted, definitionOf, type Fields, fieldNameOf, fieldsOf } from "./fields.ts";
import { addIndicator, changeIndicatorState, editIndicator } from "./operations.ts";
import { newPath, seriesPath } from "./paths.ts";
import { editSeries, startSeries } from "./series-operations.ts";
import { type DefinitionFacts, DefinitionPage } from "./views/definition-form.tsx";
import { type SeriesFacts, SeriesPage } from "./views/series-page.tsx";
import { StatePage } from "./views/state-form.tsx";
import { definitionWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;

export function definitionPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(newPath, async (c) => {
			requireEditor(c);
			const plan = c.req.query("plan");
			const blank = { unit: "%", direction: "grow", minGroup: "5", ...(plan ? { "places.0.plan": plan } : {}) };
			return drawDefinition(deps, c, undefined, blank);
		})
		.post(newPath, async (c) => {
			const typed = compacted(await formFields(c));
			if (typed.rindas) return drawDefinition(deps, c, undefined, typed);
			const result = await tryForm(() => act(deps, c, addIndicator, definitionOf(typed)));
			if ("done" in result) return goTo(c, indicatorPath(typed.code ?? ""));
			return drawDefinition(deps, c, undefined, typed, codeProblem(result.problem));
		})
		.get("/raditaji/:code/labot", async (c) => {
			requireEditor(c);
			const view = await getIndicator(deps, c.req.param("code"));
			return drawDefinition(deps, c, view, fieldsOf(view));
		})
		.post("/raditaji/:code/labot", async (c) => {
			const code = c.req.param("code");
			const typed = compacted({ ...(await formFields(c)), code });
			if (typed.rindas) return drawDefinition(deps, c, await getIndicator(deps, code), typed);
			const input = { ...definitionOf(typed), revision: typed.revision ?? "" };
			const result = await tryForm(() => act(deps, c, editIndicator, input));
			if ("done" in result) return goTo(c, indicatorPath(code));
			return drawDefinition(deps, c, await getIndicator(deps, code), typed, result.problem);
		})
		.get("/raditaji/:code/stavoklis", async (c) => {
			requireEditor(c);
			const view = await getIndicator(deps, c.req.param("code"));
			return drawState(deps, c, view, { to: "retired", revision: String(view.revision) });
		})
		.post("/raditaji/:code/stavoklis", async (c) => {
			const code = c.req.param("code");
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, changeIndicatorState, stateOf(code, typed) as never));
			if ("done" in result) return goTo(c, indicatorPath(code));
			return drawState(deps, c, await getIndicator(deps, code), typed, result.problem);
		})
		.get("/raditaji/:code/datu-rindas", async (c) => {
			requireEditor(c);
			const view = await getIndicator(deps, c.req.param("code"));
			const saved = c.req.query("saglabats") === "1";
			const series = view.series.find((one) => one.id === c.req.query("rinda"));
			const facts = { view, series, form: undefined, said: undefined, saved };
			return draw(c, <SeriesPage frame={c.var.frame()} facts={facts} />);
		})
		.post("/raditaji/:code/datu-rindas", (c) => saveSeries(deps, c, c.req.param("code")));
}

/** Nobody fills in a form that would be refused. */
function requireEditor(c: PageCtx): void {
	if (mayTry(c.var.actor, editIndicator)) return;
	const said = { lv: definitionWords.lv.onlyCoordinator, en: definitionWords.en.onlyCoordinator };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

async function getIndicator(deps: Deps, code: string): Promise<IndicatorView> {
	const view = await findIndicator(deps.db, code, today(deps.clock), "all");
	if (view) return view;
	throw noSuchIndicator(code);
}

/** A code that is taken is said at the code. */
function codeProblem(problem: Invalid | Conflict): Invalid | Conflict {
	return problem.code === "code_taken" ? new Invalid(problem.code, problem.said, { code: problem.said }) : problem;
}

function formOf(values: Fields, problem: Problem): FormState {
	const errors: FieldErrors = {};
	for (const [place, said] of Object.entries(problem instanceof Invalid ? problem.fields : {})) {
		errors[fieldNameOf(place)] = said;
	}
	return { values, errors };
}

const saidOf = (c: PageCtx, problem: Problem) =>
	problem instanceof Conflict ? textIn(problem.said, c.var.lang).text : undefined;

/** After a conflict the editor has seen what stands now, and may save over it. */
const seenRevision = (view: IndicatorView | undefined, typed: Fields, problem: Problem) =>
	problem instanceof Conflict && view ? String(view.revision) : typed.revision;

async function drawDefinition(
	deps: Deps,
	c: PageCtx,
	view: IndicatorView | undefined,
	typed: Fields,
	problem?: Problem,
): Promise<Response> {
	const { lang } = c.var;
	const day = today(deps.clock);
	const institutions = (await listInstitutions(deps.db)).filter((row) => !row.validTo || row.validTo > day);
	const codes = new Map(institutions.map((row) => [row.id, row.code]));
	const units = (await listUnits(deps.db)).filter((row) => !row.validTo || row.validTo > day);
	const facts: DefinitionFacts = {
		view,
		form: formOf({ ...typed, revision: seenRevision(view, typed, problem) }, problem),
		spare: Math.min(Math.max(Number(typed.rindas) || 1, 1), 30),
		plans: (await listPlans(deps.db, "all")).map((plan) => ({
			value: plan.code,
			label: textIn(plan.title, lang).text,
		})),
		institutions: institutions
			.map((row) => ({ value: row.code, label: textIn(row.name, lang).text }))
			.sort((a, b) => (a.value < b.value ? -1 : 1)),
		measuringUnits: units.map((row) => ({
			value: row.code,
			label: `${textIn(row.name, lang).text} (${codes.get(row.institutionId) ?? ""})`,
		})),
		said: saidOf(c, problem),
	};
	return draw(c, <DefinitionPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function stateOf(indicator: string, typed: Fields) {
	const reason = bothOrNull(typed["reason.lv"], typed["reason.en"]) ?? { lv: "" };
	const { to, revision = "" } = typed;
	return { indicator, to, revision, reason, ...(to === "replaced" ? { by: codeOf(typed.by) } : {}) };
}

async function drawState(
	deps: Deps,
	c: PageCtx,
	view: IndicatorView,
	typed: Fields,
	problem?: Problem,
): Promise<Response> {
	const others = (await listIndicators(deps.db, today(deps.clock), undefined, "all")).filter(
		(other) => other.state === "active" && other.code !== view.code,
	);
	const props = {
		frame: c.var.frame(),
		view,
		form: formOf({ ...typed, revision: seenRevision(view, typed, problem) }, problem),
		others: others.map((other) => ({ value: other.code, label: textIn(other.title, c.var.lang).text })),
		said: saidOf(c, problem),
	};
	return draw(c, <StatePage {...props} />, problem?.status ?? 200);
}

async function saveSeries(deps: Deps, c: PageCtx, indicator: string): Promise<Response> {
	const typed: Fields = await formFields(c);
	const series = typed.series ?? "";
	const note = bothOrNull(typed["note.lv"], typed["note.en"]);
	const input = {
		indicator,
		revision: typed.revision ?? "",
		source: bothOrNull(typed["source.lv"], typed["source.en"]) ?? { lv: "" },
		from: typed.from,
		comparable: typed.comparable === "1",
	};
	const result = await tryForm(() =>
		series
			? act(deps, c, editSeries, { ...input, series, note })
			: act(deps, c, startSeries, { ...input, note: note ?? { lv: "" } }),
	);
	if ("done" in result) return goTo(c, withQuery(seriesPath(indicator), { saglabats: "1" }));
	const { problem } = result;
	const view = await getIndicator(deps, indicator);
	const form = formOf({ ...typed, revision: seenRevision(view, typed, problem) }, problem);
	const edited = view.series.find((one) => one.id === series);
	const facts: SeriesFacts = { view, series: edited, form, said: saidOf(c, problem), saved: false };
	return draw(c, <SeriesPage frame={c.var.frame()} facts={facts} />, problem.status);
}
