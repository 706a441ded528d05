ALTER TABLE "institutions" DROP CONSTRAINT "institutions_parent_id_institutions_id_fk";
--> statement-breakpoint
ALTER TABLE "institutions" DROP COLUMN "name";--> statement-breakpoint
ALTER TABLE "institutions" DROP COLUMN "parent_id";