import { apiRouter, createRoute, json, refusals, z } from "#kernel/api.ts";
import { pageFrom, pageQuery, placeOf } from "#kernel/paging.ts";
import { search } from "#kernel/search/find.ts";
import type { Deps } from "#kernel/web.ts";
import { languages, type Text } from "#kernel/words.ts";
import { heardBy } from "./access.ts";
import { searchKinds } from "./words.ts";

const textSchema = z.object({ lv: z.string(), en: z.string().optional() });

const item = z
	.object({
		kind: z.enum(searchKinds),
		code: z.string(),
		title: textSchema,
		detail: z.string().nullable(),
		plan: z.string().nullable(),
		institutions: z.array(z.string()),
		path: z.string(),
		published: z.boolean(),
	})
	.openapi("SearchHit");

const list = z.object({
	items: z.array(item),
	next: z.string().nullable(),
	total: z.int(),
	/** Whether there are more than `total`: of very common words only the best hundreds are counted. */
	is_more: z.boolean(),
	/** Whether every hit has all the words; otherwise each has some of them. */
	fits_all: z.boolean(),
	/** The language of the texts in which the words were found. */
	lang: z.enum(languages),
	kinds: z.array(z.object({ kind: z.string(), count: z.int() })),
});

const route = createRoute({
	method: "get",
	path: "/search",
	summary: "Plans, elements, tasks, indicators and institutions that fit the words, the best first",
	request: {
		query: pageQuery.extend({
			q: z.string().openapi({ example: "digitālās prasmes" }),
			lang: z.enum(languages).optional(),
			kind: z.enum(searchKinds).optional(),
		}),
	},
	responses: { 200: json(list, "What was found"), ...refusals.read },
});

export function searchApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const { q, lang = "lv", kind, limit = 20, cursor } = c.req.valid("query");
		const { offset } = placeOf({ limit, cursor });
		const found = await search(deps.db, { q, lang, kind, offset, limit, ...(await heardBy(deps.db, c.var.actor)) });
		const { total, isMore, kinds, fitsAll, hits } = found;
		const items = hits.map(({ kind, code, title, detail, plan, institutions, path, audience }) => ({
			...{ kind: kind as (typeof searchKinds)[number], code, title: title as Text, detail, plan, institutions, path },
			published: audience === "public",
		}));
		return c.json(
			{ ...pageFrom(items, offset, total), is_more: isMore, fits_all: fitsAll, lang: found.lang, kinds },
			200,
		);
	});
}
