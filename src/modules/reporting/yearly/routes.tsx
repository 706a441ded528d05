import { Hono } from "hono";
import { asOfDay, type Deps } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { withAddresses } from "../documents/document.ts";
import { outlineOf } from "../documents/outlines.ts";
import { DocumentPage } from "../documents/views/document-page.tsx";
import { getWorkPlanReport } from "../work-plan-report/facts.ts";
import { getYearlyReport } from "./facts.ts";

/** Reports that anybody may read: an institution's year, and how its work plan was carried out. */
export function publicReportPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/iestades/:code/parskats", async (c) => {
			const { lang } = c.var;
			const model = await getYearlyReport(deps.db, c.req.param("code"), asOfDay(c, deps.clock));
			const { code, name } = model.institution;
			const path = `/iestades/${encodeURIComponent(code)}`;
			return draw(
				c,
				<DocumentPage
					frame={c.var.frame()}
					wanted={{ kind: "yearly", subject: code, asOf: model.asOf, lang }}
					path={`${path}/parskats`}
					api={`/api/v1/institutions/${encodeURIComponent(code)}/report`}
					crumbs={[{ label: textIn(name, lang).text, path }]}
					report={withAddresses(outlineOf("yearly", model, lang), "")}
				/>,
			);
		})
		.get("/plani/:code/parskats", async (c) => {
			const { lang } = c.var;
			const model = await getWorkPlanReport(deps.db, c.req.param("code"), asOfDay(c, deps.clock));
			const { code, title } = model.plan;
			const path = `/plani/${encodeURIComponent(code)}`;
			return draw(
				c,
				<DocumentPage
					frame={c.var.frame()}
					wanted={{ kind: "work-plan", subject: code, asOf: model.asOf, lang }}
					path={`${path}/parskats`}
					api={`/api/v1/plans/${encodeURIComponent(code)}/work-report`}
					crumbs={[{ label: textIn(title, lang).text, path }]}
					report={withAddresses(outlineOf("work-plan", model, lang), "")}
				/>,
			);
		});
}
