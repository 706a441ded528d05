import { index, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { elements, plans } from "../plans/tables.ts";

/**
 * One measure that stands in several plans: elements with the same card are the same. Being the same goes both ways and
 * through others, so a card is a set, in which no circle can close; it has one element of a plan at most.
 */
export const sameElements = pgTable(
	"same_elements",
	{
		elementId: uuid("element_id")
			.primaryKey()
			.references(() => elements.id),
		planId: uuid("plan_id")
			.notNull()
			.references(() => plans.id),
		cardId: uuid("card_id").notNull(),
	},
	(table) => [
		unique("same_elements_plan").on(table.cardId, table.planId),
		index("same_elements_card").on(table.cardId),
	],
);
