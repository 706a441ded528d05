// What one sentence says of an indicator: a target, and values of years.
import { type Amount, amounts, countedAmount, longestSentence, type Year, years } from "./quantities.ts";
import type { Point, Target } from "./understood.ts";

export type SentenceFacts = { target: Target | null; unit: string | null; points: Point[] };

/** `known`: until when the report tells; a later "līdz …. gadam" is a target, an earlier one is a value's time. */
export function readSentence(source: string, until: number | null): SentenceFacts {
	if (source.length > longestSentence) return { target: null, unit: null, points: [] };
	const text = withoutAsides(source);
	const found = { amounts: amounts(text), years: years(text) };
	const target = findTarget(text, found.amounts, found.years, until);
	const used = target?.amount;
	const points = found.amounts
		.filter((one) => one !== used && !isComparison(text, one))
		.flatMap((one) => readPoint(text, one, found.years, until) ?? []);
	return {
		target: target ? { year: target.year.year, value: target.amount.value } : null,
		unit: (used ?? found.amounts[0])?.unit ?? null,
		points,
	};
}

/** References to figures, and "(no 10)", carry numbers that are no values. */
function withoutAsides(text: string): string {
	return text
		.replace(/\((?:skat?|sk)\.\s*\d+\.\s*att\.?\)/giu, " ")
		.replace(/[;,]?\s*(?:skat|sk)\.\s*\d+\.\s*att\.?/giu, "")
		.replace(/\(no \d+\)/giu, " ");
}

type FoundTarget = { year: Year; amount: Amount };

function findTarget(text: string, all: Amount[], when: Year[], until: number | null): FoundTarget | null {
	const year = when.find((one) => isTargetYear(text, one, until));
	if (!year) return null;
	const after = all.filter((one) => one.at >= year.end);
	const before = all.filter((one) => one.end <= year.at);
	const amount = fromTo(text, all, year) ?? after[0] ?? before.at(-1) ?? countedAmount(text);
	return amount ? { year, amount } : null;
}

/** "no 7,5 punktiem 2022. gadā līdz 8 punktiem 2027. gadā": the amount after "līdz". */
function fromTo(text: string, all: Amount[], year: Year): Amount | undefined {
	return all.find((one) => one.end <= year.at && year.at - one.end < 3 && /līdz\s+$/iu.test(wordsBefore(text, one.at)));
}

function isTargetYear(text: string, one: Year, until: number | null): boolean {
	if (until !== null && one.year <= until) return false;
	const before = wordsBefore(text, one.at);
	const after = text.slice(one.end, one.end + 40);
	const asGoal = one.form === "gadam" || /^\s*beigām/u.test(after);
	if (asGoal && (one.until || /mērķ\p{L}*\s*$|mērķ\p{L}*\s+uz\s*$/iu.test(before))) return true;
	if (/^\s*(?:ir\s+|jā)?sasnie(?:dz|gt)/iu.test(after)) return true;
	return one.form === "gadā" && /līdz\s+\d[\d ,]*\s?(?:%|\p{L}+)\s*$/iu.test(before);
}

/** "… ES 2022. gadā bija 50 %, kamēr Latvijā – tikai 34 %": the first is somebody else's value. */
function isComparison(text: string, one: Amount): boolean {
	if (!/Latvij/u.test(text)) return false;
	const clause = clauseOf(text, one.at);
	return /(?:^|\s)(?:ES|OECD|Eiropas|Igaunij\p{L}*|Lietuv\p{L}*)(?:\s|$)/u.test(clause) && !/Latvij/u.test(clause);
}

/** As much as any pattern that ends right before a place can need. */
const wordsBefore = (text: string, at: number) => text.slice(Math.max(0, at - 120), at);

function clauseOf(text: string, at: number): string {
	const from = Math.max(text.lastIndexOf(", ", at), text.lastIndexOf("; ", at), 0);
	return text.slice(from, at);
}

function readPoint(text: string, one: Amount, when: Year[], until: number | null): Point | undefined {
	const time = timeOf(text, one, when, until);
	if (!time) return undefined;
	const parts = partsOf(text, one);
	return {
		period: String(time.year),
		value: one.value,
		...(time.published ? { published: time.published } : {}),
		...parts,
	};
}

type Time = { year: number; published?: string };

function timeOf(text: string, one: Amount, when: Year[], until: number | null): Time | undefined {
	const usable = when.filter((y) => !y.from && (until === null || y.year <= until));
	const right = usable.find((y) => y.at >= one.end && y.at - one.end <= 2);
	const described = right && usable.find((y) => y.at > right.end && /\(dati par\s*$/iu.test(wordsBefore(text, y.at)));
	if (right && described) return { year: described.year, published: String(right.year) };
	if (right) return { year: right.year };
	const analysed = usable.find((y) => y.end <= one.at && /analizēt\p{L}*\s*$/iu.test(wordsBefore(text, y.at)));
	const published = usable.find((y) => /^publicēt/iu.test(y.next));
	if (analysed) return { year: analysed.year, ...(published ? { published: String(published.year) } : {}) };
	const left = usable.filter((y) => y.end <= one.at && y !== published).at(-1);
	const near = left ?? usable.find((y) => y.at >= one.end) ?? published;
	return near && { year: near.year };
}

/** "(n = 97)", "64 dalībnieki jeb 5,4 %" */
function partsOf(text: string, one: Amount): Pick<Point, "n" | "numerator"> {
	const n = /\(\s*n\s*=\s*(\d+)\s*\)/iu.exec(text)?.[1];
	const counted = /(?<![\d,.])(\d+) [^\d%]{2,60} jeb\s*$/u.exec(wordsBefore(text, one.at))?.[1];
	return { ...(n ? { n: Number(n) } : {}), ...(counted ? { numerator: Number(counted) } : {}) };
}
