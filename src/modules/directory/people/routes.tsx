// Signing in and out. The cookie holds a secret of which the database keeps the hash alone.
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { sessionCookie } from "#kernel/middleware.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { at } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv } from "#ui/web.ts";
import { notADemonstration, signInDemonstration, signOut } from "./operations.ts";
import { listCast } from "./queries.ts";
import { ownPath } from "./rules.ts";
import { SignInPage } from "./views/sign-in.tsx";

export function signInPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/pieslegties", async (c) => {
			const cast = deps.demo ? await listCast(deps.db) : undefined;
			return draw(c, <SignInPage frame={c.var.frame()} cast={cast} next={ownPath(c.req.query("uz"))} />);
		})
		.post("/pieslegties", async (c) => {
			const { key = "", uz } = await formFields(c);
			if (!deps.demo) throw notADemonstration();
			await endSession(deps, c);
			const { secret } = await act(deps, c, signInDemonstration, { key });
			const secure = new URL(c.req.url).protocol === "https:";
			setCookie(c, sessionCookie, secret, { path: "/", httpOnly: true, sameSite: "Lax", secure });
			return c.redirect(ownPath(uz) ?? at(c.var.lang, "/"), 303);
		})
		.post("/iziet", async (c) => {
			await endSession(deps, c);
			deleteCookie(c, sessionCookie, { path: "/" });
			return goTo(c, "/");
		});
}

/** Ends the session that the browser holds, if any: a new sign-in never takes over an old session. */
async function endSession(deps: Deps, c: PageCtx): Promise<void> {
	const secret = getCookie(c, sessionCookie);
	if (secret) await act(deps, c, signOut, { secret });
}
