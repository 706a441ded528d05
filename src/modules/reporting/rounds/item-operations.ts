// The acts of institutions on a round's items: writing them down and handing them in; and what the coordinator sends back.
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { operation } from "#kernel/operation.ts";
import { invalidFrom } from "#kernel/validation.ts";
import { findInstitution } from "#modules/directory/index.ts";
import { approvalScope, maySubmit } from "./access.ts";
import { requireMeasurable } from "./checks.ts";
import {
	type DeliverableContribution,
	deliverableContribution,
	type IndicatorContribution,
	indicatorContribution,
	reasonField,
} from "./form.ts";
import { tellReturned, tellSubmitted } from "./notices.ts";
import {
	type Item,
	lockItem,
	lockOpenRound,
	lockWritableItem,
	nothingWaits,
	notYours,
	requireRevision,
	requireWholeOpen,
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
		const { item, round } = await lockWritableItem(act, input.item);
		requireRevision(item, input.revision);
		const next = step(item, "write");
		const contribution = parseContribution(item, input.contribution);
		if (item.kind === "indicator") {
			await requireMeasurable(act, item.code, round.cutOff, contribution as IndicatorContribution);
		}
		const revision = item.revision + 1;
		await act.tx
			.update(roundItems)
			.set({ contribution, state: next, revision, changedById: act.actor.id, changedAt: act.at })
			.where(eq(roundItems.id, item.id));
		await act.audit({
			subject: ["round-item", item.id],
			before: { state: item.state, contribution: item.contribution },
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
		const { round } = await lockOpenRound(act, input.round, "share");
		if (!maySubmit(act.actor, await approvalScope(act.tx, act.actor), input.institution)) throw notYours();
		const place = input.institution
			? eq(roundItems.institutionId, input.institution)
			: sql`${roundItems.institutionId} is null`;
		const items = await act.tx
			.select()
			.from(roundItems)
			.where(and(eq(roundItems.roundId, input.round), place))
			.orderBy(roundItems.position)
			.for("update");
		const lacking = items.filter(
			(item) => ["waiting", "returned"].includes(item.state) || (item.state === "drafted" && lacks(item)),
		);
		if (lacking.length > 0) throw stillLacking(lacking);
		const drafted = items.filter((item) => item.state === "drafted");
		if (drafted.length === 0) throw nothingWaits();
		for (const item of drafted) await setState(act, item, "submit", null);
		const institution = input.institution ? await findInstitution(act.tx, input.institution) : undefined;
		if (institution) await tellSubmitted(act, round, institution, drafted.length);
		return { submitted: drafted.length };
	},
});

/** What submitting asks for beyond what a draft may lack. */
export function lacks(item: Pick<Item, "kind" | "contribution">): "narrative" | "reason" | "value" | undefined {
	if (item.kind === "indicator") {
		const said = item.contribution as IndicatorContribution | null;
		const isSaid = said && (said.noData || said.statement || (said.value !== undefined && said.period));
		return isSaid ? undefined : "value";
	}
	const said = item.contribution as DeliverableContribution | null;
	if (!said?.narrative) return "narrative";
	return said.status === "lost_relevance" && !(said.reason && said.decision) ? "reason" : undefined;
}

export const returnItem = operation({
	name: "reporting.returnRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid(), comment: reasonField }),
	async run(act, input): Promise<void> {
		const { item, round } = await lockItem(act, input.item);
		if (item.part) await requireWholeOpen(act, item);
		await setState(act, item, "return", input.comment);
		await tellReturned(act, round, item);
	},
});

/** An item that stays without a statement, with the reason. */
export const exceptItem = operation({
	name: "reporting.exceptRoundItem",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ item: z.uuid(), comment: reasonField }),
	async run(act, input): Promise<void> {
		const { item } = await lockItem(act, input.item);
		await setState(act, item, "except", input.comment);
	},
});
