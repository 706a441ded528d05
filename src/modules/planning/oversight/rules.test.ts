import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptOf, offeredOf } from "./agenda.ts";
import type { AgendaItem } from "./form.ts";
import {
	decisionState,
	mayMeetOn,
	meetingYears,
	type TroubledIndicator,
	topicsOf,
	type Work,
	warnings,
	yearFigures,
} from "./rules.ts";
import { agendaItemOf, sayYearWarning } from "./words.ts";
import { nextState } from "./workflow.ts";

describe("a meeting", () => {
	it.each([
		["2023-11-19", false],
		["2023-11-20", true],
		["2024-01-01", true],
		["2027-12-31", true],
		["2028-01-01", false],
	])("on %s of a strategy for 2024–2027 that was approved on 2023-11-20: %s", (day, may) => {
		expect(mayMeetOn({ periodFrom: 2024, periodTo: 2027, act: { date: "2023-11-20" } }, day)).toBe(may);
	});

	it("of a strategy that is not approved is in its period", () => {
		expect(mayMeetOn({ periodFrom: 2024, periodTo: 2027, act: null }, "2023-12-31")).toBe(false);
	});
});

const strategy = { periodFrom: 2024, periodTo: 2027, act: { date: "2024-02-01" } };
const held = (day: string) => ({ day, state: "held" });
const planned = (day: string) => ({ day, state: "planned" });

describe("how often a group meets", () => {
	it.each([
		["two held meetings are enough", [held("2026-01-10"), held("2026-05-10")], "enough"],
		["approved minutes count as held", [held("2026-01-10"), { day: "2026-05-10", state: "minuted" }], "enough"],
		["one held and one called are on their way", [held("2026-01-10"), planned("2026-11-10")], "running"],
		["one that was called for a day gone by is none", [held("2026-01-10"), planned("2026-05-31")], "lacking"],
		["a cancelled one is none", [held("2026-01-10"), { day: "2026-11-10", state: "cancelled" }], "lacking"],
		["none is too few while the year runs", [], "lacking"],
	])("%s", (_, meetings, state) => {
		expect(meetingYears(strategy, meetings, "2026-06-01")[0]).toMatchObject({ year: 2026, state });
	});

	it("is judged by calendar year: the last day of one is not in the next", () => {
		const years = meetingYears(strategy, [held("2025-12-31"), held("2026-01-01")], "2026-06-01");
		expect(years.map(({ year, held: n, state }) => [year, n, state])).toEqual([
			[2026, 1, "lacking"],
			[2025, 1, "short"],
			[2024, 0, "short"],
		]);
		expect(warnings(years)).toHaveLength(3);
	});

	it.each([
		[
			"from the year of the act where that is later",
			{ ...strategy, act: { date: "2025-03-01" } },
			"2026-06-01",
			[2026, 2025],
		],
		["from the first year where no act is named", { ...strategy, act: null }, "2025-06-01", [2025, 2024]],
		["to the strategy's last year", strategy, "2030-06-01", [2027, 2026, 2025, 2024]],
		["not before it begins", strategy, "2023-06-01", []],
	])("counts %s", (_, of, today, years) => {
		expect(meetingYears(of, [], today).map((one) => one.year)).toEqual(years);
	});

	it("warns exactly of the years with fewer than two held or called, whatever the meetings", () => {
		const day = fc
			.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 10, max: 12 }))
			.map(([y, m]) => `${y}-${m}-05`);
		const meeting = fc.record({ day, state: fc.constantFrom("planned", "held", "minuted", "cancelled") });
		fc.assert(
			fc.property(fc.array(meeting, { maxLength: 8 }), (meetings) => {
				const years = meetingYears(strategy, meetings, "2026-11-01");
				for (const one of years) {
					expect(warnings([one]).length === 1).toBe(one.held + one.called < 2);
					if (one.year < 2026) expect(one.called).toBe(0);
				}
			}),
		);
	});

	it.each([
		[{ year: 2025, held: 1, called: 0, state: "short" as const }, "2025. gadā reģistrā ir 1 sēde; vajag vismaz 2."],
		[
			{ year: 2026, held: 0, called: 1, state: "lacking" as const },
			"2026. gadā reģistrā ir 0 sēžu, vēl sasaukta 1; vajag vismaz 2.",
		],
	])("says %j in Latvian", (year, said) => {
		expect(sayYearWarning(year, "lv")).toBe(said);
	});
});

const work = (code: string, more: Partial<Work> = {}): Work => ({
	code,
	title: { lv: `Darbs ${code}`, en: `Work ${code}` },
	path: `/plani/p/${code}`,
	delayed: false,
	lastDay: "2026-12-31",
	saidAsOf: "2026-05-01",
	isOpen: true,
	...more,
});
const indicator = (code: string, verdict: string): TroubledIndicator => ({
	code,
	title: { lv: code },
	verdict,
	said: { lv: verdict },
});
const decision = (number: number, due: string) => ({ meeting: 1, number, text: "Sagatavot", owner: "Nodaļa", due });
const topics = (facts: Partial<Parameters<typeof topicsOf>[0]>) =>
	topicsOf({ works: [], indicators: [], decisions: [], ...facts }, "2026-06-01");

