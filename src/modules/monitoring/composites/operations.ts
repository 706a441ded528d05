// The values of composites follow those of their components, period by period, in the transaction that changed them.
import { z } from "zod";
import { periodField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { codeField } from "#modules/planning/index.ts";
import { insertEntry, lastEntryId, liveEntry, withdrawEntry } from "../indicators/entries.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { wrongValue } from "../indicators/ranges.ts";
import { currentSeries, lockIndicator } from "../indicators/rows.ts";
import { publishIndicator } from "../publication.ts";
import { computeFormula } from "./formula.ts";
import { componentViews, listComponents, measuredPeriods, valueIn } from "./queries.ts";
import { dependentsOf } from "./rules.ts";

/** Computes a composite's value of a period anew. Without a component there is no value: what was computed is withdrawn. */
export const recomputeComposite = operation({
	name: "monitoring.recomputeComposite",
	allow: "system",
	publishes: true,
	input: z.object({ indicator: codeField, period: periodField }),
	async run(act, input): Promise<void> {
		const composite = await lockIndicator(act, input.indicator);
		if (composite.formula === null) return;
		const period = parsePeriod(input.period) as Period;
		const computed = compute(composite, await componentViews(act.tx, composite), period);
		const current = await currentSeries(act, composite, period);
		const before = liveEntry(current, period);
		if ("why" in computed) {
			if (before?.origin !== "computed") return;
			await withdrawEntry(act, before.id, computed.why);
			await act.audit({
				subject: ["indicator", composite.code],
				before: { period: periodCode(period), value: before.value },
				after: { withdrawn: { period: periodCode(period), note: computed.why } },
			});
			await publishIndicator(act, composite.code, "corrected");
			return;
		}
		if (before?.value === computed.value) return;
		const correctsId = lastEntryId(current, period);
		await insertEntry(act, { seriesId: current.id, period, value: computed.value, origin: "computed", correctsId });
		await act.audit({
			subject: ["indicator", composite.code],
			before: before && { period: periodCode(period), value: before.value },
			after: { period: periodCode(period), value: computed.value, components: computed.components },
		});
		await publishIndicator(act, composite.code, "measured");
	},
});

type Computed = { value: number; components: Record<string, number> } | { why: Text };

function compute(composite: IndicatorView, parts: readonly IndicatorView[], period: Period): Computed {
	const values = new Map<string, number>();
	for (const part of parts) {
		const value = valueIn(part, period);
		if (value === undefined) {
			return { why: { lv: `Nav vērtības rādītājam ${part.code}.`, en: `The indicator ${part.code} has no value.` } };
		}
		values.set(part.code, value);
	}
	const value = computeFormula(composite.formula ?? "", values);
	if (value === null) return { why: { lv: "Formula nedod skaitli.", en: "The formula gives no number." } };
	const wrong = wrongValue(value, composite);
	return wrong ? { why: wrong } : { value, components: Object.fromEntries(values) };
}

/** After a value of the indicator changed: everything that is computed from it, each after its own components. */
export async function recomputeDependents(act: Act, code: string, period: Period): Promise<void> {
	for (const indicator of dependentsOf(code, await listComponents(act.tx))) {
		await act.follow(recomputeComposite, { indicator, period: periodCode(period) });
	}
}

/** After its formula changed: the composite for every period that any component, or it itself, has a value for. */
export async function recomputeWhole(act: Act, composite: IndicatorView): Promise<void> {
	const parts = await componentViews(act.tx, composite);
	for (const period of measuredPeriods([...parts, composite])) {
		await act.follow(recomputeComposite, { indicator: composite.code, period: periodCode(period) });
		await recomputeDependents(act, composite.code, period);
	}
}
