// A notice, or a day's notices, as a letter: plain text and simple HTML that say the same.
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { letterWords } from "./letter-words.ts";

export type LetterItem = { text: Text; url: string };
export type Letter = { subject: string; plain: string; html: string };

type Ends = { why: string; stopUrl: string; choicesUrl: string };

/** At most this much of a notice stands in the subject. */
const longestSubject = 120;

export function writeNoticeLetter(lang: Lang, item: LetterItem, ends: Ends): Letter {
	return { subject: shortened(textIn(item.text, lang).text), ...bodies(lang, [item], ends) };
}

export function writeDigestLetter(lang: Lang, items: LetterItem[], ends: Ends): Letter {
	return { subject: letterWords[lang].digestSubject(items.length), ...bodies(lang, items, ends) };
}

function shortened(text: string): string {
	const signs = [...text];
	return signs.length <= longestSubject ? text : `${signs.slice(0, longestSubject - 1).join("")}…`;
}

function bodies(lang: Lang, items: LetterItem[], ends: Ends): { plain: string; html: string } {
	const words = letterWords[lang];
	const said = items.map((item) => ({ text: textIn(item.text, lang).text, url: item.url }));
	const plain = [
		words.greeting,
		...said.map(({ text, url }) => `${text}\n${url}`),
		`--\n${ends.why}\n${words.stop}: ${ends.stopUrl}\n${words.choices}: ${ends.choicesUrl}\n`,
	].join("\n\n");
	const paragraphs = said.map(
		({ text, url }) => `<p>${escaped(text)}<br><a href="${escaped(url)}">${escaped(words.open)}</a></p>`,
	);
	const html = [
		`<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>VIEDA</title></head><body>`,
		`<p>${escaped(words.greeting)}</p>`,
		...paragraphs,
		`<hr><p><small>${escaped(ends.why)}<br>`,
		`<a href="${escaped(ends.stopUrl)}">${escaped(words.stop)}</a> · `,
		`<a href="${escaped(ends.choicesUrl)}">${escaped(words.choices)}</a></small></p></body></html>`,
	].join("\n");
	return { plain, html };
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
