CREATE TABLE "round_item_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"file_hash" text,
	"seen_on" date NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_reminders" (
	"round_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"day" date NOT NULL,
	"whom" text NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "round_reminders_round_id_institution_id_day_pk" PRIMARY KEY("round_id","institution_id","day")
);
--> statement-breakpoint
ALTER TABLE "round_items" DROP CONSTRAINT "round_items_subject";--> statement-breakpoint
ALTER TABLE "institution_groups" ADD COLUMN "kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "round_items" ADD COLUMN "direction" text;--> statement-breakpoint
ALTER TABLE "round_items" ADD COLUMN "group_code" text;--> statement-breakpoint
ALTER TABLE "round_items" ADD COLUMN "part" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "directions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "compiling_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "round_item_evidence" ADD CONSTRAINT "round_item_evidence_item_id_round_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."round_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reminders" ADD CONSTRAINT "round_reminders_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reminders" ADD CONSTRAINT "round_reminders_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_item_evidence_item" ON "round_item_evidence" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "round_items_list" ON "round_items" USING btree ("round_id","position");--> statement-breakpoint
ALTER TABLE "round_items" ADD CONSTRAINT "round_items_subject" UNIQUE NULLS NOT DISTINCT("round_id","kind","code","institution_id");