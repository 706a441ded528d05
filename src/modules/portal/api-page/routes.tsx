// The page that describes the REST API, made from its own description.
import { Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import type { Addressed } from "#kernel/web.ts";
import { draw, originOf, type PageCtx, type PageEnv } from "#ui/web.ts";
import { addressOf } from "./address.ts";
import { groupsOf, type OpenApi } from "./description.ts";
import { ApiPage, type Tried } from "./views/api-page.tsx";
import { apiWords } from "./words.ts";

/** @param describe the OpenAPI document; asked when the page is drawn, after all routes are there */
export function apiPages(deps: Addressed, describe: () => OpenApi) {
	return new Hono<PageEnv>().get("/api", async (c) => {
		const document = describe();
		const groups = groupsOf(document);
		const wanted = c.req.query("operation");
		if (wanted === undefined) return drawApi(c, deps, document);
		const operation = groups.flatMap((group) => group.operations).find((one) => one.id === wanted);
		if (operation?.method !== "GET") throw noSuchOperation();
		const typed = c.req.query();
		const found = addressOf(operation, typed);
		if ("address" in found) return c.redirect(found.address, 303);
		return drawApi(c, deps, document, { id: operation.id, form: { values: typed, errors: found.errors } });
	});
}

function drawApi(c: PageCtx, deps: Addressed, document: OpenApi, tried?: Tried): Promise<Response> {
	const page = <ApiPage frame={c.var.frame()} document={document} base={originOf(c, deps)} tried={tried} />;
	return draw(c, page, tried ? 422 : 200);
}

function noSuchOperation(): Missing {
	return new Missing("no_such_operation", { lv: apiWords.lv.noSuchOperation, en: apiWords.en.noSuchOperation });
}
