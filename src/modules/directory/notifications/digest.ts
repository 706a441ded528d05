// The day's digest: what a person has not read, in one letter, and each notice in one digest only.
import { and, asc, eq, gt, inArray, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#kernel/database.ts";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import { operation } from "#kernel/operation.ts";
import { people } from "../people/tables.ts";
import { mailDigest, type Reader } from "./mailing.ts";
import { notifications } from "./tables.ts";

/** What waited longer (mail was not set up, or the person had no address) is no news any more. */
const newsMs = 7 * 86_400_000;

type Row = typeof notifications.$inferSelect;

export const sendDigests = operation({
	name: "directory.sendDigests",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<void> {
		const office = await findPostOffice(act.tx);
		if (!office) return;
		const waiting = await findWaiting(act.tx, new Date(act.at.getTime() - newsMs));
		for (const { reader, rows } of waiting) {
			await mailDigest(act, office, reader, rows);
			const ids = rows.map((row) => row.id);
			await act.tx.update(notifications).set({ mailedAt: act.at }).where(inArray(notifications.id, ids));
		}
		if (waiting.length > 0) await act.audit({ subject: ["digest", act.today], after: { people: waiting.length } });
	},
});

async function findWaiting(db: Db, since: Date): Promise<{ reader: Reader; rows: Row[] }[]> {
	const found = await db
		.select({ row: notifications, id: people.id, email: people.email, lang: people.lang })
		.from(notifications)
		.innerJoin(people, eq(people.id, notifications.personId))
		.where(
			and(
				eq(notifications.way, "digest"),
				isNull(notifications.mailedAt),
				isNull(notifications.readAt),
				gt(notifications.madeAt, since),
				eq(people.active, true),
				isNotNull(people.email),
			),
		)
		.orderBy(asc(notifications.madeAt), asc(notifications.id));
	const byPerson = new Map<string, { reader: Reader; rows: Row[] }>();
	for (const { row, id, email, lang } of found) {
		const one = byPerson.get(id) ?? { reader: { id, email: email ?? "", lang }, rows: [] };
		one.rows.push(row);
		byPerson.set(id, one);
	}
	return [...byPerson.values()];
}
