// What a person does with their own notices.
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import { Missing, Refused } from "#kernel/errors.ts";
import { operation } from "#kernel/operation.ts";
import { languages } from "#kernel/words.ts";
import { people } from "../people/tables.ts";
import { type Way, ways } from "./kinds.ts";
import { digestChoice } from "./rules.ts";
import { noticeChoices, notifications } from "./tables.ts";
import { readToken } from "./unsubscribing.ts";

/** @throws Refused where nobody is signed in; machines have no inbox */
export function requirePerson(actor: Actor): string {
	if (actor.kind === "person" && actor.id) return actor.id;
	throw new Refused(
		"sign_in_first",
		{ lv: "Lai lasītu savas ziņas, vispirms pieslēdzieties.", en: "Sign in first to read your notices." },
		401,
	);
}

/** Marks one notice of one's own as read, or all of them. @returns the page that the one is about */
export const readNotices = operation({
	name: "directory.readNotices",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid().optional() }),
	async run(act, { id }): Promise<string | undefined> {
		const person = requirePerson(act.actor);
		const mine = and(eq(notifications.personId, person), id ? eq(notifications.id, id) : undefined);
		const [found] = id ? await act.tx.select({ path: notifications.path }).from(notifications).where(mine) : [];
		if (id && !found) {
			throw new Missing("no_such_notice", { lv: "Šādas ziņas nav.", en: "There is no such notice." });
		}
		const read = await act.tx
			.update(notifications)
			.set({ readAt: act.at })
			.where(and(mine, isNull(notifications.readAt)))
			.returning({ id: notifications.id });
		if (read.length > 0) await act.audit({ subject: ["notices", person], after: { read: read.length } });
		return found?.path;
	},
});

/** How one wants to be told of each kind, and in which language mail is written. */
export const chooseNotices = operation({
	name: "directory.chooseNotices",
	allow: "person",
	publishes: false,
	input: z.object({ choices: z.record(z.string().max(100), z.enum(ways)), lang: z.enum(languages) }),
	async run(act, { choices, lang }): Promise<void> {
		const person = requirePerson(act.actor);
		await act.tx.update(people).set({ lang }).where(eq(people.id, person));
		// Whoever chooses a digest again has taken back that they wanted none.
		if (Object.values(choices).includes("digest")) await choose(act.tx, person, digestChoice, "digest");
		for (const [kind, way] of Object.entries(choices)) await choose(act.tx, person, kind, way);
		await act.audit({ subject: ["person", person], after: { notices: choices, lang } });
	},
});

/** No more mail of a kind, or no more digests, by the link in a letter. Who holds the letter may do it. */
export const stopMail = operation({
	name: "directory.stopMail",
	allow: "anyone",
	publishes: false,
	input: z.object({ token: z.string().max(500) }),
	async run(act, { token }): Promise<void> {
		const stopped = await readToken(act.tx, token);
		if (!stopped) throw unknownLink();
		await choose(act.tx, stopped.person, stopped.kind, "inbox");
		await act.audit({ subject: ["person", stopped.person], after: { notices: { [stopped.kind]: "inbox" } } });
	},
});

export function unknownLink(): Missing {
	return new Missing("unknown_link", {
		lv: "Šī saite nav derīga. Atveriet to no vēstules vēlreiz vai mainiet iestatījumus, pieslēdzoties.",
		en: "This link is not valid. Open it from the letter again, or sign in and change your choices.",
	});
}

/** What already waits for a digest goes the new way too. */
async function choose(tx: Tx, personId: string, kind: string, way: Way): Promise<void> {
	await tx
		.insert(noticeChoices)
		.values({ personId, kind, way })
		.onConflictDoUpdate({ target: [noticeChoices.personId, noticeChoices.kind], set: { way } });
	if (way === "digest") return;
	const ofKind = kind === digestChoice ? undefined : eq(notifications.kind, kind);
	await tx
		.update(notifications)
		.set({ way: "inbox" })
		.where(
			and(
				eq(notifications.personId, personId),
				eq(notifications.way, "digest"),
				isNull(notifications.mailedAt),
				ofKind,
			),
		);
}
