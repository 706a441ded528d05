// Rounds and their items under an operation's hand: found, locked, and stepped on.
import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Missing, Refused } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { plans } from "#modules/planning/index.ts";
import { mayWrite, workScope } from "./access.ts";
import { type ItemEvent, type ItemState, nextItemState } from "./rules.ts";
import { roundItems, rounds } from "./tables.ts";

export type Item = typeof roundItems.$inferSelect;
export type Round = typeof rounds.$inferSelect;

type Strength = "update" | "share";

/** "share": others may go on in the round meanwhile, but nobody closes it. */
export async function lockRound(act: Act, id: string, strength: Strength = "update") {
	const [round] = await act.tx.select().from(rounds).where(eq(rounds.id, id)).for(strength);
	if (!round) throw noSuchRound();
	const [plan] = await act.tx.select({ code: plans.code }).from(plans).where(eq(plans.id, round.planId));
	return { round, plan: plan?.code ?? "" };
}

export async function lockOpenRound(act: Act, id: string, strength: Strength = "update") {
	const found = await lockRound(act, id, strength);
	if (found.round.state !== "open") throw roundClosed();
	return found;
}

type Locked = { item: Item; round: Round; plan: string };

/** The item for the one who changes it; its round for reading, so that whoever closes it waits, and others do not. */
export async function lockItem(act: Act, id: string): Promise<Locked> {
	const [found] = await act.tx
		.select({ round: rounds, plan: plans.code })
		.from(roundItems)
		.innerJoin(rounds, eq(rounds.id, roundItems.roundId))
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(roundItems.id, id))
		.for("share", { of: rounds });
	if (!found) throw noSuchRound();
	if (found.round.state !== "open") throw roundClosed();
	const [item] = await act.tx.select().from(roundItems).where(eq(roundItems.id, id)).for("update");
	if (!item) throw noSuchRound();
	return { ...found, item };
}

/** @throws Refused for one that is not of the actor's institutions */
export async function lockWritableItem(act: Act, id: string): Promise<Locked> {
	const found = await lockItem(act, id);
	if (mayWrite(act.actor, await workScope(act.tx, act.actor), found.item)) return found;
	throw notYours();
}

/** What is handed in stays as it is until it is returned. */
export function requireUnsubmitted(item: Item): void {
	step(item, "write");
}

/** What the members of a group say, where the item is the sum of them. */
export async function partsOfWhole(tx: Tx, item: Item): Promise<Item[]> {
	if (item.groupCode === null || item.part) return [];
	return tx
		.select()
		.from(roundItems)
		.where(and(sameSubject(item), eq(roundItems.part, true)));
}

const sameSubject = ({ roundId, kind, code }: Item) =>
	and(eq(roundItems.roundId, roundId), eq(roundItems.kind, kind), eq(roundItems.code, code));

export function requirePartsReady(item: Item, parts: readonly Item[]): void {
	const open = parts.filter((part) => !["accepted", "excepted"].includes(part.state)).length;
	if (open === 0) return;
	throw new Conflict("parts_open", {
		lv: `Kopsavilkumu ${item.code} pieņem pēc tam, kad ir izlemts par visām grupas iestāžu daļām; vēl gaida ${open}.`,
		en: `The sum ${item.code} is accepted after all the parts of the group's institutions are decided; open: ${open}.`,
	});
}

/** A part that the accepted sum rests on cannot be taken from under it. */
export async function requireWholeOpen(act: Act, part: Item): Promise<void> {
	const [whole] = await act.tx
		.select()
		.from(roundItems)
		.where(and(sameSubject(part), eq(roundItems.part, false)));
	if (whole?.state !== "accepted") return;
	throw new Conflict("sum_accepted", {
		lv: `Kopsavilkums ${part.code} jau ir pieņemts. Vispirms atgrieziet to.`,
		en: `The sum ${part.code} is accepted already. Return it first.`,
	});
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

export const emptyRound = () =>
	new Conflict("empty_round", { lv: "Kārtā nav neviena vienuma.", en: "The round has no items." });
/** Two hands did the same: the second is told. */
export const nothingWaits = () =>
	new Conflict("nothing_waits", {
		lv: "Šajā sarakstā nekas vairs negaida: tas jau ir izdarīts. Pārlādējiet lapu.",
		en: "Nothing waits in this list any more: it has been done already. Load the page again.",
	});
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

/** So many a message names. */
const mostNamed = 10;

export function stillLacking(items: Item[]): Conflict {
	const named = [...new Set(items.map((item) => item.code))];
	const codes = named.slice(0, mostNamed).join(", ");
	const more = named.length - mostNamed;
	return new Conflict("not_complete", {
		lv: `Vēl nav aizpildīts: ${codes}${more > 0 ? ` un vēl ${more}` : ""}.`,
		en: `Not filled in yet: ${codes}${more > 0 ? ` and ${more} more` : ""}.`,
	});
}
