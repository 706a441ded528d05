// A period: a year, half-year, quarter, month or day. Deadlines and measurements are periods, not days.
import { type Day, isDay } from "./clock.ts";
import { formatDay, type Lang } from "./words.ts";

/** At most one of half, quarter and month; a day only with its month. */
export type Period = { year: number; half?: 1 | 2; quarter?: 1 | 2 | 3 | 4; month?: number; day?: number };

/** Whether the period exists: not two parts at once, no 30 February, a year that plans and measurements speak of. */
export function periodIsSane({ year, half, quarter, month, day }: Period): boolean {
	const parts = [half, quarter, month].filter((part) => part !== undefined);
	return (
		isWhole(year, 1900, 2199) &&
		parts.length <= 1 &&
		(half === undefined || isWhole(half, 1, 2)) &&
		(quarter === undefined || isWhole(quarter, 1, 4)) &&
		(month === undefined || isWhole(month, 1, 12)) &&
		(day === undefined || (month !== undefined && isWhole(day, 1, 31) && isDay(`${year}-${two(month)}-${two(day)}`)))
	);
}

const isWhole = (n: number, from: number, to: number) => Number.isInteger(n) && n >= from && n <= to;
const two = (n: number) => String(n).padStart(2, "0");

function firstAndLastMonth(p: Period): [first: number, last: number] {
	if (p.month) return [p.month, p.month];
	if (p.quarter) return [p.quarter * 3 - 2, p.quarter * 3];
	if (p.half) return [p.half * 6 - 5, p.half * 6];
	return [1, 12];
}

export function periodStart(p: Period): Day {
	return `${p.year}-${two(firstAndLastMonth(p)[0])}-${two(p.day ?? 1)}`;
}

/** The last day of the period. */
export function periodEnd(p: Period): Day {
	if (p.day) return periodStart(p);
	const month = firstAndLastMonth(p)[1];
	// Day 0 of the next month; Date counts months from 0.
	return `${p.year}-${two(month)}-${new Date(Date.UTC(p.year, month, 0)).getUTCDate()}`;
}

/**
 * The middle of the period minus half a year, in years: 2025 → 2025, its halves 2024.75 and 2025.25, its quarters
 * 2024.625 … 2025.375, its month m 2025 + (m − 0.5)/12 − 0.5; a day by its place in the year.
 */
export function periodTime(p: Period): number {
	if (p.day) return p.year + dayShare(periodStart(p)) - 0.5;
	const [first, last] = firstAndLastMonth(p);
	return p.year + (first - 1 + last) / 24 - 0.5;
}

