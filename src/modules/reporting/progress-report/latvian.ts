// The few inflected forms that the report's sentences need. Latvian says them in a case; English does without.
import type { Day } from "#kernel/clock.ts";
import { formatDay } from "#kernel/words.ts";

/** "2023-05-08" → "2023. gada 8. maija" */
export function dayGenitive(day: Day): string {
	return formatDay("lv", day)
		.replace(/aprīlis$/u, "aprīļa")
		.replace(/(?:is|s)$/u, "a");
}

/** "2025-12-31" → "2025. gada 31. decembrim" */
export function dayDative(day: Day): string {
	return formatDay("lv", day).replace(/is$/u, "im").replace(/s$/u, "am");
}

/** What something was approved by: "rīkojums" → "rīkojumu", "noteikumi" → "noteikumiem", "pavēle" → "pavēli". */
export function afterAr(noun: string): string {
	const ends: [RegExp, string][] = [
		[/s$/u, "u"],
		[/i$/u, "iem"],
		[/e$/u, "i"],
		[/a$/u, "u"],
	];
	const found = ends.find(([end]) => end.test(noun));
	return found ? noun.replace(found[0], found[1]) : noun;
}

const genitives: [RegExp, string][] = [
	[/(?<!\p{L})(p)lāns(?!\p{L})/iu, "$1lāna"],
	[/(?<!\p{L})(s)tratēģija(?!\p{L})/iu, "$1tratēģijas"],
	[/(?<!\p{L})(p)rogramma(?!\p{L})/iu, "$1rogrammas"],
	[/(?<!\p{L})(p)amatnostādnes(?!\p{L})/iu, "$1amatnostādņu"],
];
/** An adjective before the noun would have to be inflected with it ("Nacionālais attīstības plāns"). */
const agrees = /(?:ais|(?<!aj)ā|(?<!šan)ās)(?!\p{L})/iu;

/** "Parauga attīstības plāns 2024.–2026. gadam" → "… plāna …"; undefined where the rule is not sure. */
export function titleGenitive(title: string): string | undefined {
	const found = genitives.find(([noun]) => noun.test(title));
	if (!found) return undefined;
	const before = title.slice(0, title.search(found[0]));
	return agrees.test(before) ? undefined : title.replace(found[0], found[1]);
}
