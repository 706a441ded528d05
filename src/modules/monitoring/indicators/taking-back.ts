// A value that should not stand: taken back, or moved to the period that it is of. It stays in sight and no longer counts.
// And the coordinator's acceptance of a value that an institution entered.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { orNothing, periodField, textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { codeField } from "#modules/planning/index.ts";
import { findBreakdowns } from "../breakdowns/queries.ts";
import { publishIndicator } from "../publication.ts";
import { insertEntry, lastEntryId, liveEntry, withdrawEntry } from "./entries.ts";
import type { IndicatorView, Measurement, Series } from "./queries.ts";
import { wrongPeriod } from "./ranges.ts";
import { followValue, getGroup, requireMeasurer } from "./recording.ts";
import { isComputed } from "./refusals.ts";
import { lockIndicator } from "./rows.ts";
import { measurements } from "./tables.ts";

const named = z.object({
	indicator: codeField,
	period: periodField,
	dimension: orNothing(textField(30)),
	group: orNothing(textField(60)),
	/** The entry that the person had before the eyes. */
	seen: orNothing(z.uuid()),
});
const reason = textField(2_000).min(1);

export const withdrawMeasurement = operation({
	name: "monitoring.withdrawMeasurement",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: true,
	input: named.extend({ reason }),
	async run(act, input): Promise<void> {
		const found = await findEntry(act, input);
		const note = { lv: input.reason };
		await withdrawEntry(act, found.entry.id, note);
		await act.audit({
			subject: ["indicator", input.indicator],
			before: { period: periodCode(found.period), value: found.entry.value },
			after: { withdrawn: { period: periodCode(found.period), note, ...found.told } },
		});
		await publishIndicator(act, input.indicator, "corrected");
		await followValue(act, found.indicator, found.period, found.groupId !== undefined);
	},
});

export const moveMeasurement = operation({
	name: "monitoring.moveMeasurement",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: true,
	input: named.extend({ to: periodField, reason }),
	async run(act, input): Promise<void> {
		const found = await findEntry(act, input);
		const { entry, entries, indicator, groupId } = found;
		const to = parsePeriod(input.to) as Period;
		requireFree(found, to, act.today);
		const note = { lv: input.reason };
		await withdrawEntry(act, entry.id, note);
		const { value, published, numerator, denominator, n, note: own } = entry;
		await insertEntry(act, {
			...{ seriesId: found.seriesId, groupId, period: to, value, published, numerator, denominator, n, note: own },
			...{ origin: "form", correctsId: lastEntryId(entries, to), movedFromId: entry.id },
		});
		await act.audit({
			subject: ["indicator", input.indicator],
			before: { period: periodCode(found.period), value },
			after: { moved: { period: periodCode(found.period), to: periodCode(to), note, ...found.told } },
		});
		await publishIndicator(act, input.indicator, "corrected");
		for (const period of [found.period, to]) await followValue(act, indicator, period, groupId !== undefined);
	},
});

export const acceptMeasurement = operation({
	name: "monitoring.acceptMeasurement",
	allow: ["plan-coordinator"],
	publishes: true,
	input: named,
	async run(act, input): Promise<void> {
		const { entry, period, told } = await findEntry(act, input);
		if (entry.acceptedAt) {
			throw new Conflict("accepted_already", {
				lv: "Šī vērtība jau ir pieņemta.",
				en: "This value is accepted already.",
			});
		}
		await act.tx
			.update(measurements)
			.set({ acceptedAt: act.at, acceptedById: act.actor.id })
			.where(eq(measurements.id, entry.id));
		await act.audit({
			subject: ["indicator", input.indicator],
			after: { accepted: { period: periodCode(period), value: entry.value, ...told } },
		});
		await publishIndicator(act, input.indicator, "changed");
	},
});

type Found = {
	indicator: IndicatorView;
	seriesId: string;
	groupId: string | undefined;
	period: Period;
	entry: Measurement;
	entries: Pick<Series, "points" | "withdrawn">;
	/** Of which group, for the audit line. */
	told: { group?: { dimension: string; code: string; name: Text } };
};

/** The value that counts for the period, if the person may change it and it is still what they saw. */
async function findEntry(act: Act, input: z.output<typeof named>): Promise<Found> {
	const indicator = await lockIndicator(act, input.indicator);
	await requireMeasurer(act, indicator);
	const period = parsePeriod(input.period) as Period;
	const { dimension, group: code, seen } = input;
	const of = dimension && code ? { dimension, group: code } : undefined;
	const group = of && getGroup(await findBreakdowns(act.tx, indicator), of);
	const series = indicator.series.find((one) => one.current);
	const entries = group ?? series;
	const entry = entries && liveEntry(entries, period);
	if (!series || !entries || !entry) {
		throw new Missing("no_such_measurement", {
			lv: "Šim periodam mērījuma nav.",
			en: "This period has no measurement.",
		});
	}
	if (entry.origin === "computed") throw isComputed();
	if (seen !== undefined && seen !== entry.id) throw changedMeanwhile();
	const told = of && group ? { group: { dimension: of.dimension, code: group.code, name: group.name } } : {};
	return { indicator, seriesId: series.id, groupId: group?.id, period, entry, entries, told };
}

function requireFree({ entries }: Found, to: Period, today: string): void {
	const taken = liveEntry(entries, to) && {
		lv: "Šim periodam jau ir mērījums: to labo vai atsauc atsevišķi.",
		en: "This period has a measurement: correct or withdraw it by itself.",
	};
	const wrong = wrongPeriod(to, today) ?? taken;
	if (wrong) throw new Invalid("period_not_free", wrong, { to: wrong });
}

function changedMeanwhile(): Conflict {
	return new Conflict("changed_meanwhile", {
		lv: "Kamēr skatījāties, šī vērtība tika izmainīta. Pārbaudiet, kas stāv tagad.",
		en: "This value was changed while you were looking. Check what stands now.",
	});
}
