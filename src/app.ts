// The application: what every request passes, in order, then the modules. Readable aloud.
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { answerError, answerNotFound, answerTooLarge } from "#kernel/answers.ts";
import { pathWithoutLang } from "#kernel/lang.ts";
import { openMetrics } from "#kernel/metrics.ts";
import { requestFacts, securityHeaders, whoIsCalling } from "#kernel/middleware.ts";
import type { Deps, Env } from "#kernel/web.ts";
import * as directory from "#modules/directory/index.ts";
import * as monitoring from "#modules/monitoring/index.ts";
import * as planning from "#modules/planning/index.ts";
import * as reporting from "#modules/reporting/index.ts";
import { healthRoutes } from "./health.ts";

/** Larger than the largest file that is accepted, so that the refusal can say what was wrong with it. */
const mostBodyBytes = 40 * 1024 * 1024;

export function createApp(deps: Deps) {
	const app = new OpenAPIHono<Env>({ getPath: pathWithoutLang });
	const metrics = openMetrics();

	app.use(requestFacts(deps.log, metrics));
	app.use(securityHeaders);
	app.route("/", healthRoutes(deps, metrics));
	app.use(compress());
	app.use(bodyLimit({ maxSize: mostBodyBytes, onError: answerTooLarge }));
	app.use(csrf());
	app.use(whoIsCalling(deps.db, deps.clock, { bySession: directory.findActorBySession, byToken: directory.findActorByToken }));

	app.route("/api/v1", directory.institutionApi(deps));
	app.route("/api/v1", planning.planApi(deps, (plan) => monitoring.countIndicators(deps.db, plan)));
	app.route("/api/v1", monitoring.indicatorApi(deps));
	app.route("/api/v1", reporting.reportApi(deps));

	app.notFound(answerNotFound);
	app.onError(answerError(deps, metrics));
	return app;
}
