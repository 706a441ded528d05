// Rounds and their items under an operation's hand: found, locked, and stepped on.
import { eq } from "drizzle-orm";
import { Conflict, Missing, Refused } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { plans } from "#modules/planning/index.ts";
import { type ItemEvent, type ItemState, nextItemState } from "./rules.ts";
import { roundItems, rounds } from "./tables.ts";

export type Item = typeof roundItems.$inferSelect;
export type Round = typeof rounds.$inferSelect;

export async function lockRound(act: Act, id: string): Promise<{ round: Round; plan: string }> {
	const [round] = await act.tx.select().from(rounds).where(eq(rounds.id, id)).for("update");
	if (!round) throw noSuchRound();
	const [plan] = await act.tx.select({ code: plans.code }).from(plans).where(eq(plans.id, round.planId));
	return { round, plan: plan?.code ?? "" };
}

export async function lockOpenRound(act: Act, id: string) {
	const found = await lockRound(act, id);
	if (found.round.state !== "open") throw roundClosed();
	return found;
}

export async function lockItem(act: Act, id: string): Promise<{ item: Item; round: Round; plan: string }> {
	const [seen] = await act.tx.select({ roundId: roundItems.roundId }).from(roundItems).where(eq(roundItems.id, id));
	if (!seen) throw noSuchRound();
	const { round, plan } = await lockOpenRound(act, seen.roundId);
	const [item] = await act.tx.select().from(roundItems).where(eq(roundItems.id, id)).for("update");
	if (!item) throw noSuchRound();
	return { item, round, plan };
}

export function step(item: Item, event: ItemEvent): ItemState {
	const next = nextItemState(item.state as ItemState, event);
	if (next) return next;
	throw new Conflict("wrong_item_state", {
		lv: `Vienums ${item.code} nav stāvoklī, kurā to var darīt. Pārlādējiet lapu.`,
		en: `Item ${item.code} is not in a state in which this can be done. Load the page again.`,
	});
}

export async function setState(act: Act, item: Item, event: ItemEvent, comment: string | null): Promise<void> {
	const state = step(item, event);
	await act.tx
		.update(roundItems)
		.set({ state, comment, revision: item.revision + 1, changedById: act.actor.id, changedAt: act.at })
		.where(eq(roundItems.id, item.id));
	await act.audit({ subject: ["round-item", item.id], before: { state: item.state }, after: { state, comment } });
}

export function requireRevision(item: Item, seen: number): void {
	if (item.revision === seen) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo vienumu jau mainīja. Salīdziniet un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this item. Compare and save again.",
	});
}

export const noSuchRound = () =>
	new Missing("no_such_round", { lv: "Tādas ziņošanas kārtas nav.", en: "There is no such reporting round." });
export const notYours = () =>
	new Refused("not_your_item", {
		lv: "Šo aizpilda atbildīgā iestāde, iesniedz tās vadītājs.",
		en: "This is filled in by the responsible institution and submitted by its head.",
	});
export const roundClosed = () =>
	new Conflict("round_closed", {
		lv: "Kārta ir slēgta: tajā vairs nevar ziņot.",
		en: "The round is closed: nothing more can be reported in it.",
	});
export const wrongState = () =>
	new Conflict("wrong_round_state", {
		lv: "Kārta nav stāvoklī, kurā to var darīt. Pārlādējiet lapu.",
		en: "The round is not in a state in which this can be done. Load the page again.",
	});

export function stillLacking(items: Item[]): Conflict {
	const codes = items.map((item) => item.code).join(", ");
	return new Conflict("not_complete", {
		lv: `Vēl nav aizpildīts: ${codes}.`,
		en: `Not filled in yet: ${codes}.`,
	});
}
