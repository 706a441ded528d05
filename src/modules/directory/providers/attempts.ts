// What must be remembered while a browser is away at the identity provider. In the database, so that any of several
// processes can take the answer; no act of anybody, so without an audit line.
import { and, eq, gt, lt } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import type { Lang } from "#kernel/words.ts";
import { newSecret, secretHash } from "../people/secrets.ts";
import type { RoundTrip } from "./provider.ts";
import { signInAttempts } from "./tables.ts";

export const attemptMinutes = 10;

type Leaving = { provider: string; browser: string; lang: Lang; next: string | undefined };

export async function beginAttempt(db: Db, { provider, browser, lang, next }: Leaving, now: Date): Promise<RoundTrip> {
	const trip = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
	await db.delete(signInAttempts).where(lt(signInAttempts.startedAt, oldest(now)));
	await db.insert(signInAttempts).values({
		stateHash: secretHash(trip.state),
		browserHash: secretHash(browser),
		nonce: trip.nonce,
		verifier: trip.verifier,
		startedAt: now,
		...{ provider, lang, next: next ?? null },
	});
	return trip;
}

export type Attempt = { trip: RoundTrip; lang: Lang; next: string | undefined };

/** Takes the attempt out: the same answer brought again, or by another browser, finds none. */
export async function takeAttempt(
	db: Db,
	provider: string,
	state: string,
	browser: string,
	now: Date,
): Promise<Attempt | undefined> {
	const [row] = await db
		.delete(signInAttempts)
		.where(
			and(
				eq(signInAttempts.stateHash, secretHash(state)),
				eq(signInAttempts.browserHash, secretHash(browser)),
				eq(signInAttempts.provider, provider),
				gt(signInAttempts.startedAt, oldest(now)),
			),
		)
		.returning();
	if (!row) return undefined;
	const { nonce, verifier, lang, next } = row;
	return { trip: { state, nonce, verifier }, lang, next: next ?? undefined };
}

function oldest(now: Date): Date {
	return new Date(now.getTime() - attemptMinutes * 60_000);
}
