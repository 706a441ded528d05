// Telling people of something, inside the act that makes it so: if the act is not kept, nobody was told.
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { newId } from "#kernel/id.ts";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import type { Act } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import { people } from "../people/tables.ts";
import type { NoticeKind, Way } from "./kinds.ts";
import { mailNotice } from "./mailing.ts";
import { type Audience, findRecipients } from "./recipients.ts";
import { digestChoice, wayOf } from "./rules.ts";
import { noticeChoices, notifications } from "./tables.ts";

export type Notice = {
	to: Audience;
	kind: NoticeKind;
	/** One or two sentences that can stand alone. */
	text: Required<Text>;
	/** The page that it is about, without the language: "/kartas/2026". */
	path: string;
	/** What makes it one: a person is told of one key once, however often the act or the job runs. */
	key: string;
};

/**
 * Puts the notice into the inbox of everyone whom it is for, and into the outbox for those who want mail at once. The
 * person who acts is not told of their own deed, unless named in `personIds`.
 * @returns ids of the people who are told now and were not told before
 */
export async function notify(act: Pick<Act, "tx" | "at" | "today" | "actor">, notice: Notice): Promise<string[]> {
	const { tx, at } = act;
	const found = await findRecipients(tx, notice.to, act.today);
	const recipients = "personIds" in notice.to ? found : found.filter((id) => id !== act.actor.id);
	if (recipients.length === 0) return [];
	const wayFor = await waysOf(tx, recipients, notice.kind);
	const { text, path, key } = notice;
	const rows = recipients
		.map((personId) => ({
			id: newId(),
			personId,
			kind: notice.kind.code,
			text,
			path,
			key,
			way: wayFor(personId),
			madeAt: at,
		}))
		.filter((row) => row.way !== "off");
	if (rows.length === 0) return [];
	const told = await tx
		.insert(notifications)
		.values(rows)
		.onConflictDoNothing()
		.returning({ id: notifications.id, personId: notifications.personId, way: notifications.way });
	await mailAtOnce(
		act,
		notice,
		told.filter((row) => row.way === "email"),
	);
	return told.map((row) => row.personId);
}

async function waysOf(tx: Tx, personIds: string[], kind: NoticeKind): Promise<(personId: string) => Way> {
	const rows = await tx
		.select()
		.from(noticeChoices)
		.where(and(inArray(noticeChoices.personId, personIds), inArray(noticeChoices.kind, [kind.code, digestChoice])));
	return (personId) =>
		wayOf(kind, new Map(rows.filter((row) => row.personId === personId).map((row) => [row.kind, row.way])));
}

async function mailAtOnce(
	act: Pick<Act, "tx" | "at">,
	notice: Notice,
	told: { id: string; personId: string }[],
): Promise<void> {
	const office = told.length > 0 ? await findPostOffice(act.tx) : undefined;
	if (!office) return;
	for (const { id, personId } of told) {
		const [person] = await act.tx.select().from(people).where(eq(people.id, personId));
		if (!person?.email) continue;
		const reader = { id: personId, email: person.email, lang: person.lang };
		await mailNotice(act, office, reader, notice.kind, notice);
		await act.tx.update(notifications).set({ mailedAt: act.at }).where(eq(notifications.id, id));
	}
}
