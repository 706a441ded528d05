CREATE TABLE "maturity_assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"element_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"scale" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"summary" text,
	"writer_ids" uuid[] NOT NULL,
	"returned_because" text,
	"submitted_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "maturity_assessments_once" UNIQUE("element_id","year","kind")
);
--> statement-breakpoint
CREATE TABLE "maturity_targets" (
	"element_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"level" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "maturity_targets_element_id_year_pk" PRIMARY KEY("element_id","year")
);
--> statement-breakpoint
CREATE TABLE "oversight_attendance" (
	"meeting_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "oversight_attendance_meeting_id_member_id_pk" PRIMARY KEY("meeting_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "oversight_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"owner" text NOT NULL,
	"due" date NOT NULL,
	"done_on" date,
	"note" text,
	"revision" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "oversight_decisions_number" UNIQUE("meeting_id","number")
);
--> statement-breakpoint
CREATE TABLE "oversight_meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"day" date NOT NULL,
	"place" text,
	"agenda" jsonb,
	"minutes" text,
	"cancelled_because" text,
	"revision" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "oversight_meetings_number" UNIQUE("plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "oversight_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "maturity_assessments" ADD CONSTRAINT "maturity_assessments_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maturity_targets" ADD CONSTRAINT "maturity_targets_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_attendance" ADD CONSTRAINT "oversight_attendance_meeting_id_oversight_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."oversight_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_attendance" ADD CONSTRAINT "oversight_attendance_member_id_oversight_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."oversight_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_decisions" ADD CONSTRAINT "oversight_decisions_meeting_id_oversight_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."oversight_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_meetings" ADD CONSTRAINT "oversight_meetings_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_members" ADD CONSTRAINT "oversight_members_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;