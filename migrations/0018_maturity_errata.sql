CREATE TABLE "maturity_errata" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assessment_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"declined_because" text
);
--> statement-breakpoint
ALTER TABLE "maturity_errata" ADD CONSTRAINT "maturity_errata_assessment_id_maturity_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."maturity_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "maturity_errata_assessment" ON "maturity_errata" USING btree ("assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "maturity_errata_waiting" ON "maturity_errata" USING btree ("assessment_id") WHERE "maturity_errata"."state" = 'proposed';