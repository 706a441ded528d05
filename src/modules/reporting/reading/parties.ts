// Responsible and co-responsible parties: institutions by code, named groups, and what stands in brackets beside them.
import type { Abbreviation, Party } from "./understood.ts";

const groups: [code: string, pattern: RegExp][] = [
	["visas-ministrijas", /^visas ministrijas$/iu],
	[
		"tiesas-parvaldes-iestades",
		/^visas (?:valsts )?(?:tiešās (?:valsts )?pārvaldes|valsts tiešās pārvaldes) iestādes$/iu,
	],
];
const aGroup = /^(?:vis[aiu]s?|citas|pārējās|nozaru|atbildīgās)\s/iu;
/** "VK", "VARAM", "IeM", "ĀM". */
const code = /^\p{Lu}\p{L}{0,8}\p{Lu}$/u;

/** One printed line: "VK", "FM (Valsts kase)", "VK, FM un VARAM". */
export function readParties(text: string, line: number, known: readonly Abbreviation[]): Party[] {
	const whole = readParty(text, line, known);
	if (whole.kind !== "named") return [whole];
	const parts = splitOutsideBrackets(text);
	// "Kultūras, zinātnes un sporta ministrija" is one.
	if (parts.length < 2 || !parts.every(isCapitalised)) return [whole];
	return parts.map((part) => readParty(part, line, known));
}

const longestName = 120;
const isCapitalised = (text: string) => /^["“„]?[\p{Lu}\d]/u.test(text);

/** A sentence that strayed into the cell names no party; a name has a capital, no end, and no great length. */
export function namesParties(text: string): boolean {
	const bare = text.replace(/\([^()]*\)/g, " ").trim();
	const isSentence = /\.$/.test(bare) && bare.split(/\s+/).length > 3;
	return isCapitalised(bare) && !isSentence && splitOutsideBrackets(bare).every((part) => part.length <= longestName);
}

function readParty(text: string, line: number, known: readonly Abbreviation[]): Party {
	const match = /^([^()]+?)\s*\((.*)\)\s*[.;,]*$/su.exec(text);
	const name = (match?.[1] ?? text).replace(/[.;,]+$/, "").trim();
	const base = { name, note: match?.[2]?.trim() || null, line };
	if (code.test(name)) return { ...base, kind: "institution", code: name };
	const group = groups.find(([, pattern]) => pattern.test(name));
	if (group) return { ...base, kind: "group", code: group[0] };
	if (aGroup.test(name)) return { ...base, kind: "group", code: asCode(name) };
	const written = known.find((one) => code.test(one.code) && sameWords(one.name, name));
	return written ? { ...base, kind: "institution", code: written.code } : { ...base, kind: "named", code: null };
}

function splitOutsideBrackets(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let part = "";
	for (const character of text) {
		if (character === "(") depth += 1;
		if (character === ")") depth -= 1;
		if (depth === 0 && /[,;]/.test(character)) {
			parts.push(part);
			part = "";
		} else {
			part += character;
		}
	}
	return [...parts, part]
		.flatMap(splitAtAnd)
		.map((one) => one.trim())
		.filter((one) => one !== "");
}

/** "FM un VARAM" are two; "Izglītības un zinātnes ministrija" is one. */
function splitAtAnd(text: string): string[] {
	const sides = text.trim().split(/\s+un\s+/u);
	return sides.every((side) => code.test(side.replace(/\s*\(.*\)$/su, ""))) ? sides : [text];
}

const sameWords = (a: string, b: string) => a.localeCompare(b, "lv", { sensitivity: "accent" }) === 0;

/** A stable code from a Latvian name: "Visas augstskolas" → "visas-augstskolas". */
export function asCode(name: string): string {
	return name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
