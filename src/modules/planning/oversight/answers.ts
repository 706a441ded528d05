// What the API says of oversight, as the OpenAPI document describes it.
import { described, z } from "#kernel/api.ts";

const year = z.object({
	year: z.int(),
	meetings: z.int(),
	attendance_percent: z.int().nullable(),
	decisions: z.int(),
	done: z.int(),
	late: z.int(),
	called: z.int(),
	state: z.string(),
});

export const oversightAnswer = described(
	z.object({ plan: z.string(), least_meetings: z.int(), years: z.array(year) }).openapi("Oversight"),
);