/** Where the middle of the day lies in its year, from 0 to 1. */
function dayShare(day: Day): number {
	const year = Number(day.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	return (Date.parse(`${day}T12:00:00Z`) - start) / length;
}

/** The time of a calendar day on the same scale. */
export function dayTime(day: Day): number {
	return Number(day.slice(0, 4)) + dayShare(day) - 0.5;
}

/** "2025", "2025-H1", "2025-Q3", "2025-03", "2025-03-31" */
export function periodCode(p: Period): string {
	if (p.day) return periodStart(p);
	if (p.month) return `${p.year}-${two(p.month)}`;
	if (p.quarter) return `${p.year}-Q${p.quarter}`;
	return p.half ? `${p.year}-H${p.half}` : String(p.year);
}

/** The period that the code names, upper or lower case; undefined when there is no such period. */
export function parsePeriod(text: string): Period | undefined {
	const match = /^(\d{4})(?:-(?:H(\d)|Q(\d)|(\d{2})(?:-(\d{2}))?))?$/i.exec(text.trim());
	if (!match) return undefined;
	const [, year, half, quarter, month, day] = match;
	const period: Period = {
		year: Number(year),
		...(half ? { half: Number(half) as 1 | 2 } : {}),
		...(quarter ? { quarter: Number(quarter) as 1 | 2 | 3 | 4 } : {}),
		...(month ? { month: Number(month) } : {}),
		...(day ? { day: Number(day) } : {}),
	};
	return periodIsSane(period) ? period : undefined;
}

/** By time; of two with the same middle the one that ends earlier comes first. */
export function comparePeriods(a: Period, b: Period): number {
	return periodTime(a) - periodTime(b) || (periodEnd(a) < periodEnd(b) ? -1 : Number(periodEnd(a) > periodEnd(b)));
}

const halves = { lv: ["pirmais", "otrais"], en: ["first", "second"] };
const quarters = { lv: ["pirmais", "otrais", "trešais", "ceturtais"], en: ["first", "second", "third", "fourth"] };
const months = {
	lv: "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris".split(" "),
	en: "January February March April May June July August September October November December".split(" "),
};

/** As Latvian writes it: "2025. gads", "2025. gada otrais pusgads", "2025. gada marts". */
export function sayPeriod(p: Period, lang: Lang): string {
	if (p.day) return formatDay(lang, periodStart(p));
	if (lang === "en") return sayEnglish(p);
	if (p.month) return `${p.year}. gada ${months.lv[p.month - 1]}`;
	if (p.quarter) return `${p.year}. gada ${quarters.lv[p.quarter - 1]} ceturksnis`;
	return p.half ? `${p.year}. gada ${halves.lv[p.half - 1]} pusgads` : `${p.year}. gads`;
}

function sayEnglish(p: Period): string {
	if (p.month) return `${months.en[p.month - 1]} ${p.year}`;
	if (p.quarter) return `${quarters.en[p.quarter - 1]} quarter of ${p.year}`;
	return p.half ? `${halves.en[p.half - 1]} half of ${p.year}` : String(p.year);
}

const halvesIn = ["pirmajā", "otrajā"];
const quartersIn = ["pirmajā", "otrajā", "trešajā", "ceturtajā"];

/** Inside a sentence: "2025. gadā", "2025. gada otrajā pusgadā", "in the second half of 2025". */
export function sayPeriodIn(p: Period, lang: Lang): string {
	if (lang === "en")
		return p.half || p.quarter ? `in the ${sayEnglish(p)}` : `${p.day ? "on" : "in"} ${sayPeriod(p, "en")}`;
	if (p.day) return formatDay("lv", periodStart(p)).replace(/is$/, "ī").replace(/s$/, "ā");
	// Months ending in -is (aprīlis) and -s (marts) take -ī and -ā: "2025. gada aprīlī", "2025. gada martā".
	if (p.month) return sayPeriod(p, "lv").replace(/is$/, "ī").replace(/s$/, "ā");
	if (p.quarter) return `${p.year}. gada ${quartersIn[p.quarter - 1]} ceturksnī`;
	return p.half ? `${p.year}. gada ${halvesIn[p.half - 1]} pusgadā` : `${p.year}. gadā`;
}

/** A period as people write it: its code, or as `sayPeriod` says it in Latvian ("2026. gada otrais pusgads"). */
export function readPeriod(text: string): Period | undefined {
	const plain = text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
	const code = parsePeriod(plain);
	if (code) return code;
	const match = /^(\d{4})\.? ?gad(?:s|a|ā)(?: (?:(\d{1,2})\. )?(\p{L}+)(?: (pusgads|ceturksnis))?)?$/u.exec(plain);
	if (!match) return undefined;
	const [, year, day, word, part] = match;
	const found = { year: Number(year), ...partOf(word, part), ...(day ? { day: Number(day) } : {}) };
	return (word !== undefined && Object.keys(found).length === 1) || !periodIsSane(found) ? undefined : found;
}

function partOf(word: string | undefined, part: string | undefined): Partial<Period> {
	if (word === undefined) return {};
	const place = (part === "pusgads" ? halves.lv : part === "ceturksnis" ? quarters.lv : months.lv).indexOf(word) + 1;
	if (place === 0) return {};
	if (part === "pusgads") return { half: place as 1 | 2 };
	return part === "ceturksnis" ? { quarter: place as 1 | 2 | 3 | 4 } : { month: place };
}
