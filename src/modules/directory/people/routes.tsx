// Signing in and out. The cookie holds a secret of which the database keeps the hash alone.
import { Hono } from "hono";
import { act, type Deps, formFields } from "#kernel/web.ts";
import type { Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { draw, goTo, originOf, type PageCtx, type PageEnv } from "#ui/web.ts";
import { hasAccounts } from "../accounts/queries.ts";
import { localAccountPages } from "../accounts/routes.tsx";
import { openProvider } from "../providers/provider.ts";
import { providerPages } from "../providers/routes.tsx";
import { endSession, forgetSecret, keepSecret, placeOf } from "./cookies.ts";
import { notADemonstration, signInDemonstration } from "./operations.ts";
import { listCast } from "./queries.ts";
import { ownPath } from "./rules.ts";
import { SignInPage } from "./views/sign-in.tsx";

export function signInPages(deps: Deps) {
	const providers = (deps.providers ?? []).map((settings) => openProvider(settings, deps.clock));
	const drawSignIn = async (c: PageCtx, said?: Text, status: 200 | 403 | 422 | 503 = 200, typed = "") => {
		const cast = deps.demo ? await listCast(deps.db) : undefined;
		const next = ownPath(c.req.query("uz") ?? (c.req.method === "POST" ? (await formFields(c)).uz : undefined));
		const ways = providers.map(({ key }) => key);
		const login = (await hasAccounts(deps.db)) ? typed : undefined;
		const props = { frame: c.var.frame(), cast, ways, login, next, said };
		return draw(c, <SignInPage {...props} />, status);
	};
	return new Hono<PageEnv>()
		.get("/pieslegties", (c) => drawSignIn(c))
		.route("/", providerPages(deps, providers, drawSignIn))
		.route("/", localAccountPages(deps, drawSignIn))
		.post("/pieslegties", async (c) => {
			const { key = "", uz } = await formFields(c);
			if (!deps.demo) throw notADemonstration();
			await endSession(deps, c);
			const { secret } = await act(deps, c, signInDemonstration, { key, place: placeOf(c) });
			keepSecret(c, deps, secret);
			return c.redirect(ownPath(uz) ?? at(c.var.lang, "/"), 303);
		})
		.post("/iziet", async (c) => {
			const how = await endSession(deps, c);
			forgetSecret(c);
			const provider = providers.find(({ key }) => key === how);
			const leaveBy = await provider?.leaveBy(`${originOf(c, deps)}/`);
			return leaveBy ? c.redirect(leaveBy, 303) : goTo(c, "/");
		});
}
