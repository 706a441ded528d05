// What was typed, made ready for asking: words, codes and quoted names; never an error, whatever it holds.
import { codesOf, type Token, tokensOf } from "./fold.ts";
import { latvianStopWords, stemLatvian } from "./latvian.ts";
import { nameKeys, quotable } from "./terms.ts";

/** Nobody reads more; a whole page pasted into the box is asked by its beginning. */
const longestQuery = 300;
const mostWords = 12;
/** A name inside the query has at most so many words. */
const longestName = 6;

export type AskedWord = {
	/** As it was typed. */
	text: string;
	folded: string;
	/** Its Latvian stem; of a code the code. */
	stem: string;
};

export type Asked = {
	text: string;
	words: AskedWord[];
	/** Whether it was too long, so that only its beginning is asked for. */
	isCut: boolean;
	/** The whole as a name. */
	keys: string[];
	/** Runs of words that may be a name: of an institution. */
	runs: { from: number; to: number; keys: string[] }[];
};

/** Signs that nobody sees: control signs, marks of direction, joiners. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;

export function readAsked(typed: string): Asked {
	const whole = typed.normalize("NFC").replace(unseen, " ").replace(/\s+/g, " ").trim();
	const text = Array.from(whole).slice(0, longestQuery).join("").trim();
	const all = wordsIn(text);
	const telling = all.filter((word) => !latvianStopWords.has(word.folded));
	const words = (telling.length > 0 ? telling : all).slice(0, mostWords);
	return {
		text,
		words,
		isCut: text.length < whole.length || telling.length > mostWords,
		keys: nameKeys(text),
		runs: runsOf(words),
	};
}

/** Codes as a whole, the rest word by word, in their order; each once. */
function wordsIn(text: string): AskedWord[] {
	const codes = codesOf(text);
	const plain = tokensOf(text).filter((token) => !codes.some((code) => contains(code, token)));
	const all = [...codes, ...plain].sort((a, b) => a.start - b.start);
	const words = all.map((token): AskedWord => {
		const folded = quotable(token.text);
		return { text: text.slice(token.start, token.end), folded, stem: stemLatvian(folded) };
	});
	return words.filter(
		(word, index) => word.folded !== "" && words.findIndex((other) => other.folded === word.folded) === index,
	);
}

const contains = (outer: Token, inner: Token) => outer.start <= inner.start && inner.end <= outer.end;

function runsOf(words: readonly AskedWord[]): Asked["runs"] {
	return words.flatMap((_, from) =>
		Array.from({ length: Math.min(longestName, words.length - from) }, (_, more) => {
			const to = from + more + 1;
			const run = words.slice(from, to);
			const keys = [run.map((word) => word.stem).join(" "), run.map((word) => word.folded).join(" ")];
			return { from, to, keys: [...new Set(keys)] };
		}),
	);
}
