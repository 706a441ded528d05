// The coordinator takes statements over. They are written by the operations that people use; nothing else changes the plan.
import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { findIndicator, recordMeasurement } from "#modules/monitoring/index.ts";
import { updateDeliverable } from "#modules/planning/index.ts";
import { proofsOf } from "./evidence-queries.ts";
import type { DeliverableContribution, IndicatorContribution } from "./form.ts";
import {
	type Item,
	lockItem,
	lockOpenRound,
	nothingWaits,
	partsOfWhole,
	type Round,
	requirePartsReady,
	setState,
} from "./rows.ts";
import { roundItems } from "./tables.ts";

/** The coordinator takes an item over: only now the plan's register says it. */
export const acceptItem = operation({
	name: "reporting.acceptRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid() }),
	async run(act, input): Promise<void> {
		const { item, round, plan } = await lockItem(act, input.item);
		await accept(act, item, round, plan);
	},
});

/** All that an institution has handed in and that was not returned, at once. */
export const acceptItems = operation({
	name: "reporting.acceptRoundItems",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ round: z.uuid(), institution: z.uuid().nullable() }),
	async run(act, input): Promise<{ accepted: number }> {
		const { round, plan } = await lockOpenRound(act, input.round, "share");
		const { institutionId, roundId, state, position } = roundItems;
		const place = input.institution ? eq(institutionId, input.institution) : isNull(institutionId);
		const items = await act.tx
			.select()
			.from(roundItems)
			.where(and(eq(roundId, input.round), place, eq(state, "submitted")))
			.orderBy(asc(position))
			.for("update");
		if (items.length === 0) throw nothingWaits();
		for (const item of items) await accept(act, item, round, plan);
		return { accepted: items.length };
	},
});

async function accept(act: Act, item: Item, round: Round, plan: string): Promise<void> {
	const parts = await partsOfWhole(act.tx, item);
	requirePartsReady(item, parts);
	await setState(act, item, "accept", null);
	// What a member of a group says goes into the register with the sum of all.
	if (item.part) return;
	if (item.kind === "deliverable") await recordDeliverable(act, item, round, plan, parts);
	else await recordIndicator(act, item);
}

async function recordDeliverable(act: Act, item: Item, round: Round, plan: string, parts: Item[]): Promise<void> {
	const said = item.contribution as DeliverableContribution;
	// What is accepted before the cut-off day holds from today; on the cut-off day it still does.
	const [asOf = act.today] = [round.cutOff, act.today].sort();
	const proven = [item, ...parts.filter((part) => part.state === "accepted")];
	const proofs = await proofsOf(
		act.tx,
		proven.map((one) => one.id),
	);
	await act.call(updateDeliverable, { plan, element: item.code, asOf, ...said, proofs });
}

async function recordIndicator(act: Act, item: Item): Promise<void> {
	const said = item.contribution as IndicatorContribution;
	if (said.value === undefined || !said.period) return;
	const view = await findIndicator(act.tx, item.code, act.today, "all");
	const before = view?.series
		.find((series) => series.current)
		?.points.find((point) => periodCode(point.period) === said.period);
	if (before && before.value === said.value) return;
	const { noData: _, statement: _said, ...measured } = said;
	await act.call(recordMeasurement, {
		indicator: item.code,
		...measured,
		period: said.period,
		value: said.value,
		corrects: before?.id,
	});
}
