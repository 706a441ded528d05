// The acts of a reporting round. What is accepted is written by the operations that people use; nothing else changes
// the plan.
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Invalid, Missing, Refused } from "#kernel/errors.ts";
import { keepFile } from "#kernel/files.ts";
import { dayField, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { invalidFields, invalidFrom } from "#kernel/validation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { findIndicator, listIndicators, recordMeasurement } from "#modules/monitoring/index.ts";
import { findPlan, plans, updateDeliverable } from "#modules/planning/index.ts";
import { writeReport } from "../progress-report/write.ts";
import { approvalScope, maySubmit, mayWrite, workScope } from "./access.ts";
import {
	type DeliverableContribution,
	deliverableContribution,
	type IndicatorContribution,
	indicatorContribution,
	roundForm,
} from "./form.ts";
import { tellOpened, tellReturned, tellSubmitted } from "./notices.ts";
import { type ItemEvent, type ItemState, isComplete, nextItemState, tallyItems } from "./rules.ts";
import { errata, roundItems, rounds } from "./tables.ts";

type Item = typeof roundItems.$inferSelect;
type Round = typeof rounds.$inferSelect;

/** Opens a round on a plan and gives every responsible institution its list. */
export const openRound = operation({
	name: "reporting.openRound",
	allow: ["plan-coordinator"],
	input: roundForm,
	async run(act, input): Promise<{ id: string; items: number }> {
		const plan = await findPlan(act.tx, input.plan, input.cutOff);
		if (!plan) throw noSuchPlan(input.plan);
		const id = newId();
		const items = [
			...deliverableItems(plan, input.scope),
			...(input.indicators === "yes" ? await indicatorItems(act, input.plan, input.cutOff) : []),
		];
		if (items.length === 0) throw new Invalid("empty_round", nothingToAsk, { scope: nothingToAsk });
		const { cutOff, due, instructions = null } = input;
		await act.tx.insert(rounds).values({
			id,
			planId: plan.id,
			cutOff,
			due,
			instructions,
			state: "open",
			openedById: act.actor.id,
			openedAt: act.at,
		});
		await act.tx
			.insert(roundItems)
			.values(items.map((item, position) => ({ ...item, id: newId(), roundId: id, position, state: "waiting" })));
		for (const institution of new Set(items.flatMap((item) => item.institutionId ?? []))) {
			const count = items.filter((item) => item.institutionId === institution).length;
			await tellOpened(act, { id, due }, plan.title, institution, count);
		}
		await act.audit({ subject: ["round", id], after: { plan: input.plan, cut_off: cutOff, due, items: items.length } });
		return { id, items: items.length };
	},
});

const nothingToAsk = {
	lv: "Šādā tvērumā plānā nav par ko ziņot.",
	en: "In this scope the plan has nothing to report on.",
};

const noSuchPlan = (code: string) =>
	new Missing("no_such_plan", { lv: `Plāna ${code} nav.`, en: `There is no plan ${code}.` });

type PlanView = NonNullable<Awaited<ReturnType<typeof findPlan>>>;

function deliverableItems(plan: PlanView, scope: "open" | "all") {
	const wanted = plan.elements.filter(
		(element) =>
			element.kind === "deliverable" && (scope === "all" || !["done", "lost_relevance"].includes(element.state.status)),
	);
	return wanted.map((element) => {
		const idsOf = (role: string) =>
			element.parties
				.filter((party) => party.role === role && party.institutionId)
				.map((party) => party.institutionId as string);
		const [institutionId = null, ...others] = idsOf("responsible");
		return {
			institutionId,
			contributorIds: [...others, ...idsOf("co_responsible")],
			kind: "deliverable",
			code: element.code,
			title: element.title,
		};
	});
}

async function indicatorItems(act: Act, plan: string, asOf: string) {
	const views = (await listIndicators(act.tx, asOf, plan)).filter(
		(view) => view.state === "active" && view.series.some((series) => series.current),
	);
	return views.map((view) => ({
		institutionId: view.measuredBy.id,
		contributorIds: [] as string[],
		kind: "indicator",
		code: view.code,
		title: view.title,
	}));
}

/** A contributor saves what it has so far. Autosave comes in by the same door. */
export const writeItem = operation({
	name: "reporting.writeRoundItem",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
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

function stillLacking(items: Item[]): Conflict {
	const codes = items.map((item) => item.code).join(", ");
	return new Conflict("not_complete", {
		lv: `Vēl nav aizpildīts: ${codes}.`,
		en: `Not filled in yet: ${codes}.`,
	});
}

/** The coordinator takes an item over: only now the plan's register says it. */
export const acceptItem = operation({
	name: "reporting.acceptRoundItem",
	allow: ["plan-coordinator"],
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
	input: z.object({ item: z.uuid(), comment: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { item } = await lockItem(act, input.item);
		await setState(act, item, "except", input.comment);
	},
});

/** All is accepted or excepted: the report is written as of the cut-off day and its files are kept. */
export const compileRound = operation({
	name: "reporting.compileRound",
	allow: ["plan-coordinator"],
	input: z.object({ round: z.uuid() }),
	async run(act, input): Promise<void> {
		const { round, plan } = await lockOpenRound(act, input.round);
		const items = await act.tx.select().from(roundItems).where(eq(roundItems.roundId, round.id));
		if (!isComplete(tallyItems(items.map((item) => item.state as ItemState)))) {
			throw stillLacking(items.filter((item) => !["accepted", "excepted"].includes(item.state)));
		}
		const documents: Record<string, string> = {};
		for (const lang of ["lv", "en"] as const) {
			for (const format of ["docx", "html", "json"] as const) {
				const { bytes, contentType } = await writeReport({ db: act.tx }, { plan, asOf: round.cutOff, format, lang });
				documents[`${format}-${lang}`] = await keepFile(act.tx, bytes, contentType, act.at);
			}
		}
		await act.tx
			.update(rounds)
			.set({ state: "compiled", compiledAt: act.at, documents })
			.where(eq(rounds.id, round.id));
		await act.audit({
			subject: ["round", round.id],
			before: { state: round.state },
			after: { state: "compiled", documents },
		});
	},
});

/** The compiled report becomes the published one, under the Cabinet's reference; from now on only errata. */
export const publishRound = operation({
	name: "reporting.publishRound",
	allow: ["plan-coordinator"],
	input: z.object({ round: z.uuid(), protocol: textField(200).min(1), date: dayField }),
	async run(act, input): Promise<void> {
		const { round } = await lockRound(act, input.round);
		if (round.state !== "compiled") throw wrongState();
		if (input.date > act.today) {
			throw invalidFields({ date: { lv: "Sēde vēl nav bijusi.", en: "That meeting has not been held yet." } });
		}
		const reference = { protocol: input.protocol, date: input.date };
		await act.tx
			.update(rounds)
			.set({ state: "published", reference, publishedAt: act.at })
			.where(eq(rounds.id, round.id));
		await act.audit({
			subject: ["round", round.id],
			before: { state: round.state },
			after: { state: "published", reference, documents: round.documents },
		});
	},
});

/** A compiled report that is not published yet can be opened again. */
export const reopenRound = operation({
	name: "reporting.reopenRound",
	allow: ["plan-coordinator"],
	input: z.object({ round: z.uuid(), reason: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { round } = await lockRound(act, input.round);
		if (round.state !== "compiled") throw wrongState();
		await act.tx
			.update(rounds)
			.set({ state: "open", compiledAt: null, documents: null })
			.where(eq(rounds.id, round.id));
		await act.audit({
			subject: ["round", round.id],
			before: { state: round.state },
			after: { state: "open", reason: input.reason },
		});
	},
});

export const cancelRound = operation({
	name: "reporting.cancelRound",
	allow: ["plan-coordinator"],
	input: z.object({ round: z.uuid(), reason: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { round } = await lockOpenRound(act, input.round);
		await act.tx.update(rounds).set({ state: "cancelled" }).where(eq(rounds.id, round.id));
		await act.audit({
			subject: ["round", round.id],
			before: { state: round.state },
			after: { state: "cancelled", reason: input.reason },
		});
	},
});

/** What was published wrongly, and what is right: both stay in sight. */
export const addErratum = operation({
	name: "reporting.addErratum",
	allow: ["plan-coordinator"],
	input: z.object({
		round: z.uuid(),
		place: textField(300).min(1),
		wasSaid: textField(2_000).min(1),
		isRight: textField(2_000).min(1),
		reason: textField(2_000).min(1),
	}),
	async run(act, input): Promise<void> {
		const { round } = await lockRound(act, input.round);
		if (round.state !== "published") throw wrongState();
		const { round: roundId, ...said } = input;
		await act.tx.insert(errata).values({ id: newId(), roundId, ...said, authorId: act.actor.id, recordedAt: act.at });
		await act.audit({
			subject: ["round", roundId],
			before: { said: said.wasSaid },
			after: { said: said.isRight, place: said.place, reason: said.reason },
		});
	},
});

async function lockRound(act: Act, id: string): Promise<{ round: Round; plan: string }> {
	const [round] = await act.tx.select().from(rounds).where(eq(rounds.id, id)).for("update");
	if (!round) throw noSuchRound();
	const [plan] = await act.tx.select({ code: plans.code }).from(plans).where(eq(plans.id, round.planId));
	return { round, plan: plan?.code ?? "" };
}

async function lockOpenRound(act: Act, id: string) {
	const found = await lockRound(act, id);
	if (found.round.state !== "open") throw roundClosed();
	return found;
}

async function lockItem(act: Act, id: string): Promise<{ item: Item; round: Round; plan: string }> {
	const [seen] = await act.tx.select({ roundId: roundItems.roundId }).from(roundItems).where(eq(roundItems.id, id));
	if (!seen) throw noSuchRound();
	const { round, plan } = await lockOpenRound(act, seen.roundId);
	const [item] = await act.tx.select().from(roundItems).where(eq(roundItems.id, id)).for("update");
	if (!item) throw noSuchRound();
	return { item, round, plan };
}

function step(item: Item, event: ItemEvent): ItemState {
	const next = nextItemState(item.state as ItemState, event);
	if (next) return next;
	throw new Conflict("wrong_item_state", {
		lv: `Vienums ${item.code} nav stāvoklī, kurā to var darīt. Pārlādējiet lapu.`,
		en: `Item ${item.code} is not in a state in which this can be done. Load the page again.`,
	});
}

async function setState(act: Act, item: Item, event: ItemEvent, comment: string | null): Promise<void> {
	const state = step(item, event);
	await act.tx
		.update(roundItems)
		.set({ state, comment, revision: item.revision + 1, changedById: act.actor.id, changedAt: act.at })
		.where(eq(roundItems.id, item.id));
	await act.audit({ subject: ["round-item", item.id], before: { state: item.state }, after: { state, comment } });
}

function requireRevision(item: Item, seen: number): void {
	if (item.revision === seen) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo vienumu jau mainīja. Salīdziniet un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this item. Compare and save again.",
	});
}

const noSuchRound = () =>
	new Missing("no_such_round", { lv: "Tādas ziņošanas kārtas nav.", en: "There is no such reporting round." });
const notYours = () =>
	new Refused("not_your_item", {
		lv: "Šo aizpilda atbildīgā iestāde, iesniedz tās vadītājs.",
		en: "This is filled in by the responsible institution and submitted by its head.",
	});
const roundClosed = () =>
	new Conflict("round_closed", {
		lv: "Kārta ir slēgta: tajā vairs nevar ziņot.",
		en: "The round is closed: nothing more can be reported in it.",
	});
const wrongState = () =>
	new Conflict("wrong_round_state", {
		lv: "Kārta nav stāvoklī, kurā to var darīt. Pārlādējiet lapu.",
		en: "The round is not in a state in which this can be done. Load the page again.",
	});
