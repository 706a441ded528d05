// Amounts and years in a Latvian sentence, in their order.

export type Amount = { kind: "amount"; at: number; end: number; value: number; unit: string | null };
export type Year = {
	kind: "year";
	at: number;
	end: number;
	year: number;
	/** "gadā", "gada", "gadam" …, as printed. */
	form: string;
	/** "līdz 2027. gadam" */
	until: boolean;
	/** What follows the word "gada": "decembrim", "datiem". */
	next: string;
	/** "no 2022. gadā noteiktās": where something comes from, not when it was so. */
	from: boolean;
};

const units: [RegExp, string][] = [
	[/^(?:%|procent)/iu, "%"],
	[/^punkt/iu, "punkti"],
	[/^m\s?(?:2|²)/u, "m²"],
	[/^(?:eiro|euro|EUR)/u, "EUR"],
	[/^(?:MWh|kWh)/u, "MWh"],
];
const amount =
	/(?<![\p{L}\d.,/-])(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?\s?(%|procent\p{L}*|punkt\p{L}*|m\s?2(?!\d)|m²|eiro|euro|EUR|MWh|kWh)(?!\p{L})/gu;
const year =
	/(?:(līdz|no)\s+)?(?<!\d)((?:19|20|21)\d{2})\s*\.\s*(gad(?:ā|am|a|s|u|os|iem))(?!\p{L})(?:\s+(\p{L}+))?/giu;

/** "10 punktu skalā" and "(no 10)" measure the measure, they are no value. */
export function amounts(text: string): Amount[] {
	const found: Amount[] = [];
	for (const match of text.matchAll(amount)) {
		const at = match.index;
		const end = at + match[0].length;
		if (/^\s*skalā/iu.test(text.slice(end))) continue;
		found.push({ kind: "amount", at, end, value: toNumber(match[1] ?? "", match[2]), unit: unitOf(match[3] ?? "") });
	}
	return found;
}

const toNumber = (whole: string, decimals?: string) => Number(`${whole.replaceAll(" ", "")}.${decimals ?? "0"}`);
const unitOf = (text: string) => units.find(([pattern]) => pattern.test(text))?.[1] ?? null;

export function years(text: string): Year[] {
	return [...text.matchAll(year)].map((match) => {
		const [whole, lead = "", digits = "", form = "", next = ""] = match;
		const place = { at: match.index, end: match.index + whole.length - (next ? next.length + 1 : 0) };
		const before = lead.toLowerCase();
		return {
			kind: "year",
			...place,
			year: Number(digits),
			form,
			next,
			until: before === "līdz",
			from: before === "no",
		};
	});
}

const numerals = ["vien", "div", "tr", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ", "desmit"];
const atLeast = /(?:vismaz|ne mazāk kā|ne vairāk kā)\s+(?:(\d+)|(\p{L}+))\s+/iu;

/** "vismaz piecos … projektos" → 5 and the counted word's end; a numeral in words or digits, without a unit. */
export function countedAmount(text: string): Amount | undefined {
	const match = atLeast.exec(text);
	if (!match) return undefined;
	const [whole, digits, word = ""] = match;
	const value = digits ? Number(digits) : numerals.findIndex((stem) => word.toLowerCase().startsWith(stem)) + 1;
	if (value === 0) return undefined;
	const unit = countedThing(text.slice(match.index + whole.length), word);
	return { kind: "amount", at: match.index, end: match.index + whole.length, value, unit };
}

/** The counted noun: the last word that ends as the numeral does ("piecos … projektos" → "projekti"). */
function countedThing(after: string, numeral: string): string | null {
	const ending = /(os|ās|us|as|iem|ām|i)$/u.exec(numeral)?.[1];
	if (!ending) return null;
	const words = after.split(/[,.;:]| \p{L}+t(?= |$)/u)[0]?.split(" ") ?? [];
	const noun = words.filter((word) => word.endsWith(ending)).at(-1);
	const nominative: Record<string, string> = { os: "i", us: "i", iem: "i", i: "i", ās: "as", as: "as", ām: "as" };
	return noun ? noun.slice(0, -ending.length) + nominative[ending] : null;
}

/** What is longer is no sentence: a pasted table, or harm. It is kept as text and not searched for values. */
export const longestSentence = 2000;

/** An ordinal's or an abbreviation's full stop is followed by a small letter or a number; a long word's may end a sentence. */
const betweenSentences = /(?<=[.!?]["”)]?)\s+(?=["“„(]?\p{Lu})|(?<=\p{L}{4}[.!?]["”)]?)\s+(?=\d{4}\. gad)/u;

export function sentences(text: string): string[] {
	const parts = text.split(betweenSentences);
	return parts.filter((sentence) => sentence !== "" && sentence.length <= longestSentence);
}
