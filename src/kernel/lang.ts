// Latvian pages have no prefix; English ones stand under /en. Routes are written once, without the prefix.
import { getPath } from "hono/utils/url";
import type { Lang } from "./words.ts";

export function splitLang(path: string): { lang: Lang; path: string } {
	if (path !== "/en" && !path.startsWith("/en/")) return { lang: "lv", path };
	return { lang: "en", path: path.slice(3) || "/" };
}

/** For Hono: the path that routes are matched against. */
export function pathWithoutLang(request: Request): string {
	return splitLang(getPath(request)).path;
}

export function langOf(request: Request): Lang {
	return splitLang(getPath(request)).lang;
}
