CREATE TABLE "errata" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"place" text NOT NULL,
	"was_said" text NOT NULL,
	"is_right" text NOT NULL,
	"reason" text NOT NULL,
	"author_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"institution_id" uuid,
	"contributor_ids" uuid[] NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"contribution" jsonb,
	"comment" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	CONSTRAINT "round_items_subject" UNIQUE("round_id","kind","code")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"cut_off" date NOT NULL,
	"due" date NOT NULL,
	"instructions" text,
	"state" text NOT NULL,
	"opened_by" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"compiled_at" timestamp with time zone,
	"documents" jsonb,
	"reference" jsonb,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "errata" ADD CONSTRAINT "errata_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_items" ADD CONSTRAINT "round_items_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_items" ADD CONSTRAINT "round_items_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_items_institution" ON "round_items" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "rounds_plan" ON "rounds" USING btree ("plan_id");