import type { Lang } from "#kernel/words.ts";
import type { Tally } from "./rules.ts";
import { stateLabels, statusLabels } from "./words.ts";

export type ExecutionShare = {
	key: "done" | "in_progress" | "delayed" | "not_started" | "lost_relevance";
	label: string;
	count: number;
};

/** The whole divided so that each deliverable counts once: one that is delayed is neither "in progress" nor "not started". */
export function executionShares(tally: Tally, lang: Lang): ExecutionShare[] {
	const labels = statusLabels[lang];
	return [
		{ key: "done", label: labels.done, count: tally.done },
		{ key: "in_progress", label: labels.in_progress, count: tally.in_progress - tally.delayedInProgress },
		{ key: "delayed", label: stateLabels[lang].delayed, count: tally.delayed },
		{
			key: "not_started",
			label: labels.not_started,
			count: tally.not_started - (tally.delayed - tally.delayedInProgress),
		},
		{ key: "lost_relevance", label: labels.lost_relevance, count: tally.lost_relevance },
	];
}
