CREATE TABLE "institution_corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"what" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"recorded_before" timestamp with time zone,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institution_unit_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"name" jsonb NOT NULL,
	"parent_id" uuid,
	"act" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "institution_unit_changes_day" UNIQUE("unit_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "institution_corrections" ADD CONSTRAINT "institution_corrections_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_unit_changes" ADD CONSTRAINT "institution_unit_changes_unit_id_institution_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."institution_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_unit_changes" ADD CONSTRAINT "institution_unit_changes_parent_id_institution_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institution_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "institution_corrections_institution" ON "institution_corrections" USING btree ("institution_id");