// Sessions: opened by every way of signing in, ended by their person, by whoever ends the person's access, or by time.
import { and, eq, isNull, ne, type SQL } from "drizzle-orm";
import { z } from "zod";
import { textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import type { SignInWay } from "./rules.ts";
import { newSecret, secretHash } from "./secrets.ts";
import { sessions } from "./tables.ts";

/** Where a browser is, for its person to know it again. */
export const placeField = z.object({ address: textField(60).optional(), agent: textField(200).optional() });
export type Place = z.output<typeof placeField>;

/** Inside the act that has found out who it is. @returns the cookie's secret */
export async function openSession(
	act: Pick<Act, "tx" | "at" | "audit">,
	personId: string,
	how: SignInWay,
	{ address = null, agent = null }: { address?: string | null | undefined; agent?: string | null | undefined },
): Promise<{ secret: string }> {
	const secret = newSecret();
	const times = { startedAt: act.at, seenAt: act.at };
	await act.tx.insert(sessions).values({ secretHash: secretHash(secret), personId, how, address, agent, ...times });
	await act.audit({ subject: ["session", personId], after: { signed_in: how } });
	return { secret };
}

export const signOut = operation({
	name: "directory.signOut",
	allow: "anyone",
	publishes: false,
	input: z.object({ secret: z.string().max(200) }),
	/** @returns how the session that has ended was opened */
	async run(act, { secret }): Promise<SignInWay | undefined> {
		const [ended] = await end(act, eq(sessions.secretHash, secretHash(secret)));
		if (ended) await act.audit({ subject: ["session", ended.personId], after: { signed_out: true } });
		return ended?.how;
	},
});

/**
 * Ends every session of a person, for whoever takes the person's access away. @returns how many
 * @param but the id of a session that goes on
 */
export async function endSessionsOf(act: Pick<Act, "tx" | "at">, personId: string, but?: string): Promise<number> {
	const ended = await end(act, and(eq(sessions.personId, personId), but ? ne(sessions.id, but) : undefined));
	return ended.length;
}

function end(act: Pick<Act, "tx" | "at">, which: SQL | undefined) {
	return act.tx
		.update(sessions)
		.set({ endedAt: act.at })
		.where(and(which, isNull(sessions.endedAt)))
		.returning({ personId: sessions.personId, how: sessions.how });
}
