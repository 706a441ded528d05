// Own accounts: signing in by password and code, opening an account by a link, asking for a new password.
import { Hono } from "hono";
import { toDataURL } from "qrcode";
import { Invalid } from "#kernel/errors.ts";
import { countTry } from "#kernel/limits.ts";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import type { Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { addressOf, endSession, keepSecret, placeOf } from "../people/cookies.ts";
import { ownPath } from "../people/rules.ts";
import { codeAddress } from "./factors.ts";
import { askForReset } from "./links.ts";
import { linkOver, openAccount } from "./operations.ts";
import { findLink } from "./queries.ts";
import { checkAndSignIn } from "./signing-in.ts";
import { CodesPage } from "./views/codes.tsx";
import { ForgottenPage } from "./views/forgotten.tsx";
import { OpenPage } from "./views/open.tsx";

const forgotten = { purpose: "asking for a password", most: 30, minutes: 60 };
const forgottenOfOne = { purpose: "asking for a password of an account", most: 3, minutes: 60 };

type DrawAgain = (c: PageCtx, said: Text, status: 422, login: string) => Promise<Response>;

export function localAccountPages(deps: Deps, drawAgain: DrawAgain) {
	return new Hono<PageEnv>()
		.post("/pieslegties/parole", async (c) => {
			const { login = "", password = "", code = "", uz } = await formFields(c);
			try {
				const { secret } = await checkAndSignIn(deps, { login, password, code }, placeOf(c), c.var.requestId);
				await endSession(deps, c);
				keepSecret(c, deps, secret);
				return c.redirect(ownPath(uz) ?? at(c.var.lang, "/"), 303);
			} catch (error) {
				if (!(error instanceof Invalid)) throw error;
				deps.log.warn({ requestId: c.var.requestId, code: error.code }, "a sign-in by password was refused");
				return drawAgain(c, error.said, 422, login);
			}
		})
		.get("/pieslegties/aizmirsta", async (c) => {
			const hasMail = (await findPostOffice(deps.db)) !== undefined;
			return draw(c, <ForgottenPage frame={c.var.frame()} hasMail={hasMail} sent={c.req.query("izdarits") === "1"} />);
		})
		.post("/pieslegties/aizmirsta", async (c) => {
			const { login = "" } = await formFields(c);
			await countTry(deps.db, forgotten, addressOf(c) ?? "", deps.clock.now());
			await countTry(deps.db, forgottenOfOne, login.trim().toLowerCase().slice(0, 254), deps.clock.now());
			await act(deps, c, askForReset, { login: login.slice(0, 254) });
			return goTo(c, "/pieslegties/aizmirsta?izdarits=1");
		})
		.get("/konts/:token{[\\w-]{43}}", (c) => drawOpening(deps, c, c.req.param("token"), { values: {}, errors: {} }))
		.post("/konts/:token{[\\w-]{43}}", async (c) => {
			const token = c.req.param("token");
			const { password = "", code = "" } = await formFields(c);
			await countTry(deps.db, { purpose: "opening an account", most: 20, minutes: 15 }, token, deps.clock.now());
			const tried = await tryForm(() => act(deps, c, openAccount, { token, password, code, place: placeOf(c) }));
			if ("problem" in tried) {
				const errors = "fields" in tried.problem ? tried.problem.fields : {};
				return drawOpening(deps, c, token, { values: {}, errors });
			}
			await endSession(deps, c);
			keepSecret(c, deps, tried.done.secret);
			if (tried.done.codes.length === 0) return goTo(c, "/");
			return draw(c, <CodesPage frame={c.var.frame()} codes={tried.done.codes} />);
		});
}

/** A password is never sent back to the browser; the rest of the form is. */
async function drawOpening(deps: Deps, c: PageCtx, token: string, form: FormState): Promise<Response> {
	const link = await findLink(deps.db, token, deps.clock.now());
	if (!link) throw linkOver();
	c.header("Cache-Control", "no-store");
	const picture = link.codeSecret
		? await toDataURL(codeAddress(link.login, link.codeSecret), { margin: 2, scale: 6 })
		: "";
	const props = { frame: c.var.frame(), token, form, login: link.login, codeSecret: link.codeSecret, picture };
	return draw(c, <OpenPage {...props} />, Object.keys(form.errors).length > 0 ? 422 : 200);
}
