// What the API says of institutions, as the OpenAPI document describes it.
import { described, listAnswer, textAnswer, z } from "#kernel/api.ts";
import { institutionKinds } from "./form.ts";

const from = z.iso.date().nullable();
const to = z.iso.date().nullable().openapi({ description: "The first day on which it is no more" });

const institution = z
	.object({
		code: z.string(),
		name: textAnswer,
		kind: z.enum(institutionKinds),
		parent: z.string().nullable(),
		valid_from: from,
		valid_to: to,
		successor: z.string().nullable(),
		predecessors: z.array(z.string()),
		names: z.array(z.object({ name: textAnswer, valid_from: from, valid_to: to, act: z.string().nullable() })),
		units: z.array(
			z.object({
				code: z.string(),
				name: textAnswer,
				part_of: z.string().nullable(),
				valid_from: from,
				valid_to: to,
			}),
		),
		as_of: z.iso.date(),
	})
	.openapi("Institution");

export const institutionsAnswer = described(listAnswer(institution));
export const institutionAnswer = described(institution);
