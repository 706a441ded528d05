// The application: what every request passes, in order, then the modules. Readable aloud.
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import type { Sight } from "#kernel/access.ts";
import { pathWithoutLang } from "#kernel/lang.ts";
import { openMetrics } from "#kernel/metrics.ts";
import {
	isForMachines,
	oneSpellingOfDays,
	refuseNul,
	requestFacts,
	securityHeaders,
	whoIsCalling,
} from "#kernel/middleware.ts";
import { publicCache } from "#kernel/publication/cache.ts";
import type { Deps } from "#kernel/web.ts";
import * as directory from "#modules/directory/index.ts";
import * as monitoring from "#modules/monitoring/index.ts";
import * as planning from "#modules/planning/index.ts";
import * as portal from "#modules/portal/index.ts";
import * as reporting from "#modules/reporting/index.ts";
import { answerError, answerNotFound, answerTooLarge } from "#ui/answers.tsx";
import { type Assets, assetRoutes } from "#ui/assets.ts";
import { toldToDoerOnly } from "#ui/doer.ts";
import { kitchenSinkPage } from "#ui/kitchen-sink/routes.tsx";
import { type PageEnv, withFrame } from "#ui/web.ts";
import { healthRoutes } from "./health.ts";
import { savedLists } from "./lists.ts";
import { navigation } from "./navigation.ts";
import { noticeKinds } from "./notices.ts";

/** Larger than the largest file that is accepted, so that the refusal can say what was wrong with it. */
const mostBodyBytes = 40 * 1024 * 1024;

/** What outsiders are answered here follows from the address and from what was published. Anything else is drawn anew. */
const publicPlaces = [
	...[
		"/",
		"/plani/*",
		"/raditaji/*",
		"/kaskade/*",
		"/iestades/*",
		"/darba-plani",
		"/izmainas",
		"/jaunumi/*",
		"/embed/*",
		"/feed.atom",
		"/sitemap.xml",
	],
	"/api/v1/*",
];

