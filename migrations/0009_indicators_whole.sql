CREATE TABLE "measurement_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" text NOT NULL,
	"file_hash" text NOT NULL,
	"state" text NOT NULL,
	"recorded" integer,
	"brought_by_id" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "indicator_dimensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"dimension" text NOT NULL,
	"how" text NOT NULL,
	"makes_total" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "indicator_dimensions_once" UNIQUE("indicator_id","dimension")
);
--> statement-breakpoint
CREATE TABLE "indicator_group_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "indicator_group_targets_year" UNIQUE("group_id","year")
);
--> statement-breakpoint
CREATE TABLE "indicator_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dimension_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "indicator_groups_code" UNIQUE("dimension_id","code")
);
--> statement-breakpoint
DROP INDEX "measurements_first_said_once";--> statement-breakpoint
ALTER TABLE "indicator_targets" ADD COLUMN "over_baseline" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "measured_by_unit_id" uuid;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "state_note" jsonb;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "formula" text;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "may_exceed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "min_group" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "group_id" uuid;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "moved_from_id" uuid;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "withdrawn_by_id" uuid;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "withdrawn_note" jsonb;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "accepted_by_id" uuid;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "comparable" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "measurement_files" ADD CONSTRAINT "measurement_files_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_dimensions" ADD CONSTRAINT "indicator_dimensions_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_group_targets" ADD CONSTRAINT "indicator_group_targets_group_id_indicator_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."indicator_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_groups" ADD CONSTRAINT "indicator_groups_dimension_id_indicator_dimensions_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "public"."indicator_dimensions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_measured_by_unit_id_institution_units_id_fk" FOREIGN KEY ("measured_by_unit_id") REFERENCES "public"."institution_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_group_id_indicator_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."indicator_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "measurements_group_first_said_once" ON "measurements" USING btree ("series_id","group_id","period") WHERE corrects_id is null and group_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "measurements_first_said_once" ON "measurements" USING btree ("series_id","period") WHERE corrects_id is null and group_id is null;--> statement-breakpoint
UPDATE "measurements" SET "accepted_at" = "recorded_at";
