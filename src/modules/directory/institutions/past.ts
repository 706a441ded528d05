// The register with its past in hand: what anything is called, where it stands and whether it is there, on any day.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";

export type Dated = { validFrom: Day | null; validTo: Day | null };

/** Begun (or there from the start) and not closed: `validTo` is the first day on which it is no more. */
export function isThere({ validFrom, validTo }: Dated, day: Day): boolean {
	return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}

type Change = { validFrom: Day | null };

/** Of changes sorted by day (the first without one), that which holds on the day. */
export function holding<Row extends Change>(changes: readonly Row[], day: Day): Row | undefined {
	return changes.findLast((change) => change.validFrom === null || change.validFrom <= day);
}

/** Each change with the day on which the next one takes its place. */
export function withEnds<Row extends Change>(changes: readonly Row[]): (Row & { validTo: Day | null })[] {
	return changes.map((change, index) => ({ ...change, validTo: changes[index + 1]?.validFrom ?? null }));
}

export type Named = { validFrom: Day | null; name: Text };
export type Placed = { validFrom: Day | null; parentId: string | null };

/** An institution with all that it was called and under whom it was, each sorted by day. */
export type Past = Dated & {
	id: string;
	code: string;
	successorId: string | null;
	names: readonly Named[];
	parents: readonly Placed[];
};

export type Register = ReadonlyMap<string, Past>;

export function parentOn(past: Past, day: Day): string | null {
	return holding(past.parents, day)?.parentId ?? null;
}

/** What it is called on the day; before it was there, what it was called first. */
export function named({ code, names }: Past, day: Day): { code: string; name: Text } {
	return { code, name: (holding(names, day) ?? names[0])?.name ?? { lv: code } };
}

/** Days after `from` on which anything changes its place, with `from` itself: between them the tree stands still. */
function turningDays(register: Register, from: Day): Day[] {
	const days = [...register.values()].flatMap((one) => one.parents.map((change) => change.validFrom));
	return [...new Set([from, ...days.filter((day) => day !== null && day > from)])].filter((day) => day !== null).sort();
}

/**
 * Whether the institution would stand above itself if it were under `parentId` from the day until its next move.
 * @returns the first day on which it would.
 */
export function cycleFrom(register: Register, id: string, parentId: string, from: Day): Day | undefined {
	const own = register.get(id)?.parents ?? [];
	const until = own.find((change) => change.validFrom !== null && change.validFrom > from)?.validFrom ?? null;
	return turningDays(register, from)
		.filter((day) => until === null || day < until)
		.find((day) => isWithin(register, parentId, id, day));
}

/** Whether `id` is `above`, or stands somewhere below it on the day. */
export function isWithin(register: Register, id: string, above: string, day: Day): boolean {
	const seen = new Set<string>();
	for (let at: string | null = id; at !== null && !seen.has(at); ) {
		if (at === above) return true;
		seen.add(at);
		const past = register.get(at);
		at = past ? parentOn(past, day) : null;
	}
	return false;
}

export function byInstitution<Row extends { institutionId: string }>(rows: readonly Row[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.institutionId);
		if (group) group.push(row);
		else groups.set(row.institutionId, [row]);
	}
	return groups;
}
