// The value of the whole follows those of its groups, where a breakdown makes it.
import { z } from "zod";
import { periodField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { codeField } from "#modules/planning/index.ts";
import { recomputeDependents } from "../composites/operations.ts";
import { insertEntry, lastEntryId, liveEntry, withdrawEntry } from "../indicators/entries.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { currentSeries, lockIndicator } from "../indicators/rows.ts";
import { publishIndicator } from "../publication.ts";
import { findBreakdowns, periodsOf, pointIn } from "./queries.ts";
import { wholeOf } from "./rules.ts";

const noWhole: Record<"missing" | "no_n", Text> = {
	missing: { lv: "Trūkst kādas grupas vērtības.", en: "The value of a group is missing." },
	no_n: { lv: "Grupām nav zināms skaits (n).", en: "The size (n) of a group is not known." },
};

export const recomputeTotal = operation({
	name: "monitoring.recomputeTotal",
	allow: "system",
	publishes: true,
	input: z.object({ indicator: codeField, period: periodField }),
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		const breakdown = (await findBreakdowns(act.tx, indicator)).find((one) => one.makesTotal);
		if (!breakdown) return;
		const period = parsePeriod(input.period) as Period;
		const current = await currentSeries(act, indicator, period);
		const before = liveEntry(current, period);
		const whole = wholeOf(
			breakdown.groups.map((group) => pointIn(group, period)),
			breakdown.how,
		);
		const subject = ["indicator", indicator.code] as const;
		const old = before && { period: periodCode(period), value: before.value };
		if ("why" in whole) {
			if (before?.origin !== "computed") return;
			const note = noWhole[whole.why];
			await withdrawEntry(act, before.id, note);
			await act.audit({ subject, before: old, after: { withdrawn: { period: periodCode(period), note } } });
		} else {
			if (before?.value === whole.value && before.n === whole.n) return;
			const entry = { seriesId: current.id, period, value: whole.value, n: whole.n, origin: "computed" as const };
			await insertEntry(act, { ...entry, correctsId: lastEntryId(current, period) });
			const after = { period: periodCode(period), value: whole.value, n: whole.n, from: breakdown.dimension };
			await act.audit({ subject, before: old, after });
		}
		await publishIndicator(act, indicator.code, "measured");
		await recomputeDependents(act, indicator.code, period);
	},
});

/** After its groups or their rule changed: the whole for every period that a group has a value for. */
export async function recomputeTotals(act: Act, indicator: IndicatorView): Promise<void> {
	const breakdown = (await findBreakdowns(act.tx, indicator)).find((one) => one.makesTotal);
	for (const period of breakdown ? periodsOf(breakdown) : []) {
		await act.follow(recomputeTotal, { indicator: indicator.code, period: periodCode(period) });
	}
}
