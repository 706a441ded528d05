CREATE TABLE "institution_names" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"valid_from" date,
	"name" jsonb NOT NULL,
	"act" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "institution_names_day" UNIQUE NULLS NOT DISTINCT("institution_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "institution_parents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"valid_from" date,
	"parent_id" uuid,
	"act" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "institution_parents_day" UNIQUE NULLS NOT DISTINCT("institution_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "institution_units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"parent_id" uuid,
	"valid_from" date,
	"valid_to" date,
	"note" jsonb,
	CONSTRAINT "institution_units_code" UNIQUE("institution_id","code"),
	CONSTRAINT "institution_units_ends_after_start" CHECK ("institution_units"."valid_to" > "institution_units"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "founding_act" text;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "closing_act" text;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "note" jsonb;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "institution_names" ADD CONSTRAINT "institution_names_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_parents" ADD CONSTRAINT "institution_parents_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_parents" ADD CONSTRAINT "institution_parents_parent_id_institutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_units" ADD CONSTRAINT "institution_units_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_units" ADD CONSTRAINT "institution_units_parent_id_institution_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institution_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "institution_parents_parent" ON "institution_parents" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "institutions_successor" ON "institutions" USING btree ("successor_id");--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_ends_after_start" CHECK ("institutions"."valid_to" > "institutions"."valid_from");--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_not_own_successor" CHECK ("institutions"."successor_id" <> "institutions"."id");--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_successor_from_a_day" CHECK ("institutions"."successor_id" is null or "institutions"."valid_to" is not null);--> statement-breakpoint
INSERT INTO "institution_names" ("id", "institution_id", "name", "recorded_at") SELECT gen_random_uuid(), "id", "name", now() FROM "institutions";
--> statement-breakpoint
INSERT INTO "institution_parents" ("id", "institution_id", "parent_id", "recorded_at") SELECT gen_random_uuid(), "id", "parent_id", now() FROM "institutions";
