// "Saved" and its like stand in the address after an act. Only the browser that did the act, and only for a short
// while, is told so: whoever gets the address otherwise is led to the page without it.
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Env } from "#kernel/web.ts";

/** Parts of an address that say what has just been done. */
const saidIn = ["saglabats", "izdarits", "izveidots", "saites", "ir"];
const cookie = "vieda_done";
const secondsTold = 30;

/** @param address where the browser is sent after the act, with the language's prefix */
export function tellDoer(c: Context, address: string): void {
	const { pathname, search, searchParams } = new URL(address, c.req.url);
	if (!saidIn.some((name) => searchParams.has(name))) return;
	const secure = new URL(c.req.url).protocol === "https:";
	setCookie(c, cookie, pathname + search, {
		path: "/",
		httpOnly: true,
		sameSite: "Lax",
		secure,
		maxAge: secondsTold,
	});
}

export const toldToDoerOnly = createMiddleware<Env>(async (c, next) => {
	const asked = new URL(c.req.url);
	const said = saidIn.filter((name) => asked.searchParams.has(name));
	const isPage = c.req.method === "GET" && c.var.via === "page";
	if (!isPage || said.length === 0 || getCookie(c, cookie) === asked.pathname + asked.search) return next();
	for (const name of said) asked.searchParams.delete(name);
	return c.redirect(asked.pathname + asked.search, 302);
});
