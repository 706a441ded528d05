// Pages of a plan's money. Whoever may change it sees it as it is being prepared, everybody else as it is in force.
import { Hono } from "hono";
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields } from "#kernel/web.ts";
import type { FormState } from "#ui/field.tsx";
import { pointValues, readPoints } from "#ui/points.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import { noSuchPlan } from "../plans/missing.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { requireEditable } from "../plans/rows.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { changeFunding, dropFunding, groundOf, noSuchFunding } from "./operations.ts";
import { fundingPath } from "./paths.ts";
import { findFunding } from "./queries.ts";
import { readFunding } from "./rows.ts";
import { type FundingGroup, type FundingRow, groupFunding, parts, yearsOf } from "./rules.ts";
import { FundingFormPage } from "./views/funding-form.tsx";
import { FundingPage } from "./views/funding-page.tsx";

const sources = ["state", "eu", "total"] as const;

export function fundingPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/finansejums", async (c) => {
			const plan = await getHead(deps, c, c.req.param("plan"));
			const mayEdit = mayEditFunding(c, plan);
			const asOf = asOfDay(c, deps.clock);
			const rows = mayEdit ? await readFunding(deps.db, plan.id) : await findFunding(deps.db, plan, asOf);
			const done = ({ saglabats: "saved", dzests: "removed" } as const)[c.req.query("izdarits") ?? ""];
			const facts = {
				plan,
				groups: groupFunding(rows),
				asOf,
				mayEdit,
				isWorking: mayEdit && plan.state === "amending",
				done,
			};
			return draw(c, <FundingPage frame={c.var.frame()} facts={facts} />);
		})
		.get("/plani/:plan/finansejums/jauns", async (c) => {
			const plan = await openForEditing(deps, c);
			return drawForm(c, { plan, rows: [], form: { values: pointValues("notes", []), errors: {} } });
		})
		.post("/plani/:plan/finansejums/jauns", async (c) => {
			const typed = await formFields(c);
			return save(deps, c, typed, typed.code ?? "", true);
		})
		.get("/plani/:plan/finansejums/rindas/:code", async (c) => {
			const plan = await openForEditing(deps, c);
			const rows = await getRows(deps, plan, c.req.param("code"));
			return drawForm(c, { plan, rows, form: { values: valuesOf(rows), errors: {} } });
		})
		.post("/plani/:plan/finansejums/rindas/:code", async (c) =>
			save(deps, c, await formFields(c), c.req.param("code"), false),
		)
		.post("/plani/:plan/finansejums/rindas/:code/dzest", async (c) => {
			const { plan, code } = c.req.param();
			const { basedOn } = await formFields(c);
			await act(deps, c, dropFunding, { plan, code, basedOn });
			return goTo(c, `${fundingPath(plan)}?izdarits=dzests`);
		});
}

async function save(
	deps: Deps,
	c: PageCtx,
	typed: Record<string, string>,
	code: string,
	isNew: boolean,
): Promise<Response> {
	const plan = await getHead(deps, c, c.req.param("plan") ?? "");
	const result = await tryForm(() =>
		act(deps, c, changeFunding, { ...inputOf(typed), plan: plan.code, code } as never),
	);
	if ("done" in result) return goTo(c, `${fundingPath(plan.code)}?izdarits=saglabats`);
	const { problem } = result;
	const form = { values: typed, errors: "fields" in problem ? problem.fields : {} };
	const rows = isNew ? [] : (await readFunding(deps.db, plan.id)).filter((row) => row.code === code);
	return drawForm(c, { plan, rows, form, problem });
}

type Drawn = { plan: PlanHead; rows: FundingRow[]; form: FormState; problem?: Invalid | Conflict };

async function drawForm(c: PageCtx, { plan, rows, form, problem }: Drawn): Promise<Response> {
	const [group] = groupFunding(rows);
	const overtaken = problem?.status === 409;
	const facts = {
		plan,
		group,
		years: yearsFor(plan, group),
		form,
		// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
		basedOn: (overtaken ? undefined : form.values.basedOn) ?? groundOf(rows),
		said: overtaken ? (problem.said[c.var.lang] ?? problem.said.lv) : undefined,
	};
	return draw(c, <FundingFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function yearsFor(plan: PlanHead, group: FundingGroup | undefined): number[] {
	const own = Array.from({ length: plan.periodTo - plan.periodFrom + 1 }, (_, index) => plan.periodFrom + index);
	const held = group ? parts.flatMap((part) => yearsOf([group], part)) : [];
	return [...new Set([...own, ...held])].sort((a, b) => a - b);
}

/** What the fields of the form say, as the operation takes it; blank cells are left out. */
function inputOf(typed: Record<string, string>) {
	const years = (prefix: string) =>
		Object.fromEntries(
			Object.entries(typed)
				.filter(([name, value]) => name.startsWith(prefix) && value.trim() !== "")
				.map(([name, value]) => [name.slice(prefix.length), value]),
		);
	const money = sources.map((source) => [
		source,
		{ planned: years(`${source}.planned.`), additional: years(`${source}.additional.`) },
	]);
	return {
		...Object.fromEntries(money),
		title: { lv: typed["title.lv"] ?? "", en: typed["title.en"]?.trim() || undefined },
		printedSum: typed.printedSum,
		trainees: typed.trainees,
		notes: readPoints(typed, "notes"),
		basedOn: typed.basedOn,
	};
}

function valuesOf(rows: readonly FundingRow[]): FormState["values"] {
	const [group] = groupFunding(rows);
	const amounts = rows.flatMap((row) =>
		parts.flatMap((part) =>
			Object.entries(row[part]).map(([year, amount]) => [`${row.source}.${part}.${year}`, String(amount)]),
		),
	);
	return {
		...Object.fromEntries(amounts),
		"title.lv": group?.title.lv,
		"title.en": group?.title.en,
		printedSum: group?.printedSum?.toString(),
		trainees: group?.trainees?.toString(),
		...pointValues("notes", group?.notes ?? []),
	};
}

function mayEditFunding(c: PageCtx, plan: PlanHead): boolean {
	return mayTry(c.var.actor, changeFunding) && isEditable(plan.state as PlanState);
}

/** Nobody fills in a form that would be refused. */
async function openForEditing(deps: Deps, c: PageCtx): Promise<PlanHead> {
	const plan = await getHead(deps, c, c.req.param("plan") ?? "");
	if (c.var.actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai mainītu finansējumu, vispirms pieslēdzieties.", en: "Sign in first to change funding." },
			401,
		);
	}
	if (!mayTry(c.var.actor, changeFunding)) {
		throw new Refused("role_not_allowed", {
			lv: "Finansējumu maina plāna koordinators.",
			en: "Funding is changed by the plan's coordinator.",
		});
	}
	requireEditable(plan);
	return plan;
}

async function getRows(deps: Deps, plan: PlanHead, code: string): Promise<FundingRow[]> {
	const rows = (await readFunding(deps.db, plan.id)).filter((row) => row.code === code);
	if (rows.length === 0) throw noSuchFunding(plan.code, code);
	return rows;
}

async function getHead(deps: Deps, c: PageCtx, code: string): Promise<PlanHead> {
	const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
	if (!plan) throw noSuchPlan();
	return plan;
}
