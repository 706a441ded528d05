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
