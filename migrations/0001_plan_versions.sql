CREATE TABLE "plan_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"valid_from" date NOT NULL,
	"act" jsonb,
	"reason" text,
	"content" jsonb NOT NULL,
	"author_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_versions_number" UNIQUE("plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "elements" DROP CONSTRAINT "elements_code";--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "elements" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "elements" ADD COLUMN "dropped" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "amending_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "amending_reason" text;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "elements_code" ON "elements" USING btree ("plan_id","code") WHERE not "elements"."dropped";