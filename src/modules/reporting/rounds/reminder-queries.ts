// How often an institution was reminded, and whether its head was reached: the escalation as pages show it.
import { asc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { roundReminders } from "./tables.ts";

export type Escalation = {
	/** Of the reminders to contacts, the last; null = none yet. */
	contacts: { day: Day; people: number } | null;
	/** How often the head was reminded, and the last time. */
	head: { times: number; day: Day; people: number } | null;
};

/** By the institutions' ids. */
export async function escalationsOf(db: Db, roundId: string): Promise<Map<string, Escalation>> {
	const rows = await db
		.select()
		.from(roundReminders)
		.where(eq(roundReminders.roundId, roundId))
		.orderBy(asc(roundReminders.day));
	const found = new Map<string, Escalation>();
	for (const { institutionId, day, whom, people } of rows) {
		const before = found.get(institutionId) ?? { contacts: null, head: null };
		const next =
			whom === "head"
				? { ...before, head: { times: (before.head?.times ?? 0) + 1, day, people } }
				: { ...before, contacts: { day, people } };
		found.set(institutionId, next);
	}
	return found;
}
