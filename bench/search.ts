// The search over 100 000 texts: made by a seeded generator from the stems of a word list, so that words are as unevenly
// common as in a language. Asked are words, misspelt words, phrases and codes; on the database that is given, or embedded.
import { sql } from "drizzle-orm";
import { openDatabase } from "#kernel/database.ts";
import type { SearchDocument, SearchSource } from "#kernel/search/document.ts";
import { search } from "#kernel/search/find.ts";
import { remakeIndex } from "#kernel/search/keeping.ts";
import { readConfig } from "../src/config.ts";

const texts = Number(process.argv[2] ?? 100_000);
const questions = 400;

/** Mulberry32: the same numbers at every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const random = seeded(2026);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const syllables =
	"pār vald min istr lab klāj līb tie sīb nod arb in āt ies tād plān rād īt stra tēģ pak alp oj um prat dig it āl sad arb kom pet enc att īst iz glīt ves el uzt ic fin ans dien est ap mier vār tīb ko ord kriz mēr ķ tīkl".split(
		" ",
	);
const endings = ["s", "a", "am", "u", "ā", "i", "iem", "us", "os", "e", "es", "ei", "ēm", "ība", "ošana", "ošanas"];

const stems = Array.from(
	{ length: 20_000 },
	() => pick(syllables) + pick(syllables) + (random() < 0.6 ? pick(syllables) : ""),
);

/** By Zipf and Mandelbrot: the most common word stands in about every eighth text, most words in a few. */
const flat = 50;
const word = () => {
	const rank = Math.floor(flat * (stems.length / flat + 1) ** random()) - flat;
	return stems[Math.min(rank, stems.length - 1)] + pick(endings);
};
const sentence = (words: number) => Array.from({ length: words }, word).join(" ");

function document(n: number): SearchDocument {
	const kind = pick(["element", "element", "element", "element", "indicator", "task", "plan"]);
	return {
		kind,
		code: `${kind}-${n}`,
		codes: [`${Math.floor(n / 100)}.${n % 100}`],
		audience: "public",
		scope: `${kind}/${n}/`,
		path: `/${n}`,
		title: { lv: sentence(4 + Math.floor(random() * 6)), en: sentence(6) },
		lead: { lv: sentence(12) },
		body: [{ lv: sentence(15) }],
		institutions: [pick(["VK", "LM", "FM", "TM"])],
	};
}

const misspelt = (text: string) => {
	const at = 1 + Math.floor(random() * (text.length - 2));
	return text.slice(0, at) + text.slice(at + 1);
};

function question(n: number): string {
	const kinds = [word, () => `${word()} ${word()}`, () => sentence(3), () => misspelt(word()), () => `${n}.7`];
	return (kinds[n % kinds.length] as () => string)();
}

const { databaseUrl } = readConfig();
const database = await openDatabase(databaseUrl ? { kind: "postgres", url: databaseUrl } : { kind: "embedded" });
await database.migrate();
const source: SearchSource = {
	kinds: ["element", "indicator", "task", "plan"],
	scopes: () => [],
	make: async () => Array.from({ length: texts }, (_, n) => document(n)),
};
const began = performance.now();
await database.db.transaction((tx) => remakeIndex(tx, [source], "2026-01-01"));
const indexing = performance.now() - began;
await database.db.execute(sql`vacuum analyze search_documents`);
await database.db.execute(sql`vacuum analyze search_words`);

const asked = Array.from({ length: questions }, (_, n) => question(n));
const times: { q: string; ms: number; total: number }[] = [];
for (const [n, q] of asked.entries()) {
	const started = performance.now();
	const { total } = await search(database.db, { q, lang: "lv", audiences: ["public"], perKind: 5 });
	if (n >= 20) times.push({ q, ms: performance.now() - started, total });
}
await database.close();

const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(1);
const found = times.filter(({ total }) => total > 0).length;
console.log("| database | texts | indexing, s | least, ms | median, ms | 95 %, ms | most, ms | with an answer |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
console.log(
	`| ${database.kind} | ${texts} | ${(indexing / 1000).toFixed(0)} | ${at(0)} | ${at(0.5)} | ${at(0.95)} | ${at(0.9999)} | ${found} of ${times.length} |`,
);
if (process.argv.includes("--slowest")) {
	for (const { q, ms, total } of times.sort((a, b) => b.ms - a.ms).slice(0, 12))
		console.log(`${ms.toFixed(0)} ms, ${total}: ${q}`);
}
