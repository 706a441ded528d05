// Recording one value, of the whole or of a group: what may be recorded, what it comes after, what follows.
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { type Period, periodCode } from "#kernel/period.ts";
import { mayMeasure } from "../access.ts";
import { type Breakdown, findBreakdowns, type Group } from "../breakdowns/queries.ts";
import { recomputeTotal } from "../breakdowns/total.ts";
import { recomputeDependents } from "../composites/operations.ts";
import { type Entry, insertEntry, lastEntryId, liveEntry } from "./entries.ts";
import type { IndicatorView, Measurement } from "./queries.ts";
import { wrongPeriod, wrongValue } from "./ranges.ts";
import { isComputed, isMadeOfGroups, notActive, notTheMeasurer } from "./refusals.ts";
import { currentSeries } from "./rows.ts";

/** Of which group: a dimension's name and a group's code in it. */
export type GroupName = { dimension: string; group: string };

export type Given = Pick<Entry, "period" | "value" | "published" | "numerator" | "denominator" | "n" | "origin"> & {
	note?: string | undefined;
	corrects?: string | undefined;
	of?: GroupName | undefined;
};

export async function requireMeasurer(act: Act, indicator: IndicatorView): Promise<void> {
	if (indicator.state !== "active") throw notActive();
	if (await mayMeasure(act.tx, act.actor, { measuredById: indicator.measuredBy.id })) return;
	throw notTheMeasurer(indicator);
}

/** Writes the value and its audit line. What is computed from it is left to `followValue`. */
export async function recordValue(act: Act, indicator: IndicatorView, given: Given): Promise<string> {
	const { period, value, of } = given;
	if (indicator.formula !== null && !of) throw isComputed();
	const breakdowns = await findBreakdowns(act.tx, indicator);
	if (!of && breakdowns.some((one) => one.makesTotal)) throw isMadeOfGroups();
	const group = of && getGroup(breakdowns, of);
	requirePossible(indicator, period, value, act.today);
	const series = await currentSeries(act, indicator, period);
	const entries = group ?? series;
	const before = liveEntry(entries, period);
	requireRightGround(before, given.corrects);
	const { published, numerator, denominator, n, origin } = given;
	const id = await insertEntry(act, {
		...{ seriesId: series.id, groupId: group?.id, period, value, published, numerator, denominator, n, origin },
		note: given.note ? { lv: given.note } : null,
		correctsId: lastEntryId(entries, period),
	});
	await act.audit({
		subject: ["indicator", indicator.code],
		before: before && { period: periodCode(period), value: before.value },
		after: {
			period: periodCode(period),
			value,
			numerator: numerator ?? null,
			denominator: denominator ?? null,
			n: n ?? null,
			note: given.note ?? null,
			...(of && group ? { group: { dimension: of.dimension, code: group.code, name: group.name } } : {}),
		},
	});
	return id;
}

export function getGroup(breakdowns: readonly Breakdown[], { dimension, group: code }: GroupName): Group {
	const breakdown = breakdowns.find((one) => one.dimension === dimension);
	const group = breakdown?.groups.find((one) => one.code === code);
	if (group) return group;
	throw new Missing("no_such_group", {
		lv: `Rādītājam nav dalījuma grupas ${code}.`,
		en: `The indicator has no group ${code}.`,
	});
}

/** What is computed from the value: the whole of its groups, composites. */
export async function followValue(act: Act, indicator: IndicatorView, period: Period, ofGroup: boolean): Promise<void> {
	if (!ofGroup) return recomputeDependents(act, indicator.code, period);
	return act.follow(recomputeTotal, { indicator: indicator.code, period: periodCode(period) });
}

export function requirePossible(indicator: IndicatorView, period: Period, value: number, today: string): void {
	const ofPeriod = wrongPeriod(period, today);
	if (ofPeriod) throw new Invalid("period_in_future", ofPeriod, { period: ofPeriod });
	const ofValue = wrongValue(value, indicator);
	if (ofValue) throw new Invalid("value_out_of_range", ofValue, { value: ofValue });
}

function requireRightGround(before: Measurement | undefined, corrects: string | undefined): void {
	if (before?.id === corrects) return;
	throw new Conflict("period_measured_already", {
		lv: "Šim periodam jau ir mērījums. Ja tas jālabo, izvēlieties “Labot” pie tā: vecā vērtība saglabāsies vēsturē.",
		en: "This period has a measurement already. To correct it, choose “Correct” beside it: the old value stays in the history.",
	});
}
