import { jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { plans } from "../plans/tables.ts";
import type { StrategyContext } from "./form.ts";

/** What a plan says of where it stands: one document, read whole, changed by section, kept by the plan's versions. */
export const planContexts = pgTable("plan_contexts", {
	planId: uuid("plan_id")
		.primaryKey()
		.references(() => plans.id),
	content: jsonb().$type<StrategyContext>().notNull(),
});
