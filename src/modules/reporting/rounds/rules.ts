// The states of a round and of its items, and when who is reminded. Pure.
import { addDays, type Day } from "#kernel/clock.ts";

export const itemStates = ["waiting", "drafted", "submitted", "returned", "accepted", "excepted"] as const;
export type ItemState = (typeof itemStates)[number];
export type RoundState = "open" | "compiling" | "compiled" | "published" | "cancelled";

/** Not handed in yet. */
export const stillOpen: readonly ItemState[] = ["waiting", "drafted", "returned"];

/** write: a contributor saves · submit: the approver · return, accept, except: the coordinator */
export type ItemEvent = "write" | "submit" | "return" | "accept" | "except";

const itemSteps: Record<ItemState, Partial<Record<ItemEvent, ItemState>>> = {
	waiting: { write: "drafted", except: "excepted" },
	drafted: { write: "drafted", submit: "submitted", except: "excepted" },
	submitted: { return: "returned", accept: "accepted", except: "excepted" },
	returned: { write: "drafted", except: "excepted" },
	accepted: { return: "returned" },
	excepted: { return: "returned" },
};

export function nextItemState(state: ItemState, event: ItemEvent): ItemState | undefined {
	return itemSteps[state][event];
}

export type ItemTally = Record<ItemState, number> & { total: number };

export const emptyTally = () =>
	({ ...Object.fromEntries(itemStates.map((state) => [state, 0])), total: 0 }) as ItemTally;

export function addTally(a: ItemTally, b: ItemTally): ItemTally {
	const sum = Object.fromEntries(itemStates.map((state) => [state, a[state] + b[state]]));
	return { ...sum, total: a.total + b.total } as ItemTally;
}

/** How many are not handed in. */
export const openOf = (tally: ItemTally) => stillOpen.reduce((sum, state) => sum + tally[state], 0);

export function tallyItems(states: readonly ItemState[]): ItemTally {
	const tally = emptyTally();
	for (const state of states) tally[state] += 1;
	return { ...tally, total: states.length };
}

/** Everything is accepted, or excepted with a reason. */
export function isComplete(tally: ItemTally): boolean {
	return tally.total > 0 && undecidedIn(tally) === 0;
}

/** How many items are neither accepted nor excepted yet. */
export const undecidedIn = (tally: ItemTally) => tally.total - tally.accepted - tally.excepted;

const daysBefore = [14, 3, 0];

/**
 * Whom a day reminds: the contacts 14, 3 and 0 days before the due day, then daily the head of the institution; nobody
 * where the institution has submitted everything.
 */
export function remindersOn(day: Day, due: Day, open: number): "contacts" | "head" | undefined {
	if (open === 0) return undefined;
	if (daysBefore.some((days) => addDays(due, -days) === day)) return "contacts";
	return day > due ? "head" : undefined;
}

/** The next day after `day` on which somebody may have to be reminded. */
export function nextReminderDay(day: Day, due: Day): Day {
	const planned = daysBefore.map((days) => addDays(due, -days)).find((one) => one > day);
	return planned ?? addDays(day, 1);
}

/** Whether what is not handed in is late: the round is open and its due day is over. */
export const isOverdue = ({ state, due }: { state: RoundState; due: Day }, today: Day) =>
	state === "open" && due < today;
