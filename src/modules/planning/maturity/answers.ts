// What the API says of maturity, as the OpenAPI document describes it.
import { described, textAnswer, z } from "#kernel/api.ts";

const grade = z.int().nullable();

export const maturityAnswer = described(
	z
		.object({
			plan: z.string(),
			scale: z.array(z.object({ level: z.int(), name: textAnswer, criteria: z.array(textAnswer) })),
			functions: z.array(
				z.object({
					element: z.string(),
					title: textAnswer,
					years: z.array(
						z.object({ year: z.int(), self: grade, independent: grade, difference: grade, target: grade }),
					),
				}),
			),
		})
		.openapi("Maturity"),
);
