// The map of the public pages for search engines (sitemaps.org 0.9), each with its other language.
import type { Day } from "#kernel/clock.ts";
import { languages } from "#kernel/words.ts";
import { at } from "#ui/address.ts";

export type MapEntry = { path: string; changed?: Day | undefined };

/** The protocol takes 50 000 addresses in a file; every page has one in each language. */
export const mostPages = 20_000;

const heads = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export function writeSitemap(origin: string, entries: readonly MapEntry[]): string {
	const urls = entries.flatMap((entry) => languages.map((lang) => writeUrl(origin, entry, lang)));
	return `${heads}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

function writeUrl(origin: string, { path, changed }: MapEntry, lang: (typeof languages)[number]): string {
	const address = (other: (typeof languages)[number]) => escaped(origin + at(other, path));
	const others = languages.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`);
	const usual = `<xhtml:link rel="alternate" hreflang="x-default" href="${address("lv")}"/>`;
	const lastmod = changed ? `<lastmod>${changed}</lastmod>` : "";
	return `<url><loc>${address(lang)}</loc>${lastmod}${others.join("")}${usual}</url>`;
}

/** Where there are too many pages for one file: the list of the files. */
export function writeSitemapIndex(origin: string, parts: number): string {
	const maps = Array.from(
		{ length: parts },
		(_, index) => `<sitemap><loc>${escaped(origin)}/sitemap.xml?dala=${index + 1}</loc></sitemap>`,
	);
	return `${heads}<sitemapindex ${namespace}>\n${maps.join("\n")}\n</sitemapindex>\n`;
}

export function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
