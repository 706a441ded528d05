CREATE TABLE "task_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"since" date,
	"unit_id" uuid,
	"unit_name" text,
	"person_id" uuid,
	"person_name" text,
	"priority" text NOT NULL,
	"weight" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "task_assignments_one_unit" CHECK ("task_assignments"."unit_id" is null or "task_assignments"."unit_name" is null),
	CONSTRAINT "task_assignments_one_person" CHECK ("task_assignments"."person_id" is null or "task_assignments"."person_name" is null),
	CONSTRAINT "task_assignments_weight" CHECK ("task_assignments"."weight" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "task_origins" (
	"element_id" uuid PRIMARY KEY NOT NULL,
	"origin_id" uuid NOT NULL,
	CONSTRAINT "task_origins_another" CHECK ("task_origins"."origin_id" <> "task_origins"."element_id")
);
--> statement-breakpoint
CREATE TABLE "task_progress" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"status" text NOT NULL,
	"percent" integer,
	"steps_done" integer,
	"steps_total" integer,
	"note" text,
	"reason" text,
	"author_id" uuid,
	"corrects_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "task_progress_percent" CHECK ("task_progress"."percent" between 0 and 100),
	CONSTRAINT "task_progress_steps" CHECK ("task_progress"."steps_done" between 0 and "task_progress"."steps_total"),
	CONSTRAINT "task_progress_one_measure" CHECK ("task_progress"."percent" is null or "task_progress"."steps_total" is null),
	CONSTRAINT "task_progress_reason" CHECK ("task_progress"."status" <> 'dropped' or "task_progress"."reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_unit_id_institution_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."institution_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_origins" ADD CONSTRAINT "task_origins_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_origins" ADD CONSTRAINT "task_origins_origin_id_elements_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_progress" ADD CONSTRAINT "task_progress_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "task_assignments_element" ON "task_assignments" USING btree ("element_id");--> statement-breakpoint
CREATE INDEX "task_origins_origin" ON "task_origins" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "task_progress_element" ON "task_progress" USING btree ("element_id","as_of");