export function createApp(deps: Deps, assets: Assets) {
	const app = new OpenAPIHono<PageEnv>({ getPath: pathWithoutLang });
	const metrics = openMetrics();
	const exchangeSlots = {
		indicators: (plan: string, asOf: string, sight: Sight) => monitoring.listIndicators(deps.db, asOf, plan, sight),
	};
	const identify = {
		bySession: (db: Deps["db"], secret: string, now: Date) => directory.findActorBySession(db, secret, now, deps.demo),
		byToken: (db: Deps["db"], token: string, now: Date) => directory.findActorByToken(db, token, now, deps.demo),
	};

	app.use(requestFacts(deps.log, metrics));
	app.use(securityHeaders((deps.providers ?? []).map(({ issuer }) => new URL(issuer).origin)));
	app.route("/", healthRoutes(deps, metrics));
	app.use(compress());
	app.route("/", assetRoutes(assets));
	app.use(withFrame({ deps, assets }, navigation));
	app.use(refuseNul);
	app.use(oneSpellingOfDays);
	app.use(toldToDoerOnly);
	app.use(bodyLimit({ maxSize: mostBodyBytes, onError: answerTooLarge }));
	app.use(whoIsCalling(deps.db, deps.clock, identify));
	app.route("/", directory.stoppingPages(deps, noticeKinds));
	// The API knows no cookie, so no other site can make a browser act there.
	const ownForms = csrf();
	app.use((c, next) => (isForMachines(c.req.path) ? next() : ownForms(c, next)));
	app.use(directory.countNotices(deps));
	app.use(directory.offerViews(deps, savedLists));

	app.on(["GET", "HEAD", "OPTIONS"], "/api/v1/*", portal.openToAll);
	const cache = publicCache({ db: deps.db, clock: deps.clock, verifies: deps.verifiesCache });
	for (const place of publicPlaces) app.use(place, cache);
	app.route("/", planning.planGate(deps));
	app.route("/", monitoring.indicatorGate(deps));
	app.route("/api/v1", directory.institutionApi(deps));
	app.route(
		"/api/v1",
		planning.planApi(deps, (plan) => monitoring.countIndicators(deps.db, plan)),
	);
	app.route("/api/v1", planning.editorApi(deps));
	app.route("/api/v1", planning.cascadeApi(deps));
	app.route("/api/v1", planning.taskApi(deps));
	app.route("/api/v1", planning.fundingApi(deps));
	app.route("/api/v1", planning.contextApi(deps));
	app.route("/api/v1", planning.maturityApi(deps));
	app.route("/api/v1", planning.oversightApi(deps));
	app.route("/api/v1", planning.exchangeApi(deps, exchangeSlots));
	app.route("/api/v1", monitoring.indicatorApi(deps));
	app.route("/api/v1", reporting.reportApi(deps));
	app.route("/api/v1", portal.searchApi(deps));
	app.route("/api/v1", portal.newsApi(deps));
	const described = apiDescription(deps.version);
	app.doc31("/api/v1/openapi.json", described);

	app.route(
		"/",
		portal.frontPage(deps, {
			keyIndicators: (asOf, lang) => monitoring.drawKeyIndicators(deps, asOf, lang),
			news: (until, lang) => portal.drawRecentNews(deps, lang, { until }),
		}),
	);
	app.route("/", portal.openDataPages(deps));
	app.route(
		"/",
		portal.apiPages(deps, () => app.getOpenAPI31Document(described) as portal.OpenApi),
	);
	app.route("/", portal.sitePages(deps));
	app.route("/", portal.feedPages(deps));
	app.route("/", portal.changePages(deps));
	app.route("/", portal.picturePages(deps));
	app.route("/", portal.searchPages(deps));
	app.route("/", portal.embedPages(deps, assets));
	app.route("/", portal.newsPages(deps));
	app.route("/", directory.signInPages(deps));
	app.route("/", directory.scimRoutes(deps));
	app.route("/", directory.tokenPages(deps));
	app.route("/", directory.accountPages(deps));
	app.route("/", directory.institutionUploadPages(deps));
	app.route(
		"/",
		directory.institutionPages(deps, {
			duties: (code, asOf, lang) => planning.drawDuties(deps, code, asOf, lang),
			indicators: (code, asOf, lang) => monitoring.drawMeasuredIndicators(deps, code, asOf, lang),
			news: (institution, lang) => portal.drawRecentNews(deps, lang, { institution }),
		}),
	);
	app.route("/", directory.auditPages(deps));
	app.route("/", directory.noticePages(deps, noticeKinds));
	app.route("/", directory.savedViewPages(deps, savedLists));
	app.route("/", directory.sendingPages(deps));
	app.route("/", reporting.importPages(deps));
	app.route("/", reporting.roundPages(deps));
	app.route("/", reporting.documentPages(deps));
	app.route("/", reporting.progressReportPages(deps));
	app.route("/", reporting.publicReportPages(deps));
	app.route("/", planning.exchangePages(deps, exchangeSlots));
	app.route("/", planning.editorPages(deps));
	app.route("/", planning.erratumPages(deps));
	app.route("/", planning.maturityPages(deps));
	app.route(
		"/",
		planning.oversightPages(deps, {
			indicators: (plan, asOf, sight) => monitoring.judgedIndicators(deps.db, plan, asOf, sight),
		}),
	);
	app.route("/", planning.fundingPages(deps));
	app.route("/", planning.contextPages(deps));
	app.route("/", planning.draftPages(deps));
	app.route("/", planning.versionPages(deps));
	app.route("/", planning.workPlanPages(deps));
	app.route(
		"/",
		planning.goalMapPages(deps, {
			indicators: (plan, asOf, lang, sight) => monitoring.listPlanIndicators(deps, plan, asOf, lang, sight),
		}),
	);
	app.route(
		"/",
		planning.cascadePages(deps, {
			indicators: (plan, asOf, lang, sight) => monitoring.listPlanIndicators(deps, plan, asOf, lang, sight),
		}),
	);
	app.route("/", planning.samePages(deps));
	app.route(
		"/",
		planning.planPages(deps, {
			news: (about, lang) => portal.drawRecentNews(deps, lang, { about }),
			indicators: (place, asOf, lang, sight) => monitoring.drawPlaceIndicators(deps, place, asOf, lang, sight),
		}),
	);
	app.route("/", monitoring.entryPages(deps));
	app.route("/", monitoring.definitionPages(deps));
	app.route("/", monitoring.breakdownPages(deps));
	app.route("/", monitoring.valuePages(deps));
	app.route("/", monitoring.indicatorPages(deps));
	app.route("/", kitchenSinkPage());

	const nearest = portal.nearestAddresses(deps);
	const scim = directory.scimAnswers(deps.log, () => metrics.faults.inc());
	app.notFound(scim.notFoundOr(answerNotFound(nearest)));
	app.onError(scim.errorOr(answerError(deps.log, () => metrics.faults.inc(), nearest)));
	return app;
}

const apiDescription = (version: string) => ({
	openapi: "3.1.0",
	info: { title: "VIEDA", version, license: { name: "EUPL-1.2" } },
	components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
});
