import { expect, it } from "vitest";
import { excerpt, type Marked, mark } from "./marks.ts";
import type { Clause } from "./resolved.ts";

const asks = (...lexemes: string[]): Clause[] =>
	lexemes.map((lexeme) => ({ words: [], ways: [{ lexemes: [lexeme], how: "word" }] }));
const drawn = ({ pieces }: Marked) => pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join("");

it.each([
	["Valsts pārvaldes plāns", asks("parvald"), "Valsts [pārvaldes] plāns"],
	["Pārvalde un PĀRVALDĒ", asks("parvald"), "[Pārvalde] un [PĀRVALDĒ]"],
	["Pasākums 1.1-1.", asks("1.1-1"), "Pasākums [1.1-1]."],
	["lm-2024 plāns", asks("2024"), "lm-[2024] plāns"],
	["Nekā te nav", asks("parvald"), "Nekā te nav"],
	["Digitalizācija", asks("digital:*"), "[Digitalizācija]"],
	["<b>pārvalde</b>", asks("parvald"), "<b>[pārvalde]</b>"],
	["", asks("parvald"), ""],
])("marks in %j", (text, clauses, wanted) => {
	const marked = mark(text, clauses, new Map());
	expect(marked.pieces.map((piece) => piece.text).join("")).toBe(text);
	expect(drawn(marked)).toBe(wanted);
});

it("marks English words by the stems that the database gave", () => {
	expect(drawn(mark("Ministries of state", asks("ministri"), new Map([["ministries", "ministri"]])))).toBe(
		"[Ministries] of state",
	);
});

it("shows of a long text the piece that has the word", () => {
	const text = `${"Ievada teikums bez nekā. ".repeat(20)}Te ir pārvalde. ${"Un vēl kaut kas. ".repeat(30)}`;
	const shown = drawn(excerpt(`Pirmā rinda\n${text}`, asks("parvald"), new Map()));
	expect(shown).toMatch(/^… .*Te ir \[pārvalde\]\. Un vēl/);
	expect(shown).toMatch(/ …$/);
	expect(shown.length).toBeLessThan(400);
});

it("shows the beginning of a text that has none", () => {
	expect(drawn(excerpt("Pirmā rinda\nOtrā", asks("parvald"), new Map()))).toBe("Pirmā rinda");
	expect(drawn(excerpt("", asks("parvald"), new Map()))).toBe("");
});
