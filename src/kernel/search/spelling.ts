// Misspelt words: how far two words are from each other, and which known one is meant.

/** Letters left out, put in, changed or swapped with the next (Damerau–Levenshtein); `most` + 1 when it is more. */
export function distance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			if (isSwap) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
		}
		[before, last] = [last, row];
	}
	return Math.min(last[other.length] ?? 0, most + 1);
}

/** A short word is another word after one slip; `word` is as it was typed, `stem` what it is compared by. */
function slipsAllowed(word: string, stem: string): number {
	if (word.length < 6) return stem.length < 5 ? 0 : 1;
	return word.length < 9 ? 1 : 2;
}

/** Of known stems those nearest to that of the word that was typed, three at most; the first letter is seldom wrong. */
export function nearest(word: string, typed: string, known: readonly string[]): string[] {
	const most = slipsAllowed(word, typed);
	const far = known
		.map((stem) => ({ stem, slips: distance(typed, stem, most), begins: stem[0] === typed[0] ? 0 : 1 }))
		.filter(({ slips }) => slips > 0 && slips <= most)
		.sort((a, b) => a.slips - b.slips || a.begins - b.begins || (a.stem < b.stem ? -1 : 1));
	const [best] = far;
	return far
		.filter(({ slips, begins }) => slips === best?.slips && begins === best.begins)
		.slice(0, 3)
		.map(({ stem }) => stem);
}

/** All ways to take a word as two: "darbaspēks". */
export function halves(word: string): [string, string][] {
	const least = 3;
	if (word.length < 2 * least + 1 || !/^[a-z]+$/.test(word)) return [];
	return Array.from({ length: word.length - 2 * least + 1 }, (_, index) => [
		word.slice(0, least + index),
		word.slice(least + index),
	]);
}
