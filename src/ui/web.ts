// Pages' side of a request: the frame they stand in, drawing, and redirects that keep the language.
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Child } from "hono/jsx";
import { type Actor, anyone } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { Conflict, Invalid } from "#kernel/errors.ts";
import type { Addressed, Deps, Env } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "./address.ts";
import { tellDoer } from "./doer.ts";
import type { Frame, NavItem } from "./page.tsx";

export type PageEnv = { Variables: Env["Variables"] & { frame: () => Frame; unread?: number; strip?: Child } };
export type PageCtx = Context<PageEnv>;

type Status = 200 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

/** `<!DOCTYPE html>` and the drawn page. */
export async function draw(c: PageCtx, page: unknown, status: Status = 200): Promise<Response> {
	const told = status === 200 && isSentByScript(c) ? 422 : status;
	return c.html(`<!DOCTYPE html>${await (page as Promise<{ toString(): string }>)}`, told);
}

/**
 * Turbo shows a page in answer to a form only as a refusal; otherwise it wants a redirect and shows nothing. A step on the
 * way (a preview, more rows) is therefore told to it as "not taken in yet", which it is.
 */
const isSentByScript = (c: PageCtx) =>
	c.req.method === "POST" && c.req.header("accept")?.includes("text/vnd.turbo-stream.html") === true;

/** After an act: to the page that shows it (303), in the language of the form. */
export function goTo(c: PageCtx, path: string): Response {
	const address = at(c.var.lang, path);
	tellDoer(c, address);
	return c.redirect(address, 303);
}

type FrameFacts = {
	deps: Pick<Deps, "demo" | "version" | "clock" | "publicUrl">;
	assets: { css: string; script: string };
};

/** "https://vieda.gov.lv": what addresses begin with that leave the page (feeds, previews, the sitemap). */
export function originOf(c: PageCtx, deps: Addressed): string {
	return deps.publicUrl?.replace(/\/+$/, "") ?? new URL(c.req.url).origin;
}

/** Who is calling is known only later, so routes get a function that makes the frame when a page is drawn. */
export const withFrame = ({ deps, assets }: FrameFacts, nav: (actor: Actor, lang: Lang) => NavItem[]) =>
	createMiddleware<PageEnv>(async (c, next) => {
		c.set("frame", () => {
			const { lang, nonce, unread, strip } = c.var;
			// Before "who is calling" ran (or when it failed) the page is anybody's.
			const actor = c.var.actor ?? anyone;
			const query = new URL(c.req.url).search;
			return {
				lang,
				nonce,
				assets,
				demo: deps.demo,
				version: deps.version,
				origin: originOf(c, deps),
				today: today(deps.clock),
				who: actor.id === null ? undefined : { id: actor.id, name: actor.name },
				path: c.req.path + query,
				nav: nav(actor, lang),
				...(unread === undefined ? {} : { unread }),
				...(strip === undefined ? {} : { strip }),
			};
		});
		await next();
	});

/** Runs the act of a form. What was typed wrongly, or overtaken meanwhile, comes back for drawing the form again. */
export async function tryForm<T>(run: () => Promise<T>): Promise<{ done: T } | { problem: Invalid | Conflict }> {
	try {
		return { done: await run() };
	} catch (error) {
		if (error instanceof Invalid || error instanceof Conflict) return { problem: error };
		throw error;
	}
}
