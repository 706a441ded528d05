import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, harbourLights, linesNotAccountedFor, parkForests, withoutLines } from "./fixtures/answers.ts";
import { splitLines } from "./text-file.ts";
import { understandReport } from "./understand.ts";

const runs = { numRuns: 60 };
const document = fc.constantFrom(harbourLights, parkForests);
/** A share of the document's length: the same choice fits documents of every length. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const placeIn = (length: number, at: number) => Math.floor(at * length);

function withLine(lines: readonly string[], at: number, line: string): string[] {
	const place = placeIn(lines.length + 1, at);
	return [...lines.slice(0, place), line, ...lines.slice(place)];
}

/** What the document says, whatever dashes it is written with. */
function sayingOf(text: string): unknown {
	const answer = withoutLines(answerOf(text));
	return JSON.parse(JSON.stringify(answer).replace(/[-\u2010-\u2015\u2212]/gu, "–"));
}

/** Changes the space, dash or position at `at` in the one line that `at` chooses; the line's beginning stays. */
function inLine(lines: readonly string[], at: number, pattern: RegExp, by: string): string[] {
	const place = placeIn(lines.length, at);
	return lines.map((line, index) => {
		if (index !== place) return line;
		const lead = /^\s*/.exec(line)?.[0] ?? "";
		return lead + line.slice(lead.length).replace(pattern, by);
	});
}

type Slip = (lines: readonly string[], at: number) => string[];
const slips = fc.constantFrom<Slip>(
	(lines, at) => withLine(lines, at, ""),
	(lines, at) => withLine(lines, at, " \u00a0 "),
	(lines, at) => inLine(lines, at, / /u, "   "),
	(lines, at) => inLine(lines, at, / /gu, "\u00a0"),
	(lines, at) => inLine(lines, at, / /gu, "\u202f"),
	(lines, at) => inLine(lines, at, /$/u, " \t "),
	(lines, at) => inLine(lines, at, / [-–] /u, " \u2014 "),
	(lines, at) => inLine(lines, at, / [-–] /u, " \u2212 "),
	(lines, at) => inLine(lines, at, /(?<=\p{L})(?=\p{L})/u, "\u00ad"),
	(lines, at) => withLine(lines, at, "17"),
	(lines, at) => withLine(lines, at, "- 17 -"),
	(lines, at) => withLine(lines, at, "[bookmark: _Toc217314940]"),
	(lines, at) => withLine(lines, at, "[image: ]"),
	(lines, at) => inLine(lines, at, /$/u, "[bookmark: _Hlk5]"),
);

describe("a report", () => {
	it("says the same with blank lines, odd spaces, other dashes, page numbers and leftovers anywhere", () => {
		fc.assert(
			fc.property(document, fc.array(fc.tuple(slips, share), { minLength: 1, maxLength: 6 }), (text, chosen) => {
				const altered = chosen.reduce<string[]>((lines, [slip, at]) => slip(lines, at), splitLines(text));
				expect(sayingOf(altered.join("\n"))).toEqual(sayingOf(text));
			}),
			runs,
		);
	});

	it("loses no line, whatever stands in it and wherever", () => {
		const anyLine = fc.oneof(
			fc.string({ minLength: 1 }),
			fc.string({ unit: "grapheme", minLength: 1 }),
			fc.constantFrom(
				"Kāds teikums par darbu.",
				"Pasākums Nr. 9.9.: Nekas",
				"Izpildes termiņš:",
				"[4:  nekad",
				"3) Trešais",
				"7. att. Bez attēla",
			),
		);
		fc.assert(
			fc.property(document, anyLine, share, (text, line, at) => {
				const lines = splitLines(withLine(splitLines(text), at, line).join("\n"));
				expect(linesNotAccountedFor(lines, understandReport(lines))).toEqual([]);
			}),
			runs,
		);
	});

	it("shows a strange sentence either where it was told or as unplaced", () => {
		const strange = "Zvirbuļi čivina dzegā, un to neviens nav plānojis.";
		fc.assert(
			fc.property(document, share, (text, at) => {
				const report = understandReport(withLine(splitLines(text), at, strange));
				const { placed, ...shown } = report;
				expect(JSON.stringify(shown)).toContain(strange);
				expect(placed.length + report.unplaced.length).toBeGreaterThan(0);
			}),
			runs,
		);
	});
});
