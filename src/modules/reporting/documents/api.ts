import type { Context } from "hono";
import { apiRouter, asOfQuery, createRoute, refusals, z } from "#kernel/api.ts";
import { type Day, today } from "#kernel/clock.ts";
import type { Deps, Env } from "#kernel/web.ts";
import { type Lang, languages } from "#kernel/words.ts";
import type { DocumentKind } from "./kinds.ts";
import { type Format, formats, writeDocument } from "./write.ts";

const routeOf = <Path extends string>(path: Path, summary: string) =>
	createRoute({
		method: "get",
		path,
		summary,
		request: {
			params: z.object({ code: z.string().max(60) }),
			query: asOfQuery.extend({
				format: z.enum(formats).default("json"),
				lang: z.enum(languages).default("lv").openapi({ description: "The language of the document; JSON has both" }),
			}),
		},
		responses: {
			200: {
				description: "The report as a file",
				content: {
					"application/json": { schema: z.looseObject({}) },
					"text/html": { schema: z.string() },
					"application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
						schema: z.string().openapi({ format: "binary" }),
					},
				},
			},
			...refusals.read,
		},
	});

const progressRoute = routeOf("/plans/{code}/report", "The progress report on a plan as of a day");
const workRoute = routeOf("/plans/{code}/work-report", "The report on how a work plan was carried out, as of a day");
const yearlyRoute = routeOf("/institutions/{code}/report", "The public report of an institution's year up to a day");

export function reportApi(deps: Deps) {
	return apiRouter()
		.openapi(progressRoute, async (c) => answer(deps, c, "progress", c.req.valid("param").code, c.req.valid("query")))
		.openapi(workRoute, async (c) => answer(deps, c, "work-plan", c.req.valid("param").code, c.req.valid("query")))
		.openapi(yearlyRoute, async (c) => answer(deps, c, "yearly", c.req.valid("param").code, c.req.valid("query")));
}

type Asked = { as_of?: Day | undefined; format: Format; lang: Lang };

async function answer(deps: Deps, c: Context<Env>, kind: DocumentKind, subject: string, asked: Asked) {
	const { as_of, format, lang } = asked;
	const { bytes, contentType, filename } = await writeDocument(deps, {
		kind,
		subject,
		asOf: as_of ?? today(deps.clock),
		format,
		lang,
		nonce: c.var.nonce,
	});
	const disposition = format === "docx" ? "attachment" : "inline";
	return c.body(bytes, 200, {
		"Content-Type": contentType,
		"Content-Disposition": `${disposition}; filename="${filename}"`,
	});
}
