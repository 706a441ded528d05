// What the API says of tasks, as the OpenAPI document describes it.
import { described, listAnswer, maybeText, textAnswer, z } from "#kernel/api.ts";
import { deadlineAnswer, elementLink } from "../plans/answers.ts";
import { priorities, taskStatuses } from "./rules.ts";

const task = z
	.object({
		code: z.string(),
		title: textAnswer,
		notes: maybeText,
		serves: z.array(elementLink),
		goals: z.array(elementLink),
		unit: z.object({ code: z.string().nullable(), name: textAnswer }).nullable(),
		person: z.string().nullish().openapi({ description: "Shown to officials only" }),
		priority: z.enum(priorities),
		weight: z.number(),
		deadlines: z.array(deadlineAnswer),
		status: z.enum(taskStatuses),
		share: z.number().nullable().openapi({ description: "From 0 to 1; null where it was not said" }),
		percent: z.int().nullable(),
		steps: z.object({ done: z.int(), total: z.int() }).nullable(),
		delayed: z.boolean(),
		due_soon: z.boolean(),
		note: z.string().nullable(),
		reason: z.string().nullable(),
		updated: z.iso.date().nullable(),
		carried_from: elementLink.nullable(),
		carried_to: elementLink.nullable(),
	})
	.openapi("Task");

export const tasksAnswer = described(listAnswer(task));
