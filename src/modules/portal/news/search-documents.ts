// How news are found: what is published, by its words and by what it is about. Drafts wait on their desks, unfound.
import { and, eq, inArray } from "drizzle-orm";
import type { SearchDocument, SearchSource } from "#kernel/search/document.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listPlans } from "#modules/planning/index.ts";
import { newsPath } from "./paths.ts";
import { newsItems, newsTags } from "./tables.ts";

const all = "news/";

export const newsDocuments: SearchSource = {
	kinds: ["news"],
	scopes([kind, id]) {
		if (kind === "news") return [`${all}${id}/`];
		// A draft that is withdrawn is named no more, by its news either.
		return kind === "plan" ? [all] : [];
	},
	async make(db, scope, today) {
		const [, only] = scope.split("/");
		const isShown = eq(newsItems.state, "published");
		const rows = await db
			.select()
			.from(newsItems)
			.where(only ? and(isShown, eq(newsItems.slug, only)) : isShown);
		if (rows.length === 0) return [];
		const ids = rows.map((row) => row.id);
		const tags = await db.select().from(newsTags).where(inArray(newsTags.itemId, ids)).orderBy(newsTags.code);
		const codes = new Map((await listInstitutions(db, today)).map((row) => [row.id, row.code]));
		const open = new Set((await listPlans(db)).map((plan) => plan.code));
		return rows.map((row): SearchDocument => {
			const own = tags.filter((tag) => tag.itemId === row.id);
			const named = own.filter((tag) => tag.kind === "institution").map((tag) => tag.code);
			const plan = own.map((tag) => tag.code.split("/")[0] ?? "").find((code) => open.has(code));
			return {
				kind: "news",
				code: row.slug,
				codes: [],
				audience: "public",
				scope: `${all}${row.slug}/`,
				path: newsPath(row.slug),
				title: row.title,
				lead: row.lead,
				body: [plain(row.body)],
				...(plan ? { plan } : {}),
				institutions: [...new Set([codes.get(row.institutionId) ?? "", ...named])].filter((code) => code !== ""),
			};
		});
	},
};

/** Markdown without its signs and addresses. */
function plain(text: Text): Text {
	const strip = (markdown: string) =>
		markdown
			.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
			.replace(/^[#>\-*+\s]+/gm, "")
			.replace(/[*_`]+/g, "");
	return text.en === undefined ? { lv: strip(text.lv) } : { lv: strip(text.lv), en: strip(text.en) };
}
