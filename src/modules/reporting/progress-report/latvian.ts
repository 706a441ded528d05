// The few inflected forms that the report's sentences need besides days. Latvian says them in a case; English does without.
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
