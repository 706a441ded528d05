// How alike two words are. Pure.

/** Without diacritics and case: "Apmierinātība" → "apmierinatiba". */
export function plainLetters(text: string): string {
	return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** From 0 (nothing alike) to 1 (the same but for case and diacritics). */
export function likeness(asked: string, known: string): number {
	const [a, b] = [plainLetters(asked), plainLetters(known)];
	if (a === b) return 1;
	const longest = Math.max(a.length, b.length);
	if (longest === 0) return 0;
	const isPart = Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a));
	return Math.max(1 - distance(a, b) / longest, isPart ? 0.6 : 0);
}

/** Letters to add, drop, change or swap with the next one (optimal string alignment). */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, n) => n);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}
