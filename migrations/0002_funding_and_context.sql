CREATE TABLE "plan_contexts" (
	"plan_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funding_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"source" text NOT NULL,
	"planned" jsonb NOT NULL,
	"additional" jsonb NOT NULL,
	"printed_sum" bigint,
	"trainees" integer,
	"as_printed" jsonb,
	"notes" jsonb,
	CONSTRAINT "funding_rows_source" UNIQUE("plan_id","code","source")
);
--> statement-breakpoint
ALTER TABLE "plan_contexts" ADD CONSTRAINT "plan_contexts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_rows" ADD CONSTRAINT "funding_rows_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;