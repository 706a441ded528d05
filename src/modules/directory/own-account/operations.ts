// What a person does with their own sessions.
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#kernel/access.ts";
import { Missing, Refused } from "#kernel/errors.ts";
import { operation } from "#kernel/operation.ts";
import { secretHash } from "../people/secrets.ts";
import { endSessionsOf } from "../people/sessions.ts";
import { sessions } from "../people/tables.ts";

/** @throws Refused where nobody is signed in */
export function requireOwner(actor: Actor): string {
	if (actor.kind === "person" && actor.id) return actor.id;
	throw new Refused(
		"sign_in_first",
		{ lv: "Lai redzētu savu kontu, vispirms pieslēdzieties.", en: "Sign in first to see your account." },
		401,
	);
}

/** Ends one of one's own sessions, wherever it is open. */
export const endOwnSession = operation({
	name: "directory.endOwnSession",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		const person = requireOwner(act.actor);
		const [ended] = await act.tx
			.update(sessions)
			.set({ endedAt: act.at })
			.where(and(eq(sessions.id, id), eq(sessions.personId, person), isNull(sessions.endedAt)))
			.returning({ id: sessions.id });
		if (!ended) {
			throw new Missing("no_such_session", {
				lv: "Tādas atvērtas pieslēgšanās nav.",
				en: "There is no such open session.",
			});
		}
		await act.audit({ subject: ["session", person], after: { ended: id } });
	},
});

/** Ends all of one's own sessions but the one that asks. */
export const endOtherSessions = operation({
	name: "directory.endOtherSessions",
	allow: "person",
	publishes: false,
	input: z.object({ secret: z.string().max(200) }),
	async run(act, { secret }): Promise<void> {
		const person = requireOwner(act.actor);
		const [mine] = await act.tx
			.select({ id: sessions.id })
			.from(sessions)
			.where(and(eq(sessions.secretHash, secretHash(secret)), eq(sessions.personId, person)));
		const ended = await endSessionsOf(act, person, mine?.id);
		if (ended > 0) await act.audit({ subject: ["session", person], after: { ended_others: ended } });
	},
});
