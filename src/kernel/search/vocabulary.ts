// The stems that stand in the index, for comparing misspelt words with. A stem leaves with its last document.
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../database.ts";
import { searchDocuments, searchWords } from "./tables.ts";

export type Lexeme = { audience: string; lang: string; stem: string };

/** What may be misspelt: words of at least three letters. Folded, so they are all of a–z. */
const isWord = sql.raw(`stem ~ '^[a-z]{3,}$'`);

const ofDocuments = (where: SQL | undefined) => sql`
	select audience, lang, stem from (
		select audience, 'lv' as lang, unnest(tsvector_to_array(terms_lv)) as stem from ${searchDocuments} where ${where}
		union
		select audience, 'en' as lang, unnest(tsvector_to_array(terms_en)) as stem from ${searchDocuments} where ${where}
	) as words where ${isWord}`;

export async function lexemesOf(db: Db, where: SQL | undefined): Promise<Lexeme[]> {
	const { rows } = (await db.execute(ofDocuments(where))) as unknown as { rows: Lexeme[] };
	return rows;
}

export async function addWords(tx: Tx, where: SQL | undefined): Promise<void> {
	await tx.execute(sql`insert into ${searchWords} (audience, lang, stem) ${ofDocuments(where)} on conflict do nothing`);
}

/** Removes those of the stems (or all) that no document has any more. */
export async function removeWords(tx: Tx, stems?: readonly Lexeme[]): Promise<void> {
	if (!stems) await tx.delete(searchWords);
	const groups = Map.groupBy(stems ?? [], ({ audience, lang }) => `${audience} ${lang}`);
	for (const [first, ...rest] of groups.values()) {
		if (!first) continue;
		const all = [...new Set([first, ...rest].map((one) => one.stem))];
		const terms = sql.raw(first.lang === "lv" ? "terms_lv" : "terms_en");
		await tx.execute(sql`
			delete from ${searchWords} w
			where w.audience = ${first.audience} and w.lang = ${first.lang}
				and w.stem in (select jsonb_array_elements_text(${JSON.stringify(all)}::jsonb))
				and not exists (
					select from ${searchDocuments} d where d.audience = w.audience and d.${terms} @@ w.stem::tsquery
				)`);
	}
}
