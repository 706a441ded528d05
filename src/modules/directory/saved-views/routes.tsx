// A person's saved views: their page, keeping one, and the strip above every list that can be kept.
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requirePerson } from "../notifications/operations.ts";
import type { SavedList } from "./lists.ts";
import { dropView, keepView, renameView, setFirstView, watchView } from "./operations.ts";
import { newViewPath, viewsPath } from "./paths.ts";
import { viewsOf } from "./queries.ts";
import { knownQuery, readAddress, writeAddress, writeQuery } from "./rules.ts";
import { NewViewPage } from "./views/new-view-page.tsx";
import { ViewStrip } from "./views/view-strip.tsx";
import { ViewsPage } from "./views/views-page.tsx";

/**
 * For lists: who is signed in gets the strip of their views; a list that is asked for without any filter opens with the
 * view that is to come first. Whoever comes from the list itself has just taken the filter off.
 */
export const offerViews = (deps: Deps, lists: readonly SavedList[]) =>
	createMiddleware<PageEnv>(async (c, next) => {
		const { actor } = c.var;
		const { path } = c.req;
		const list = c.req.method === "GET" ? lists.find((one) => one.fits(path)) : undefined;
		if (!list || actor.kind !== "person" || !actor.id) return next();
		const views = await viewsOf(deps.db, actor.id, path);
		const first = views.find((view) => view.first && view.query !== "");
		if (first && new URL(c.req.url).search === "" && !comesFromHere(c)) {
			return c.redirect(at(c.var.lang, writeAddress(first)), 302);
		}
		const query = writeQuery(knownQuery(list, c.req.query()));
		c.set("strip", <ViewStrip views={views} path={path} query={query} lang={c.var.lang} />);
		return next();
	});

function comesFromHere(c: PageCtx): boolean {
	const from = c.req.header("Referer") ?? "";
	return URL.canParse(from) && new URL(from).pathname === new URL(c.req.url).pathname;
}

export function savedViewPages(deps: Deps, lists: readonly SavedList[]) {
	return new Hono<PageEnv>()
		.get(viewsPath, (c) => drawViews(deps, c, lists))
		.get(newViewPath, (c) => {
			requirePerson(c.var.actor);
			return drawNew(c, lists, { values: { address: c.req.query("adrese") ?? "" }, errors: {} });
		})
		.post(newViewPath, async (c) => {
			const { address = "", name = "", watched, first } = await formFields(c);
			const input = { lists, address, name, watched: watched === "1", first: first === "1" };
			const tried = await tryForm(() => act(deps, c, keepView, input));
			const place = readAddress(lists, address);
			if ("done" in tried && place) {
				return goTo(c, writeAddress({ path: place.path, query: writeQuery(place.query) }));
			}
			const problem = "problem" in tried ? tried.problem : undefined;
			const errors = problem && "fields" in problem ? problem.fields : {};
			const values = { address, name, watched, first };
			const said = problem && textIn(problem.said, c.var.lang).text;
			return drawNew(c, lists, { values, errors }, problem?.status, said);
		})
		.post(`${viewsPath}/:id/nosaukums`, async (c) => {
			const id = c.req.param("id");
			const name = (await formFields(c))[`name-${id}`] ?? "";
			const tried = await tryForm(() => act(deps, c, renameView, { id, name }));
			if ("done" in tried) return goTo(c, `${viewsPath}?izdarits=saved`);
			const errors = "fields" in tried.problem ? tried.problem.fields : {};
			const form = { values: { [`name-${id}`]: name }, errors: { [`name-${id}`]: errors.name ?? tried.problem.said } };
			return drawViews(deps, c, lists, { id, form });
		})
		.post(`${viewsPath}/:id/sekot`, async (c) => {
			const watched = (await formFields(c)).ja === "1";
			await act(deps, c, watchView, { lists, id: c.req.param("id"), watched });
			return goTo(c, `${viewsPath}?izdarits=saved`);
		})
		.post(`${viewsPath}/:id/pirmais`, async (c) => {
			const first = (await formFields(c)).ja === "1";
			await act(deps, c, setFirstView, { id: c.req.param("id"), first });
			return goTo(c, `${viewsPath}?izdarits=saved`);
		})
		.post(`${viewsPath}/:id/dzest`, async (c) => {
			await act(deps, c, dropView, { id: c.req.param("id") });
			return goTo(c, `${viewsPath}?izdarits=dropped`);
		});
}

type Wrong = { id: string; form: FormState };

async function drawViews(deps: Deps, c: PageCtx, lists: readonly SavedList[], wrong?: Wrong): Promise<Response> {
	const views = await viewsOf(deps.db, requirePerson(c.var.actor));
	const done = (["saved", "dropped"] as const).find((one) => one === c.req.query("izdarits"));
	const frame = { ...c.var.frame(), path: viewsPath };
	return draw(c, <ViewsPage frame={frame} views={views} lists={lists} done={done} wrong={wrong} />, wrong ? 422 : 200);
}

function drawNew(
	c: PageCtx,
	lists: readonly SavedList[],
	form: FormState,
	status: 200 | 409 | 422 = 200,
	said?: string,
): Promise<Response> {
	const list = readAddress(lists, form.values.address ?? "")?.list.name[c.var.lang];
	return draw(c, <NewViewPage frame={c.var.frame()} form={form} list={list} said={said} />, status);
}
