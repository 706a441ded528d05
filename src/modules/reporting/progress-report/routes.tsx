import { Hono } from "hono";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { Missing } from "#kernel/errors.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { sightOf } from "#modules/planning/index.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { withAddresses } from "../documents/document.ts";
import { listPublishedReports, readFrozen } from "../rounds/published.ts";
import { charts } from "./charts.ts";
import { countedIn, earlierDays, frozenCount, isCountKind, tallyOf } from "./counts.ts";
import { getReport } from "./facts.ts";
import type { Report } from "./model.ts";
import { outline } from "./outline.ts";
import { isLong, onDirection } from "./pages.ts";
import { CountPage, type CountShown } from "./views/count-page.tsx";
import { ReportPage, type ReportPages } from "./views/report-page.tsx";

export function progressReportPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:code/zinojums", async (c) => {
			const { lang } = c.var;
			const report = await getReport(
				deps.db,
				c.req.param("code"),
				asOfDay(c, deps.clock),
				await sightOf(deps.db, c.var.actor),
			);
			const plan = { code: report.plan.code, title: textIn(report.plan.title, lang).text };
			const published = await listPublishedReports(deps.db, plan.code);
			const { shown, pages } = pageAsked(report, c.req.query("virziens"));
			const drawn = withAddresses(outline(shown, lang, charts, pages?.chapters), "");
			const props = { plan, asOf: report.asOf, report: drawn, published, pages };
			return draw(c, <ReportPage frame={c.var.frame()} {...props} />);
		})
		.get("/plani/:code/zinojums/skaitli/:scope/:what", async (c) => {
			const { code, scope, what } = c.req.param();
			const shown = await showCount(deps.db, { plan: code, scope, what, asOf: asOfDay(c, deps.clock) });
			return draw(c, <CountPage frame={c.var.frame()} shown={shown} />);
		});
}

/** A long report is read direction by direction; a short one is one page. */
function pageAsked(report: Report, direction: string | undefined): { shown: Report; pages?: ReportPages } {
	if (!isLong(report)) return { shown: report };
	const directions = report.directions.map(({ element: { code, title } }) => ({ code, title }));
	if (!direction) return { shown: report, pages: { directions, chapters: "front", current: undefined } };
	const shown = onDirection(report, direction);
	if (!shown) throw noSuchDirection();
	return { shown, pages: { directions, chapters: "directions", current: direction } };
}

const noSuchDirection = () =>
	new Missing("no_such_direction", { lv: "Tāda virziena plānā nav.", en: "The plan has no such direction." });

type CountPlace = { plan: string; scope: string; what: string; asOf: Day };

async function showCount(db: Db, { plan: code, scope, what, asOf }: CountPlace): Promise<CountShown> {
	const report = await getReport(db, code, asOf);
	const tally = tallyOf(report, scope);
	if (!tally || !isCountKind(what)) throw noSuchCount();
	const { plan } = report;
	const earlier: CountShown["earlier"] = [];
	for (const day of earlierDays(asOf, plan.periodFrom)) {
		const then = tallyOf(await getReport(db, code, day), scope);
		if (then) earlier.push({ day, count: then[what] });
	}
	const published: CountShown["published"] = [];
	for (const { documents, ...one } of await listPublishedReports(db, code)) {
		const frozen = await readFrozen(db, { documents, ...one });
		published.push({ ...one, count: frozen && frozenCount(frozen, scope)(what) });
	}
	const direction = report.directions.find(({ element }) => element.code === scope);
	return {
		plan,
		asOf,
		scope: { code: scope, title: direction?.element.title },
		what,
		count: tally[what],
		deliverables: countedIn(report, scope, what),
		earlier,
		published,
	};
}

const noSuchCount = () =>
	new Missing("no_such_count", { lv: "Tāda skaitļa ziņojumā nav.", en: "The report has no such number." });
