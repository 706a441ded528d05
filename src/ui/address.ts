import type { Lang } from "#kernel/words.ts";

/** Latvian pages have no prefix, English ones stand under /en: `at("en", "/plani")` → "/en/plani". */
export function at(lang: Lang, path: string): string {
	if (lang === "lv") return path;
	return path === "/" ? "/en" : `/en${path}`;
}

/** A path with a query; what is undefined or empty stays out. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
	const pairs = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
	return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}
