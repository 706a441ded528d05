import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#kernel/clock.ts";
import { isComplete, itemStates, nextItemState, nextReminderDay, remindersOn, tallyItems } from "./rules.ts";

describe("an item of a round", () => {
	it.each([
		["waiting", "write", "drafted"],
		["drafted", "write", "drafted"],
		["drafted", "submit", "submitted"],
		["submitted", "accept", "accepted"],
		["submitted", "return", "returned"],
		["returned", "write", "drafted"],
		["waiting", "except", "excepted"],
		["accepted", "return", "returned"],
	] as const)("%s, %s: %s", (state, event, next) => {
		expect(nextItemState(state, event)).toBe(next);
	});

	it.each([
		["submitted", "write"],
		["accepted", "write"],
		["waiting", "submit"],
		["drafted", "accept"],
		["excepted", "accept"],
	] as const)("%s cannot take %s", (state, event) => {
		expect(nextItemState(state, event)).toBeUndefined();
	});
});

describe("a round", () => {
	it("is complete when everything is accepted or excepted", () => {
		expect(isComplete(tallyItems(["accepted", "excepted", "accepted"]))).toBe(true);
		expect(isComplete(tallyItems(["accepted", "submitted"]))).toBe(false);
		expect(isComplete(tallyItems([]))).toBe(false);
	});

	it("counts every item once", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...itemStates)), (states) => {
				const { total, ...counts } = tallyItems(states);
				expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
			}),
		);
	});
});

describe("reminders", () => {
	const due = "2026-03-31";

	it.each([
		["2026-03-17", "contacts"],
		["2026-03-28", "contacts"],
		["2026-03-31", "contacts"],
		["2026-04-01", "head"],
		["2026-05-01", "head"],
		["2026-03-20", undefined],
	])("on %s go to %s", (day, whom) => {
		expect(remindersOn(day, due, 3)).toBe(whom);
	});

	it("go to nobody who has submitted everything", () => {
		expect(remindersOn("2026-04-05", due, 0)).toBeUndefined();
	});

	it("miss no day on which somebody has to be reminded", () => {
		fc.assert(
			fc.property(fc.integer({ min: -40, max: 40 }), (shift) => {
				const day = addDays(due, shift);
				const next = nextReminderDay(day, due);
				expect(next > day).toBe(true);
				for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
					expect(remindersOn(between, due, 1)).toBeUndefined();
				}
			}),
		);
	});
});
