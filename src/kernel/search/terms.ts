// A document as the index holds it: its stems with weights and places, as PostgreSQL writes a tsvector.
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { type Text, textIn } from "../words.ts";
import type { SearchDocument } from "./document.ts";
import { codesOf, fold, wordsIn } from "./fold.ts";
import { latvianStopWords, stemLatvian } from "./latvian.ts";

/** Raised when stems or terms are made otherwise: the index is then made anew at the next start. */
export const searchVersion = 2;

const longestBody = 100_000;
/** A gap between two texts, so that no phrase reaches over it. */
const gap = 10;
/** PostgreSQL counts places no further. */
const lastPlace = 16_000;
const mostPlaces = 100;

type Weight = "A" | "B" | "C" | "D";
type Part = { weight: Weight; text: string };
/** A lexeme that is compared as it is. */
type Exact = { weight: Weight; lexeme: string };

/** How an institution stands in the documents of what it has to do with. */
export const institutionTerm = (code: string) => `@${quotable(fold(code))}`;

/** A code may hold any sign; in the index it has none that PostgreSQL reads as its own. */
export const quotable = (lexeme: string) => lexeme.replace(/[^\p{L}\p{N}.\-/_]/gu, "");

/** Texts say the same words again and again. */
const remembered = new Map<string, string>();
const mostRemembered = 50_000;

function stemOf(word: string): string {
	const known = remembered.get(word);
	if (known !== undefined) return known;
	const stem = stemLatvian(word);
	if (remembered.size < mostRemembered) remembered.set(word, stem);
	return stem;
}

export function latvianStems(text: string): string[] {
	return wordsIn(text)
		.filter((word) => !latvianStopWords.has(word))
		.map(stemOf);
}

/** What a name is compared by when it is typed whole. */
export function nameKeys(name: string): string[] {
	const plain = wordsIn(name);
	return [...new Set([latvianStems(name).join(" "), plain.join(" ")])].filter((key) => key !== "" && key.length <= 300);
}

/** Stems of each part in turn, with the codes that it names beside them; then what is compared as it is. */
function vectorOf(parts: readonly Part[], exact: readonly Exact[]): string {
	const places = new Map<string, string[]>();
	const put = (lexeme: string, weight: Weight, place: number) => {
		const held = places.get(lexeme) ?? [];
		if (lexeme !== "" && held.length < mostPlaces) held.push(`${Math.min(place, lastPlace)}${weight}`);
		places.set(lexeme, held);
	};
	let at = 1;
	for (const { weight, text } of parts) {
		const stems = latvianStems(text);
		for (const [index, stem] of stems.entries()) put(stem, weight, at + index);
		for (const code of codesOf(text)) put(code.text, weight, at);
		at += stems.length + gap;
	}
	for (const { weight, lexeme } of exact) put(lexeme, weight, at);
	places.delete("");
	return [...places].map(([lexeme, list]) => `'${lexeme}':${list.join(",")}`).join(" ");
}

/** The row of a document. English is stemmed by the database's own Snowball stemmer. */
export function rowOf(made: SearchDocument) {
	const { kind, code, audience, scope, path, title, detail = null, plan = null, institutions = [] } = made;
	const called = [title, ...(made.names ?? [])].flatMap((name) => [name.lv, name.en ?? ""]);
	const texts = [...(made.lead ? [made.lead] : []), ...(made.body ?? [])];
	return {
		...{ kind, code, audience, scope, path, detail, plan, title },
		institutions: [...institutions],
		body: joined(texts),
		names: [...new Set([...made.codes, ...called].flatMap(nameKeys))].sort(),
		termsLv: sql<string>`${latvianVector(made)}::tsvector`,
		termsEn: englishVector(made),
		fingerprint: createHash("sha256")
			.update(JSON.stringify([searchVersion, made]))
			.digest("base64url"),
	};
}

function joined(texts: readonly Text[]): Text {
	const lv = texts
		.map((text) => text.lv)
		.join("\n")
		.slice(0, longestBody);
	const isTranslated = texts.some((text) => text.en);
	return isTranslated
		? {
				lv,
				en: texts
					.map((text) => textIn(text, "en").text)
					.join("\n")
					.slice(0, longestBody),
			}
		: { lv };
}

function latvianVector(made: SearchDocument): string {
	return vectorOf(
		partsIn(made, (text) => text.lv),
		exactOf(made),
	);
}

/** English where it is there, and the stems of the Latvian where it is not. */
function englishVector(made: SearchDocument) {
	const english = partsIn(made, (text) => text.en ?? "");
	const latvian = partsIn(made, (text) => (text.en ? "" : text.lv));
	const vectors = english
		.filter((part) => part.text !== "")
		.map((part) => sql`setweight(to_tsvector('english', ${fold(part.text)}), ${part.weight}::"char") || `);
	return sql<string>`${sql.join(vectors)}${vectorOf(latvian, exactOf(made))}::tsvector`;
}

function partsIn(made: SearchDocument, pick: (text: Text) => string): Part[] {
	const all: [Weight, Text][] = [
		["A", made.title],
		...(made.names ?? []).map((name): [Weight, Text] => ["A", name]),
		...(made.lead ? [["B", made.lead] as [Weight, Text]] : []),
		...(made.body ?? []).map((text): [Weight, Text] => ["C", text]),
	];
	let left = longestBody;
	return all.map(([weight, text]) => {
		const said = pick(text).slice(0, left);
		left -= said.length;
		return { weight, text: said };
	});
}

/** Its codes with their parts, its plan, and the institutions that have to do with it. */
function exactOf({ codes, plan, institutions = [] }: SearchDocument): Exact[] {
	const own = codes.flatMap((code) => [fold(code), ...wordsIn(code)]);
	const said = own.filter((lexeme) => lexeme.length > 1 || own.length === 1).map(quotable);
	return [
		...[...new Set(said)].map((lexeme): Exact => ({ weight: "A", lexeme })),
		...(plan ? [{ weight: "D" as const, lexeme: quotable(fold(plan)) }] : []),
		...institutions.map((one): Exact => ({ weight: "D", lexeme: institutionTerm(one) })),
	];
}
