CREATE TABLE "same_elements" (
	"element_id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	CONSTRAINT "same_elements_plan" UNIQUE("card_id","plan_id")
);
--> statement-breakpoint
ALTER TABLE "elements" ADD COLUMN "weight" integer;--> statement-breakpoint
ALTER TABLE "same_elements" ADD CONSTRAINT "same_elements_element_id_elements_id_fk" FOREIGN KEY ("element_id") REFERENCES "public"."elements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "same_elements" ADD CONSTRAINT "same_elements_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "same_elements_card" ON "same_elements" USING btree ("card_id");--> statement-breakpoint
ALTER TABLE "elements" ADD CONSTRAINT "elements_weight" CHECK ("elements"."weight" between 1 and 100);