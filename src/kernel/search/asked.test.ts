import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsked } from "./asked.ts";
import { fold } from "./fold.ts";

const stems = (typed: string) => readAsked(typed).words.map((word) => word.stem);

it.each([
	["Pārvaldes modernizācija", ["parvald", "moderniz"]],
	["  pārvalde\u0000\u202eun  \u200bplāns ", ["parvald", "plan"]],
	["pasākums 1.1-1.", ["pasakum", "1.1-1"]],
	["lm-2024", ["lm-2024"]],
	["Vai tas ir?", ["vai", "tas", "ir"]],
	["jurists jurists Jurists", ["jurist"]],
	["%", []],
	["'; drop table plans; --", ["drop", "tabl", "plan"]],
	["😀 🏛️", []],
])("reads %j", (typed, wanted) => {
	expect(stems(typed)).toEqual(wanted);
});

it("asks for the beginning of what is too long, and says so", () => {
	const asked = readAsked("pārvalde ".repeat(600));
	expect(asked.isCut).toBe(true);
	expect(asked.text.length).toBeLessThanOrEqual(300);
	expect(readAsked("pārvalde").isCut).toBe(false);
});

describe("whatever is typed", () => {
	const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());

	it("is read without an error, into words that PostgreSQL can take", () => {
		fc.assert(
			fc.property(anything, (typed) => {
				const { words } = readAsked(typed);
				expect(words.length).toBeLessThanOrEqual(12);
				for (const { stem, folded } of words) {
					expect(stem).toMatch(/^[\p{L}\p{N}.\-/_]+$/u);
					expect(folded.length).toBeGreaterThan(0);
				}
			}),
		);
	});

	it("reads the same when it is read again", () => {
		fc.assert(
			fc.property(anything, (typed) => {
				expect(readAsked(readAsked(typed).text).text).toBe(readAsked(typed).text);
			}),
		);
	});

	it("folds to the same when it is folded again", () => {
		fc.assert(
			fc.property(anything, (typed) => {
				expect(fold(fold(typed))).toBe(fold(typed));
			}),
		);
	});
});
