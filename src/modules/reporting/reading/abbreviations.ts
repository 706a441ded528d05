// The list of abbreviations at the front: a code, and its name in the next cell. Part of the list may be lost.
import type { Line } from "./clean-lines.ts";
import type { Abbreviation } from "./understood.ts";

const code = /^\p{Lu}[\p{L}\d]{1,9}(?: \p{Ll}{1,10})?$/u;

/** Pairs that can be told for certain; the other lines are the caller's to show as not placed. */
export function readAbbreviations(lines: readonly Line[]): { abbreviations: Abbreviation[]; rest: Line[] } {
	const abbreviations: Abbreviation[] = [];
	const rest: Line[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		const next = lines[index + 1];
		if (next && isPair(line, next, lines[index + 2])) {
			abbreviations.push({ code: line.text, name: next.text, line: line.n });
			index += 1;
		} else {
			const inline = /^(\p{Lu}[\p{L}\d]{1,9}) [–-] (\p{Lu}.{3,})$/u.exec(line.text);
			if (inline) abbreviations.push({ code: inline[1] ?? "", name: inline[2] ?? "", line: line.n });
			else rest.push(line);
		}
	}
	return { abbreviations, rest };
}

function isPair(first: Line, second: Line, third: Line | undefined): boolean {
	if (!isCode(first.text) || isCode(second.text)) return false;
	const cells = first.cell && second.cell && !first.afterLostCell && !second.afterLostCell;
	const apart = !second.blankBefore && (third === undefined || third.blankBefore || third.afterLostCell);
	return (cells && apart) || spells(first.text, second.text);
}

const isCode = (text: string) => code.test(text) && (text.split(" ")[0] ?? "").replace(/[^\p{Lu}\d]/gu, "").length >= 2;

/** Whether the code's capitals are found in the name in their order, the first one at its beginning. */
function spells(short: string, name: string): boolean {
	const letters = [...(short.split(" ")[0] ?? "")]
		.filter((letter) => /\p{Lu}/u.test(letter))
		.join("")
		.toLowerCase();
	const words = name.toLowerCase();
	if (words[0] !== letters[0]) return false;
	let at = -1;
	for (const letter of letters) {
		at = words.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}
