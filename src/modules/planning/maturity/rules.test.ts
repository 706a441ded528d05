import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Answer,
	assessableYears,
	countAnswered,
	difference,
	disagreements,
	exceeds,
	fitted,
	gapsOf,
	type LevelAnswers,
	levelOf,
} from "./rules.ts";
import { isSeen } from "./shown.ts";
import { nextState } from "./workflow.ts";

const answer = (holds: boolean | null, evidence = ""): Answer => ({ holds, evidence, link: "" });
const y = answer(true, "Pierādījums");
const n = answer(false);
const q = answer(null);
/** Levels from 0 upwards, each with its answers. */
const levels = (...all: Answer[][]): LevelAnswers[] => all.map((answers, level) => ({ level, answers }));

describe("the level of maturity", () => {
	it.each<[string, LevelAnswers[], number | null]>([
		["is the one whose criteria all hold", levels([n], [y, y], [n, n]), 1],
		["is the highest of those whose criteria all hold", levels([y], [y, y], [y, y]), 2],
		["does not need the levels below, which describe other stages", levels([n], [n, n], [y, y]), 2],
		["is not reached by most of the criteria", levels([n], [y, y], [y, n]), 1],
		["is not reached by a criterion that nobody answered", levels([n], [y, y], [y, q]), 1],
		["is 0 where the criterion of 0 holds alone", levels([y], [n, n], [n, n]), 0],
		["is none, not 0, where no level holds in full", levels([n], [y, n], [y, n]), null],
		["is none where nothing is answered", levels([q], [q, q], [q, q]), null],
		["is never one without criteria", levels([y], []), 0],
	])("%s", (_, given, level) => {
		expect(levelOf(given)).toBe(level);
	});

	const someAnswers = fc
		.array(
			fc.array(
				fc.constantFrom(true, false, null).map((holds) => answer(holds)),
				{ maxLength: 4 },
			),
			{ maxLength: 6 },
		)
		.map((all) => levels(...all));

	it("holds in full, and no higher one does, whatever is answered", () => {
		fc.assert(
			fc.property(someAnswers, (given) => {
				const level = levelOf(given);
				const isFull = ({ answers }: LevelAnswers) => answers.length > 0 && answers.every((one) => one.holds);
				expect(given.filter((one) => one.level > (level ?? -1)).some(isFull)).toBe(false);
				if (level !== null) expect(given.some((one) => one.level === level && isFull(one))).toBe(true);
			}),
		);
	});

	it("never falls when one more criterion holds", () => {
		fc.assert(
			fc.property(someAnswers, fc.nat(), fc.nat(), (given, place, index) => {
				const better = given.map((one, at) => ({
					...one,
					answers: one.answers.map((old, nth) =>
						at === place % given.length && nth === index % one.answers.length ? answer(true) : old,
					),
				}));
				expect(levelOf(better) ?? -1).toBeGreaterThanOrEqual(levelOf(given) ?? -1);
			}),
		);
	});
});

describe("an assessment that is to be submitted", () => {
	it("lacks what is not answered, and the proof of what holds", () => {
		expect(gapsOf(levels([n], [y, answer(true)], [q, n]))).toEqual([
			{ place: 1, index: 1, lacks: "evidence" },
			{ place: 2, index: 0, lacks: "answer" },
		]);
	});

	it("is proved by a link alone, and what does not hold needs no proof", () => {
		expect(gapsOf(levels([{ holds: true, evidence: " ", link: "https://example.org" }], [n, n]))).toEqual([]);
	});

	it("counts what is answered", () => {
		expect(countAnswered(levels([n], [y, q], [q, q]))).toEqual({ answered: 2, of: 5 });
	});

	const scale = [{ level: 0, name: { lv: "a" }, criteria: [{ lv: "b" }, { lv: "c" }] }];
	it("is fitted to the scale: what was left out is unanswered", () => {
		expect(fitted(scale, [{ answers: [y] }])).toEqual([{ level: 0, answers: [y, q] }]);
		expect(fitted(scale, [])).toEqual([{ level: 0, answers: [q, q] }]);
	});

	it("that answers more than is asked belongs to another scale", () => {
		expect(exceeds(scale, [{ answers: [y, y] }])).toBe(false);
		expect(exceeds(scale, [{ answers: [y, y, y] }])).toBe(true);
		expect(exceeds(scale, [{ answers: [] }, { answers: [y] }])).toBe(true);
	});
});

describe("two assessments of the same", () => {
	it.each([
		[3, 2, -1],
		[2, 4, 2],
		[2, 2, 0],
		[null, 2, null],
		[2, undefined, null],
	])("self %s and independent %s differ by %s", (self, independent, apart) => {
		expect(difference(self, independent)).toBe(apart);
	});

	it("disagree where both answered, and differently", () => {
		expect([...disagreements(levels([y], [n, q]), levels([n], [n, y]))]).toEqual(["0.0"]);
	});
});

describe("years that can be assessed", () => {
	it.each([
		["begin a year before the plan", 2024, [2023, 2024]],
		["end with the plan", 2031, [2023, 2024, 2025, 2026]],
		["are none before that", 2022, []],
	])("%s", (_, today, years) => {
		expect(assessableYears({ from: 2024, to: 2026 }, today)).toEqual(years);
	});
});

describe("an assessment's life", () => {
	it.each([
		["draft", "save", "draft"],
		["draft", "submit", "submitted"],
		["draft", "accept", undefined],
		["submitted", "save", undefined],
		["submitted", "accept", "accepted"],
		["submitted", "giveBack", "draft"],
		["accepted", "save", undefined],
		["accepted", "giveBack", undefined],
	] as const)("%s, %s → %s", (state, event, next) => {
		expect(nextState(state, event)).toBe(next);
	});

	const everyone = { isOfficial: false, mayAssess: { self: false, independent: false } };
	const official = { isOfficial: true, mayAssess: { self: false, independent: true } };
	it.each([
		["accepted", "self", everyone, true],
		["submitted", "self", everyone, false],
		["submitted", "self", official, true],
		["draft", "self", official, false],
		["draft", "independent", official, true],
	] as const)("a %s %s assessment is seen by %j: %s", (state, kind, viewer, seen) => {
		expect(isSeen({ state, kind }, viewer)).toBe(seen);
	});
});
