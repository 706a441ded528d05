import { apiRouter, createRoute, json, refusals, z } from "#kernel/api.ts";
import { Missing } from "#kernel/errors.ts";
import { page, pageQuery } from "#kernel/paging.ts";
import type { Deps } from "#kernel/web.ts";
import { type Institution, listInstitutions } from "./queries.ts";

const list = z.object({ items: z.array(z.looseObject({})), next: z.string().nullable(), total: z.int() });

const listRoute = createRoute({
	method: "get",
	path: "/institutions",
	summary: "Institutions",
	request: { query: pageQuery },
	responses: { 200: json(list, "Institutions"), ...refusals.read },
});

const oneRoute = createRoute({
	method: "get",
	path: "/institutions/{code}",
	summary: "An institution",
	request: { params: z.object({ code: z.string().max(40) }) },
	responses: { 200: json(z.looseObject({}), "The institution"), ...refusals.read },
});

export function institutionApi(deps: Deps) {
	return apiRouter()
		.openapi(listRoute, async (c) => {
			const all = await listInstitutions(deps.db);
			const sorted = [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
			return c.json(
				page(
					sorted.map((row) => institutionJson(row, all)),
					c.req.valid("query"),
				),
				200,
			);
		})
		.openapi(oneRoute, async (c) => {
			const { code } = c.req.valid("param");
			const all = await listInstitutions(deps.db);
			const found = all.find((row) => row.code === code);
			if (!found)
				throw new Missing("no_such_institution", {
					lv: `Iestādes ${code} nav.`,
					en: `There is no institution ${code}.`,
				});
			return c.json(institutionJson(found, all), 200);
		});
}

function institutionJson(row: Institution, all: Institution[]) {
	const codeOf = (id: string | null) => all.find((other) => other.id === id)?.code ?? null;
	return {
		code: row.code,
		name: row.name,
		kind: row.kind,
		parent: codeOf(row.parentId),
		valid_from: row.validFrom,
		valid_to: row.validTo,
		successor: codeOf(row.successorId),
	};
}
