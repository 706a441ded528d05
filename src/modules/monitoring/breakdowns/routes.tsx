// Pages of breakdowns: their groups (the coordinator), their values (who measures).
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Conflict, Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayMeasure } from "../access.ts";
import { bothOrNull, compacted, type Fields, rowsOf } from "../definitions/fields.ts";
import { findIndicator, type IndicatorView } from "../indicators/queries.ts";
import { notActive, notTheMeasurer } from "../indicators/refusals.ts";
import { noSuchIndicator } from "../indicators/rows.ts";
import { type Dimension, dimensions } from "./form.ts";
import { defineBreakdown, recordBreakdown } from "./operations.ts";
import { breakdownsPath, valuesPath } from "./paths.ts";
import { type Breakdown, findBreakdowns, periodsOf, pointIn } from "./queries.ts";
import { type DefineFacts, DefinePage } from "./views/define-page.tsx";
import { ValuesPage } from "./views/values-form.tsx";
import { breakdownWords } from "./words.ts";

type Problem = Invalid | Conflict;

export function breakdownPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/raditaji/:code/dalijumi", async (c) => {
			requireEditor(c);
			return drawDefine(deps, c, c.req.param("code"), undefined, undefined);
		})
		.post("/raditaji/:code/dalijumi", async (c) => {
			const code = c.req.param("code");
			const typed = compacted(await formFields(c));
			if (typed.rindas) return drawDefine(deps, c, code, typed, undefined);
			const result = await tryForm(() => act(deps, c, defineBreakdown, definitionOf(code, typed)));
			if ("done" in result) {
				return goTo(c, withQuery(breakdownsPath(code), { pec: typed.dimension, saglabats: "1" }));
			}
			return drawDefine(deps, c, code, typed, result.problem);
		})
		.get("/raditaji/:code/dalijumi/:dimension", async (c) => {
			const { view, breakdown } = await getBreakdown(deps, c);
			await requireMeasurer(deps, c, view);
			const asked = c.req.query("periods") ?? "";
			const period = parsePeriod(asked) ?? periodsOf(breakdown).at(-1);
			const values = asked && !parsePeriod(asked) ? { period: asked } : valuesOf(breakdown, period);
			const saved = c.req.query("saglabats") === "1";
			const facts = { view, breakdown, form: { values, errors: {} }, said: undefined, saved };
			return draw(c, <ValuesPage frame={c.var.frame()} facts={facts} />);
		})
		.post("/raditaji/:code/dalijumi/:dimension", async (c) => saveValues(deps, c));
}

