import { seesNames } from "#kernel/access.ts";
import { apiRouter, asOfQuery, createRoute, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "../access.ts";
import { type ExchangeSlots, exportFile } from "./export-file.ts";
import { formats } from "./paths.ts";

const binary = { schema: { type: "string" as const, format: "binary" } };

const exportRoute = createRoute({
	method: "get",
	path: "/plans/{code}/export",
	summary: "A plan as a file: workbook, whole document, StratML (ISO 17469-1) or IATI 2.03",
	request: {
		params: z.object({ code: z.string().max(60) }),
		query: asOfQuery.extend({
			format: z.enum(formats).default("json"),
			/** Of StratML, which has one language. */
			lang: z.enum(["lv", "en"]).default("lv"),
		}),
	},
	responses: {
		200: {
			description: "The file",
			content: {
				"application/json": binary,
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": binary,
				"application/xml": binary,
			},
		},
		...refusals.read,
		409: refusals.act[409],
	},
});

export function exchangeApi(deps: Deps, slots: ExchangeSlots) {
	return apiRouter().openapi(exportRoute, async (c) => {
		const { format, lang, as_of: asOf = today(deps.clock) } = c.req.valid("query");
		return exportFile(deps, slots, {
			plan: c.req.valid("param").code,
			format,
			lang,
			asOf,
			seesNames: seesNames(c.var.actor),
			sight: await sightOf(deps.db, c.var.actor),
		});
	});
}
