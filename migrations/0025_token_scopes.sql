ALTER TABLE "machine_tokens" ADD COLUMN "maker_id" uuid;--> statement-breakpoint
ALTER TABLE "machine_tokens" ADD COLUMN "scopes" text[];--> statement-breakpoint
ALTER TABLE "machine_tokens" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "machine_tokens" ADD CONSTRAINT "machine_tokens_maker_id_people_id_fk" FOREIGN KEY ("maker_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;