// The session's cookie, and what a request says of the browser that sends it.
import type { IncomingMessage } from "node:http";
import { BlockList } from "node:net";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { sessionCookie } from "#kernel/middleware.ts";
import { act, type Deps } from "#kernel/web.ts";
import type { PageCtx } from "#ui/web.ts";
import { browserOf, type SignInWay } from "./rules.ts";
import { type Place, signOut } from "./sessions.ts";

/** Out of scripts' reach, and only by https where people come by https. */
export function cookieFlags(c: PageCtx, deps: Pick<Deps, "publicUrl">) {
	const secure = new URL(deps.publicUrl ?? c.req.url).protocol === "https:";
	return { path: "/", httpOnly: true, sameSite: "Lax", secure } as const;
}

export function keepSecret(c: PageCtx, deps: Pick<Deps, "publicUrl">, secret: string): void {
	setCookie(c, sessionCookie, secret, cookieFlags(c, deps));
}

/** Ends the session that the browser holds, if any; its cookie is left to who goes on: to a new sign-in, or to forgetSecret. */
export async function endSession(deps: Deps, c: PageCtx): Promise<SignInWay | undefined> {
	const secret = getCookie(c, sessionCookie);
	if (!secret) return undefined;
	return act(deps, c, signOut, { secret: secret.slice(0, 200) });
}

export function forgetSecret(c: PageCtx): void {
	deleteCookie(c, sessionCookie, { path: "/" });
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

/** A proxy on this machine says for whom it asks; nobody else is believed. */
export function addressOf(c: PageCtx): string | undefined {
	const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming;
	const remote = incoming?.socket.remoteAddress?.replace(/^::ffff:/, "");
	if (remote && !loopback.check(remote, remote.includes(":") ? "ipv6" : "ipv4")) return remote;
	const told = c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim();
	return told && /^[0-9a-fA-F.:]{2,45}$/.test(told) ? told : remote;
}

export function placeOf(c: PageCtx): Place {
	return { address: addressOf(c), agent: browserOf(c.req.header("User-Agent")) };
}
