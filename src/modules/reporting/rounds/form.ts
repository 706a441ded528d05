import { z } from "zod";
import { dayField, orNothing, textField } from "#kernel/form.ts";
import { measurementForm } from "#modules/monitoring/index.ts";
import { codeField, updateForm } from "#modules/planning/index.ts";

export const roundForm = z
	.object({
		plan: codeField,
		cutOff: dayField,
		due: dayField,
		instructions: orNothing(textField(5_000)),
		/** Deliverables that are not done yet, or all. */
		scope: z.enum(["open", "all"]),
		indicators: z.enum(["yes", "no"]),
	})
	.refine((round) => !(round?.due < round?.cutOff), {
		path: ["due"],
		params: {
			said: {
				lv: "Ziņas nevar iesniegt pirms dienas, par kuru tās ir.",
				en: "Nothing can be handed in before the day that it is about.",
			},
		},
		when: () => true,
	});

const { status, narrative, achieved, reason, decision } = updateForm.shape;

/** What an institution says of a deliverable. Drafts may lack what submitting asks for. */
export const deliverableContribution = z.object({ status, narrative, achieved, reason, decision });

const { value, numerator, denominator, n, note, period, published } = measurementForm.shape;

/** A value, a statement in words where the target is words, or why there is neither yet. */
export const indicatorContribution = z.object({
	period: orNothing(period),
	value: orNothing(value),
	published,
	numerator,
	denominator,
	n,
	note,
	statement: orNothing(textField(5_000)),
	noData: orNothing(textField(2_000)),
});

export type DeliverableContribution = z.output<typeof deliverableContribution>;
export type IndicatorContribution = z.output<typeof indicatorContribution>;
export type Contribution = DeliverableContribution | IndicatorContribution;

const { evidenceTitle, evidenceUrl, evidenceFile } = updateForm.shape;

const nothingGiven = {
	lv: "Pievienojiet datni vai ierakstiet saiti.",
	en: "Attach a file or enter a link.",
};

/** A file, or a link with the day it was seen; one at a time. */
export const evidenceForm = z
	.object({ item: z.uuid(), evidenceTitle, evidenceUrl, evidenceFile, seenOn: orNothing(dayField) })
	.refine((given) => Boolean(given?.evidenceFile ?? given?.evidenceUrl), {
		path: ["evidenceFile"],
		params: { said: nothingGiven },
	});

/** Why: of what is sent back, left out, opened again or called off. */
export const reasonField = textField(2_000).min(1);
