// Values as they are written: never over another one. A new entry names the one that stood there before.
import { eq } from "drizzle-orm";
import { hasRole } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import { type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { Measurement, Series } from "./series-queries.ts";
import { measurements } from "./tables.ts";

export type Entry = {
	seriesId: string;
	groupId?: string | undefined;
	period: Period;
	value: number;
	published?: Day | null | undefined;
	numerator?: number | null | undefined;
	denominator?: number | null | undefined;
	n?: number | null | undefined;
	note?: Text | null | undefined;
	origin: "form" | "data" | "report" | "file" | "computed";
	/** What stood in this period last, also when it was withdrawn. */
	correctsId: string | null;
	movedFromId?: string | undefined;
};

/** What the coordinator enters, or the system computes, needs nobody's acceptance. */
export async function insertEntry(act: Act, entry: Entry): Promise<string> {
	const id = newId();
	const accepted = act.actor.kind === "system" || hasRole(act.actor, "plan-coordinator");
	await act.tx.insert(measurements).values({
		...entry,
		id,
		period: periodCode(entry.period),
		authorId: act.actor.id,
		recordedAt: act.at,
		acceptedAt: accepted ? act.at : null,
		acceptedById: accepted ? act.actor.id : null,
	});
	return id;
}

export async function withdrawEntry(act: Act, id: string, note: Text): Promise<void> {
	await act.tx
		.update(measurements)
		.set({ withdrawnAt: act.at, withdrawnById: act.actor.id, withdrawnNote: note })
		.where(eq(measurements.id, id));
}

type Entries = Pick<Series, "points" | "withdrawn">;

export function liveEntry({ points }: Entries, period: Period): Measurement | undefined {
	return points.find((point) => periodCode(point.period) === periodCode(period));
}

/** The entry that a new one of the period comes after: what counts there, else what was withdrawn there. */
export function lastEntryId(entries: Entries, period: Period): string | null {
	const withdrawn = entries.withdrawn.find((one) => periodCode(one.period) === periodCode(period));
	return liveEntry(entries, period)?.id ?? withdrawn?.id ?? null;
}
