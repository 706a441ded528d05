CREATE TABLE "audit_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"acting_as" text[] NOT NULL,
	"via" text NOT NULL,
	"request_id" text NOT NULL,
	"operation" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"place" bigint PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_seals_line_id_unique" UNIQUE("line_id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"hash" text PRIMARY KEY NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institution_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "institution_groups_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"valid_from" date,
	"valid_to" date,
	"successor_id" uuid,
	CONSTRAINT "institutions_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"institution_id" uuid
);
--> statement-breakpoint
CREATE TABLE "machine_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"institution_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "machine_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"post" jsonb,
	"demo_key" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "people_demo_key_unique" UNIQUE("demo_key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"element_id" uuid,
	"position" integer NOT NULL,
	"key" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"value" double precision,
	"said" jsonb,
	CONSTRAINT "indicator_targets_year" UNIQUE("indicator_id","year")
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"state" text NOT NULL,
	"replaced_by_id" uuid,
	"baseline_value" double precision,
	"baseline_year" integer,
	"baseline_text" jsonb,
	"source" jsonb,
	"method" jsonb,
	"frequency" text,
	"measured_by_id" uuid NOT NULL,
	CONSTRAINT "indicators_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"series_id" uuid NOT NULL,
	"period" text NOT NULL,
	"value" double precision NOT NULL,
	"published" date,
	"numerator" double precision,
	"denominator" double precision,
	"n" integer,
	"note" jsonb,
	"author_id" uuid,
	"origin" text NOT NULL,
	"corrects_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measurements_corrected_once" UNIQUE("corrects_id")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"source" jsonb NOT NULL,
	"from_year" integer NOT NULL,
	"note" jsonb,
	"current" boolean NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"update_id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"file_hash" text,
	"seen_on" date
);
--> statement-breakpoint
CREATE TABLE "execution_updates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"status" text NOT NULL,
	"narrative" jsonb,
	"achieved" text,
	"reason" text,
	"decision" text,
	"author_id" uuid,
	"origin" text NOT NULL,
	"corrects_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"element_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	CONSTRAINT "contributions_element_id_target_id_unique" UNIQUE("element_id","target_id")
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"indicator" jsonb,
	"period" text NOT NULL,
	"ends" date NOT NULL,
	"note" jsonb,
	"valid_from" date,
	"valid_to" date,
	"reason" text,
	"act" text,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "elements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"horizontal" boolean DEFAULT false NOT NULL,
	"key" boolean DEFAULT false NOT NULL,
	"notes" jsonb,
	CONSTRAINT "elements_code" UNIQUE("plan_id","code")
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	"institution_id" uuid,
	"group_id" uuid,
	"name" jsonb,
	"note" jsonb,
	"valid_from" date,
	"valid_to" date,
	"reason" text,
	"act" text,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_superiors" (
	"plan_id" uuid NOT NULL,
	"superior_id" uuid NOT NULL,
	CONSTRAINT "plan_superiors_plan_id_superior_id_unique" UNIQUE("plan_id","superior_id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"period_from" integer NOT NULL,
	"period_to" integer NOT NULL,
	"owner_id" uuid NOT NULL,
	"act" jsonb,
	"state" text NOT NULL,
	"mission" jsonb,
	"vision" jsonb,
	"mandate" jsonb,
	"institution_values" jsonb,
	"source" jsonb,
	"notes" jsonb,
	CONSTRAINT "plans_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" text NOT NULL,
	"file_hash" text NOT NULL,
	"asked_plan" text,
	"as_of" date NOT NULL,
	"state" text NOT NULL,
	"understood" jsonb NOT NULL,
	"result" jsonb,
	"brought_by_id" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_parent_id_institutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_successor_id_institutions_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machine_tokens" ADD CONSTRAINT "machine_tokens_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_places" ADD CONSTRAINT "indicator_places_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_places" ADD CONSTRAINT "indicator_places_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_places" ADD CONSTRAINT "indicator_places_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_targets" ADD CONSTRAINT "indicator_targets_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_replaced_by_id_indicators_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_measured_by_id_institutions_id_fk" FOREIGN KEY ("measured_by_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_update_id_execution_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."execution_updates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "execution_updates" ADD CONSTRAINT "execution_updates_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_target_id_elements_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elements" ADD CONSTRAINT "elements_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elements" ADD CONSTRAINT "elements_parent_id_elements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_group_id_institution_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."institution_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_superiors" ADD CONSTRAINT "plan_superiors_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_superiors" ADD CONSTRAINT "plan_superiors_superior_id_plans_id_fk" FOREIGN KEY ("superior_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_lines_subject" ON "audit_lines" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_lines_at" ON "audit_lines" USING btree ("at");--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "indicator_places_plan" ON "indicator_places" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "indicator_places_indicator" ON "indicator_places" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "measurements_series" ON "measurements" USING btree ("series_id","period");--> statement-breakpoint
CREATE UNIQUE INDEX "measurements_first_said_once" ON "measurements" USING btree ("series_id","period") WHERE corrects_id is null;--> statement-breakpoint
CREATE INDEX "series_indicator" ON "series" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "evidence_update" ON "evidence" USING btree ("update_id");--> statement-breakpoint
CREATE INDEX "execution_updates_element" ON "execution_updates" USING btree ("element_id","as_of");--> statement-breakpoint
CREATE INDEX "deadlines_element" ON "deadlines" USING btree ("element_id");--> statement-breakpoint
CREATE INDEX "deadlines_ends" ON "deadlines" USING btree ("ends");--> statement-breakpoint
CREATE INDEX "elements_parent" ON "elements" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "parties_element" ON "parties" USING btree ("element_id");--> statement-breakpoint
CREATE INDEX "parties_institution" ON "parties" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "imports_brought" ON "imports" USING btree ("brought_at");