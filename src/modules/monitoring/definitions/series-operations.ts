// A data series has one source and method. When either changes, a new one starts; the old one stays, uncounted.
import { eq } from "drizzle-orm";
import { Invalid, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { lockIndicator } from "../indicators/rows.ts";
import { indicators, series } from "../indicators/tables.ts";
import { publishIndicator } from "../publication.ts";
import { editSeriesForm, seriesForm } from "./form.ts";
import { requireRevision } from "./operations.ts";

export const startSeries = operation({
	name: "monitoring.startSeries",
	allow: ["plan-coordinator"],
	publishes: true,
	input: seriesForm,
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		requireRevision(indicator, input.revision);
		const { source, note, comparable, from: fromYear } = input;
		const last = indicator.series.at(-1);
		requireComparable(comparable, last !== undefined);
		if (last && fromYear < last.from) throw tooEarly(last.from);
		await act.tx.update(series).set({ current: false }).where(eq(series.indicatorId, indicator.id));
		await act.tx.insert(series).values({
			...{ id: newId(), indicatorId: indicator.id, source, note, fromYear, comparable },
			current: true,
			position: indicator.series.length,
		});
		await nextRevision(act, indicator);
		await act.audit({
			subject: ["indicator", indicator.code],
			before: last && { series: { source: last.source, from: last.from } },
			after: { series: { source, from: fromYear, note, comparable } },
		});
		await publishIndicator(act, indicator.code, "changed");
	},
});

/** What is said of a series; its values stay. */
export const editSeries = operation({
	name: "monitoring.editSeries",
	allow: ["plan-coordinator"],
	publishes: true,
	input: editSeriesForm,
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		requireRevision(indicator, input.revision);
		const index = indicator.series.findIndex((one) => one.id === input.series);
		const before = indicator.series[index];
		if (!before) throw new Missing("no_such_series", { lv: "Tādas datu rindas nav.", en: "There is no such series." });
		const { source, comparable, from: fromYear } = input;
		const note = input.note ?? null;
		requireComparable(comparable, index > 0);
		await act.tx.update(series).set({ source, note, comparable, fromYear }).where(eq(series.id, before.id));
		await nextRevision(act, indicator);
		const old = { source: before.source, from: before.from, note: before.note, comparable: before.comparable };
		await act.audit({
			subject: ["indicator", indicator.code],
			before: { series: old },
			after: { series: { source, from: fromYear, note, comparable } },
		});
		await publishIndicator(act, indicator.code, "changed");
	},
});

function requireComparable(comparable: boolean, hasEarlier: boolean): void {
	if (!comparable || hasEarlier) return;
	const said = {
		lv: "Pirms šīs datu rindas citas nav: nav ar ko salīdzināt.",
		en: "There is no series before this one to compare with.",
	};
	throw new Invalid("nothing_to_compare", said, { comparable: said });
}

function tooEarly(year: number): Invalid {
	const said = {
		lv: `Jaunā datu rinda nevar sākties pirms iepriekšējās (${year}. gads).`,
		en: `The new series cannot start before the one before it (${year}).`,
	};
	return new Invalid("series_too_early", said, { from: said });
}

async function nextRevision(act: Act, { id, revision }: IndicatorView): Promise<void> {
	await act.tx
		.update(indicators)
		.set({ revision: revision + 1 })
		.where(eq(indicators.id, id));
}
