import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { type Question, type Results, search } from "#kernel/search/find.ts";
import { type Stems, wordsOf } from "#kernel/search/marks.ts";
import { englishStems } from "#kernel/search/resolved.ts";
import { searchDocuments } from "#kernel/search/tables.ts";
import type { Text } from "#kernel/words.ts";
import { shownTexts } from "./view-model.ts";

export type Searched = { results: Results; stems: Stems; plans: ReadonlyMap<string, Text> };

/** What was found, with what is needed to show it: English stems, and what the plans of the elements are called. */
export async function findShown(db: Db, question: Question): Promise<Searched> {
	const results = await search(db, question);
	const stems =
		results.lang === "en" ? await englishStems(db, wordsOf(shownTexts(results))) : new Map<string, string>();
	return { results, stems, plans: await planTitles(db, results, question) };
}

async function planTitles(db: Db, { hits }: Results, { audiences }: Question): Promise<Map<string, Text>> {
	const codes = [...new Set(hits.flatMap((hit) => hit.plan ?? []))];
	if (codes.length === 0) return new Map();
	const { kind, code, audience, title } = searchDocuments;
	const rows = await db
		.select({ code, title })
		.from(searchDocuments)
		.where(and(eq(kind, "plan"), inArray(code, codes), inArray(audience, [...audiences])));
	return new Map(rows.map((row) => [row.code, row.title]));
}
