CREATE TABLE "institution_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" text NOT NULL,
	"file_hash" text NOT NULL,
	"state" text NOT NULL,
	"result" jsonb,
	"brought_by_id" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "institution_uploads" ADD CONSTRAINT "institution_uploads_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;