import { Hono } from "hono";
import { z } from "zod";
import { today } from "#kernel/clock.ts";
import { Invalid, Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions, namesOf } from "#modules/directory/index.ts";
import { findPlanHead, listPlans, partyChoicesOf } from "#modules/planning/index.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requireImporter } from "./access.ts";
import { noFile, uploadErrors } from "./mending.ts";
import { acceptImport, answerImport, bringReport, discardImport } from "./operations.ts";
import { findAcceptedTwin, findImport, type ImportRow, listImports } from "./queries.ts";
import type { DeliverableChoice } from "./questions.ts";
import { sinceSeen } from "./seen.ts";
import { answerOf, formOf, type ImportShown, shapeImport } from "./shown.ts";
import { type Survey, surveyReport } from "./survey.ts";
import { ImportForm } from "./views/import-form.tsx";
import { type ImportLine, ImportList } from "./views/import-list.tsx";
import { ImportPage } from "./views/import-page.tsx";

export function importPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/importi", async (c) => {
			requireImporter(c.var.actor);
			return draw(c, <ImportList frame={c.var.frame()} lines={await listLines(deps)} />);
		})
		.get("/importi/jauns", async (c) => {
			requireImporter(c.var.actor);
			return drawForm(deps, c, { values: { plan: c.req.query("plan") }, errors: {} }, 200);
		})
		.post("/importi", (c) => upload(deps, c))
		.get("/importi/:file{[^/]+\\.json}", async (c) => {
			requireImporter(c.var.actor);
			const row = await getImport(deps, c.req.param("file").replace(/\.json$/, ""));
			const answer = answerOf(row, await surveyOf(deps, row));
			return c.body(`${JSON.stringify(answer, null, 2)}\n`, 200, { "Content-Type": "application/json; charset=utf-8" });
		})
		.get("/importi/:id", async (c) => {
			requireImporter(c.var.actor);
			return draw(c, <ImportPage frame={c.var.frame()} shown={await showImport(deps, c.req.param("id"))} />);
		})
		.post("/importi/:id/atbildes", (c) => answer(deps, c, c.req.param("id")))
		.post("/importi/:id/lemums", (c) => decide(deps, c, c.req.param("id")));
}

async function upload(deps: Deps, c: PageCtx): Promise<Response> {
	requireImporter(c.var.actor);
	const { plan, asOf } = await formFields(c);
	const file = await uploadedFile(c, "file");
	const values = { plan, asOf };
	if (!file) return drawForm(deps, c, { values, errors: noFile }, 422);
	const tried = await tryForm(() => act(deps, c, bringReport, { filename: file.name, bytes: file.bytes, plan, asOf }));
	if ("done" in tried) return goTo(c, `/importi/${tried.done.id}`);
	const { problem } = tried;
	return drawForm(
		deps,
		c,
		{ values, errors: problem instanceof Invalid ? uploadErrors(problem) : { file: problem.said } },
		problem.status,
	);
}

async function drawForm(deps: Deps, c: PageCtx, form: FormState, status: 200 | 422 | 409): Promise<Response> {
	const plans = await listPlans(deps.db, "all");
	const options = plans.map((plan) => ({ value: plan.code, label: textIn(plan.title, c.var.lang).text }));
	const frame = { ...c.var.frame(), path: "/importi/jauns" };
	return draw(c, <ImportForm frame={frame} form={form} plans={options} today={today(deps.clock)} />, status);
}

async function decide(deps: Deps, c: PageCtx, asked: string): Promise<Response> {
	requireImporter(c.var.actor);
	const { id } = await getImport(deps, asked);
	const { decision, seen = "" } = await formFields(c);
	const tried = await tryForm(async () => {
		if (decision === "accept") await act(deps, c, acceptImport, { id, seen });
		else if (decision === "discard") await act(deps, c, discardImport, { id });
		else throw new Invalid("no_decision", { lv: "Izvēlieties: pieņemt vai atmest.", en: "Choose: accept or discard." });
	});
	if ("done" in tried) return goTo(c, `/importi/${id}`);
	const { problem } = tried;
	const shown = await showImport(deps, id, problem.code === "plan_changed" ? seen : undefined);
	const frame = { ...c.var.frame(), path: `/importi/${id}` };
	return draw(
		c,
		<ImportPage frame={frame} shown={shown} said={problem.said[c.var.lang] ?? problem.said.lv} />,
		problem.status,
	);
}

