// For which institutions a person hands in, and how far their lists are. Pure.

import { nobody } from "./filter.ts";
import type { Count } from "./matrix.ts";
import type { Named, RoundView } from "./queries.ts";
import { addTally, emptyTally, type ItemTally } from "./rules.ts";

export type Submitting = {
	/** Null: the coordinator's own list. */
	institution: Named | null;
	tally: ItemTally;
};

/** Lists that are not handed in whole. `scope`: ids; `own`: whether the coordinator's list counts among them. */
export function submittingOf(view: RoundView, scope: ReadonlySet<string>, own: boolean): Submitting[] {
	if (view.round.state !== "open") return [];
	const byCode = Map.groupBy(view.counts, (one) => one.institution);
	return [...byCode]
		.map(([code, counts]) => ({ code, institution: view.institutions.get(code) ?? null, tally: sum(counts) }))
		.filter(({ code, institution }) => (institution ? scope.has(institution.id) : own && code === nobody))
		.filter(({ tally }) => tally.waiting + tally.drafted + tally.returned > 0)
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map(({ institution, tally }) => ({ institution, tally }));
}

const sum = (counts: readonly Count[]) =>
	counts.reduce(
		(all, one) => addTally(all, { ...emptyTally(), [one.state]: one.count, total: one.count }),
		emptyTally(),
	);
