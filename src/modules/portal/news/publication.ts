// What the log of what became public is told of news.

import { eq } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import type { Act } from "#kernel/operation.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import type { Text } from "#kernel/words.ts";
import { newsPath } from "./paths.ts";
import { codeOf } from "./rows.ts";
import { newsTags } from "./tables.ts";

type Shown = { id: string; institutionId: string; slug: string; title: Text };

export async function tellNews(act: Act, item: Shown, change: ChangeWord, said?: Text): Promise<void> {
	const { slug, title } = item;
	const institution = await codeOf(act.tx, item.institutionId);
	const tags = await tagsOf(act.tx, item.id);
	const of = (...kinds: string[]) => tags.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code);
	act.publish({
		kind: "news",
		change,
		code: slug,
		path: newsPath(slug),
		title,
		said,
		plans: [...new Set(of("plan", "element").map((code) => code.split("/")[0] ?? ""))],
		institutions: [...new Set([institution, ...of("institution")])],
	});
}

function tagsOf(tx: Tx, itemId: string) {
	return tx.select({ kind: newsTags.kind, code: newsTags.code }).from(newsTags).where(eq(newsTags.itemId, itemId));
}
