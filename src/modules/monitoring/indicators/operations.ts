// The acts on measurements: recording, correcting, taking over what a report states.
import { z } from "zod";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { periodField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import { codeField } from "#modules/planning/index.ts";
import { mayMeasure } from "../access.ts";
import { recomputeDependents } from "../composites/operations.ts";
import { insertEntry, lastEntryId, liveEntry } from "./entries.ts";
import { measurementForm } from "./form.ts";
import type { IndicatorView, Measurement } from "./queries.ts";
import { wrongPeriod, wrongValue } from "./ranges.ts";
import { isComputed, notActive, notTheMeasurer } from "./refusals.ts";
import { currentSeries, lockIndicator } from "./rows.ts";

/** The institution that measures (or the coordinator) records a value for a period, or corrects one. */
export const recordMeasurement = operation({
	name: "monitoring.recordMeasurement",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	input: measurementForm,
	async run(act, input): Promise<{ id: string }> {
		const indicator = await lockIndicator(act, input.indicator);
		await requireMeasurer(act, indicator);
		if (indicator.formula !== null) throw isComputed();
		const period = parsePeriod(input.period) as Period;
		requirePossible(indicator, period, input.value, act.today);
		const current = await currentSeries(act, indicator, period);
		const before = liveEntry(current, period);
		requireRightGround(before, input.corrects);
		const { value, published, numerator, denominator, n } = input;
		const note = input.note ? { lv: input.note } : null;
		const id = await insertEntry(act, {
			...{ seriesId: current.id, period, value, published, numerator, denominator, n, note },
			origin: "form",
			correctsId: lastEntryId(current, period),
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
				note: input.note ?? null,
			},
		});
		await recomputeDependents(act, indicator.code, period);
		return { id };
	},
});

async function requireMeasurer(act: Act, indicator: IndicatorView): Promise<void> {
	if (indicator.state !== "active") throw notActive();
	if (await mayMeasure(act.tx, act.actor, { measuredById: indicator.measuredBy.id })) return;
	throw notTheMeasurer(indicator);
}

function requirePossible(indicator: IndicatorView, period: Period, value: number, today: string): void {
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

/** A value that a report states: recorded or, where the period has another value, corrected. */
export const recordReportedValue = operation({
	name: "monitoring.recordReportedValue",
	allow: ["plan-coordinator"],
	input: z.object({
		indicator: codeField,
		period: periodField,
		value: z.number(),
		numerator: z.number().optional(),
		denominator: z.number().optional(),
		n: z.int().optional(),
	}),
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		if (indicator.formula !== null) throw isComputed();
		const period = parsePeriod(input.period) as Period;
		const current = await currentSeries(act, indicator, period);
		const before = liveEntry(current, period);
		const { value, numerator, denominator, n } = input;
		await insertEntry(act, {
			...{ seriesId: current.id, period, value, numerator, denominator, n },
			origin: "report",
			correctsId: lastEntryId(current, period),
		});
		await act.audit({
			subject: ["indicator", indicator.code],
			before: before && { period: input.period, value: before.value },
			after: { period: input.period, value: input.value },
		});
		await recomputeDependents(act, indicator.code, period);
	},
});
