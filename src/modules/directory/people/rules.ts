/** A session ends after 8 hours without use, and after 24 hours in any case. */
export const idleLimitMs = 8 * 60 * 60 * 1000;
export const absoluteLimitMs = 24 * 60 * 60 * 1000;
/** How often the time of last use is written down. */
export const seenStepMs = 5 * 60 * 1000;

export function sessionHolds(session: { startedAt: Date; seenAt: Date }, now: Date): boolean {
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
