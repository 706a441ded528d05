// What legal acts are called. They are kept by their Latvian names.
import { formatDay, formatDayIn, type Lang } from "#kernel/words.ts";
import type { LegalAct } from "./tables.ts";

const english: Record<string, string> = {
	"Ministru kabineta rīkojums": "Cabinet Order",
	"Ministru kabineta noteikumi": "Cabinet Regulation",
	"Ministru kabineta sēdes protokols": "Minutes of the Cabinet",
	"Saeimas lēmums": "Decision of the Saeima",
	rīkojums: "Order",
	noteikumi: "Regulation",
	lēmums: "Decision",
	pavēle: "Order",
	likums: "Law",
};

/** "Ministru kabineta 2023. gada 8. maija rīkojums Nr. 240", "Cabinet Order No 240 of 8 May 2023". */
export function sayAct(act: LegalAct, lang: Lang): string {
	return lang === "lv" ? inLatvian(act, (noun) => noun) : inEnglish(act);
}

/** After "ar" (by): "… rīkojumu Nr. 240". */
export function sayActAfterBy(act: LegalAct, lang: Lang): string {
	return lang === "lv" ? inLatvian(act, afterAr) : inEnglish(act);
}

const inEnglish = (act: LegalAct) =>
	`${english[act.kind] ?? act.kind} No ${act.number} of ${formatDay("en", act.date)}`;

/** The issuer stands before the day, the noun after it. */
function inLatvian(act: LegalAct, decline: (noun: string) => string): string {
	const [, issuer = "", noun = act.kind] = /^(.+) (\S+)$/u.exec(act.kind) ?? [];
	return [issuer, formatDayIn("lv", act.date, "genitive"), decline(noun), `Nr.\u00a0${act.number}`]
		.filter(Boolean)
		.join(" ");
}

/** "rīkojums" → "rīkojumu", "noteikumi" → "noteikumiem", "pavēle" → "pavēli" */
function afterAr(noun: string): string {
	const ends: [RegExp, string][] = [
		[/s$/u, "u"],
		[/i$/u, "iem"],
		[/e$/u, "i"],
		[/a$/u, "u"],
	];
	const found = ends.find(([end]) => end.test(noun));
	return found ? noun.replace(found[0], found[1]) : noun;
}
