// What the API says of a plan's context: the form that it is kept in, with what is counted of it.
import { described, z } from "#kernel/api.ts";
import { strategyContext } from "./form.ts";

const sums = z.object({ load: z.number(), percent: z.number() });

export const contextAnswer = described(
	z
		.object({
			plan: z.string(),
			as_of: z.iso.date(),
			counts: z.object({ groups: z.int(), needs: z.int(), families: z.int() }),
			family_sums: sums,
			...strategyContext.shape,
		})
		.openapi("Context"),
);
