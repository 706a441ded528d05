-- The audit trail is added to and never changed: not by the application, not by whoever has its password.
-- Only the tables' owner can lift this, by altering the table, which nothing in the application does but a restore into an empty database.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "audit_lines_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_lines" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_seals_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_seals" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "plan_versions_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan_versions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
