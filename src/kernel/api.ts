// How REST routes are described: one description serves validation and /api/v1/openapi.json.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { isDay } from "./clock.ts";
import { invalidFrom } from "./validation.ts";
import type { Env } from "./web.ts";

export { createRoute, z };

export function apiRouter(): OpenAPIHono<Env> {
	return new OpenAPIHono<Env>({
		defaultHook: (result) => {
			if (!result.success)
				throw invalidFrom(withInput(result.error.issues as Issue[], (result as { data?: unknown }).data) as never);
		},
	});
}

type Issue = { path: PropertyKey[]; input?: unknown };

/** The validator of requests keeps what was sent to itself: without it "abc" for a number looks like nothing at all. */
function withInput(issues: readonly Issue[], sent: unknown): { issues: Issue[] } {
	return { issues: issues.map((issue) => ({ ...issue, input: issue.path.reduce(valueAt, sent) })) };
}

function valueAt(value: unknown, key: PropertyKey): unknown {
	return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

const impossibleDay = {
	lv: "Tādas dienas kalendārā nav. Rakstiet gads-mēnesis-diena, piemēram, 2025-12-31.",
	en: "There is no such day. Write year-month-day, for example 2025-12-31.",
};

/** `?as_of=`: what holds on that day by all that is known today. */
export const asOfQuery = z.object({
	as_of: z
		.string()
		.superRefine((text, context) => {
			if (!isDay(text)) context.addIssue({ code: "custom", params: { said: impossibleDay } });
		})
		.optional()
		.openapi({ format: "date", example: "2025-12-31" }),
});

export const problemSchema = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		code: z.string(),
		detail: z.object({ lv: z.string(), en: z.string().optional() }),
		errors: z.record(z.string(), z.object({ lv: z.string(), en: z.string().optional() })).optional(),
		request_id: z.string(),
	})
	.openapi("Problem");

const problemOf = (description: string) => ({
	description,
	content: { "application/problem+json": { schema: problemSchema } },
});

/** The refusals that a read or an act can answer with, besides its own success. */
export const refusals = {
	read: { 404: problemOf("There is no such thing"), 422: problemOf("The question is not valid") },
	act: {
		401: problemOf("Nobody is signed in"),
		403: problemOf("This person may not"),
		404: problemOf("There is no such thing"),
		409: problemOf("Not in this state"),
		422: problemOf("The input is not valid"),
	},
};

/** A text that the public sees. */
export const textAnswer = z.object({ lv: z.string(), en: z.string().optional() }).openapi("Text");

/** `nullable()` of a named schema would come out as both of the two at once. */
export const maybeText = z.union([textAnswer, z.null()]);

/** The form of every list. */
export const listAnswer = (item: z.ZodType) =>
	z.object({ items: z.array(item), next: z.string().nullable(), total: z.int() });

/**
 * How an answer is described. Its value is not checked against it while it is answered: a test holds every live answer
 * against its description.
 */
export const described = (schema: z.ZodType) => schema as z.ZodType<Record<string, unknown>>;

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
	description,
	content: { "application/json": { schema } },
});
