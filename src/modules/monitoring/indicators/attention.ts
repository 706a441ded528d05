// Indicators of a plan with their verdicts, for those who must talk about them.
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listIndicators } from "./queries.ts";
import { verdictLabels } from "./verdict-words.ts";

export type JudgedIndicator = { code: string; title: Text; verdict: string; said: Text };

/** `said` is the verdict as a word. */
export async function judgedIndicators(db: Db, plan: string, asOf: Day, sight: Sight): Promise<JudgedIndicator[]> {
	return (await listIndicators(db, asOf, plan, sight)).map(({ code, title, verdict: { status } }) => ({
		code,
		title,
		verdict: status,
		said: { lv: verdictLabels.lv[status], en: verdictLabels.en[status] },
	}));
}
