// The acts on measurements: recording, correcting, taking over what a report states.
import { z } from "zod";
import { periodField } from "#kernel/form.ts";
import { operation } from "#kernel/operation.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import { codeField } from "#modules/planning/index.ts";
import { recomputeDependents } from "../composites/operations.ts";
import { publishIndicator } from "../publication.ts";
import { insertEntry, lastEntryId, liveEntry } from "./entries.ts";
import { measurementForm } from "./form.ts";
import { followValue, recordValue, requireMeasurer } from "./recording.ts";
import { isComputed } from "./refusals.ts";
import { currentSeries, lockIndicator } from "./rows.ts";

/** The institution that measures (or the coordinator) records a value for a period, or corrects one. */
export const recordMeasurement = operation({
	name: "monitoring.recordMeasurement",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: true,
	input: measurementForm,
	async run(act, { indicator: code, dimension, group, ...input }): Promise<{ id: string }> {
		const indicator = await lockIndicator(act, code);
		await requireMeasurer(act, indicator);
		const period = parsePeriod(input.period) as Period;
		const of = dimension && group ? { dimension, group } : undefined;
		const id = await recordValue(act, indicator, { ...input, period, origin: "form", of });
		await publishIndicator(act, code, "measured");
		await followValue(act, indicator, period, of !== undefined);
		return { id };
	},
});

/** A value that a report states: recorded or, where the period has another value, corrected. */
export const recordReportedValue = operation({
	name: "monitoring.recordReportedValue",
	allow: ["plan-coordinator"],
	publishes: true,
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
		await publishIndicator(act, indicator.code, "measured");
		await recomputeDependents(act, indicator.code, period);
	},
});
