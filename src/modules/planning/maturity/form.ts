import { z } from "zod";
import { orNothing, textField } from "#kernel/form.ts";
import { updateForm } from "../execution/form.ts";
import { codeField } from "../plans/fields.ts";
import { kinds } from "./rules.ts";

const place = { plan: codeField, element: codeField, year: z.coerce.number().int().min(1990).max(2100) };
const ofOne = { ...place, kind: z.enum(kinds) };
/** What the writer had before the eyes: 0 = there was none; nothing = the writer did not look. */
const revision = orNothing(z.coerce.number().int().min(0));

const holds = z.preprocess(
	(typed) => (typed === "1" ? true : typed === "0" ? false : typed === "" || typed === undefined ? null : typed),
	z.boolean().nullable(),
);

const answer = z.object({
	holds,
	evidence: textField(4_000).default(""),
	link: updateForm.shape.evidenceUrl.transform((link) => link ?? ""),
});

export const assessmentForm = z.object({
	...ofOne,
	/** In the order of the scale and of each level's criteria. */
	levels: z.array(z.object({ answers: z.array(answer).max(200) })).max(11),
	summary: orNothing(textField(10_000)),
	revision,
});

/** A correction of what was accepted: all of it as it should be, and why. */
export const erratumForm = assessmentForm.extend({ reason: textField(2_000).min(1) });

export const decideErratumForm = z.object({ ...ofOne, erratum: z.uuid() });
export const declineErratumForm = decideErratumForm.extend({ reason: textField(2_000).min(1) });

export const acceptForm = z.object({ ...ofOne, revision });
export const returnForm = z.object({ ...ofOne, reason: textField(2_000).min(1), revision });

export const targetsForm = z.object({
	plan: codeField,
	targets: z
		.array(
			z.object({
				element: codeField,
				year: place.year,
				/** Nothing: no target for that year. */
				level: orNothing(z.coerce.number().int().min(0).max(10)),
			}),
		)
		.max(2_000),
	basedOn: textField(64).optional(),
});
