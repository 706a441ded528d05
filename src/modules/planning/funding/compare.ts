// What differs between the money of two versions, priority by priority; only what differs is said.
import type { ContentFunding } from "./form.ts";
import { formatEuros, fundingWords, quoted } from "./words.ts";

export type FundingDifference = { code: string; title: string; before: string; after: string };

export function compareFunding(
	before: readonly ContentFunding[] = [],
	after: readonly ContentFunding[] = [],
): FundingDifference[] {
	const codes = new Set([...before, ...after].map((row) => row.code));
	return [...codes].flatMap((code) => {
		const old = before.filter((row) => row.code === code);
		const young = after.filter((row) => row.code === code);
		const was = saidOf(old);
		const is = saidOf(young);
		const changed = [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));
		if (changed.length === 0) return [];
		const say = (said: Map<string, string>) =>
			changed
				.filter((place) => said.has(place))
				.map((place) => `${place}: ${said.get(place)}`)
				.join("; ");
		return [{ code, title: (young[0] ?? old[0])?.title.lv ?? "", before: say(was), after: say(is) }];
	});
}

/** Each thing that is said of the money, by its place: "valsts, papildu 2025" → "300 000". */
function saidOf(rows: readonly ContentFunding[]): Map<string, string> {
	const words = fundingWords.lv;
	const names = { state: words.stateShort, eu: words.euShort, total: words.printed };
	const said = new Map<string, string>();
	const note = (place: string, value: string | undefined) => {
		if (value) said.set(place, value);
	};
	for (const row of rows) {
		for (const [part, name] of [["planned", "plānotais"] as const, ["additional", "papildu"] as const]) {
			for (const [year, amount] of Object.entries(row[part]))
				note(`${names[row.source]}, ${name} ${year}`, formatEuros("lv", amount));
		}
		for (const cell of row.as_printed ?? []) note(`${names[row.source]}, ${cell.year}`, quoted("lv", cell.text));
		note(words.titleLv, row.title.lv);
		note(words.titleEn, row.title.en);
		if (row.printed_sum !== undefined) note(words.printedSum, formatEuros("lv", row.printed_sum));
		if (row.trainees !== undefined) note(words.trainees, formatEuros("lv", row.trainees));
		note(words.notes, row.notes?.map((one) => one.lv).join(" / "));
	}
	return said;
}
