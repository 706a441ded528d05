// What the API says of plans and their elements, as the OpenAPI document describes it.
import { described, listAnswer, maybeText, textAnswer, z } from "#kernel/api.ts";
import { elementKinds, planKinds } from "./form.ts";

const act = z.object({
	kind: z.string(),
	number: z.string(),
	date: z.iso.date(),
	title: textAnswer.optional(),
	url: z.string().optional(),
});

const head = z.object({
	code: z.string(),
	kind: z.enum(planKinds),
	title: textAnswer,
	period: z.object({ from: z.int(), to: z.int() }),
	owner: z.string().openapi({ description: "Code of the institution in charge" }),
	state: z.string(),
	act: act.nullable(),
	superior: z.array(z.string()).openapi({ description: "Codes of superior plans" }),
});

/** A deadline is a period; `year` is always there, of the others at most one, and a day with its month. */
export const deadlineAnswer = z
	.object({
		text: z.string().openapi({ example: "2025. gada otrais pusgads" }),
		code: z.string().openapi({ example: "2025-H2" }),
		year: z.int(),
		half: z.int().optional(),
		quarter: z.int().optional(),
		month: z.int().optional(),
		day: z.int().optional(),
		ends: z.iso.date(),
		indicator: textAnswer.optional(),
		note: textAnswer.optional(),
	})
	.openapi("Deadline");

const parties = {
	responsible: z.array(z.string()).openapi({ description: "Codes of institutions, names of groups" }),
	co_responsible: z.array(z.string()),
	cooperating: z.array(z.string()),
};

const state = {
	status: z.enum(["not_started", "in_progress", "done", "lost_relevance"]),
	delayed: z.boolean(),
	due_soon: z.boolean(),
	achieved: z.string().nullable(),
	narrative: maybeText,
	updated: z.iso.date().nullable().openapi({ description: "The day that the last report speaks of" }),
};

export const elementLink = z.object({ plan: z.string(), element: z.string() });

const element: z.ZodType = z
	.object({
		code: z.string(),
		kind: z.enum(elementKinds),
		title: textAnswer,
		horizontal: z.boolean(),
		key: z.boolean(),
		weight: z.int().optional().openapi({ description: "What it counts among its neighbours; 1 where not said" }),
		notes: z.array(textAnswer).optional(),
		...parties,
		deadlines: z.array(deadlineAnswer),
		/** Of deliverables. */
		...z.object(state).partial().shape,
		contributes_to: z.array(elementLink).optional(),
		get children(): z.ZodType {
			return z.array(element);
		},
	})
	.openapi("Element");

const counts = z.object({
	priorities: z.int(),
	goals: z.int(),
	measures: z.int(),
	results: z.int(),
	deliverables: z.int(),
	tasks: z.int(),
	key_results: z.int(),
	indicators: z.int(),
});

const deliverable = z
	.object({
		code: z.string(),
		measure: z.string().nullable(),
		title: textAnswer,
		...state,
		deadlines: z.array(deadlineAnswer),
		...parties,
	})
	.openapi("Deliverable");

export const plansAnswer = described(listAnswer(head.openapi("Plan")));
export const planAnswer = described(head.extend({ as_of: z.iso.date(), counts, elements: z.array(element) }));
export const deliverablesAnswer = described(listAnswer(deliverable));
