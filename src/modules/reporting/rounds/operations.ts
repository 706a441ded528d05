// The acts of a reporting round as a whole, from opening to erratum.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Invalid, Missing } from "#kernel/errors.ts";
import { keepFile } from "#kernel/files.ts";
import { dayField, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { listIndicators } from "#modules/monitoring/index.ts";
import { findPlan } from "#modules/planning/index.ts";
import { writeReport } from "../progress-report/write.ts";
import { roundForm } from "./form.ts";
import { tellOpened } from "./notices.ts";
import { publishReport } from "./publication.ts";
import { lockOpenRound, lockRound, stillLacking, wrongState } from "./rows.ts";
import { type ItemState, isComplete, tallyItems } from "./rules.ts";
import { errata, roundItems, rounds } from "./tables.ts";

/** Opens a round on a plan and gives every responsible institution its list. */
export const openRound = operation({
	name: "reporting.openRound",
	allow: ["plan-coordinator"],
	publishes: false,
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

/** All is accepted or excepted: the report is written as of the cut-off day and its files are kept. */
export const compileRound = operation({
	name: "reporting.compileRound",
	allow: ["plan-coordinator"],
	publishes: false,
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

/** A compiled report that is not published yet can be opened again. */
export const reopenRound = operation({
	name: "reporting.reopenRound",
	allow: ["plan-coordinator"],
	publishes: false,
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
