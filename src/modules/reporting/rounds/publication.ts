// A report that the Cabinet has seen is public, and so is each erratum to it.
import type { Act } from "#kernel/operation.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import { publishFact } from "#modules/planning/index.ts";
import { roundPath } from "./paths.ts";

export function publishReport(act: Act, round: { id: string }, plan: string, change: ChangeWord): Promise<void> {
	const path = roundPath(round.id);
	return publishFact(act, plan, (title) => ({ kind: "report", change, code: round.id, path, title }));
}
