import { describe, expect, it } from "vitest";
import { dailyAt, instantOf } from "./clock.ts";

describe("a time of day in Riga", () => {
	it.each([
		["in winter", "2026-01-10", "07:30", "2026-01-10T05:30:00.000Z"],
		["in summer", "2026-07-10", "07:30", "2026-07-10T04:30:00.000Z"],
		["on the day when summer time begins", "2026-03-29", "07:30", "2026-03-29T04:30:00.000Z"],
		["on the day when summer time ends", "2026-10-25", "07:30", "2026-10-25T05:30:00.000Z"],
		["at midnight before summer time", "2026-03-29", "00:00", "2026-03-28T22:00:00.000Z"],
		["in the hour that is skipped", "2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
	])("%s: %s %s", (_, day, time, instant) => {
		expect(instantOf(day, time).toISOString()).toBe(instant);
	});
});

describe("what happens every day at half past seven", () => {
	const next = dailyAt("07:30");

	it("comes once a day through both changes of the clock", () => {
		for (const [from, days] of [
			["2026-03-26T12:00:00Z", 6],
			["2026-10-22T12:00:00Z", 6],
		] as const) {
			let at = new Date(from);
			const seen: string[] = [];
			for (let day = 0; day < days; day += 1) {
				at = next(at);
				seen.push(at.toISOString());
			}
			expect(new Set(seen.map((instant) => instant.slice(0, 10))).size).toBe(days);
			expect(seen.every((instant) => /T0[45]:30:00/.test(instant))).toBe(true);
		}
	});

	it("is tomorrow's when today's has just been", () => {
		expect(next(instantOf("2026-01-10", "07:30"))).toEqual(instantOf("2026-01-11", "07:30"));
		expect(next(instantOf("2026-01-10", "07:29"))).toEqual(instantOf("2026-01-10", "07:30"));
	});
});
