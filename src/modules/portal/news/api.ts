import { apiRouter, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { pageFrom, pageQuery, placeOf } from "#kernel/paging.ts";
import type { Deps } from "#kernel/web.ts";
import { findNews, listNews, type NewsHead } from "./queries.ts";
import { noSuchNews } from "./rows.ts";

const text = z.object({ lv: z.string(), en: z.string().optional() });
const head = z
	.object({
		slug: z.string(),
		title: text,
		lead: text,
		institution: z.string(),
		published: z.iso.datetime(),
		demonstration: z.boolean(),
	})
	.openapi("NewsHead");

const list = createRoute({
	method: "get",
	path: "/news",
	summary: "Published news, the latest first",
	request: {
		query: pageQuery.extend({
			about: z
				.string()
				.max(120)
				.optional()
				.openapi({ description: "The code of a plan, an element, an indicator or an institution" }),
			institution: z.string().max(40).optional(),
		}),
	},
	responses: {
		200: json(z.object({ items: z.array(head), next: z.string().nullable(), total: z.int() }), "News"),
		...refusals.read,
	},
});

const one = createRoute({
	method: "get",
	path: "/news/{slug}",
	summary: "One published item, its text as Markdown",
	request: { params: z.object({ slug: z.string().max(120) }) },
	responses: {
		200: json(
			head.extend({
				body: text,
				about: z.array(z.object({ kind: z.string(), code: z.string() })),
				corrections: z.array(z.object({ corrected: z.iso.datetime(), note: text })),
			}),
			"The item",
		),
		...refusals.read,
	},
});

export function newsApi(deps: Deps) {
	return apiRouter()
		.openapi(list, async (c) => {
			const { about, institution, ...asked } = c.req.valid("query");
			const place = placeOf(asked);
			const { items, total } = await listNews(deps.db, { about, institution }, place);
			return c.json(pageFrom(items.map(headJson), place.offset, total), 200);
		})
		.openapi(one, async (c) => {
			const item = await findNews(deps.db, c.req.valid("param").slug, today(deps.clock));
			if (item?.state !== "published") throw noSuchNews();
			const about = item.tags.map(({ kind, code }) => ({ kind, code }));
			const corrections = item.corrections.map(({ correctedAt, note }) => ({
				corrected: correctedAt.toISOString(),
				note,
			}));
			return c.json({ ...headJson(item), body: item.body, about, corrections }, 200);
		});
}

const headJson = (item: NewsHead) => ({
	slug: item.slug,
	title: item.title,
	lead: item.lead,
	institution: item.institution.code,
	published: (item.publishedAt ?? item.recordedAt).toISOString(),
	demonstration: item.demonstration,
});
