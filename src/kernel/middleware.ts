// What every request passes, in the order of app.ts.
import { randomBytes, randomUUID } from "node:crypto";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { type Actor, anyone } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Db } from "./database.ts";
import { Missing, Refused } from "./errors.ts";
import { langOf } from "./lang.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Env } from "./web.ts";

export const sessionCookie = "vieda_session";

/** An address with a NUL names nothing, and no database can be asked for it. */
export const refuseNul = createMiddleware<Env>(async (c, next) => {
	if (/%00|\0/.test(c.req.url)) {
		throw new Missing("no_such_page", { lv: "Tādas lapas nav.", en: "There is no such page." });
	}
	await next();
});

/** Days are asked for with "as_of"; who writes "as-of" is led there. */
export const oneSpellingOfDays = createMiddleware<Env>(async (c, next) => {
	const asked = new URL(c.req.url);
	const day = asked.searchParams.get("as-of");
	if (day === null || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next();
	asked.searchParams.delete("as-of");
	if (!asked.searchParams.has("as_of")) asked.searchParams.set("as_of", day);
	return c.redirect(asked.pathname + asked.search, 301);
});

/** Id, language, nonce; and after the answer a log line and a measure. */
export const requestFacts = (log: Log, metrics: Metrics) =>
	createMiddleware<Env>(async (c, next) => {
		c.set("requestId", randomUUID());
		c.set("nonce", randomBytes(16).toString("base64"));
		c.set("lang", langOf(c.req.raw));
		c.set("via", isForMachines(c.req.path) ? "api" : "page");
		const started = performance.now();
		await next();
		const seconds = (performance.now() - started) / 1000;
		const route = routePath(c, -1);
		metrics.requests.observe({ route, method: c.req.method, status: `${Math.floor(c.res.status / 100)}xx` }, seconds);
		c.res.headers.set("X-Request-Id", c.var.requestId);
		log.info(
			{ requestId: c.var.requestId, method: c.req.method, route, status: c.res.status, ms: Math.round(seconds * 1000) },
			"request answered",
		);
	});

/** The addresses at which machines are known by their token, and no cookie is looked at. */
export const isForMachines = (path: string) => path.startsWith("/api/") || path.startsWith("/scim/");

export type Identify = {
	bySession(db: Db, secret: string, now: Date): Promise<Actor | undefined>;
	byToken(db: Db, token: string, now: Date): Promise<Actor | undefined>;
};

/**
 * Who is calling. Pages know people by their session; the API knows machines by their token and looks at no cookie,
 * so that no other site can make a browser act there.
 */
export const whoIsCalling = (db: Db, clock: Clock, identify: Identify) =>
	createMiddleware<Env>(async (c, next) => {
		c.set("actor", anyone);
		if (c.var.via === "page") {
			const secret = getCookie(c, sessionCookie);
			if (secret) c.set("actor", (await identify.bySession(db, secret, clock.now())) ?? anyone);
		} else {
			const header = c.req.header("Authorization");
			if (header) c.set("actor", await requireMachine(db, clock, identify, header));
		}
		await next();
	});

async function requireMachine(db: Db, clock: Clock, identify: Identify, header: string): Promise<Actor> {
	const token = /^Bearer (\S{1,200})$/i.exec(header)?.[1];
	const actor = token ? await identify.byToken(db, token, clock.now()) : undefined;
	if (actor) return actor;
	throw new Refused(
		"unknown_token",
		{ lv: "Piekļuves marķieris nav derīgs vai ir atsaukts.", en: "The token is not valid or was revoked." },
		401,
	);
}

const fixedHeaders = {
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "same-origin",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** @param formTargets other sites to which a form may lead: where one signs out of an identity provider too */
export const securityHeaders = (formTargets: readonly string[]) =>
	createMiddleware<Env>(async (c, next) => {
		await next();
		for (const [name, value] of Object.entries(fixedHeaders)) c.res.headers.set(name, value);
		// Only figures that are made for it may stand in a frame of another site; nobody can act there.
		const isFramed = c.req.path.startsWith("/embed/");
		if (!isFramed) c.res.headers.set("X-Frame-Options", "DENY");
		// A browser keeps the policy of the answer that it has, and with it that answer's nonce (RFC 9111, 4.3.4).
		if (c.res.status === 304) return;
		const nonce = `'nonce-${c.var.nonce}'`;
		const policy = [
			"default-src 'self'",
			`script-src 'self' ${nonce}`,
			`style-src 'self' ${nonce}`,
			"img-src 'self' data:",
			"object-src 'none'",
			"base-uri 'none'",
			isFramed ? "form-action 'none'" : ["form-action 'self'", ...formTargets].join(" "),
			isFramed ? "frame-ancestors *" : "frame-ancestors 'none'",
		];
		c.res.headers.set("Content-Security-Policy", policy.join("; "));
	});
