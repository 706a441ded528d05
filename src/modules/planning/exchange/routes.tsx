// Pages on which a plan leaves as a file, and comes back from one.
import { Hono } from "hono";
import { z } from "zod";
import { seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { type FieldErrors, Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, asOfDay, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, namesOf } from "#modules/directory/index.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import type { PlanContent } from "../versions/content.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import { type ExchangeSlots, exportFile, fileAnswer, knownNames, noSuchPlan } from "./export-file.ts";
import { readFacts } from "./facts.ts";
import { acceptPlanFile, bringPlan, discardPlanFile } from "./operations.ts";
import { chosenValues, partyChoicesOf } from "./party-choices.ts";
import { exchangePath, extensions, type Format, formats, newFilePath, planFilePath } from "./paths.ts";
import { checkedAgainst, groundOf, preview } from "./preview.ts";
import { findPlanFile, listPlanFiles, type PlanFileRow } from "./queries.ts";
import { unknownParties, withChoices } from "./unknown-parties.ts";
import { ExchangePage } from "./views/exchange-page.tsx";
import { type FileFacts, FilePage } from "./views/file-page.tsx";
import { NewFromFilePage } from "./views/new-from-file.tsx";
import { writePlanWorkbook } from "./xlsx/write.ts";

export function exchangePages(deps: Deps, slots: ExchangeSlots) {
	const pages = new Hono<PageEnv>()
		.get("/plani/jauns/veidne.xlsx", async () => fileAnswer(await template(deps), xlsxType, "plans.xlsx"))
		.get("/plani/jauns/datne", async (c) => {
			requireImporter(c);
			return drawNew(c, { values: {}, errors: {} }, {}, 200);
		})
		.post("/plani/jauns/datne", (c) => bringNew(deps, c))
		.get("/plani/jauns/datne/:id", async (c) => drawFile(deps, c, await getFile(deps, c.req.param("id"))))
		.post("/plani/jauns/datne/:id", async (c) => decide(deps, c, await getFile(deps, c.req.param("id"))))
		.get("/plani/:plan/apmaina", async (c) => {
			const plan = await getPlan(deps, c, c.req.param("plan"));
			return drawExchange(deps, c, plan, { values: {}, errors: {} }, {}, 200);
		})
		.post("/plani/:plan/apmaina", async (c) => bringTo(deps, c, await getPlan(deps, c, c.req.param("plan"))))
		.get("/plani/:plan/apmaina/:id", async (c) =>
			drawFile(deps, c, await getFile(deps, c.req.param("id"), c.req.param("plan"))),
		)
		.post("/plani/:plan/apmaina/:id", async (c) =>
			decide(deps, c, await getFile(deps, c.req.param("id"), c.req.param("plan"))),
		);
	for (const format of formats) {
		pages.get(`/plani/:plan/eksports.${extensions[format]}`, (c) => sendExport(deps, slots, c, format));
	}
	return pages;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Everybody gets what everybody sees; what is being prepared, those who prepare it. */
async function sendExport(deps: Deps, slots: ExchangeSlots, c: PageCtx, format: Format): Promise<Response> {
	const working = c.req.query("darba") === "1";
	if (working) requireImporter(c);
	const asked = {
		plan: c.req.param("plan") ?? "",
		format,
		asOf: asOfDay(c, deps.clock),
		lang: c.var.lang,
		working,
		seesNames: seesNames(c.var.actor),
		sight: await sightOf(deps.db, c.var.actor),
	};
	return exportFile(deps, slots, asked);
}

async function template(deps: Deps): Promise<Uint8Array<ArrayBuffer>> {
	const year = Number(today(deps.clock).slice(0, 4));
	const empty: PlanContent = {
		format: "vieda-plan",
		version: 1,
		code: "",
		kind: "plan",
		title: { lv: "" },
		period: { from: year + 1, to: year + 4 },
		owner: "",
		elements: [],
	};
	return writePlanWorkbook(empty, await knownNames(deps, "public"));
}

function mayImport(c: PageCtx): boolean {
	return mayTry(c.var.actor, bringPlan);
}

/** Nobody fills in a form that would be refused. */
function requireImporter(c: PageCtx): void {
	if (mayImport(c)) return;
	const said = {
		lv: "Plānus no datnēm pievieno un maina plāna koordinators.",
		en: "Plans are added and changed from files by the plan's coordinator.",
	};
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

async function getPlan(deps: Deps, c: PageCtx, code: string): Promise<PlanHead> {
	const plan = await findPlanHead(deps.db, code, await sightOf(deps.db, c.var.actor));
	if (plan) return plan;
	throw noSuchPlan(code);
}

/** @param plan where the address names it: a file of another plan is not there */
async function getFile(deps: Deps, id: string, plan?: string): Promise<PlanFileRow> {
	const row = z.uuid().safeParse(id).success ? await findPlanFile(deps.db, id) : undefined;
	if (row && row.isNew === (plan === undefined) && (plan === undefined || row.plan === plan)) return row;
	throw new Missing("no_such_file", { lv: "Tādas datnes nav.", en: "There is no such file." });
}

const pathOf = (row: Pick<PlanFileRow, "id" | "plan" | "isNew">) =>
	row.isNew ? newFilePath(row.id) : planFilePath(row.plan, row.id);

const noFile: FieldErrors = { file: { lv: "Izvēlieties plāna datni.", en: "Choose the plan's file." } };

/** Faults inside the file stand in a table of their own; everything else stands at the form's field. */
function problemsOf(problem: { code: string; said: FieldErrors[string] }): {
	errors: FieldErrors;
	faults: FieldErrors;
} {
	if (!(problem instanceof Invalid)) return { errors: { file: problem.said }, faults: {} };
	if (problem.code === "plan_file_wrong") return { errors: {}, faults: problem.fields };
	const [field] = Object.entries(problem.fields);
	if (field?.[0] === "code") return { errors: { code: field[1] }, faults: {} };
	return { errors: { file: problem.said }, faults: {} };
}

async function bringNew(deps: Deps, c: PageCtx): Promise<Response> {
	requireImporter(c);
	const { code } = await formFields(c);
	const file = await uploadedFile(c, "file");
	const values = { code };
	if (!file) return drawNew(c, { values, errors: noFile }, {}, 422);
	const tried = await tryForm(() => act(deps, c, bringPlan, { filename: file.name, bytes: file.bytes, code }));
	if ("done" in tried) return goTo(c, newFilePath(tried.done.id));
	const { errors, faults } = problemsOf(tried.problem);
	return drawNew(c, { values, errors }, faults, tried.problem.status);
}

async function bringTo(deps: Deps, c: PageCtx, plan: PlanHead): Promise<Response> {
	requireImporter(c);
	const file = await uploadedFile(c, "file");
	if (!file) return drawExchange(deps, c, plan, { values: {}, errors: noFile }, {}, 422);
	const input = { filename: file.name, bytes: file.bytes, plan: plan.code };
	const tried = await tryForm(() => act(deps, c, bringPlan, input));
	if ("done" in tried) return goTo(c, planFilePath(plan.code, tried.done.id));
	const { errors, faults } = problemsOf(tried.problem);
	return drawExchange(deps, c, plan, { values: {}, errors }, faults, tried.problem.status);
}

function drawNew(c: PageCtx, form: FormState, faults: FieldErrors, status: 200 | 422 | 409): Promise<Response> {
	const frame = { ...c.var.frame(), path: "/plani/jauns/datne" };
	return draw(c, <NewFromFilePage frame={frame} form={form} faults={faults} />, status);
}

async function drawExchange(
	deps: Deps,
	c: PageCtx,
	plan: PlanHead,
	form: FormState,
	faults: FieldErrors,
	status: 200 | 422 | 409,
): Promise<Response> {
	const may = mayImport(c);
	const asOf = asOfDay(c, deps.clock);
	const facts = {
		plan,
		asked: asOf === today(deps.clock) ? undefined : asOf,
		mayBring: may && isEditable(plan.state as PlanState),
		mayPrepare: may,
		brought: may ? await listPlanFiles(deps.db, plan.code) : [],
		names: may ? await namesOf(deps.db) : new Map<string, string>(),
		form,
		faults,
	};
	return draw(c, <ExchangePage frame={{ ...c.var.frame(), path: exchangePath(plan.code) }} facts={facts} />, status);
}

async function decide(deps: Deps, c: PageCtx, row: PlanFileRow): Promise<Response> {
	requireImporter(c);
	const typed = await formFields(c);
	const { decision, basedOn } = typed;
	const tried = await tryForm(async () => {
		if (decision === "accept")
			await act(deps, c, acceptPlanFile, { id: row.id, basedOn, parties: partyChoicesOf(typed) });
		else if (decision === "discard") await act(deps, c, discardPlanFile, { id: row.id });
		else throw new Invalid("no_decision", { lv: "Izvēlieties: pieņemt vai atmest.", en: "Choose: accept or discard." });
	});
	if ("done" in tried) return goTo(c, pathOf(row));
	const { problem } = tried;
	const fields = problem instanceof Invalid ? problem.fields : {};
	const isChoice = problem.code === "party_not_chosen";
	return drawFile(deps, c, row, {
		said: textIn(problem.said, c.var.lang).text,
		faults: isChoice ? {} : fields,
		form: { values: chosenValues(partyChoicesOf(typed)), errors: isChoice ? fields : {} },
		status: problem.status,
	});
}

type Trouble = { said: string; faults: FieldErrors; form: FormState; status: 409 | 422 };

async function drawFile(deps: Deps, c: PageCtx, asked: PlanFileRow, trouble?: Trouble): Promise<Response> {
	requireImporter(c);
	const row = trouble ? ((await findPlanFile(deps.db, asked.id)) ?? asked) : asked;
	const facts: FileFacts = {
		row,
		names: await namesOf(deps.db),
		said: trouble?.said,
		faults: trouble?.faults ?? {},
		form: trouble?.form ?? { values: {}, errors: {} },
		...(await standing(deps, row)),
	};
	return draw(c, <FilePage frame={{ ...c.var.frame(), path: pathOf(row) }} facts={facts} />, trouble?.status ?? 200);
}

/** Those that can stand in the plan: they had not ended before it begins. */
async function institutionsFor(deps: Deps, { period }: PlanContent) {
	const rows = await listInstitutions(deps.db);
	return rows.filter((one) => !one.validTo || one.validTo > `${period.from}-01-01`);
}

/** What accepting would change; nothing once it is decided. */
async function standing(deps: Deps, row: PlanFileRow): Promise<Pick<FileFacts, "waiting" | "plan">> {
	const plan = await findPlanHead(deps.db, row.plan, "all");
	if (row.state !== "waiting") return { plan, waiting: undefined };
	const { before, differences, elements } = await preview(deps.db, row.content, row.isNew ? null : (plan?.id ?? null));
	const known = await readFacts(deps.db, row.content, today(deps.clock));
	const content = withChoices(row.content, known);
	const stale = await tryForm(() => checkedAgainst(deps.db, content, today(deps.clock)));
	const unknown = unknownParties(row.content, known);
	const institutions = unknown.length > 0 ? await institutionsFor(deps, row.content) : [];
	const faults = "problem" in stale && stale.problem instanceof Invalid ? stale.problem.fields : {};
	const basedOn = row.isNew ? undefined : groundOf(before);
	return { plan, waiting: { differences, elements, basedOn, faults, unknown, institutions } };
}