describe("the agenda that the data propose", () => {
	it("takes what is late, what is missing and what is off its target, in that order, after open decisions", () => {
		const found = topics({
			works: [work("A", { saidAsOf: null }), work("B", { delayed: true })],
			indicators: [indicator("x", "off_track"), indicator("y", "no_data")],
			decisions: [decision(1, "2026-09-01")],
		});
		expect(found.map((topic) => topic.key)).toEqual([
			"decision:1-1",
			"late:/plani/p/B",
			"missing:/plani/p/A",
			"missing:y",
			"off:x",
		]);
	});

	it.each([
		["with news", work("A"), []],
		["of which nothing was ever said", work("A", { saidAsOf: null }), ["missing:/plani/p/A"]],
		["of which nothing was said for more than a year", work("A", { saidAsOf: "2025-05-31" }), ["missing:/plani/p/A"]],
		["of which something was said a year ago to the day", work("A", { saidAsOf: "2025-06-01" }), []],
		["that is done, whatever was said when", work("A", { isOpen: false, saidAsOf: null }), []],
		["that is late and silent, once, as late", work("A", { delayed: true, saidAsOf: null }), ["late:/plani/p/A"]],
	])("takes a deliverable %s as it should", (_, one, keys) => {
		expect(topics({ works: [one] }).map((topic) => topic.key)).toEqual(keys);
	});

	it("puts the worst verdict first and leaves out those that are well or not judged", () => {
		const all = [
			"needs_acceleration",
			"on_track",
			"off_track",
			"achieved",
			"regressing",
			"retired",
			"missed",
			"qualitative",
		];
		expect(topics({ indicators: all.map((one) => indicator(one, one)) }).map((topic) => topic.key)).toEqual([
			"off:missed",
			"off:regressing",
			"off:off_track",
			"off:needs_acceleration",
		]);
	});

	it("puts the decision with the earliest term first, and says when it is late", () => {
		const found = topics({ decisions: [decision(1, "2026-06-01"), decision(2, "2026-05-31")] });
		expect(found).toMatchObject([
			{ key: "decision:1-2", late: true },
			{ key: "decision:1-1", late: false },
		]);
	});

	it("says why each topic stands there, in both languages, and where it leads", () => {
		const [late] = topics({ works: [work("1.1-1", { delayed: true, lastDay: "2026-03-31" })] });
		expect(late && agendaItemOf(late, "min-2025")).toEqual({
			key: "late:/plani/p/1.1-1",
			kind: "late",
			title: { lv: "1.1-1 Darbs 1.1-1", en: "1.1-1 Work 1.1-1" },
			why: { lv: "Termiņš bija 2026. gada 31. marts", en: "It was due on 31 March 2026" },
			path: "/plani/p/1.1-1",
		});
		const [silent] = topics({ works: [work("A", { saidAsOf: "2025-03-08" })] });
		expect(silent && agendaItemOf(silent, "p").why?.lv).toBe("Pēdējās ziņas ir par stāvokli uz 2025. gada 8. martu");
	});
});

describe("the agenda that the secretary keeps", () => {
	const item = (key: string): AgendaItem => ({ key, kind: "late", title: { lv: key } });
	it("is all that is proposed, until something is kept", () => {
		expect(offeredOf(null, [item("a")])).toEqual([{ item: item("a"), isKept: true, isNew: false }]);
	});
	it("keeps what was kept though the data no longer say so, and offers what is new", () => {
		expect(offeredOf([item("a")], [item("b")]).map((one) => [one.item.key, one.isKept, one.isNew])).toEqual([
			["a", true, false],
			["b", false, true],
		]);
	});
	it("has what is marked, and a topic of every line that is not empty; what was not offered cannot be smuggled in", () => {
		const fields = { "t.a": "1", "t.zzz": "1", own: " Budžets \r\n\r\nDažādi" };
		expect(keptOf(null, [item("a"), item("b")], fields).map((one) => [one.key, one.title.lv])).toEqual([
			["a", "a"],
			["own:1", "Budžets"],
			["own:2", "Dažādi"],
		]);
	});
});

describe("a decision", () => {
	it.each([
		["2026-06-01", null, "open"],
		["2026-05-31", null, "late"],
		["2026-05-01", "2026-05-31", "done"],
	])("due on %s and done on %s is %s", (due, doneOn, state) => {
		expect(decisionState({ due, doneOn }, "2026-06-01")).toBe(state);
	});
});

describe("the figures of a year's review", () => {
	const meeting = (day: string, state: string, came: boolean[], due: [string, string | null][]) => ({
		...{ day, state },
		attendance: came.map((present) => ({ present })),
		decisions: due.map(([term, doneOn]) => ({ due: term, doneOn })),
	});
	it("count held meetings, who came of those asked, and decisions as they stand", () => {
		const meetings = [
			meeting("2025-03-01", "minuted", [true, true, false], [["2025-06-01", "2025-05-01"]]),
			meeting(
				"2025-10-01",
				"held",
				[true],
				[
					["2025-12-01", null],
					["2026-12-01", null],
				],
			),
			meeting("2025-12-01", "cancelled", [false, false], [["2025-12-31", null]]),
			meeting("2026-03-01", "held", [false], []),
		];
		expect(yearFigures(meetings, 2025, "2026-06-01")).toEqual({
			...{ year: 2025, meetings: 2, attendancePercent: 75, decisions: 3, done: 1, late: 1 },
		});
		expect(yearFigures(meetings, 2024, "2026-06-01")).toMatchObject({ meetings: 0, attendancePercent: null });
	});
});

describe("a meeting's life", () => {
	it.each([
		["planned", "record", "held"],
		["planned", "approve", undefined],
		["planned", "decide", undefined],
		["planned", "cancel", "cancelled"],
		["held", "record", "held"],
		["held", "setAgenda", undefined],
		["held", "approve", "minuted"],
		["held", "cancel", undefined],
		["minuted", "record", undefined],
		["minuted", "decide", undefined],
		["cancelled", "record", undefined],
	] as const)("%s, %s → %s", (state, event, next) => {
		expect(nextState(state, event)).toBe(next);
	});
});
