// Which plan the report is about: from the first sentence, "Par … plāna 2023.–2027. gadam īstenošanas progresu".
import { isDay } from "#kernel/clock.ts";
import type { ApprovingAct, PlanHeading } from "./understood.ts";

/** The genitive of the word for a planning document, and its nominative. */
const kinds: [string, string][] = [
	["plāna", "plāns"],
	["programmas", "programma"],
	["stratēģijas", "stratēģija"],
	["pamatnostādņu", "pamatnostādnes"],
	["ceļa kartes", "ceļa karte"],
];
const quote = '["“”„«»]';
const range = "(\\d{4})\\s*\\.?\\s*[-\u2010-\u2015]\\s*(\\d{4})\\s*\\.?\\s*gad\\p{L}+";
const about = new RegExp(
	`${quote}?Par ([^"“”„«»]{5,200}?)\\s+(?:īstenošanas|izpildes|ieviešanas)?\\s*(?:progresu|gaitu|īstenošanu|izpildi|ieviešanu)`,
	"iu",
);
const issuer = "(Ministru kabineta|MK|Saeimas|Ministru prezidenta)";
const act = new RegExp(
	`${issuer} (\\d{4})\\. gada (\\d{1,2})\\. (\\p{L}+) (rīkojum|noteikum|sēdes protokol|protokollēmum)\\p{L}* Nr\\. ?([\\d/.-]*\\d)(?: ${quote}([^"“”„«»]+)${quote})?`,
	"u",
);
const months = [
	"janvār",
	"februār",
	"mart",
	"aprīl",
	"maij",
	"jūnij",
	"jūlij",
	"august",
	"septembr",
	"oktobr",
	"novembr",
	"decembr",
];

export function readPlanHeading(paragraphs: readonly string[]): PlanHeading {
	for (const text of paragraphs) {
		const match = about.exec(text);
		// "(turpmāk – plāns)" says what the text will call it.
		const genitive = match?.[1]?.replace(/\s*\(turpmāk[^)]*\)/giu, "").trim();
		const title = genitive && nominative(genitive);
		if (title)
			return { title, period: readRange(title) ?? readRange(text), act: readAct(text), until: readUntil(paragraphs) };
	}
	const [first = null] = paragraphs.map(readRange).filter((found) => found !== null);
	return { title: "", period: first, act: readAct(paragraphs.join(" ")), until: readUntil(paragraphs) };
}

/** "Parauga attīstības plāna 2024.–2026. gadam" → "Parauga attīstības plāns 2024.–2026. gadam" */
function nominative(title: string): string | undefined {
	for (const [genitive, word] of kinds) {
		const match = new RegExp(`^(.*(?:^|\\s))${genitive}(?=$|\\s+(?:${range}.*|[^\\s]+ gad.*)$)`, "iu").exec(title);
		if (match) return (match[1] ?? "") + word + title.slice(match[0].length);
	}
	return undefined;
}

export function readRange(text: string): { from: number; to: number } | null {
	const match = new RegExp(range, "u").exec(text);
	if (!match) return null;
	const [from, to] = [Number(match[1]), Number(match[2])];
	return from <= to && to - from <= 30 ? { from, to } : null;
}

export function readAct(text: string): ApprovingAct | null {
	const match = act.exec(text);
	if (!match) return null;
	const [, who = "", year = "", day = "", month = "", what = "", number = "", title] = match;
	const m = months.findIndex((start) => month.toLowerCase().startsWith(start)) + 1;
	const date = `${year}-${String(m).padStart(2, "0")}-${day.padStart(2, "0")}`;
	if (!isDay(date)) return null;
	return {
		issuer: who === "MK" ? "Ministru kabineta" : who,
		type: nominativeOf(what),
		number,
		date,
		title: title ?? null,
	};
}

const nominativeOf = (stem: string) => (stem === "noteikum" ? "noteikumi" : `${stem}s`);

const untilWords = /pārskat\p{L}*[^.]{0,80}? līdz (\d{4})\. gada (?:(\p{L}+)m|(beigām))(?!\p{L})/u;

function readUntil(paragraphs: readonly string[]): { year: number; month?: number } | null {
	for (const text of paragraphs) {
		const match = untilWords.exec(text);
		if (!match) continue;
		const month = months.findIndex((start) => match[2]?.startsWith(start)) + 1;
		return { year: Number(match[1]), ...(month > 0 ? { month } : {}) };
	}
	return null;
}
