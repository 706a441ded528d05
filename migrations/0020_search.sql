CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"audience" text NOT NULL,
	"scope" text NOT NULL,
	"path" text NOT NULL,
	"detail" text,
	"plan" text,
	"institutions" text[] NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"names" text[] NOT NULL,
	"title_lv" "tsvector" GENERATED ALWAYS AS (ts_filter(terms_lv, '{a}')) STORED,
	"title_en" "tsvector" GENERATED ALWAYS AS (ts_filter(terms_en, '{a}')) STORED,
	"terms_lv" "tsvector" NOT NULL,
	"terms_en" "tsvector" NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "search_documents_kind_code_audience_pk" PRIMARY KEY("kind","code","audience")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"audience" text NOT NULL,
	"lang" text NOT NULL,
	"stem" text NOT NULL,
	CONSTRAINT "search_words_audience_lang_stem_pk" PRIMARY KEY("audience","lang","stem")
);
--> statement-breakpoint
CREATE INDEX "search_documents_scope" ON "search_documents" USING btree ("scope" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_documents_names" ON "search_documents" USING gin ("names");--> statement-breakpoint
CREATE INDEX "search_documents_title_lv" ON "search_documents" USING gin ("title_lv");--> statement-breakpoint
CREATE INDEX "search_documents_title_en" ON "search_documents" USING gin ("title_en");--> statement-breakpoint
CREATE INDEX "search_documents_terms_lv" ON "search_documents" USING gin ("terms_lv");--> statement-breakpoint
CREATE INDEX "search_documents_terms_en" ON "search_documents" USING gin ("terms_en");--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "search_words" USING gin ("stem" gin_trgm_ops);