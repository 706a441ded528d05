import { Hono } from "hono";
import { asOfDay, type Deps } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { charts } from "./charts.ts";
import { getReport } from "./facts.ts";
import { outline } from "./outline.ts";
import { ReportPage } from "./view.tsx";

export function progressReportPages(deps: Deps) {
	return new Hono<PageEnv>().get("/plani/:code/zinojums", async (c) => {
		const { lang } = c.var;
		const report = await getReport(deps.db, c.req.param("code"), asOfDay(c, deps.clock));
		const plan = { code: report.plan.code, title: textIn(report.plan.title, lang).text };
		const page = (
			<ReportPage frame={c.var.frame()} plan={plan} asOf={report.asOf} report={outline(report, lang, charts)} />
		);
		return draw(c, page);
	});
}
