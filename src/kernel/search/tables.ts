import { sql } from "drizzle-orm";
import { customType, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { textColumn } from "../text-column.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** One row for each thing that can be found, and for each audience that finds it otherwise. Made from other tables. */
export const searchDocuments = pgTable(
	"search_documents",
	{
		kind: text().notNull(),
		code: text().notNull(),
		/** "public" or "officials" */
		audience: text().notNull(),
		scope: text().notNull(),
		path: text().notNull(),
		detail: text(),
		plan: text(),
		institutions: text().array().notNull(),
		title: textColumn("title").notNull(),
		body: textColumn("body").notNull(),
		/** All that it is called, stemmed: what is typed whole finds it first. */
		names: text().array().notNull(),
		/** Titles, names and codes alone: what has the words there is looked at first. */
		titleLv: tsvector("title_lv").generatedAlwaysAs(sql`ts_filter(terms_lv, '{a}')`),
		titleEn: tsvector("title_en").generatedAlwaysAs(sql`ts_filter(terms_en, '{a}')`),
		termsLv: tsvector("terms_lv").notNull(),
		termsEn: tsvector("terms_en").notNull(),
		/** Of what the row was made from; a document that says the same is not written again. */
		fingerprint: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.kind, table.code, table.audience] }),
		index("search_documents_scope").on(table.scope.op("text_pattern_ops")),
		index("search_documents_names").using("gin", table.names),
		index("search_documents_title_lv").using("gin", table.titleLv),
		index("search_documents_title_en").using("gin", table.titleEn),
		index("search_documents_terms_lv").using("gin", table.termsLv),
		index("search_documents_terms_en").using("gin", table.termsEn),
	],
);

/** Every stem that stands in a document that the audience finds: what a misspelt word is compared with. */
export const searchWords = pgTable(
	"search_words",
	{
		audience: text().notNull(),
		lang: text().notNull(),
		stem: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.audience, table.lang, table.stem] }),
		index("search_words_similar").using("gin", table.stem.op("gin_trgm_ops")),
	],
);
