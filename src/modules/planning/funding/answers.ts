// What the API says of a plan's money, as the OpenAPI document describes it.
import { described, textAnswer, z } from "#kernel/api.ts";

const sum = z.union([z.number(), z.object({ least: z.number(), most: z.number() })]).nullable();
const years = z.record(z.string(), z.number()).openapi({ description: "EUR by year" });
const sums = z.record(z.string(), sum).openapi({ description: "EUR by year, and `sum` of all years" });
const part = z.enum(["planned", "additional"]);

const printed = z.object({ part, year: z.int(), text: z.string(), readings: z.array(z.number()) });

const group = z.object({
	code: z.string(),
	title: textAnswer,
	sources: z.array(
		z.object({
			source: z.enum(["state", "eu", "total"]),
			planned: years,
			additional: years,
			as_printed: z.array(printed).optional(),
		}),
	),
	totals: z.object({ planned: sums, additional: sums }),
	printed_sum: z.number().nullable(),
	trainees: z.int().nullable(),
	notes: z.array(textAnswer),
});

const difference = z.object({ code: z.string(), part, year: z.int().nullable(), printed: sum, computed: sum });

export const fundingAnswer = described(
	z
		.object({
			plan: z.string(),
			as_of: z.iso.date(),
			currency: z.literal("EUR"),
			items: z.array(group),
			totals: z.object({ planned: sum, additional: sum, trainees: z.int() }),
			differences: z.array(difference),
		})
		.openapi("Funding"),
);
