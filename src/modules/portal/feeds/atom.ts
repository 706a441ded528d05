// A feed of what became public, as RFC 4287 writes it.
import type { Told } from "#kernel/publication/queries.ts";
import { changeWords, publicationKinds } from "#kernel/publication/words.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";

export type Feed = {
	origin: string;
	lang: Lang;
	/** Of the feed itself, and of the page that shows the same; without the language's prefix. */
	path: string;
	page: string;
	title: string;
	told: readonly Told[];
	/** The address of the next page of the feed (RFC 5005). */
	next: string | undefined;
};

/** Nothing was ever told. */
const never = "1970-01-01T00:00:00Z";

export function writeFeed({ origin, lang, path, page, title, told, next }: Feed): string {
	const own = origin + at(lang, path);
	const updated = told[0]?.at.toISOString() ?? never;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		`<id>${escaped(own)}</id>`,
		`<title>${escaped(title)}</title>`,
		`<updated>${updated}</updated>`,
		`<author><name>VIEDA</name><uri>${escaped(origin)}/</uri></author>`,
		"<rights>CC BY 4.0</rights>",
		`<link rel="self" type="application/atom+xml" href="${escaped(own)}"/>`,
		`<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(origin + at(lang, page))}"/>`,
		next ? `<link rel="next" type="application/atom+xml" href="${escaped(origin + at(lang, next))}"/>` : "",
		...told.map((one) => writeEntry(one, origin, lang)),
		"</feed>",
	];
	return `${lines.filter(Boolean).join("\n")}\n`;
}

function writeEntry({ id, at: moment, kind, change, path, title, said }: Told, origin: string, lang: Lang): string {
	const name = textIn(title, lang).text;
	const heading = `${name}: ${changeWords[lang][change]}`;
	const summary = said ? textIn(said, lang).text : `${publicationKinds[lang][kind]}: ${heading}`;
	const when = moment.toISOString();
	return [
		"<entry>",
		`<id>urn:uuid:${id}</id>`,
		`<title>${escaped(heading)}</title>`,
		`<updated>${when}</updated>`,
		`<published>${when}</published>`,
		`<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(origin + at(lang, path))}"/>`,
		`<category term="${kind}" label="${escaped(publicationKinds[lang][kind])}"/>`,
		`<summary>${escaped(summary)}</summary>`,
		"</entry>",
	].join("");
}

/** XML 1.0 knows no control characters, in whatever disguise. */
function escaped(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
			.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;")
	);
}
