// The words that were typed as the index knows them: stems, names of institutions, similar spellings, joined words.
import { sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import type { Lang } from "../words.ts";
import type { Asked, AskedWord } from "./asked.ts";
import type { Audience } from "./document.ts";
import { stemLatvian } from "./latvian.ts";
import { halves, nearest } from "./spelling.ts";
import { rowsOf, textArray } from "./sql.ts";
import { searchDocuments, searchWords } from "./tables.ts";
import { institutionTerm } from "./terms.ts";

/** How a word is asked for: any of these; each is all of its lexemes. */
export type Way = { lexemes: string[]; how: "word" | "institution" | "similar" | "begins" | "split" };
export type Clause = { words: AskedWord[]; ways: Way[] };

export type Resolved = { clauses: Clause[]; english: ReadonlyMap<string, string> };

export async function resolve(db: Db, asked: Asked, lang: Lang, audiences: readonly Audience[]): Promise<Resolved> {
	const english =
		lang === "en"
			? await englishStems(
					db,
					asked.words.map((word) => word.folded),
				)
			: new Map<string, string>();
	const stemsOf = (word: AskedWord) => [...new Set([english.get(word.folded) || word.stem, word.stem])];
	// "the", "of": English words that stand in every text.
	const telling = asked.words.filter((word) => english.get(word.folded) !== "");
	const words = telling.length > 0 ? telling : asked.words;
	const joints = words.slice(1).map((word, index) => stemLatvian(`${words[index]?.folded}${word.folded}`));
	const look = { lang, audiences };
	const known = await knownStems(db, [...words.flatMap(stemsOf), ...joints], look);
	const names = await institutionNames(db, asked, audiences);
	const isKnown = (word: AskedWord) => !/^[a-z]{3,}$/.test(word.stem) || stemsOf(word).some((stem) => known.has(stem));
	const others = await otherSpellings(
		db,
		words.filter((word) => !isKnown(word)),
		english,
		look,
	);
	const clauses = words.map((word): Clause => {
		const own: Way[] = stemsOf(word).map((stem) => ({ lexemes: [stem], how: "word" }));
		return { words: [word], ways: [...own, ...(others.get(word.folded) ?? [])] };
	});
	return { clauses: withNames(withJoints(clauses, joints, known), names, asked), english };
}

/** Two words that are written as one elsewhere: "darba spēks", "darbaspēks". */
function withJoints(clauses: Clause[], joints: readonly string[], known: ReadonlySet<string>): Clause[] {
	const index = joints.findIndex((joint) => known.has(joint));
	const [one, two] = [clauses[index], clauses[index + 1]];
	if (index < 0 || !one || !two) return clauses;
	const apart: Way = { lexemes: [...one.words, ...two.words].map((word) => word.stem), how: "word" };
	const together: Clause = {
		words: [...one.words, ...two.words],
		ways: [apart, { lexemes: [joints[index] ?? ""], how: "split" }],
	};
	return [...clauses.slice(0, index), together, ...clauses.slice(index + 2)];
}

type NamedRun = { from: number; to: number; codes: string[] };

/** A name of an institution inside the query asks for what has to do with it, too. */
function withNames(clauses: Clause[], names: readonly NamedRun[], asked: Asked): Clause[] {
	let result = clauses;
	for (const { from, to, codes } of names) {
		const run = asked.words.slice(from, to);
		const touched = result.filter((clause) => clause.words.some((word) => run.includes(word)));
		if (touched.length === 0 || touched.some((clause) => clause.words.some((word) => !run.includes(word)))) continue;
		const byWords = touched.reduce<Way[]>(
			(ways, clause) =>
				ways.flatMap((way) =>
					clause.ways.map(
						(other): Way => ({
							lexemes: [...way.lexemes, ...other.lexemes],
							how: other.how === "word" ? way.how : other.how,
						}),
					),
				),
			[{ lexemes: [], how: "word" }],
		);
		const byCode = codes.map((code): Way => ({ lexemes: [institutionTerm(code)], how: "institution" }));
		const named: Clause = { words: run, ways: [...byWords.slice(0, 8), ...byCode] };
		result = result.flatMap((clause) => (clause === touched[0] ? [named] : touched.includes(clause) ? [] : [clause]));
	}
	return result;
}

/** The Snowball stem of each word; "" for one that stands in every text. */
export async function englishStems(db: Db, words: readonly string[]): Promise<Map<string, string>> {
	const found = await rowsOf<{ word: string; stem: string }>(
		db,
		sql`select word, coalesce((ts_lexize('english_stem', word))[1], '') as stem
			from unnest(${textArray([...new Set(words)])}) as word`,
	);
	return new Map(found.map(({ word, stem }) => [word, stem]));
}

type Look = { lang: Lang; audiences: readonly Audience[] };

async function knownStems(db: Db, stems: readonly string[], look: Look): Promise<Set<string>> {
	const found = await rowsOf<{ stem: string }>(
		db,
		sql`select distinct stem from ${searchWords} where audience = any(${textArray(look.audiences)})
			and lang = ${look.lang} and stem = any(${textArray(stems)})`,
	);
	return new Set(found.map(({ stem }) => stem));
}

/**
 * Runs of the query's words that name an institution, the longest first, none within another. A name stands for those that
 * were merged into the institution too, and for its successor.
 */
async function institutionNames(db: Db, asked: Asked, audiences: readonly Audience[]): Promise<NamedRun[]> {
	const isInstitution = sql`kind = 'institution' and audience = any(${textArray(audiences)})`;
	const isNamed = sql`names && ${textArray(asked.runs.flatMap((run) => run.keys))}`;
	const found = await rowsOf<{ names: string[]; institutions: string[] }>(
		db,
		sql`with recursive standing(root, code) as (
				select code, code from ${searchDocuments} where ${isInstitution} and ${isNamed}
				union
				select root, merged.code from standing join (
					select code, institutions[2] as successor from ${searchDocuments} where ${isInstitution}
				) as merged on merged.successor = standing.code
			)
			select names, institutions || array(select s.code from standing s where s.root = d.code) as institutions
			from ${searchDocuments} d where ${isInstitution} and ${isNamed}`,
	);
	const taken = new Set<number>();
	const named: NamedRun[] = [];
	for (const run of [...asked.runs].sort((a, b) => b.to - b.from - (a.to - a.from))) {
		const places = Array.from({ length: run.to - run.from }, (_, index) => run.from + index);
		const own = found.filter((row) => row.names.some((name) => run.keys.includes(name)));
		if (own.length === 0 || places.some((place) => taken.has(place))) continue;
		for (const place of places) taken.add(place);
		named.push({ from: run.from, to: run.to, codes: [...new Set(own.flatMap((row) => row.institutions))] });
	}
	return named;
}

const mostCandidates = 60;

/** For words that stand nowhere: what begins so, what is spelt alike, and two words written as one. */
async function otherSpellings(
	db: Db,
	words: readonly AskedWord[],
	english: ReadonlyMap<string, string>,
	look: Look,
): Promise<Map<string, Way[]>> {
	const ways = new Map<string, Way[]>();
	for (const word of words) {
		const typed = (english.get(word.folded) || undefined) ?? word.stem;
		const candidates = await similarStems(db, typed, look);
		const begun = typed.length >= 4 && candidates.some((stem) => stem.startsWith(typed));
		const near = nearest(word.folded, typed, candidates);
		ways.set(word.folded, [
			...(begun ? [{ lexemes: [`${typed}:*`], how: "begins" as const }] : []),
			...near.map((stem): Way => ({ lexemes: [stem], how: "similar" })),
			...(begun || near.length > 0 ? [] : await splitWays(db, word.folded, look)),
		]);
	}
	return ways;
}

async function similarStems(db: Db, typed: string, { lang, audiences }: Look): Promise<string[]> {
	const found = await rowsOf<{ stem: string }>(
		db,
		sql`select distinct stem from (
				(select stem from ${searchWords} where stem % ${typed} and lang = ${lang}
					and audience = any(${textArray(audiences)}) order by similarity(stem, ${typed}) desc limit ${mostCandidates})
				union all
				(select stem from ${searchWords} where lang = ${lang} and audience = any(${textArray(audiences)})
					and stem >= ${typed} and stem < ${`${typed}\u{10ffff}`} limit 1)
			) as found`,
	);
	return found.map(({ stem }) => stem);
}

async function splitWays(db: Db, word: string, look: Look): Promise<Way[]> {
	const pairs = halves(word).map((pair) => pair.map(stemLatvian));
	const known = await knownStems(db, pairs.flat(), look);
	const whole = pairs.filter((pair) => pair.every((stem) => known.has(stem)));
	const [best] = whole.sort((a, b) => shorter(b) - shorter(a));
	return best ? [{ lexemes: best, how: "split" }] : [];
}

const shorter = (pair: string[]) => Math.min(...pair.map((stem) => stem.length));
