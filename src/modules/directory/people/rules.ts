/** A session ends after 8 hours without use, and after 24 hours in any case. */
export const idleLimitMs = 8 * 60 * 60 * 1000;
export const absoluteLimitMs = 24 * 60 * 60 * 1000;
/** How often the time of last use is written down. */
export const seenStepMs = 5 * 60 * 1000;

/** How somebody signed in: a demonstration's button, an identity provider, an own password or passkey. */
export const signInWays = ["demonstration", "oidc", "eid", "password", "passkey"] as const;
export type SignInWay = (typeof signInWays)[number];

type Lived = { startedAt: Date; seenAt: Date; endedAt: Date | null };

export function sessionHolds(session: Lived, now: Date): boolean {
	if (session.endedAt) return false;
	const idle = now.getTime() - session.seenAt.getTime();
	const age = now.getTime() - session.startedAt.getTime();
	return idle < idleLimitMs && age < absoluteLimitMs;
}

/** A path of this site to go to after signing in; anything that could lead elsewhere is dropped. */
export function ownPath(asked: string | undefined): string | undefined {
	if (!asked || asked.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return undefined;
	const url = new URL(asked, "http://vieda.invalid");
	return url.origin === "http://vieda.invalid" ? url.pathname + url.search : undefined;
}

/** A few words for a browser, so that its owner knows it again: "Firefox, Linux". */
export function browserOf(userAgent: string | undefined): string | undefined {
	if (!userAgent) return undefined;
	const browser = browsers.find(([sign]) => userAgent.includes(sign))?.[1];
	const device = devices.find(([sign]) => userAgent.includes(sign))?.[1];
	return [browser, device].filter(Boolean).join(", ") || undefined;
}

/** In this order: each of them also names those after it. */
const browsers = [
	["Edg", "Edge"],
	["OPR/", "Opera"],
	["Firefox/", "Firefox"],
	["Chrome/", "Chrome"],
	["Safari/", "Safari"],
] as const;
const devices = [
	["Windows", "Windows"],
	["Android", "Android"],
	["iPhone", "iPhone"],
	["iPad", "iPad"],
	["Macintosh", "macOS"],
	["Linux", "Linux"],
] as const;
