// Text as it is compared: without capitals and diacritics, so that "pārvalde" and "PARVALDE" are one word.

/** "Čiekurs" → "ciekurs". */
export function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A run of letters and digits, where it stands in the text. */
export type Token = { text: string; start: number; end: number };

/** Long enough for any word of the language, short enough for the index. */
const longestWord = 60;

/** "1.1-1", "lm-2024": words and numbers joined by signs without a space between them. */
const joined = /[\p{L}\p{N}\p{M}]+(?:[.\-/_][\p{L}\p{N}\p{M}]+)*/gu;
const plain = /[\p{L}\p{N}\p{M}]+/gu;

/** The same words without their places: much faster for long texts. */
export function wordsIn(text: string): string[] {
	return (fold(text).match(plain) ?? []).map((word) => word.slice(0, longestWord));
}

export function tokensOf(text: string): Token[] {
	return matches(text, plain);
}

/** Codes as a whole: what has a digit and is joined by signs. */
export function codesOf(text: string): Token[] {
	return matches(text, joined).filter(({ text }) => /\p{N}/u.test(text) && /[.\-/_]/.test(text));
}

function matches(text: string, pattern: RegExp): Token[] {
	return [...text.matchAll(pattern)].map((found) => ({
		text: fold(found[0]).slice(0, longestWord),
		start: found.index,
		end: found.index + found[0].length,
	}));
}
