// Once a day: who has not submitted is reminded, by the rules of `remindersOn`.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { dailyAt } from "#kernel/clock.ts";
import { callsOperation } from "#kernel/jobs/handler.ts";
import { operation } from "#kernel/operation.ts";
import { tellReminder } from "./notices.ts";
import { type ItemState, remindersOn } from "./rules.ts";
import { roundItems, rounds } from "./tables.ts";

const stillOpen: ItemState[] = ["waiting", "drafted", "returned"];

export const remindInstitutions = operation({
	name: "reporting.remindInstitutions",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<{ told: number }> {
		let told = 0;
		for (const round of await act.tx.select().from(rounds).where(eq(rounds.state, "open"))) {
			const items = await act.tx.select().from(roundItems).where(eq(roundItems.roundId, round.id));
			const open = items.filter((item) => stillOpen.includes(item.state as ItemState));
			for (const institution of new Set(open.flatMap((item) => item.institutionId ?? []))) {
				const count = open.filter((item) => item.institutionId === institution).length;
				const whom = remindersOn(act.today, round.due, count);
				if (whom) told += await tellReminder(act, round, institution, count, whom);
			}
		}
		if (told > 0) await act.audit({ subject: ["round", "reminders"], after: { day: act.today, told } });
		return { told };
	},
});

export const remindInstitutionsDaily = callsOperation("reporting.remindInstitutions", remindInstitutions, {
	next: dailyAt("08:00"),
});
