// Once a day: who has not submitted is reminded, by the rules of `remindersOn`; what was told to whom is kept.
import { and, count, eq, inArray, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { dailyAt } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { callsOperation } from "#kernel/jobs/handler.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { type Told, tellReminder } from "./notices.ts";
import type { Round } from "./rows.ts";
import { remindersOn, stillOpen } from "./rules.ts";
import { roundItems, roundReminders, rounds } from "./tables.ts";

export const remindInstitutions = operation({
	name: "reporting.remindInstitutions",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<{ told: number }> {
		let told = 0;
		for (const round of await act.tx.select().from(rounds).where(eq(rounds.state, "open"))) {
			if (!remindersOn(act.today, round.due, 1)) continue;
			const names = new Map((await listInstitutions(act.tx, act.today)).map(({ id, name }) => [id, name]));
			for (const { institutionId: id, count: open } of await openPerInstitution(act.tx, round.id)) {
				told += await remind(act, round, { id, name: names.get(id) ?? { lv: "" } }, open);
			}
		}
		if (told > 0) await act.audit({ subject: ["round", "reminders"], after: { day: act.today, told } });
		return { told };
	},
});

type Open = { institutionId: string; count: number };

async function openPerInstitution(db: Db, roundId: string): Promise<Open[]> {
	const { institutionId, state } = roundItems;
	const rows = await db
		.select({ institutionId, count: count() })
		.from(roundItems)
		.where(and(eq(roundItems.roundId, roundId), isNotNull(institutionId), inArray(state, [...stillOpen])))
		.groupBy(institutionId)
		.orderBy(institutionId);
	return rows.flatMap((row) => (row.institutionId ? [{ ...row, institutionId: row.institutionId }] : []));
}

/** @returns how many people were told now; nobody when the day's reminder is out already */
async function remind(act: Act, round: Round, institution: Told, open: number): Promise<number> {
	const institutionId = institution.id;
	const whom = remindersOn(act.today, round.due, open);
	if (!whom) return 0;
	const mine = { roundId: round.id, institutionId, day: act.today };
	const [first] = await act.tx
		.insert(roundReminders)
		.values({ ...mine, whom, people: 0 })
		.onConflictDoNothing()
		.returning();
	if (!first) return 0;
	const people = await tellReminder(act, round, institution, open, whom);
	await act.tx
		.update(roundReminders)
		.set({ people })
		.where(
			and(
				eq(roundReminders.roundId, round.id),
				eq(roundReminders.institutionId, institutionId),
				eq(roundReminders.day, act.today),
			),
		);
	// That nobody could be told is worth a line, too.
	if (people === 0) await act.audit({ subject: ["round", round.id], after: { reminded: institutionId, people } });
	return people;
}

export const remindInstitutionsDaily = callsOperation("reporting.remindInstitutions", remindInstitutions, {
	next: dailyAt("08:00"),
});
