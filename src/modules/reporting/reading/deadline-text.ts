// A deadline as Latvian writes it: a year, half-year, quarter, month or day.
import { isDay } from "#kernel/clock.ts";
import type { Period } from "#kernel/period.ts";
import { squeeze } from "./clean-lines.ts";

export type ReadDeadline = Period & { text: string; note: string | null };

const ordinals: [RegExp, number][] = [
	[/^(?:pirm|I$|1)/iu, 1],
	[/^(?:otr|II$|2)/iu, 2],
	[/^(?:treš|III$|3)/iu, 3],
	[/^(?:ceturt|IV$|4)/iu, 4],
];
const months = ["janv", "febr", "mart", "apr", "maij", "jūnij", "jūlij", "august", "sept", "okt", "nov", "dec"];

const ordinal = "(pirm\\p{L}{1,4}|otr\\p{L}{1,4}|treš\\p{L}{1,4}|ceturt\\p{L}{1,4}|IV|I{1,3}|[1-4])\\s*\\.?";
const year = "((?:19|20|21)\\d{2})\\s*\\.?\\s*(?:gad(?:a|s|ā|am|u|i)(?!\\p{L}))?";
const halfOrQuarter = new RegExp(`^${year}\\s*${ordinal}\\s*(pusgad|pusē|puse|ceturksn|ceturkšņ)\\p{L}*$`, "iu");
const halfOrQuarterFirst = new RegExp(`^${ordinal}\\s*(pusgad|ceturksn)\\p{L}*\\s*${year}$`, "iu");
const dayOrMonth = new RegExp(`^${year}\\s*(?:(\\d{1,2})\\s*\\.\\s*)?(\\p{L}{3,12})$`, "iu");
const yearOnly = new RegExp(`^${year}(?:\\s*beig\\p{L}*)?$`, "iu");
const dotted = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*((?:19|20|21)\d{2})\s*\.?\s*(?:g\.?|gads)?$/u;
const iso = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/;

/** The deadline, or undefined when the text is none, or names a time that does not exist. */
export function readDeadline(source: string): ReadDeadline | undefined {
	const text = squeeze(source);
	const { bare, note } = withoutNote(text);
	const period = bare.length > 60 ? undefined : readPeriodText(bare);
	return period && { ...period, text: text.replace(/[;,]$/, ""), note };
}

/** "2025. gads (portāla izstrāde)" → the note in brackets apart. */
function withoutNote(text: string): { bare: string; note: string | null } {
	const match = /^([^()]*?)\s*\(([^()]*)\)\s*[.;,]?$/u.exec(text);
	const bare = (match?.[1] ?? text).replace(/^(?:līdz|ne vēlāk kā)\s+/iu, "").replace(/[;,]\s*$/, "");
	return { bare: bare.trim(), note: match?.[2]?.trim() || null };
}

/** "2023. gada pirmais pusgads", "2025. gada 31. decembris", "31.12.2025." */
export function readPeriodText(text: string): Period | undefined {
	return readHalfOrQuarter(text) ?? readDayOrMonth(text) ?? readNumbers(text) ?? readYear(text);
}

function readHalfOrQuarter(text: string): Period | undefined {
	const [, ...parts] = halfOrQuarter.exec(text) ?? [];
	const [, swappedPlace, swappedUnit, swappedYear] = halfOrQuarterFirst.exec(text) ?? [];
	const [inYear, place = "", unit = ""] = parts.length > 0 ? parts : [swappedYear, swappedPlace, swappedUnit];
	if (!inYear) return undefined;
	const n = ordinals.find(([pattern]) => pattern.test(place))?.[1];
	if (!n) return undefined;
	if (/^pus/iu.test(unit)) return n <= 2 ? { year: Number(inYear), half: n as 1 | 2 } : undefined;
	return { year: Number(inYear), quarter: n as 1 | 2 | 3 | 4 };
}

function readDayOrMonth(text: string): Period | undefined {
	const match = dayOrMonth.exec(text.replace(/\.$/, ""));
	if (!match) return undefined;
	const [, inYear, day, name = ""] = match;
	const month = months.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
	if (month === 0) return undefined;
	return day ? existing(Number(inYear), month, Number(day)) : { year: Number(inYear), month };
}

function readNumbers(text: string): Period | undefined {
	const written = dotted.exec(text);
	if (written) return existing(Number(written[3]), Number(written[2]), Number(written[1]));
	const match = iso.exec(text);
	return match ? existing(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function readYear(text: string): Period | undefined {
	const match = yearOnly.exec(text);
	return match ? { year: Number(match[1]) } : undefined;
}

function existing(inYear: number, month: number, day: number): Period | undefined {
	const two = (n: number) => String(n).padStart(2, "0");
	return isDay(`${inYear}-${two(month)}-${two(day)}`) ? { year: inYear, month, day } : undefined;
}

/** Several deadlines on one line: "2024. gada pirmais pusgads; 2025. gads". Undefined unless every part is one. */
export function readDeadlines(text: string): ReadDeadline[] | undefined {
	const whole = readDeadline(text);
	if (whole) return [whole];
	const parts = squeeze(text).split(/\s*(?:;|,|\sun\s)\s*(?=(?:līdz\s+)?(?:\d{4}|\d{1,2}\.\d{1,2}\.\d{4}))/u);
	if (parts.length < 2 || parts.length > 12) return undefined;
	const read = parts.map(readDeadline);
	return read.every((deadline) => deadline !== undefined) ? read : undefined;
}
