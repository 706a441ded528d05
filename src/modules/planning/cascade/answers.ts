// What the API says of the cascade: of plans, or of one element where one is asked for.
import { described, textAnswer, z } from "#kernel/api.ts";
import { elementLink } from "../plans/answers.ts";
import { elementKinds } from "../plans/form.ts";

const element = {
	plan: z.string(),
	element: z.string(),
	kind: z.enum(elementKinds),
	title: textAnswer,
};
const state = { status: z.string().optional(), delayed: z.boolean().optional() };
const alone = z.object({
	count: z.int(),
	items: z.array(z.object({ ...element, within: z.int().openapi({ description: "How many stand under it" }) })),
});

const level = z.object({
	plan: z.string(),
	title: textAnswer,
	level: z.int(),
	superior: z.array(z.string()),
	elements: z.int(),
	serves: z.array(z.object({ plan: z.string(), linked: z.int(), serving: z.int() })),
	orphans: alone,
	unserved: alone,
});

const plans = z.object({ as_of: z.iso.date(), plans: z.array(level) }).openapi("CascadeOfPlans");
const place = z
	.object({
		...element,
		...state,
		as_of: z.iso.date(),
		serves: z.array(z.object({ ...element, direct: z.boolean() })),
		served_by: z.array(z.object({ ...element, ...state, under: elementLink, also: z.array(elementLink) })),
		counts: z.object({ serves: z.int(), served_by: z.int() }),
	})
	.openapi("CascadeOfElement");

export const cascadeAnswer = described(z.union([plans, place]));
