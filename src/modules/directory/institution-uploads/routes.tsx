import { Hono } from "hono";
import { z } from "zod";
import { Invalid, Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requireKeeper } from "../institutions/access.ts";
import { namesOf } from "../people/queries.ts";
import { checkUpload } from "./check.ts";
import { acceptInstitutions, bringInstitutions, discardInstitutions } from "./operations.ts";
import { findUpload, listUploads } from "./queries.ts";
import { errorsCsv, templateCsv } from "./template.ts";
import { UploadPage } from "./views/upload-page.tsx";
import { UploadsPage } from "./views/uploads-page.tsx";
import { uploadWords } from "./words.ts";

const root = "/iestades/augsupielades";

export function institutionUploadPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(root, async (c) => {
			requireKeeper(c.var.actor);
			return drawUploads(deps, c, { values: {}, errors: {} });
		})
		.post(root, (c) => bring(deps, c))
		.get(`${root}/veidne.csv`, (c) => download(c, templateCsv(c.var.lang), "iestades.csv"))
		.get(`${root}/:id/kludas.csv`, async (c) => {
			requireKeeper(c.var.actor);
			const { checked } = await checkUpload(deps.db, (await getUpload(deps, c.req.param("id"))).bytes);
			return download(c, errorsCsv(checked.errors, c.var.lang), "kludas.csv");
		})
		.get(`${root}/:id`, async (c) => {
			requireKeeper(c.var.actor);
			return drawUpload(deps, c, c.req.param("id"));
		})
		.post(`${root}/:id/lemums`, (c) => decide(deps, c, c.req.param("id")));
}

async function bring(deps: Deps, c: PageCtx): Promise<Response> {
	requireKeeper(c.var.actor);
	const file = await uploadedFile(c, "file");
	if (!file) {
		const said = { lv: uploadWords.lv.chooseFile, en: uploadWords.en.chooseFile };
		return drawUploads(deps, c, { values: {}, errors: { file: said } }, 422);
	}
	const input = { filename: file.name, bytes: file.bytes };
	const tried = await tryForm(() => act(deps, c, bringInstitutions, input));
	if ("done" in tried) return goTo(c, `${root}/${tried.done.id}`);
	const { problem } = tried;
	const errors = problem instanceof Invalid && problem.fields.file ? problem.fields : { file: problem.said };
	return drawUploads(deps, c, { values: {}, errors }, 422);
}

async function drawUploads(deps: Deps, c: PageCtx, form: FormState, status: 200 | 422 = 200): Promise<Response> {
	const names = await namesOf(deps.db);
	const uploads = (await listUploads(deps.db)).map((upload) => ({
		...upload,
		broughtBy: names.get(upload.broughtById ?? ""),
	}));
	return draw(c, <UploadsPage frame={{ ...c.var.frame(), path: root }} form={form} uploads={uploads} />, status);
}

async function getUpload(deps: Deps, id: string) {
	const found = z.uuid().safeParse(id).success ? await findUpload(deps.db, id) : undefined;
	if (found) return found;
	throw new Missing("no_such_upload", { lv: "Tāda saraksta nav.", en: "There is no such list." });
}

type Refusal = { status: 422 | 409; said: string };

async function drawUpload(deps: Deps, c: PageCtx, id: string, refusal?: Refusal): Promise<Response> {
	const upload = await getUpload(deps, id);
	const { list, checked } = await checkUpload(deps.db, upload.bytes);
	const frame = { ...c.var.frame(), path: `${root}/${upload.id}` };
	return draw(
		c,
		<UploadPage frame={frame} upload={upload} list={list} checked={checked} said={refusal?.said} />,
		refusal?.status,
	);
}

async function decide(deps: Deps, c: PageCtx, id: string): Promise<Response> {
	requireKeeper(c.var.actor);
	const upload = await getUpload(deps, id);
	const { decision, good } = await formFields(c);
	const tried = await tryForm(async () => {
		if (decision === "discard") await act(deps, c, discardInstitutions, { id: upload.id });
		else if (decision === "all" || decision === "good") {
			await act(deps, c, acceptInstitutions, { id: upload.id, take: decision, good });
		} else throw noDecision();
	});
	if ("done" in tried) return goTo(c, `${root}/${upload.id}`);
	const { status, said } = tried.problem;
	return drawUpload(deps, c, upload.id, { status, said: said[c.var.lang] ?? said.lv });
}

function noDecision(): Invalid {
	return new Invalid("no_decision", {
		lv: "Izvēlieties, ko darīt ar sarakstu.",
		en: "Choose what to do with the list.",
	});
}

function download(c: PageCtx, text: string, filename: string): Response {
	return c.body(text, 200, {
		"Content-Type": "text/csv; charset=utf-8",
		"Content-Disposition": `attachment; filename="${filename}"`,
	});
}
