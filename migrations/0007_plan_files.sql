CREATE TABLE "plan_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" text NOT NULL,
	"file_hash" text NOT NULL,
	"plan" text NOT NULL,
	"is_new" boolean NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"brought_by_id" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "plan_files" ADD CONSTRAINT "plan_files_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_files_plan" ON "plan_files" USING btree ("plan","brought_at");