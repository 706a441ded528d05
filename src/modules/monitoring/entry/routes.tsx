// Pages on which measurements are entered from a file.
import { Hono } from "hono";
import { z } from "zod";
import { hasRole } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import { sightOf } from "#modules/planning/index.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayMeasure } from "../access.ts";
import { type IndicatorView, listIndicators } from "../indicators/queries.ts";
import { checkFile } from "./check.ts";
import { acceptMeasurements, bringMeasurements, bytesOf, discardMeasurements, noSuchFile } from "./operations.ts";
import { entryPath, filePath } from "./paths.ts";
import { findMeasurementFile, listFiles, type MeasurementFile } from "./queries.ts";
import { errorsCsv, templateCsv, templateXlsx } from "./template.ts";
import { BringPage } from "./views/bring-page.tsx";
import { PreviewPage } from "./views/preview-page.tsx";
import { entryWords } from "./words.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function entryPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(entryPath, async (c) => {
			requireMeasurer(c);
			return drawBring(deps, c, { values: {}, errors: {} });
		})
		.post(entryPath, (c) => bring(deps, c))
		.get(`${entryPath}/veidne.csv`, async (c) => {
			requireMeasurer(c);
			const csv = templateCsv(await ownIndicators(deps, c), c.var.lang);
			return c.body(csv, 200, attachment("text/csv; charset=utf-8", "merijumi.csv"));
		})
		.get(`${entryPath}/veidne.xlsx`, async (c) => {
			requireMeasurer(c);
			const workbook = templateXlsx(await ownIndicators(deps, c), c.var.lang);
			return c.body(workbook, 200, attachment(xlsx, "merijumi.xlsx"));
		})
		.get(`${entryPath}/:id/kludas.csv`, async (c) => {
			const file = await getFile(deps, c, c.req.param("id"));
			const bytes = await bytesOf(deps.db, file.fileHash);
			const { checked } = await checkFile(deps.db, c.var.actor, bytes, today(deps.clock));
			return c.body(errorsCsv(checked.errors, c.var.lang), 200, attachment("text/csv; charset=utf-8", "kludas.csv"));
		})
		.get(`${entryPath}/:id`, async (c) => drawFile(deps, c, c.req.param("id")))
		.post(`${entryPath}/:id/lemums`, (c) => decide(deps, c, c.req.param("id")));
}

const attachment = (type: string, filename: string) => ({
	"Content-Type": type,
	"Content-Disposition": `attachment; filename="${filename}"`,
});

function requireMeasurer(c: PageCtx): void {
	if (mayTry(c.var.actor, bringMeasurements)) return;
	const said = { lv: entryWords.lv.onlyMeasurers, en: entryWords.en.onlyMeasurers };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

/** Those that the person may enter values of by hand. */
async function ownIndicators(deps: Deps, c: PageCtx): Promise<IndicatorView[]> {
	const all = await listIndicators(deps.db, today(deps.clock), undefined, await sightOf(deps.db, c.var.actor));
	const may = new Map<string, boolean>();
	for (const id of new Set(all.map((view) => view.measuredBy.id))) {
		may.set(id, await mayMeasure(deps.db, c.var.actor, { measuredById: id }));
	}
	return all.filter((view) => view.state === "active" && view.formula === null && may.get(view.measuredBy.id));
}

async function drawBring(deps: Deps, c: PageCtx, form: FormState, status: 200 | 422 | 409 = 200): Promise<Response> {
	const { actor } = c.var;
	const files = await listFiles(deps.db, hasRole(actor, "plan-coordinator") ? undefined : actor.id);
	return draw(c, <BringPage frame={{ ...c.var.frame(), path: entryPath }} form={form} files={files} />, status);
}

async function bring(deps: Deps, c: PageCtx): Promise<Response> {
	requireMeasurer(c);
	const file = await uploadedFile(c, "file");
	if (!file) {
		const said = { lv: entryWords.lv.chooseFile, en: entryWords.en.chooseFile };
		return drawBring(deps, c, { values: {}, errors: { file: said } }, 422);
	}
	const tried = await tryForm(() => act(deps, c, bringMeasurements, { filename: file.name, bytes: file.bytes }));
	if ("done" in tried) return goTo(c, filePath(tried.done.id));
	const { problem } = tried;
	const errors = problem instanceof Invalid && problem.fields.file ? problem.fields : { file: problem.said };
	return drawBring(deps, c, { values: {}, errors }, problem.status);
}

/** Whoever brought it, and the coordinator. To others it is not there. */
async function getFile(deps: Deps, c: PageCtx, id: string): Promise<MeasurementFile> {
	requireMeasurer(c);
	const file = z.uuid().safeParse(id).success ? await findMeasurementFile(deps.db, id) : undefined;
	const { actor } = c.var;
	if (file && (hasRole(actor, "plan-coordinator") || file.broughtById === actor.id)) return file;
	throw noSuchFile();
}

type Refusal = { status: 422 | 409; said: string };

async function drawFile(deps: Deps, c: PageCtx, id: string, refusal?: Refusal): Promise<Response> {
	const file = await getFile(deps, c, id);
	const bytes = file.state === "waiting" ? await bytesOf(deps.db, file.fileHash) : undefined;
	const preview = bytes && (await checkFile(deps.db, c.var.actor, bytes, today(deps.clock)));
	const frame = { ...c.var.frame(), path: filePath(id) };
	return draw(c, <PreviewPage frame={frame} file={file} preview={preview} said={refusal?.said} />, refusal?.status);
}

async function decide(deps: Deps, c: PageCtx, id: string): Promise<Response> {
	await getFile(deps, c, id);
	const { decision, seen } = await formFields(c);
	const tried = await tryForm(async () => {
		if (decision === "discard") await act(deps, c, discardMeasurements, { id });
		else if (decision === "accept") await act(deps, c, acceptMeasurements, { id, seen });
		else throw noDecision();
	});
	if ("done" in tried) return goTo(c, filePath(id));
	const { status, said } = tried.problem;
	return drawFile(deps, c, id, { status, said: said[c.var.lang] ?? said.lv });
}

function noDecision(): Invalid {
	return new Invalid("no_decision", { lv: "Izvēlieties, ko darīt ar datni.", en: "Choose what to do with the file." });
}
