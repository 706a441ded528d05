// The acts of a reporting round as a whole, from opening to erratum.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Invalid, Missing } from "#kernel/errors.ts";
import { dayField, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import { findPlan, type PlanView } from "#modules/planning/index.ts";
import { roundForm } from "./form.ts";
import { tellOpened } from "./notices.ts";
import { deliverableItems, directionsOf, indicatorItems } from "./opening.ts";
import { publishReport } from "./publication.ts";
import { lockOpenRound, lockRound, wrongState } from "./rows.ts";
import { errata, roundItems, rounds } from "./tables.ts";

/** Opens a round on a plan and gives every responsible institution its list. */
export const openRound = operation({
	name: "reporting.openRound",
	allow: ["plan-coordinator"],
	publishes: false,
	input: roundForm,
	async run(act, input): Promise<{ id: string; items: number }> {
		const plan = await findPlan(act.tx, input.plan, input.cutOff, "all");
		if (!plan) throw noSuchPlan(input.plan);
		const { cutOff, due, instructions = null } = input;
		const items = await itemsOf(act, plan, input);
		if (items.length === 0) throw new Invalid("empty_round", nothingToAsk, { scope: nothingToAsk });
		const id = newId();
		await act.tx.insert(rounds).values({
			...{ id, planId: plan.id, cutOff, due, instructions, directions: directionsOf(plan), state: "open" },
			...{ openedById: act.actor.id, openedAt: act.at },
		});
		const rows = items.map((item, position) => ({ ...item, id: newId(), roundId: id, position, state: "waiting" }));
		for (let from = 0; from < rows.length; from += rowsAtOnce) {
			await act.tx.insert(roundItems).values(rows.slice(from, from + rowsAtOnce));
		}
		const names = new Map((await listInstitutions(act.tx, act.today)).map((one) => [one.id, one.name]));
		for (const [institution, own] of Map.groupBy(items, (item) => item.institutionId)) {
			const name = institution && names.get(institution);
			if (name) await tellOpened(act, { id, due }, plan.title, { id: institution, name }, own.length);
		}
		await act.audit({ subject: ["round", id], after: { plan: input.plan, cut_off: cutOff, due, items: items.length } });
		return { id, items: items.length };
	},
});

/** PostgreSQL takes at most 65 535 values in a statement. */
const rowsAtOnce = 1_000;

async function itemsOf(act: Act, plan: PlanView, { scope, indicators, cutOff }: z.output<typeof roundForm>) {
	// Institutions and groups as they are while the round is open, not on a cut-off day long past.
	const institutions = await listInstitutions(act.tx, act.today);
	const register = { institutions, groups: await listGroups(act.tx), asOf: act.today };
	const views = indicators === "yes" ? await listIndicators(act.tx, cutOff, plan.code, "all") : [];
	return [...deliverableItems(plan, scope, register), ...indicatorItems(plan, views, register)];
}

const nothingToAsk = {
	lv: "Šādā tvērumā plānā nav par ko ziņot.",
	en: "In this scope the plan has nothing to report on.",
};

const noSuchPlan = (code: string) =>
	new Missing("no_such_plan", { lv: `Plāna ${code} nav.`, en: `There is no plan ${code}.` });

/** The compiled report becomes the published one, under the Cabinet's reference; from now on only errata. */
export const publishRound = operation({
	name: "reporting.publishRound",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ round: z.uuid(), protocol: textField(200).min(1), date: dayField }),
	async run(act, input): Promise<void> {
		const { round, plan } = await lockRound(act, input.round);
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
		await publishReport(act, round, plan, "published");
	},
});

/** A report that is not published yet, or that is only being made, can be opened again. */
export const reopenRound = operation({
	name: "reporting.reopenRound",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ round: z.uuid(), reason: textField(2_000).min(1) }),
	async run(act, input): Promise<void> {
		const { round } = await lockRound(act, input.round);
		if (!["compiling", "compiled"].includes(round.state)) throw wrongState();
		await act.tx
			.update(rounds)
			.set({ state: "open", compilingSince: null, compiledAt: null, documents: null })
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
	publishes: false,
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
	publishes: true,
	input: z.object({
		round: z.uuid(),
		place: textField(300).min(1),
		wasSaid: textField(2_000).min(1),
		isRight: textField(2_000).min(1),
		reason: textField(2_000).min(1),
	}),
	async run(act, input): Promise<void> {
		const { round, plan } = await lockRound(act, input.round);
		if (round.state !== "published") throw wrongState();
		const { round: roundId, ...said } = input;
		await act.tx.insert(errata).values({ id: newId(), roundId, ...said, authorId: act.actor.id, recordedAt: act.at });
		await act.audit({
			subject: ["round", roundId],
			before: { said: said.wasSaid },
			after: { said: said.isRight, place: said.place, reason: said.reason },
		});
		await publishReport(act, round, plan, "corrected");
	},
});
