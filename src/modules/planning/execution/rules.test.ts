import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#kernel/clock.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import { deadlineState, deliverableState, type Status, soonDays, tally } from "./rules.ts";

const periods = (codes: string) =>
	codes
		.split(" ")
		.filter(Boolean)
		.map((code) => parsePeriod(code) as Period);
const stateOn = (asOf: string, status: Status, deadlines: string) =>
	deliverableState({ status, deadlines: periods(deadlines) }, asOf);

describe("a deliverable", () => {
	it.each<[string, Status, string, boolean, boolean, number]>([
		["2025-12-31", "in_progress", "2025-H2", false, true, 0],
		["2026-01-01", "in_progress", "2025-H2", true, false, -1],
		["2026-01-01", "not_started", "2025", true, false, -1],
		["2026-01-01", "done", "2025-H2", false, false, -1],
		["2026-01-01", "lost_relevance", "2025-H2", false, false, -1],
		["2025-10-02", "in_progress", "2025", false, true, 90],
		["2025-10-01", "in_progress", "2025", false, false, 91],
		["2025-12-31", "done", "2025", false, false, 0],
		["2024-02-29", "in_progress", "2024-02", false, true, 0],
		["2024-03-01", "in_progress", "2024-02", true, false, -1],
		["2025-10-01", "in_progress", "2025-Q3", true, false, -1],
		// Over the change to summer time, when a day in Riga has 23 hours.
		["2025-03-29", "in_progress", "2025-03-31", false, true, 2],
	])(
		"on %s, %s, with the deadline %s: delayed %s, due soon %s, days left %d",
		(asOf, status, deadlines, delayed, dueSoon, daysLeft) => {
			expect(stateOn(asOf, status, deadlines)).toMatchObject({ delayed, dueSoon, daysLeft });
		},
	);

	it("without a deadline is neither delayed nor due", () => {
		expect(stateOn("2025-12-31", "in_progress", "")).toEqual({
			lastDay: null,
			daysLeft: null,
			delayed: false,
			dueSoon: false,
		});
	});

	it.each([["2023-H1 2024-H2"], ["2024-H2 2023-H1"]])(
		"with the deadlines %s is measured by the later one",
		(deadlines) => {
			expect(stateOn("2024-06-30", "in_progress", deadlines)).toMatchObject({ delayed: false, lastDay: "2024-12-31" });
			expect(stateOn("2025-01-01", "in_progress", deadlines)).toMatchObject({ delayed: true, lastDay: "2024-12-31" });
		},
	);

	it("shows each of its deadlines by itself", () => {
		const [first, second] = periods("2023-H1 2024-H2").map((period) =>
			deadlineState("in_progress", period, "2024-10-15"),
		);
		expect(first).toEqual({ lastDay: "2023-06-30", daysLeft: -473, delayed: true, dueSoon: false });
		expect(second).toEqual({ lastDay: "2024-12-31", daysLeft: 77, delayed: false, dueSoon: true });
	});

	it("that is open is before, within or after its last days, never two of these", () => {
		const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days));
		const deadline = fc.record({
			year: fc.integer({ min: 2020, max: 2030 }),
			half: fc.constantFrom(1 as const, 2 as const),
		});
		fc.assert(
			fc.property(day, deadline, (asOf, period) => {
				const { delayed, dueSoon, lastDay, daysLeft } = deliverableState(
					{ status: "in_progress", deadlines: [period] },
					asOf,
				);
				expect(delayed).toBe(asOf > (lastDay ?? ""));
				expect(dueSoon).toBe(!delayed && addDays(asOf, soonDays) >= (lastDay ?? ""));
				expect(addDays(asOf, daysLeft ?? 0)).toBe(lastDay);
			}),
		);
	});
});

describe("a tally", () => {
	it("counts statuses, and apart from them what is delayed and due soon", () => {
		const given: [Status, string][] = [
			["done", "2023"],
			["in_progress", "2023"],
			["in_progress", "2024"],
			["in_progress", "2024-02"],
			["lost_relevance", "2023"],
			["not_started", ""],
		];
		const states = given.map(([status, deadlines]) => ({ status, ...stateOn("2024-01-01", status, deadlines) }));
		expect(tally(states)).toEqual({
			not_started: 1,
			in_progress: 3,
			done: 1,
			lost_relevance: 1,
			total: 6,
			delayed: 1,
			delayedInProgress: 1,
			dueSoon: 1,
		});
		expect(tally([])).toMatchObject({ total: 0, delayed: 0 });
	});
});