function requireEditor(c: PageCtx): void {
	if (mayTry(c.var.actor, defineBreakdown)) return;
	const said = { lv: "Dalījumus nosaka plāna koordinators.", en: "Breakdowns are defined by the plan coordinator." };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

async function requireMeasurer(deps: Deps, c: PageCtx, view: IndicatorView): Promise<void> {
	const { actor } = c.var;
	if (actor.kind === "anyone") {
		const said = { lv: "Lai ievadītu vērtības, vispirms pieslēdzieties.", en: "Sign in first to enter values." };
		throw new Refused("sign_in_first", said, 401);
	}
	if (view.state !== "active") throw notActive();
	const may =
		mayTry(actor, recordBreakdown) && (await mayMeasure(deps.db, actor, { measuredById: view.measuredBy.id }));
	if (!may) throw notTheMeasurer(view);
}

async function getIndicator(deps: Deps, code: string): Promise<IndicatorView> {
	const view = await findIndicator(deps.db, code, today(deps.clock), "all");
	if (view) return view;
	throw noSuchIndicator(code);
}

async function getBreakdown(deps: Deps, c: PageCtx): Promise<{ view: IndicatorView; breakdown: Breakdown }> {
	const view = await getIndicator(deps, c.req.param("code") ?? "");
	const all = await findBreakdowns(deps.db, view);
	const breakdown = all.find((one) => one.dimension === c.req.param("dimension"));
	if (breakdown) return { view, breakdown };
	throw new Missing("no_such_breakdown", { lv: breakdownWords.lv.noSuch, en: breakdownWords.en.noSuch });
}

const number = (value: number | null | undefined) => (value == null ? "" : String(value).replace(".", ","));

/** The form filled with what stands for the period. */
function valuesOf(breakdown: Breakdown, period: Period | undefined): Fields {
	const fields: Fields = { period: period && periodCode(period) };
	for (const [index, group] of breakdown.groups.entries()) {
		const point = period && pointIn(group, period);
		fields[`values.${index}.value`] = number(point?.value);
		fields[`values.${index}.n`] = number(point?.n);
		fields[`values.${index}.corrects`] = point?.id;
	}
	return fields;
}

async function saveValues(deps: Deps, c: PageCtx): Promise<Response> {
	const { view, breakdown } = await getBreakdown(deps, c);
	const typed: Fields = await formFields(c);
	const rows = changedRows(breakdown, typed);
	const { period = "", published, note } = typed;
	const { dimension } = breakdown;
	const values = rows.map(({ index: _, ...row }) => row);
	const input = { indicator: view.code, dimension, period, published, note, values };
	const result = await tryForm(async () => {
		if (rows.length === 0 && parsePeriod(period)) throw nothingTyped();
		await act(deps, c, recordBreakdown, input);
	});
	if ("done" in result) {
		return goTo(c, withQuery(valuesPath(view.code, dimension), { periods: period, saglabats: "1" }));
	}
	const { problem } = result;
	const errors = Object.fromEntries(
		Object.entries(problem instanceof Invalid ? problem.fields : {}).map(([place, said]) => {
			const [, row, name] = /^values\.(\d+)\.(\w+)$/.exec(place) ?? [];
			return [row === undefined ? place : `values.${rows[Number(row)]?.index ?? row}.${name}`, said];
		}),
	);
	const now = await getBreakdown(deps, c);
	const form = { values: { ...typed, ...standing(now.breakdown, problem, period) }, errors };
	const said = problem instanceof Conflict ? breakdownWords[c.var.lang].changedMeanwhile : saidOf(c, problem);
	const facts = { ...now, form, said: Object.keys(errors).length > 0 ? undefined : said, saved: false };
	return draw(c, <ValuesPage frame={c.var.frame()} facts={facts} />, problem.status);
}

const saidOf = (c: PageCtx, problem: Problem) => textIn(problem.said, c.var.lang).text;

/** After a conflict the person has been told, and may save over what stands now. */
function standing(breakdown: Breakdown, problem: Problem, typed: string): Fields {
	const period = parsePeriod(typed);
	if (!(problem instanceof Conflict) || !period) return {};
	return Object.fromEntries(
		breakdown.groups.map((group, index) => [`values.${index}.corrects`, pointIn(group, period)?.id]),
	);
}

/** Rows in which something is typed that does not stand there already. */
function changedRows(breakdown: Breakdown, typed: Fields) {
	return breakdown.groups.flatMap((group, index) => {
		const field = (name: string) => typed[`values.${index}.${name}`]?.trim() ?? "";
		const point = group.points.find((one) => one.id === field("corrects"));
		const same = point && field("value") === number(point.value) && field("n") === number(point.n);
		const period = parsePeriod(typed.period ?? "");
		const isThere = same && period && periodCode(point.period) === periodCode(period);
		if (field("value") === "" || isThere) return [];
		const corrects = point && period && periodCode(point.period) !== periodCode(period) ? "" : field("corrects");
		return [{ index, group: group.code, value: field("value"), n: field("n"), corrects }];
	});
}

function nothingTyped(): Invalid {
	return new Invalid("nothing_typed", { lv: breakdownWords.lv.nothing, en: breakdownWords.en.nothing });
}

function definitionOf(indicator: string, typed: Fields) {
	return {
		...{ indicator, revision: typed.revision ?? "", dimension: typed.dimension as Dimension },
		how: (typed.how || "sum") as "sum",
		makesTotal: typed.makesTotal === "1",
		groups: rowsOf(typed, "groups").map(({ code = "", lv, en }) => {
			const name = bothOrNull(lv, en);
			return name ? { code, name } : { code };
		}),
		goals: rowsOf(typed, "goals").map(({ group = "", year, value }) => ({ group, year, value })),
	};
}

/** Where groups make the whole by a mean, and not by a sum. */
const meanUnits = ["%", "points10", "grade", "years"];

function fieldsOf(breakdown: Breakdown | undefined, view: IndicatorView): Fields {
	const fields: Fields = {
		revision: String(view.revision),
		how: breakdown?.how ?? (meanUnits.includes(view.unit) ? "mean" : "sum"),
	};
	if (!breakdown) return fields;
	fields.makesTotal = breakdown.makesTotal ? "1" : "";
	for (const [index, group] of breakdown.groups.entries()) {
		fields[`groups.${index}.code`] = group.code;
		fields[`groups.${index}.lv`] = group.name.lv;
		fields[`groups.${index}.en`] = group.name.en;
	}
	const goals = breakdown.groups.flatMap((group) => group.targets.map((target) => ({ group: group.code, ...target })));
	for (const [index, goal] of goals.entries()) {
		fields[`goals.${index}.group`] = goal.group;
		fields[`goals.${index}.year`] = String(goal.year);
		fields[`goals.${index}.value`] = number(goal.value);
	}
	return fields;
}

async function drawDefine(
	deps: Deps,
	c: PageCtx,
	code: string,
	typed: Fields | undefined,
	problem: Problem | undefined,
): Promise<Response> {
	const view = await getIndicator(deps, code);
	const all = await findBreakdowns(deps.db, view);
	const errors = Object.fromEntries(
		Object.entries(problem instanceof Invalid ? problem.fields : {}).map(([place, said]) => [
			place.replace(/^(groups\.\d+)\.name$/, "$1.lv").replace(/^(groups\.\d+)\.name\./, "$1."),
			said,
		]),
	);
	const revision = problem instanceof Conflict ? String(view.revision) : typed?.revision;
	const asked = typed?.dimension ?? c.req.query("pec");
	const dimension = dimensions.find((one) => one === asked) ?? all[0]?.dimension ?? dimensions[0];
	const breakdown = all.find((one) => one.dimension === dimension);
	const values = typed ? { ...typed, revision } : fieldsOf(breakdown, view);
	const facts: DefineFacts = {
		...{ view, dimension, form: { values, errors } },
		defined: all.map((one) => one.dimension),
		spare: Math.min(Math.max(Number(typed?.rindas) || 3, 1), 50),
		said: problem instanceof Conflict ? saidOf(c, problem) : undefined,
		saved: c.req.query("saglabats") === "1",
	};
	return draw(c, <DefinePage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