async function answer(deps: Deps, c: PageCtx, asked: string): Promise<Response> {
	requireImporter(c.var.actor);
	const { id } = await getImport(deps, asked);
	const typed = await formFields(c);
	const choices = { parties: partyChoicesOf(typed), deliverables: deliverableChoicesOf(typed) };
	const tried = await tryForm(() => act(deps, c, answerImport, { id, ...choices }));
	if ("done" in tried) return goTo(c, `/importi/${id}#izmainas`);
	const { problem } = tried;
	const form = formOf(choices, problem instanceof Invalid ? problem.fields : {});
	const shown = await showImport(deps, id);
	const withForm = { ...shown, asked: shown.asked && { ...shown.asked, form } };
	const frame = { ...c.var.frame(), path: `/importi/${id}` };
	return draw(
		c,
		<ImportPage frame={frame} shown={withForm} said={textIn(problem.said, c.var.lang).text} />,
		problem.status,
	);
}

/** "deliverables.0.of" = "1.2-3", "deliverables.0.as" = what it is. */
function deliverableChoicesOf(typed: Record<string, string>): DeliverableChoice[] {
	return Object.entries(typed).flatMap(([name, told]) => {
		const match = /^deliverables\.(\d{1,4})\.of$/.exec(name);
		return match ? [{ told, as: typed[`deliverables.${match[1]}.as`] ?? "" }] : [];
	});
}

async function getImport(deps: Deps, id: string): Promise<ImportRow> {
	const row = z.uuid().safeParse(id).success ? await findImport(deps.db, id) : undefined;
	if (row) return row;
	throw new Missing("no_such_import", { lv: "Tāda importa nav.", en: "There is no such import." });
}

const surveyOf = (deps: Deps, row: ImportRow) => surveyReport(deps.db, row.understood, row);

/** What there is to ask, with what was answered. */
async function askedOf(deps: Deps, { questions, choices, asOf }: Survey): Promise<ImportShown["asked"]> {
	if (questions.parties.length + questions.deliverables.length === 0) return undefined;
	return { questions, institutions: await listInstitutions(deps.db, asOf), form: formOf(choices) };
}

/** `seen`: what the person had before them when the plan changed. */
async function showImport(deps: Deps, id: string, seen?: string): Promise<ImportShown> {
	const row = await getImport(deps, id);
	const survey = await surveyOf(deps, row);
	const shown = shapeImport(row, survey, {
		names: await namesOf(deps.db),
		plan: await findPlanHead(deps.db, row.result?.plan ?? survey.planCode, "all"),
		twin: await findAcceptedTwin(deps.db, row),
		asked: await askedOf(deps, survey),
	});
	return seen === undefined ? shown : { ...shown, since: sinceSeen(seen, survey) };
}

/** Counting what an import would change compares it with its plan; the list does so for the newest only. */
const mostCounted = 10;

async function listLines(deps: Deps): Promise<ImportLine[]> {
	const names = await namesOf(deps.db);
	const heads = await listImports(deps.db);
	const counted = new Set(heads.filter((head) => head.state === "waiting").slice(0, mostCounted));
	return Promise.all(
		heads.map(async (head) => ({
			...head,
			broughtBy: head.broughtById ? names.get(head.broughtById) : undefined,
			changes: counted.has(head) ? await countWaiting(deps, head.id) : (head.changed ?? undefined),
		})),
	);
}

async function countWaiting(deps: Deps, id: string): Promise<number> {
	const survey = await surveyOf(deps, await getImport(deps, id));
	return survey.changes.length;
}
