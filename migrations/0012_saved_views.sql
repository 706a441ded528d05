CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"list" text NOT NULL,
	"path" text NOT NULL,
	"query" text NOT NULL,
	"name" text NOT NULL,
	"first" boolean DEFAULT false NOT NULL,
	"watched" boolean DEFAULT false NOT NULL,
	"snapshot" jsonb,
	"looked_on" date,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("person_id","name")
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_first" ON "saved_views" USING btree ("person_id","path") WHERE "saved_views"."first";--> statement-breakpoint
CREATE INDEX "saved_views_watched" ON "saved_views" USING btree ("id") WHERE "saved_views"."watched";