import fc from "fast-check";
import { expect, it } from "vitest";
import { distance, halves, nearest } from "./spelling.ts";

it.each([
	["parvald", "parvald", 0],
	["parvald", "parvlad", 1],
	["parvald", "parvad", 1],
	["parvald", "parvalld", 1],
	["parvald", "parvuld", 1],
	["parvald", "prvlad", 2],
	["parvald", "valdiba", 3],
	["", "ab", 2],
])("from %s to %s are %i slips (3 = more than two)", (one, other, slips) => {
	expect(distance(one, other, 2)).toBe(slips);
	expect(distance(other, one, 2)).toBe(slips);
});

it("is a distance: the same backwards, none only to itself", () => {
	const word = fc.stringMatching(/^[abc]{0,6}$/);
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(distance(one, other, 9)).toBe(distance(other, one, 9));
			expect(distance(one, other, 9) === 0).toBe(one === other);
		}),
	);
});

it("takes what is nearest, and rather what begins alike", () => {
	expect(nearest("laboratorjia", "laboratorji", ["laboratorij", "labor", "oratorij"])).toEqual(["laboratorij"]);
	expect(nearest("gratas", "grat", ["grad", "prat"])).toEqual(["grad"]);
});

it("does not take one short word for another", () => {
	expect(nearest("gads", "gad", ["gas", "lad"])).toEqual([]);
	expect(nearest("speks", "spek", ["spej", "spel"])).toEqual([]);
});

it("parts a word everywhere but at its first and last letters", () => {
	expect(halves("darbaspeks")).toContainEqual(["darba", "speks"]);
	expect(halves("darbs")).toEqual([]);
	expect(halves("lm-2024")).toEqual([]);
});
