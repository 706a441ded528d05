// The acts on a round's items. What is accepted is written by the operations that people use; nothing else changes the
// plan.
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { invalidFrom } from "#kernel/validation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { findIndicator, recordMeasurement } from "#modules/monitoring/index.ts";
import { updateDeliverable } from "#modules/planning/index.ts";
import { approvalScope, maySubmit, mayWrite, workScope } from "./access.ts";
import {
	type DeliverableContribution,
	deliverableContribution,
	type IndicatorContribution,
	indicatorContribution,
} from "./form.ts";
import { tellReturned, tellSubmitted } from "./notices.ts";
import {
	type Item,
	lockItem,
	lockOpenRound,
	notYours,
	type Round,
	requireRevision,
	setState,
	step,
	stillLacking,
} from "./rows.ts";
import { roundItems } from "./tables.ts";

/** A contributor saves what it has so far. Autosave comes in by the same door. */
export const writeItem = operation({
	name: "reporting.writeRoundItem",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: false,
	input: z.object({
		item: z.uuid(),
		revision: z.coerce.number().int(),
		contribution: z.record(z.string(), z.unknown()),
	}),
	async run(act, input): Promise<{ revision: number }> {
		const { item } = await lockItem(act, input.item);
		if (!mayWrite(act.actor, await workScope(act.tx, act.actor), item)) throw notYours();
		requireRevision(item, input.revision);
		const next = step(item, "write");
		const contribution = parseContribution(item, input.contribution);
		const revision = item.revision + 1;
		await act.tx
			.update(roundItems)
			.set({ contribution, state: next, revision, changedById: act.actor.id, changedAt: act.at })
			.where(eq(roundItems.id, item.id));
		await act.audit({
			subject: ["round-item", item.id],
			before: { state: item.state },
			after: { state: next, contribution },
		});
		return { revision };
	},
});

function parseContribution(item: Item, typed: unknown) {
	const schema = item.kind === "deliverable" ? deliverableContribution : indicatorContribution;
	const parsed = schema.safeParse(typed, { reportInput: true });
	if (!parsed.success) throw invalidFrom(parsed.error);
	return parsed.data;
}

/** The institution's approver hands the whole list in; each item must say something. */
export const submitItems = operation({
	name: "reporting.submitRoundItems",
	allow: ["plan-coordinator", "institution-head"],
	publishes: false,
	input: z.object({ round: z.uuid(), institution: z.uuid().nullable() }),
	async run(act, input): Promise<{ submitted: number }> {
		const { round } = await lockOpenRound(act, input.round);
		if (!maySubmit(act.actor, await approvalScope(act.tx, act.actor), input.institution)) throw notYours();
		const place = input.institution
			? eq(roundItems.institutionId, input.institution)
			: sql`${roundItems.institutionId} is null`;
		const items = await act.tx
			.select()
			.from(roundItems)
			.where(and(eq(roundItems.roundId, input.round), place))
			.for("update");
		const lacking = items.filter(
			(item) => ["waiting", "returned"].includes(item.state) || (item.state === "drafted" && lacks(item)),
		);
		if (lacking.length > 0) throw stillLacking(lacking);
		const drafted = items.filter((item) => item.state === "drafted");
		for (const item of drafted) await setState(act, item, "submit", null);
		const institution = (await listInstitutions(act.tx)).find((row) => row.id === input.institution);
		if (institution && drafted.length > 0) await tellSubmitted(act, round, institution, drafted.length);
		return { submitted: drafted.length };
	},
});

/** What submitting asks for beyond what a draft may lack. */
export function lacks(item: Pick<Item, "kind" | "contribution">): "narrative" | "reason" | "value" | undefined {
	if (item.kind === "indicator") {
		const said = item.contribution as IndicatorContribution | null;
		return said && (said.noData || (said.value !== undefined && said.period)) ? undefined : "value";
	}
	const said = item.contribution as DeliverableContribution | null;
	if (!said?.narrative) return "narrative";
	return said.status === "lost_relevance" && !(said.reason && said.decision) ? "reason" : undefined;
}

/** The coordinator takes an item over: only now the plan's register says it. */
export const acceptItem = operation({
	name: "reporting.acceptRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid() }),
	async run(act, input): Promise<void> {
		const { item, round, plan } = await lockItem(act, input.item);
		await setState(act, item, "accept", null);
		if (item.kind === "deliverable") await recordDeliverable(act, item, round, plan);
		else await recordIndicator(act, item);
	},
});

async function recordDeliverable(act: Act, item: Item, round: Round, plan: string): Promise<void> {
	const said = item.contribution as DeliverableContribution;
	// What is accepted before the cut-off day holds from today; on the cut-off day it still does.
	const [asOf = act.today] = [round.cutOff, act.today].sort();
	await act.call(updateDeliverable, { plan, element: item.code, asOf, ...said });
}

async function recordIndicator(act: Act, item: Item): Promise<void> {
	const said = item.contribution as IndicatorContribution;
	if (said.value === undefined || !said.period) return;
	const view = await findIndicator(act.tx, item.code, act.today);
	const before = view?.series
		.find((series) => series.current)
		?.points.find((point) => periodCode(point.period) === said.period);
	if (before && before.value === said.value) return;
	const { noData: _, ...measured } = said;
	await act.call(recordMeasurement, {
		indicator: item.code,
		...measured,
		period: said.period,
		value: said.value,
		corrects: before?.id,
	});
}

export const returnItem = operation({
	name: "reporting.returnRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid(), comment: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { item, round } = await lockItem(act, input.item);
		await setState(act, item, "return", input.comment);
		await tellReturned(act, round, item);
	},
});

/** An item that stays without a statement, with the reason. */
export const exceptItem = operation({
	name: "reporting.exceptRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid(), comment: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { item } = await lockItem(act, input.item);
		await setState(act, item, "except", input.comment);
	},
});
