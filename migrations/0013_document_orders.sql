CREATE TABLE "document_copies" (
	"hash" text PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"as_of" date NOT NULL,
	"lang" text NOT NULL,
	"fingerprint" text NOT NULL,
	"state" text NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"round" integer DEFAULT 0 NOT NULL,
	"copy" text,
	"asked_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "document_orders_once" UNIQUE("kind","subject","as_of","lang","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "document_orders" ADD CONSTRAINT "document_orders_copy_document_copies_hash_fk" FOREIGN KEY ("copy") REFERENCES "public"."document_copies"("hash") ON DELETE no action ON UPDATE no action;