// Institutions that have not handed in though the due day is over, the most open items first. Pure.

import type { Named, RoundView } from "./queries.ts";
import type { Escalation } from "./reminder-queries.ts";
import { stillOpen } from "./rules.ts";

export type LateRow = { institution: Named; open: number; escalation: Escalation | undefined };

export function lateRows(view: RoundView, escalations: ReadonlyMap<string, Escalation>): LateRow[] {
	if (!view.isLate) return [];
	const open = new Map<string, number>();
	for (const { institution, state, count } of view.counts) {
		if (stillOpen.includes(state)) open.set(institution, (open.get(institution) ?? 0) + count);
	}
	return [...open]
		.flatMap(([code, count]) => {
			const institution = view.institutions.get(code);
			return institution ? [{ institution, open: count, escalation: escalations.get(institution.id) }] : [];
		})
		.sort((a, b) => b.open - a.open || (a.institution.code < b.institution.code ? -1 : 1));
}
