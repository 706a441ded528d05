// What the page shows of what was found: marked titles, the piece of text that fits, and why it was found.

import type { Found, Results } from "#kernel/search/find.ts";
import { fold } from "#kernel/search/fold.ts";
import { excerpt, type Marked, mark, type Stems } from "#kernel/search/marks.ts";
import { nameKeys } from "#kernel/search/terms.ts";
import { type Lang, textIn } from "#kernel/words.ts";

export type Reason =
	| { why: "byCode" | "byName" | "inTitle" | "inBody" | "elsewhere" | "otherLanguage" }
	| { why: "institution" | "similar" | "begins" | "split"; words: string[] };

export type Hit = Pick<Found, "kind" | "code" | "path" | "detail" | "audience"> & {
	title: Marked & { lang: Lang };
	body: Marked & { lang: Lang };
	plan: string | null;
	reasons: Reason[];
};

/** The texts that are shown, for asking for their English stems. */
export function shownTexts({ hits, lang }: Results): string[] {
	return hits.flatMap((hit) => [textIn(hit.title, lang).text, textIn(hit.body, lang).text.slice(0, 5_000)]);
}

export function hitsOf(results: Results, lang: Lang, stems: Stems): Hit[] {
	return results.hits.map((hit) => hitOf(hit, results, lang, stems));
}

function hitOf(hit: Found, results: Results, lang: Lang, stems: Stems): Hit {
	const { clauses } = results;
	const title = textIn(hit.title, lang);
	const body = textIn(hit.body, results.lang);
	const marked = { ...mark(title.text, clauses, stems), lang: title.lang };
	const piece = { ...excerpt(body.text, clauses, stems), lang: body.lang };
	const { kind, code, path, detail, audience, plan } = hit;
	return {
		...{ kind, code, path, detail, audience, plan },
		title: marked,
		body: piece,
		reasons: reasonsOf(hit, results, lang, marked, piece),
	};
}

function reasonsOf(hit: Found, results: Results, lang: Lang, title: Marked, body: Marked): Reason[] {
	const { asked, clauses } = results;
	const code = fold(hit.code.split("/").at(-1) ?? "");
	const isCode = asked.words.some((word) => word.folded === code);
	const isName = nameKeys(textIn(hit.title, results.lang).text).some((key) => asked.keys.includes(key));
	const words = [...title.words, ...body.words];
	const reasons: Reason[] = [];
	if (isCode) reasons.push({ why: "byCode" });
	if (isName) reasons.push({ why: "byName" });
	else if (title.words.length > 0) reasons.push({ why: "inTitle" });
	else if (body.words.length > 0) reasons.push({ why: "inBody" });
	for (const how of ["similar", "begins", "split"] as const) {
		const own = [...new Set(words.filter((word) => word.how === how).map((word) => word.text.toLocaleLowerCase(lang)))];
		if (own.length > 0) reasons.push({ why: how, words: own.slice(0, 3) });
	}
	const asking = clauses.flatMap(({ ways }) =>
		ways.filter((way) => way.how === "institution").flatMap((way) => way.lexemes),
	);
	const involved = hit.institutions.filter((one) => asking.includes(`@${fold(one)}`));
	if (hit.kind !== "institution" && involved.length > 0) reasons.push({ why: "institution", words: involved });
	if (reasons.length === 0) reasons.push({ why: "elsewhere" });
	if (results.lang !== lang) reasons.push({ why: "otherLanguage" });
	return reasons;
}

/** The question with its misspelt words as they stand in what was found; undefined when none is. */
export function meant(results: Results, hits: readonly Hit[], lang: Lang): string | undefined {
	const found = hits
		.flatMap((hit) => [...hit.title.words, ...hit.body.words])
		.filter((word) => word.how === "similar")
		.sort((a, b) => a.text.length - b.text.length);
	let text = results.asked.text;
	for (const { words, ways } of results.clauses) {
		const near = ways.filter((way) => way.how === "similar").flatMap((way) => way.lexemes);
		const [typed] = words;
		const instead = found.find((word) => near.some((stem) => fold(word.text).startsWith(stem.slice(0, 3))));
		if (near.length > 0 && typed && instead) text = text.replace(typed.text, instead.text.toLocaleLowerCase(lang));
	}
	return text === results.asked.text ? undefined : text;
}
