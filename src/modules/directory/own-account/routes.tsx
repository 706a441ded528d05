// A person's own account: where they are signed in.
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { sessionCookie } from "#kernel/middleware.ts";
import { act, type Deps } from "#kernel/web.ts";
import { draw, goTo, type PageCtx, type PageEnv } from "#ui/web.ts";
import { endOtherSessions, endOwnSession, requireOwner } from "./operations.ts";
import { listOwnSessions } from "./queries.ts";
import { AccountPage } from "./views/account.tsx";

const path = "/mans-konts";
const secretOf = (c: PageCtx) => getCookie(c, sessionCookie) ?? "";

export function accountPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(path, async (c) => {
			const person = requireOwner(c.var.actor);
			const sessions = await listOwnSessions(deps.db, person, secretOf(c), deps.clock.now());
			const ended = c.req.query("izdarits") === "1";
			return draw(c, <AccountPage frame={c.var.frame()} sessions={sessions} ended={ended} />);
		})
		.post(`${path}/citas`, async (c) => {
			await act(deps, c, endOtherSessions, { secret: secretOf(c) });
			return goTo(c, `${path}?izdarits=1`);
		})
		.post(`${path}/:id{[0-9a-f-]{36}}`, async (c) => {
			await act(deps, c, endOwnSession, { id: c.req.param("id") });
			return goTo(c, `${path}?izdarits=1`);
		});
}
