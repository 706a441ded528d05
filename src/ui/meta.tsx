// What machines read in a page's head: its own address, the other language, previews for messages, its feed and facts.
import { raw } from "hono/html";
import { type Lang, languages } from "#kernel/words.ts";
import { at } from "./address.ts";

export type PageMeta = {
	/** A picture of what the page shows, 1200 × 630, in the language of the page. */
	picture?: { path: string; alt: string };
	/** The feed of what the page is about; the feed of everything unless told. */
	feed?: string;
	/** schema.org facts, only what is true of the page's subject. */
	facts?: Record<string, unknown>;
	/** Forms and refusals are nothing for search engines. */
	hidden?: boolean;
};

const locales = { lv: "lv_LV", en: "en_GB" } as const;
const usualPicture = { path: "/attels/vieda.png", alt: "VIEDA" };

/** Path and query without the language's prefix, and what the installation's addresses begin with. */
type Place = { lang: Lang; path: string; origin: string };

type Props = { frame: Place; title: string; description?: string | undefined; meta: PageMeta };

export function HeadMeta({ frame, title, description, meta }: Props) {
	const { lang, origin } = frame;
	if (meta.hidden) return <meta name="robots" content="noindex" />;
	// Filters and days show the same page in another light: all of them are known by its plain address.
	const place = frame.path.split("?")[0] ?? "/";
	const picture = meta.picture ?? usualPicture;
	const previews: [string, string | undefined][] = [
		["og:type", "website"],
		["og:site_name", "VIEDA"],
		["og:title", title],
		["og:description", description],
		["og:url", origin + at(lang, place)],
		["og:locale", locales[lang]],
		["og:image", origin + at(lang, picture.path)],
		["og:image:type", "image/png"],
		["og:image:width", "1200"],
		["og:image:height", "630"],
		["og:image:alt", picture.alt],
	];
	return (
		<>
			<link rel="canonical" href={origin + at(lang, place)} />
			{languages.map((one) => (
				<link rel="alternate" hreflang={one} href={origin + at(one, place)} />
			))}
			<link rel="alternate" hreflang="x-default" href={origin + at("lv", place)} />
			<link rel="alternate" type="application/atom+xml" title="VIEDA" href={at(lang, meta.feed ?? "/feed.atom")} />
			{previews.map(([property, content]) => (content ? <meta property={property} content={content} /> : null))}
			<meta name="twitter:card" content="summary_large_image" />
			{meta.facts ? <Facts facts={meta.facts} /> : null}
		</>
	);
}

/** A block of data, which no browser runs. "<" is written so that no text can end the block. */
function Facts({ facts }: { facts: Record<string, unknown> }) {
	const text = JSON.stringify({ "@context": "https://schema.org", ...facts }).replaceAll("<", "\\u003c");
	return <script type="application/ld+json">{raw(text)}</script>;
}
