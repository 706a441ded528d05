CREATE TABLE "publications" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"change" text NOT NULL,
	"code" text NOT NULL,
	"path" text NOT NULL,
	"title" jsonb NOT NULL,
	"said" jsonb,
	"plans" text[] NOT NULL,
	"institutions" text[] NOT NULL,
	"retracted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "publications_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "public_since" timestamp with time zone;--> statement-breakpoint
UPDATE "plans" SET "public_since" = coalesce((SELECT min("recorded_at") FROM "plan_versions" WHERE "plan_id" = "plans"."id"), now())
WHERE "state" NOT IN ('draft', 'lost_relevance') OR EXISTS (SELECT 1 FROM "plan_versions" WHERE "plan_id" = "plans"."id");--> statement-breakpoint
CREATE INDEX "publications_at" ON "publications" USING btree ("at");--> statement-breakpoint
CREATE INDEX "publications_path" ON "publications" USING btree ("path");--> statement-breakpoint
CREATE INDEX "publications_plans" ON "publications" USING gin ("plans");--> statement-breakpoint
CREATE INDEX "publications_institutions" ON "publications" USING gin ("institutions");