// To the identity provider and back.
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { system } from "#kernel/access.ts";
import { isProblem } from "#kernel/errors.ts";
import { countTry } from "#kernel/limits.ts";
import { perform } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import type { Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { originOf, type PageCtx, type PageEnv } from "#ui/web.ts";
import { addressOf, cookieFlags, endSession, keepSecret, placeOf } from "../people/cookies.ts";
import { ownPath } from "../people/rules.ts";
import { newSecret } from "../people/secrets.ts";
import { attemptMinutes, beginAttempt, takeAttempt } from "./attempts.ts";
import { signInByProvider } from "./operations.ts";
import { AnswerRefused, type Identity, type Provider, ProviderDown } from "./provider.ts";
import { providerWords } from "./words.ts";

/** A whole office may come by one address in the morning; a flood does not. */
const leaving = { purpose: "sign-in by provider", most: 600, minutes: 10 };

/** Says who a browser is while it is away at the provider. */
const awayCookie = "vieda_away";

/** Draws the sign-in page again, with what went wrong. */
export type DrawAgain = (c: PageCtx, said: Text, status: 403 | 422 | 503) => Promise<Response>;

export function providerPages(deps: Deps, providers: readonly Provider[], drawAgain: DrawAgain) {
	const pages = new Hono<PageEnv>();
	for (const provider of providers) {
		const path = `/pieslegties/${provider.key}`;
		pages.get(path, (c) => leave(deps, provider, c, drawAgain));
		pages.get(`${path}/atbilde`, (c) => comeBack(deps, provider, c, drawAgain));
	}
	return pages;
}

/** One address for both languages: it is registered at the provider. */
function answerAddress(c: PageCtx, deps: Deps, provider: Provider): string {
	return `${originOf(c, deps)}/pieslegties/${provider.key}/atbilde`;
}

async function leave(deps: Deps, provider: Provider, c: PageCtx, drawAgain: DrawAgain): Promise<Response> {
	const browser = getCookie(c, awayCookie) ?? newSecret();
	const { lang } = c.var;
	const next = ownPath(c.req.query("uz"));
	try {
		await countTry(deps.db, leaving, addressOf(c) ?? "", deps.clock.now());
		const trip = await beginAttempt(deps.db, { provider: provider.key, browser, lang, next }, deps.clock.now());
		const asked = await provider.askAt(answerAddress(c, deps, provider), trip, lang);
		setCookie(c, awayCookie, browser, { ...cookieFlags(c, deps), maxAge: attemptMinutes * 60 });
		return c.redirect(asked, 302);
	} catch (error) {
		return drawFailure(deps, c, error, drawAgain);
	}
}

async function comeBack(deps: Deps, provider: Provider, c: PageCtx, drawAgain: DrawAgain): Promise<Response> {
	const { state = "", error } = c.req.query();
	const browser = getCookie(c, awayCookie) ?? "";
	try {
		const attempt = await takeAttempt(deps.db, provider.key, state, browser, deps.clock.now());
		if (!attempt) throw new AnswerRefused("no_such_attempt");
		c.set("lang", attempt.lang);
		if (error === "access_denied") return await drawAgain(c, said("denied"), 422);
		const answer = new URL(answerAddress(c, deps, provider) + new URL(c.req.url).search);
		const identity = await provider.judge(answer, attempt.trip);
		const { secret } = await openFor(deps, provider, c, identity);
		await endSession(deps, c);
		deleteCookie(c, awayCookie, { path: "/" });
		keepSecret(c, deps, secret);
		return c.redirect(attempt.next ?? at(attempt.lang, "/"), 303);
	} catch (failure) {
		return drawFailure(deps, c, failure, drawAgain);
	}
}

function openFor(deps: Deps, provider: Provider, c: PageCtx, identity: Identity): Promise<{ secret: string }> {
	const { db, clock, search } = deps;
	const occasion = { db, clock, search, actor: system, via: "page" as const, requestId: c.var.requestId };
	// Residents need nobody's permission; officials are made known by their administration.
	const takesIn = provider.key === "eid";
	return perform(occasion, signInByProvider, { ...identity, takesIn, how: provider.key, place: placeOf(c) });
}

async function drawFailure(deps: Deps, c: PageCtx, failure: unknown, drawAgain: DrawAgain): Promise<Response> {
	const { requestId } = c.var;
	if (failure instanceof ProviderDown) {
		deps.log.error({ requestId }, "the identity provider is not reachable");
		return drawAgain(c, said("down"), 503);
	}
	if (failure instanceof AnswerRefused) {
		deps.log.warn({ requestId, code: failure.code }, "an answer of the identity provider was refused");
		return drawAgain(c, said("refused"), 422);
	}
	if (!isProblem(failure) || failure.status !== 403) throw failure;
	deps.log.warn({ requestId, code: failure.code }, "somebody for whom the identity provider vouched was refused");
	return drawAgain(c, failure.said, 403);
}

function said(key: "down" | "refused" | "denied"): Text {
	return { lv: providerWords.lv[key], en: providerWords.en[key] };
}
