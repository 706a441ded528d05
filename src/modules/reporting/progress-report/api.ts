import { apiRouter, asOfQuery, createRoute, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { languages } from "#kernel/words.ts";
import { formats } from "../documents/write.ts";
import { writeReport } from "./write.ts";

const reportRoute = createRoute({
	method: "get",
	path: "/plans/{code}/report",
	summary: "The progress report on a plan as of a day",
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

export function reportApi(deps: Deps) {
	return apiRouter().openapi(reportRoute, async (c) => {
		const { as_of, format, lang } = c.req.valid("query");
		const { code } = c.req.valid("param");
		const { bytes, contentType, filename } = await writeReport(deps, {
			plan: code,
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
	});
}
