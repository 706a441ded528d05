// When a job that failed is tried again.

const firstPauseMs = 30_000;
const longestPauseMs = 60 * 60 * 1000;

/** Half a minute, then twice as long after each failure, an hour at most. @param attempts how often it was begun: 1… */
export function pauseAfter(attempts: number): number {
	return Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);
}
