// Public answers for those who are not signed in, kept in memory until something becomes public. The newest publication's
// number is read with every request, so each of several processes on one database sees at once that its answers are old.
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Clock, dayOf, instantOf } from "../clock.ts";
import type { Db } from "../database.ts";
import { sessionCookie } from "../middleware.ts";
import type { Env } from "../web.ts";
import { Kept } from "./kept.ts";
import { lastPublication } from "./queries.ts";

const mebibyte = 1024 * 1024;
const most = { bytes: 64 * mebibyte, answerBytes: 2 * mebibyte };
const cached = /^(text\/html|application\/(json|ld\+json|atom\+xml|xml))\b/;

/** The answer in the pieces between which each visitor's own nonce stands (CSP Level 3: a nonce is used once). */
type Answer = { pieces: string[]; headers: [string, string][]; tag: string; bytes: number };

/** Until when answers hold: the newest publication, and the day, as pages show how things are today. */
type Stamp = { sequence: number; at: Date | undefined; day: string };

export type CacheDeps = {
	db: Db;
	clock: Clock;
	/** Draws each kept answer anew and refuses to go on when it has changed: then an act forgot to say what it published. */
	verifies?: boolean | undefined;
};

/** To be put before routes whose answers to outsiders depend on their address and on what was published, on nothing else. */
export function publicCache({ db, clock, verifies = false }: CacheDeps) {
	const kept = new Kept<Answer>(most.bytes);
	const started = clock.now();
	let held: Stamp = { sequence: -1, at: undefined, day: "" };
	return createMiddleware<Env>(async (c, next) => {
		if (!isOutsiders(c)) {
			await next();
			if (reads(c) && !c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-cache");
			return;
		}
		const stamp = await readStamp(db, clock);
		if (isNewer(stamp, held)) {
			kept.clear();
			held = stamp;
		}
		// The whole address: links of a page may begin with the host that was asked.
		const key = c.req.url;
		const found = stamp.sequence === held.sequence && stamp.day === held.day ? kept.get(key) : undefined;
		if (found && !verifies) {
			c.res = answerOf(found, { c, stamp, started, now: clock.now() });
			return;
		}
		await next();
		const drawn = await answerIn(c.res, c.var.nonce);
		if (!drawn) return;
		if (found && found.tag !== drawn.tag) {
			throw new Error(`${key} changed although nothing was published: an act does not say what it published`);
		}
		// Whoever was drawing while something was published has drawn something old, or something mixed.
		if (stamp.sequence === held.sequence && stamp.day === held.day) kept.keep(key, drawn);
		c.res = answerOf(drawn, { c, stamp, started, now: clock.now() });
	});
}

const reads = (c: Context<Env>) => c.req.method === "GET" || c.req.method === "HEAD";

function isOutsiders(c: Context<Env>): boolean {
	return reads(c) && c.var.actor.kind === "anyone" && !getCookie(c, sessionCookie) && !c.req.header("Authorization");
}

async function readStamp(db: Db, clock: Clock): Promise<Stamp> {
	const last = await lastPublication(db);
	return { sequence: last?.sequence ?? 0, at: last?.at, day: dayOf(clock.now()) };
}

/** Requests may read their stamps in one order and come here in another: it never goes back. */
const isNewer = (stamp: Stamp, held: Stamp) =>
	stamp.sequence > held.sequence || (stamp.sequence === held.sequence && stamp.day !== held.day);

/** @returns nothing where the answer is not one to keep */
async function answerIn(response: Response, nonce: string): Promise<Answer | undefined> {
	const type = response.headers.get("Content-Type") ?? "";
	const own = ["Set-Cookie", "ETag", "Cache-Control", "Content-Disposition"].some((name) => response.headers.has(name));
	if (response.status !== 200 || own || !cached.test(type)) return undefined;
	const body = await response.clone().text();
	if (body.length > most.answerBytes) return undefined;
	const pieces = body.split(nonce);
	const hash = createHash("sha256").update(pieces.join("\n")).digest("base64url").slice(0, 22);
	// Weak: two visitors' bytes differ by the nonce (RFC 9110, 8.8.1).
	const headers = [...response.headers].filter(([name]) => name !== "content-length");
	return { pieces, headers, tag: `W/"${hash}"`, bytes: 2 * body.length };
}

type Asked = { c: Context<Env>; stamp: Stamp; started: Date; now: Date };

function answerOf({ pieces, headers: drawn, tag }: Answer, { c, stamp, started, now }: Asked): Response {
	const headers = new Headers(drawn);
	headers.set("ETag", tag);
	headers.set("Cache-Control", "public, no-cache");
	headers.append("Vary", "Cookie, Accept-Encoding");
	const changed = lastChange(stamp, started);
	// Within the same second more may follow, which a date could not tell apart (RFC 9110, 8.8.2.1).
	const isSettled = now.getTime() - changed.getTime() > 1_000;
	if (isSettled) headers.set("Last-Modified", changed.toUTCString());
	if (isUnchanged(c, tag, isSettled ? changed : undefined)) {
		headers.delete("Content-Type");
		return new Response(null, { status: 304, headers });
	}
	return new Response(pieces.join(c.var.nonce), { headers });
}

/** What is newest: the last publication, the beginning of the day, or this program. */
function lastChange(stamp: Stamp, started: Date): Date {
	const times = [stamp.at?.getTime() ?? 0, instantOf(stamp.day, "00:00").getTime(), started.getTime()];
	return new Date(Math.max(...times));
}

/** If-None-Match alone decides where it is sent (RFC 9110, 13.2.2). */
function isUnchanged(c: Context<Env>, tag: string, changed: Date | undefined): boolean {
	const known = c.req.header("If-None-Match");
	if (known !== undefined) {
		return known.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag.slice(2));
	}
	const since = Date.parse(c.req.header("If-Modified-Since") ?? "");
	return changed !== undefined && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
